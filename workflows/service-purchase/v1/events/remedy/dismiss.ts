import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref, text } from '../fields.ts';
import { complaintDecided } from './complaint-decided.ts';

/** The complaint is unfounded (驳回投诉). */
export const dismiss = defineEvent({
  type: 'DISMISS',
  title: { zh: '驳回投诉', en: 'Dismiss a complaint' },
  roles: ['regulator', 'auditor'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint', 'complaint:accepted').optional(),
    decision: text('处理决定', 'Decision', 8000),
  }),
  clause: cite('order94', 29),
  whileHeld: true,
  documents: [{ zh: '投诉处理决定书', en: 'decision on the complaint' }],
  rows: (outcome) => complaintDecided(outcome, 'dismissed'),
});
