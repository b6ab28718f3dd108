import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { complaintKey } from '../../complaint-key.ts';
import { newId, notice, update } from '../../rows.ts';
import { ref, text } from '../fields.ts';

/** The complaint is unfounded (驳回投诉). */
export const dismiss = defineEvent({
  type: 'DISMISS',
  title: { zh: '驳回投诉', en: 'Dismiss a complaint' },
  roles: ['regulator'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint').optional(),
    decision: text('处理决定', 'Decision', 8000),
  }),
  clause: cite('order94', 29),
  whileHeld: true,
  documents: [{ zh: '投诉处理决定书', en: 'decision on the complaint' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    return [
      update(
        'challenges',
        { id: complaintKey(outcome) },
        { status: 'dismissed', decision: data.decision, decidedAt: event.at },
      ),
      notice(outcome, {
        id: newId(event),
        kind: 'complaint',
        title: '投诉处理结果公告',
        content: { outcome: 'dismissed', decision: data.decision },
      }),
    ];
  },
});
