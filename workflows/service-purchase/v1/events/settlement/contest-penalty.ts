import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { ref, text } from '../fields.ts';

/** The supplier objects to a penalty (对违约金提出异议): the settlement waits until the leader has answered. */
export const contestPenalty = defineEvent({
  type: 'CONTEST_PENALTY',
  title: { zh: '对违约金提出异议', en: 'Object to a penalty' },
  roles: ['supplier'],
  optional: true,
  data: z.strictObject({
    chargeId: ref('违约金', 'Charge', 'charge:uncontested'),
    reason: text('异议的事实与理由', 'Facts and grounds of the objection'),
  }),
  clause: cite('civilCode', 585),
  whileHeld: true,
  documents: [{ zh: '违约金异议书', en: 'objection to the penalty' }],
  rows: ({ data, event }) => [
    update(
      'penalty_charges',
      { id: data.chargeId },
      { contestedBy: event.actor.id, contestedAt: event.at, contestReason: data.reason },
    ),
  ],
});
