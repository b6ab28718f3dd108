import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { flag, onlyWhen, text, whole } from '../fields.ts';

/** 完成需求调查, or the reason why none is needed. */
export const finishSurvey = defineEvent({
  type: 'FINISH_SURVEY',
  title: { zh: '完成需求调查', en: 'Finish the needs survey' },
  roles: ['officer'],
  data: z.strictObject({
    respondents: whole('调查对象数量', 'Respondents', 0, 10_000).optional(),
    summary: text('调查情况', 'Findings', 10_000).optional(),
    notRequired: flag('不需要调查', 'No survey required').optional(),
    reason: onlyWhen(text('不需要的理由', 'Reason why none is required'), 'notRequired', true).optional(),
  }),
  clause: {
    zh: '《政府采购需求管理办法》（财库〔2021〕22号）',
    en: 'Caiku [2021] 22 on needs management',
  },
  documents: [{ zh: '需求调查报告', en: 'needs survey' }],
});
