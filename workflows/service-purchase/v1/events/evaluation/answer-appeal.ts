import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { newReviewRound } from '../../new-review-round.ts';
import { flag, list, ref, text } from '../fields.ts';

/** The appeal is answered (答复申诉): the result stands, or new evaluators score once more. */
export const answerAppeal = defineEvent({
  type: 'ANSWER_APPEAL',
  title: { zh: '答复绩效申诉', en: 'Answer the appeal' },
  roles: ['reviewer'],
  data: z.strictObject({
    rescore: flag('重新评价', 'Score again'),
    evaluators: list('新的评价人', 'New evaluators', ref('评价人', 'Evaluator'), 1, 15).optional(),
    answer: text('答复', 'Answer', 8000).optional(),
  }),
  needs: ['review'],
  clause: cite('performance10'),
  whileHeld: true,
  documents: [{ zh: '申诉答复', en: 'answer to the appeal' }],
  rows: (outcome) => newReviewRound(outcome),
});
