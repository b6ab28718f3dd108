import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { newReviewRound } from '../../evaluation/new-review-round.ts';
import { drawRecorded, drawRow } from '../../people/evaluator-draw.ts';
import { answerAppealForm } from './answer-appeal.form.ts';

/** The appeal is answered (答复申诉): the result stands, or new evaluators score once more. */
export const answerAppeal = defineEvent({
  ...answerAppealForm,
  title: { zh: '答复绩效申诉', en: 'Answer the appeal' },
  roles: ['reviewer'],
  needs: ['evaluatorPool', 'contractor', 'review'],
  clause: cite('performance10'),
  whileHeld: true,
  documents: [{ zh: '申诉答复', en: 'answer to the appeal' }],
  recorded: drawRecorded,
  rows: (outcome) => [...newReviewRound(outcome), ...drawRow(outcome)],
});
