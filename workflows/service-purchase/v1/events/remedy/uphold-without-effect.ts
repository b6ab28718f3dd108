import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref, text } from '../fields.ts';
import { complaintDecided } from './complaint-decided.ts';

/** The complaint is founded but does not affect the outcome (投诉成立但不影响采购结果): the procurement goes on. */
export const upholdWithoutEffect = defineEvent({
  type: 'UPHOLD_WITHOUT_EFFECT',
  title: { zh: '投诉成立但不影响结果', en: 'Uphold without effect on the outcome' },
  roles: ['regulator', 'auditor'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint', 'complaint:accepted').optional(),
    decision: text('处理决定', 'Decision', 8000),
  }),
  clause: cite('order94', 31, 32),
  whileHeld: true,
  documents: [{ zh: '投诉处理决定书', en: 'decision on the complaint' }],
  rows: (outcome) => complaintDecided(outcome, 'upheld-without-effect'),
});
