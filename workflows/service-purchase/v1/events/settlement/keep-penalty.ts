import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';

/** The objection does not hold (维持违约金), with the reasons; one that holds ends in WAIVE_PENALTY. */
export const keepPenalty = defineEvent({
  type: 'KEEP_PENALTY',
  title: { zh: '答复异议，维持违约金', en: 'Answer the objection and keep the penalty' },
  roles: ['leader'],
  optional: true,
  data: z.strictObject({
    chargeId: ref('违约金', 'Charge', 'charge:contested'),
    reason: text('维持理由', 'Reason'),
  }),
  clause: cite('civilCode', 585),
  whileHeld: true,
  documents: [{ zh: '违约金异议答复函', en: 'answer to the objection' }],
  rows: ({ data, event }) => [
    update(
      'penalty_charges',
      { id: data.chargeId },
      { answeredBy: event.actor.id, answeredAt: event.at, answer: data.reason },
    ),
  ],
});
