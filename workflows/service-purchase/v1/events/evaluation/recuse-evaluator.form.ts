import { z } from 'zod';
import { ref, text } from '../fields.ts';

/** The form of RECUSE_EVALUATOR, apart from the event, because who follows is computed from it too. */
export const recuseEvaluatorForm = {
  type: 'RECUSE_EVALUATOR',
  data: z.strictObject({
    reason: text('回避事由', 'Ground'),
    evaluator: ref(
      '应回避的评价人（经办人填写）',
      'Evaluator concerned (officer only)',
      'evaluator:serving',
    ).optional(),
    replacement: ref(
      '替补人（未经抽取或者已无替补时填写）',
      'Replacement, where none is left of a draw',
      'evaluator:replacement',
    ).optional(),
  }),
};
