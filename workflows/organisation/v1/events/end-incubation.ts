import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { day, text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';

/**
 * The incubation ends (孵化结束). The flag of a union-led bidder stays: whether the tie is really cut is judged when
 * the entry is changed, not assumed here.
 */
export const endIncubation = defineEvent({
  type: 'END_INCUBATION',
  title: { zh: '结束孵化', en: 'End the incubation' },
  roles: ['officer', 'leader'],
  data: z.strictObject({
    on: day('结束日期', 'Last day'),
    result: text('孵化成果', 'Result'),
  }),
  clause: clauses.incubation,
  optional: true,
});
