import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { flag, text } from '../fields.ts';

/** 风险控制审查: general and key review of the requirements, by somebody who did not write them. */
export const reviewRisk = defineEvent({
  type: 'REVIEW_RISK',
  title: { zh: '需求风险审查', en: 'Review the requirements' },
  roles: ['reviewer'],
  data: z.strictObject({ passed: flag('审查通过', 'Passed'), opinion: text('审查意见', 'Opinion') }),
  clause: {
    zh: '《政府采购需求管理办法》（财库〔2021〕22号）：一般性审查和重点审查',
    en: 'Caiku [2021] 22: general and key review',
  },
});
