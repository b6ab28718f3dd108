import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** It joins a federation of social organisations (加入联合会). */
export const joinFederation = defineEvent({
  type: 'JOIN_FEDERATION',
  title: { zh: '加入联合会', en: 'Join a federation' },
  roles: ['officer'],
  data: z.strictObject({ name: text('联合会名称', 'Federation', 200), on: day('加入日期', 'First day') }),
  clause: clauses.federation,
  optional: true,
});
