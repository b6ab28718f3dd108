import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { voidedAward } from '../../bids/voided.ts';
import { update } from '../../project/rows.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { flag, ref, text } from '../fields.ts';

/**
 * The buyer or its agency answers a challenge, to all concerned (质疑答复). A challenge upheld here that may
 * affect the outcome has the same consequence before signature as an upheld complaint (94号令 Art. 16).
 */
export const replyChallenge = defineEvent({
  type: 'REPLY_CHALLENGE',
  title: { zh: '答复质疑', en: 'Reply to a challenge' },
  roles: ['officer', 'agency'],
  data: z.strictObject({
    challengeId: ref('质疑', 'Challenge', 'challenge:unanswered'),
    upheld: flag('质疑成立', 'Upheld'),
    text: text('答复内容', 'Reply', 8000),
  }),
  clause: cite('law', 53),
  confirm: {
    zh: '质疑成立且影响结果的，原结果随即失效，由下一候选人替补或者重新采购。',
    en: 'If the challenge is upheld and affects the outcome, the result falls: the next candidate follows, or a new tender.',
  },
  whileHeld: true,
  documents: [{ zh: '质疑答复函', en: 'reply to the challenge' }],
  rows: (outcome) => {
    const { data, event } = outcome;
    return [
      update(
        'challenges',
        { id: data.challengeId },
        { status: data.upheld ? 'upheld' : 'replied', reply: data.text, repliedAt: event.at },
      ),
      ...voidedAward(outcome, event.ids[0]),
      ...failureRows(outcome),
    ];
  },
});
