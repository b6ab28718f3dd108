import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { complaintKey } from '../../remedy/complaint-key.ts';
import { ref, text } from '../fields.ts';

/** The complaint does not meet the conditions: it is not taken up, and the complainant is told (不予受理). */
export const refuseComplaint = defineEvent({
  type: 'REFUSE_COMPLAINT',
  title: { zh: '不予受理投诉', en: 'Refuse a complaint' },
  roles: ['regulator', 'auditor'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint', 'complaint:filed').optional(),
    reason: text('不予受理的理由', 'Reason'),
  }),
  clause: cite('order94', 21),
  whileHeld: true,
  documents: [{ zh: '不予受理告知书', en: 'notice of refusal' }],
  rows: (outcome) => [
    update(
      'challenges',
      { id: complaintKey(outcome) },
      { status: 'dismissed', decision: outcome.data.reason, decidedAt: outcome.event.at },
    ),
  ],
});
