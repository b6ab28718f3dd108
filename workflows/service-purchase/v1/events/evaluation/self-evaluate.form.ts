import { z } from 'zod';
import { decimal, oneEach, ref, text } from '../fields.ts';
import { band } from './band.ts';

/** The form of SELF_EVALUATE, apart from the event, because its points are computed from it. */
export const selfEvaluateForm = {
  type: 'SELF_EVALUATE',
  data: z.strictObject({
    summary: text('自评总结', 'Summary', 8000),
    results: oneEach(
      '指标完成情况',
      'Results',
      'indicator',
      z.strictObject({
        indicator: ref('指标', 'Indicator', 'indicator:self'),
        actual: text('实际完成值', 'Actual', 200),
        band: band.optional(),
        score: decimal('自评得分', 'Own score').optional(),
        note: text('偏差原因及改进措施', 'Deviation and remedy', 1000).optional(),
      }),
      0,
      300,
    ).optional(),
  }),
};
