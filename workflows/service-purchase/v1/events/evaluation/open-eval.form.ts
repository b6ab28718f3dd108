import { z } from 'zod';
import { oneOfFields } from '../fields.ts';
import { evaluatorFields } from './evaluators-form.ts';
import { indicatorTree } from './indicator-tree.ts';

/** The form of OPEN_EVAL, apart from the event, because the draw that the event leaves is computed from it too. */
export const openEvalForm = {
  type: 'OPEN_EVAL',
  data: oneOfFields(
    z.strictObject({
      indicators: indicatorTree('评价指标', 'Indicators of the evaluation'),
      selfIndicators: indicatorTree('自评指标', 'Indicators of the self-evaluation').optional(),
      ...evaluatorFields,
    }),
    'draw',
    'evaluators',
  ),
};
