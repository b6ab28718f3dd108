import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, ref } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** It leaves a federation (退出联合会); the membership stays on record with its last day. */
export const leaveFederation = defineEvent({
  type: 'LEAVE_FEDERATION',
  title: { zh: '退出联合会', en: 'Leave a federation' },
  roles: ['officer'],
  data: z.strictObject({ name: ref('联合会', 'Federation', 'federation'), on: day('退出日期', 'Last day') }),
  clause: clauses.federation,
  optional: true,
});
