import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref, text } from '../fields.ts';

/** The buyer or its agency states its case with evidence (被投诉人说明). */
export const answerComplaint = defineEvent({
  type: 'ANSWER_COMPLAINT',
  title: { zh: '书面说明投诉事项', en: 'Answer a complaint' },
  roles: ['officer', 'agency'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint', 'complaint:accepted').optional(),
    statement: text('说明与证据', 'Statement and evidence', 8000),
  }),
  clause: cite('order94', 22),
  whileHeld: true,
  documents: [{ zh: '投诉事项说明', en: 'statement on the complaint' }],
});
