import { z } from 'zod';
import { flag, onlyWhen, text } from '../fields.ts';
import { evaluatorFields } from './evaluators-form.ts';

/** The form of ANSWER_APPEAL, apart from the event, because the draw that the event leaves is computed from it too. */
export const answerAppealForm = {
  type: 'ANSWER_APPEAL',
  data: z.strictObject({
    rescore: flag('重新评价', 'Score again'),
    draw: onlyWhen(evaluatorFields.draw, 'rescore', true),
    evaluators: onlyWhen(evaluatorFields.evaluators, 'rescore', true),
    answer: text('答复', 'Answer', 8000).optional(),
  }),
};
