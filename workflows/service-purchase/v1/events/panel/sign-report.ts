import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 签署评审报告, with a dissenting opinion where there is one. */
export const signReport = defineEvent({
  type: 'SIGN_REPORT',
  title: { zh: '签署评审报告', en: 'Sign the evaluation report' },
  roles: ['expert', 'rep'],
  data: z.strictObject({ dissent: text('不同意见及理由', 'Dissent and its reasons').optional() }),
  clause: { zh: '《政府采购法实施条例》第四十一条', en: 'Implementing Regulation Art. 41' },
  documents: [{ zh: '评审报告', en: 'evaluation report' }],
});
