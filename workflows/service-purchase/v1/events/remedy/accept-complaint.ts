import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { update } from '../../project/rows.ts';
import { complaintKey } from '../../remedy/complaint-key.ts';
import { ref, text } from '../fields.ts';

/** The finance department takes the complaint up (受理投诉). */
export const acceptComplaint = defineEvent({
  type: 'ACCEPT_COMPLAINT',
  title: { zh: '受理投诉', en: 'Accept a complaint' },
  roles: ['regulator', 'auditor'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint', 'complaint:filed').optional(),
    remarks: text('说明', 'Remarks').optional(),
  }),
  clause: cite('order94', 21),
  whileHeld: true,
  rows: (outcome) => [update('challenges', { id: complaintKey(outcome) }, { status: 'accepted' })],
});
