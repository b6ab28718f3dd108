import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 变更采购方式: the documents were sound, so another method may be applied for. */
export const changeMethod = defineEvent({
  type: 'CHANGE_METHOD',
  title: { zh: '变更采购方式', en: 'Change the method' },
  roles: ['officer'],
  optional: true,
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  clause: {
    zh: '《政府采购法》第三十七条；财政部令第87号第四十三条',
    en: 'Government Procurement Law Art. 37; Ministry of Finance Order 87 Art. 43',
  },
});
