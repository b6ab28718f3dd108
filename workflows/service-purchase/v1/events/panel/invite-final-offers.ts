import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { instant } from '../fields.ts';

/** 要求提交最后报价, until a fixed instant. */
export const inviteFinalOffers = defineEvent({
  type: 'INVITE_FINAL_OFFERS',
  title: { zh: '要求提交最后报价', en: 'Invite final offers' },
  roles: ['rep', 'agency', 'officer'],
  data: z.strictObject({
    until: instant('最后报价截止时间', 'Final offers until'),
  }),
  clause: { zh: '财库〔2014〕214号第二十一条', en: 'Caiku [2014] 214 Art. 21' },
});
