import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 不予批准: the officer chooses again. */
export const refuseException = defineEvent({
  type: 'REFUSE_EXCEPTION',
  title: { zh: '不批准采购方式例外', en: 'Refuse the exception' },
  roles: ['regulator', 'leader'],
  optional: true,
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  clause: {
    zh: '《政府采购法》第二十七条；《政府采购法实施条例》第二十三条',
    en: 'Government Procurement Law Art. 27; Implementing Regulation Art. 23',
  },
});
