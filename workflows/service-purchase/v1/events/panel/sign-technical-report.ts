import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 签署技术评审报告 before any price is known, with a dissenting opinion where there is one. */
export const signTechnicalReport = defineEvent({
  type: 'SIGN_TECHNICAL_REPORT',
  title: { zh: '签署技术评审报告', en: 'Sign the technical report' },
  roles: ['expert', 'rep'],
  data: z.strictObject({ dissent: text('不同意见及理由', 'Dissent and its reasons').optional() }),
  clause: {
    zh: '《政府采购法实施条例》第四十一条；采购文件关于先技术后价格的规定',
    en: 'Implementing Regulation Art. 41; the documents’ rule that technical comes before price',
  },
  confirm: {
    zh: '签署后技术部分的评分不再改动；价格信封随后开启。',
    en: 'Technical scores stand from then on; the price envelopes are opened next.',
  },
});
