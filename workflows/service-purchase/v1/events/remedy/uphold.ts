import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { voidedAward } from '../../bids/voided.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { ref, text } from '../fields.ts';
import { complaintDecided } from './complaint-decided.ts';

/**
 * The complaint is founded and affects the outcome (投诉成立). No winner yet: a new tender; a winner without
 * contract: the result is void; a contract without performance: it is rescinded; after that: damages only.
 */
export const uphold = defineEvent({
  type: 'UPHOLD',
  title: { zh: '投诉成立', en: 'Uphold a complaint' },
  roles: ['regulator', 'auditor'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint', 'complaint:accepted').optional(),
    decision: text('处理决定', 'Decision', 8000),
  }),
  clause: cite('regulation', 71),
  confirm: {
    zh: '中标（成交）结果或者未履行的合同随即失效；已经履行的，只能请求赔偿。',
    en: 'The result, or a contract not yet performed, falls at once; after performance only damages are left.',
  },
  whileHeld: true,
  documents: [{ zh: '投诉处理决定书', en: 'decision on the complaint' }],
  rows: (outcome) => [
    ...complaintDecided(outcome, 'upheld'),
    ...voidedAward(outcome, outcome.event.ids[1]),
    ...failureRows(outcome),
  ],
});
