import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref } from '../fields.ts';

/** The respondent receives the complaint and is asked to answer it (发出投诉答复通知书). */
export const forwardComplaint = defineEvent({
  type: 'FORWARD_COMPLAINT',
  title: { zh: '发出投诉答复通知书', en: 'Forward a complaint' },
  roles: ['regulator', 'auditor'],
  data: z.strictObject({ challengeId: ref('投诉', 'Complaint', 'complaint:accepted').optional() }),
  clause: cite('order94', 21),
  whileHeld: true,
  documents: [{ zh: '投诉答复通知书', en: 'notice to answer the complaint' }],
});
