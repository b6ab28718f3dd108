import { acceptRectification } from './accept-rectification.ts';
import { aggregate } from './aggregate.ts';
import { answerAppeal } from './answer-appeal.ts';
import { appeal } from './appeal.ts';
import { approveNotApplicable } from './approve-not-applicable.ts';
import { appealWindowOver } from './deadline-appeal-window.ts';
import { explainDeviation } from './explain-deviation.ts';
import { finalise } from './finalise.ts';
import { openEval } from './open-eval.ts';
import { rectified } from './rectified.ts';
import { recuseEvaluator } from './recuse-evaluator.ts';
import { review } from './review.ts';
import { selfEvaluate } from './self-evaluate.ts';
import { submitSheet } from './submit-sheet.ts';

export const evaluationEvents = {
  [openEval.type]: openEval,
  [selfEvaluate.type]: selfEvaluate,
  [approveNotApplicable.type]: approveNotApplicable,
  [recuseEvaluator.type]: recuseEvaluator,
  [submitSheet.type]: submitSheet,
  [explainDeviation.type]: explainDeviation,
  [aggregate.type]: aggregate,
  [review.type]: review,
  [appeal.type]: appeal,
  [appealWindowOver.type]: appealWindowOver,
  [answerAppeal.type]: answerAppeal,
  [finalise.type]: finalise,
  [rectified.type]: rectified,
  [acceptRectification.type]: acceptRectification,
};
