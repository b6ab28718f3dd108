import { z } from 'zod';
import { defineEvent } from '../../../kit/define.ts';
import { text } from '../../../kit/fields.ts';
import { clauses } from '../clauses.ts';
import { standingRow } from '../standing.ts';

/** No longer a demonstration organisation (取消示范); regular contact goes on. */
export const withdrawDemonstration = defineEvent({
  type: 'WITHDRAW_DEMONSTRATION',
  title: { zh: '取消示范', en: 'Withdraw the demonstration status' },
  roles: ['leader'],
  data: z.strictObject({ reason: text('原因', 'Reason') }),
  clause: clauses.demonstration,
  optional: true,
  rows: (outcome) => [standingRow(outcome)],
});
