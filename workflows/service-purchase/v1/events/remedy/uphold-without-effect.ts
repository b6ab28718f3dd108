import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { complaintKey } from '../../complaint-key.ts';
import { newId, notice, update } from '../../rows.ts';
import { ref, text } from '../fields.ts';

/** The complaint is founded but does not affect the outcome (投诉成立但不影响采购结果): the procurement goes on. */
export const upholdWithoutEffect = defineEvent({
  type: 'UPHOLD_WITHOUT_EFFECT',
  title: { zh: '投诉成立但不影响结果', en: 'Uphold without effect on the outcome' },
  roles: ['regulator'],
  data: z.strictObject({
    challengeId: ref('投诉', 'Complaint').optional(),
    decision: text('处理决定', 'Decision', 8000),
  }),
  clause: cite('order94', 31, 32),
  whileHeld: true,
  documents: [{ zh: '投诉处理决定书', en: 'decision on the complaint' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    return [
      update(
        'challenges',
        { id: complaintKey(outcome) },
        { status: 'upheld', decision: data.decision, decidedAt: event.at },
      ),
      notice(outcome, {
        id: newId(event),
        kind: 'complaint',
        title: '投诉处理结果公告',
        content: { outcome: 'upheld-without-effect', decision: data.decision },
      }),
    ];
  },
});
