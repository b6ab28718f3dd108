import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { ref, text } from '../fields.ts';

/** 要求说明报价: the supplier gets at least 30 minutes. */
export const requestExplanation = defineEvent({
  type: 'REQUEST_EXPLANATION',
  title: { zh: '要求说明异常低价', en: 'Ask for an explanation of the price' },
  roles: ['expert'],
  data: z.strictObject({
    bidId: ref('响应文件', 'Bid', 'bid:unasked'),
    question: text('要求说明的事项', 'What to explain'),
  }),
  clause: { zh: '财库〔2026〕2号', en: 'Caiku [2026] 2' },
  documents: [{ zh: '异常低价审查记录', en: 'record of the low-price review' }],
});
