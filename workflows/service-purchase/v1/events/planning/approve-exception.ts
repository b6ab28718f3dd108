import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 批准采购方式: another method than the law's default, or going on with two suppliers. */
export const approveException = defineEvent({
  type: 'APPROVE_EXCEPTION',
  title: { zh: '批准采购方式例外', en: 'Approve the exception' },
  roles: ['regulator', 'leader'],
  data: z.strictObject({
    approvalNumber: text('批准文号', 'Approval number', 120),
    opinion: text('意见', 'Opinion').optional(),
  }),
  clause: {
    zh: '《政府采购法》第二十七条；《政府采购法实施条例》第二十三条',
    en: 'Government Procurement Law Art. 27; Implementing Regulation Art. 23',
  },
});
