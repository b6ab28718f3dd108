import { z } from 'zod';
import { list, ref, text, whole } from '../fields.ts';

/** Who scores: drawn at random from the pool (随机抽取), or named where there is no pool. One of the two. */
export const evaluatorFields = {
  draw: z
    .strictObject({
      count: whole('评价人数', 'Number of evaluators', 1, 15),
      fields: list(
        '专业（任一）',
        'Fields (any of)',
        ref('专业', 'Field', 'expert-field:evaluation'),
        0,
        20,
      ).optional(),
      witness: text('监督人员给出的随机字串', 'Random words of a witness', 200).optional(),
    })
    .meta({ title: '随机抽取评价人', en: 'Draw the evaluators' })
    .optional(),
  evaluators: list(
    '绩效评价人（指定）',
    'Evaluators, named',
    ref('评价人', 'Evaluator', 'evaluator:eligible'),
    1,
    15,
  ).optional(),
};

/** What a form says about the evaluators, whichever step it belongs to. */
export type EvaluatorsAsked = z.infer<ReturnType<typeof asked>>;
const asked = () => z.object(evaluatorFields);
