import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/** An industry union takes it as one of its pilots (确定试点行业组织). */
export const namePilot = defineEvent({
  type: 'NAME_PILOT',
  title: { zh: '确定为试点', en: 'Name a pilot' },
  roles: ['leader'],
  data: z.strictObject({ name: text('试点名称', 'Pilot', 200), on: day('开始日期', 'First day') }),
  clause: clauses.pilots,
  optional: true,
});
