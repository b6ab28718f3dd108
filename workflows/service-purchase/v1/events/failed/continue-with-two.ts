import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { text } from '../fields.ts';

/** 两家继续: the procedure goes on where it stopped, as far as the rules allow two. */
export const continueWithTwo = defineEvent({
  type: 'CONTINUE_WITH_TWO',
  title: { zh: '两家供应商继续', en: 'Continue with two' },
  roles: ['officer'],
  optional: true,
  data: z.strictObject({ reason: text('理由', 'Reason') }),
  clause: {
    zh: '财政部令第74号第二十七条；财库〔2015〕124号',
    en: 'Ministry of Finance Order 74 Art. 27; Caiku [2015] 124',
  },
});
