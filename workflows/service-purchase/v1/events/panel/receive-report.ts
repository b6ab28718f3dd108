import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { list, ref, text } from '../fields.ts';

/** 接收评审报告: the five working days of the decision begin. */
export const receiveReport = defineEvent({
  type: 'RECEIVE_REPORT',
  title: { zh: '接收评审报告', en: 'Receive the report' },
  roles: ['officer'],
  data: z.strictObject({
    silentMembers: list(
      '未签署且未书面说明理由的成员（视为同意）',
      'Members who neither signed nor said why (deemed to agree)',
      ref('成员', 'Member', 'panel-member:not-signed'),
      0,
      15,
    ).optional(),
    reportedToRegulator: text(
      '重新评审改变结果的书面报告',
      'Written report on a result changed by a re-evaluation',
      500,
    ).optional(),
  }),
  clause: { zh: '《政府采购法实施条例》第四十一条、第四十三条', en: 'Implementing Regulation Art. 41, 43' },
});
