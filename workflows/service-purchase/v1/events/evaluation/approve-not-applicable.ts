import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { ref, text } from '../fields.ts';

/** An indicator does not apply to this project (指标不适用): its weight is spread over the rest. */
export const approveNotApplicable = defineEvent({
  type: 'APPROVE_NOT_APPLICABLE',
  title: { zh: '审核不适用指标', en: 'Approve an indicator as not applicable' },
  roles: ['reviewer'],
  data: z.strictObject({
    indicator: ref('指标', 'Indicator', 'indicator:applicable'),
    reason: text('不适用的理由', 'Reason'),
  }),
  clause: cite('performance10'),
});
