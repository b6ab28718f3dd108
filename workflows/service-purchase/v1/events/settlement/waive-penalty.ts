import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';

/** A penalty is given up or was charged in error (免除违约金): the line is owed in full again. */
export const waivePenalty = defineEvent({
  type: 'WAIVE_PENALTY',
  title: { zh: '免除违约金', en: 'Waive a penalty' },
  roles: ['leader'],
  optional: true,
  data: z.strictObject({
    chargeId: ref('违约金', 'Charge', 'charge:all'),
    reason: text('免除理由', 'Reason'),
  }),
  clause: cite('civilCode', 585),
  whileHeld: true,
  documents: [{ zh: '违约金免除决定', en: 'decision to waive' }],
  rows: ({ data, event }) => [
    update(
      'penalty_charges',
      { id: data.chargeId },
      { status: 'waived', waivedBy: event.actor.id, waivedAt: event.at, waiverReason: data.reason },
    ),
  ],
});
