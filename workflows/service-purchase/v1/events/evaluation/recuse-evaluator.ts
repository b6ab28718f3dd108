import { defineEvent } from '../../../../kit/define.ts';
import { aggregationJob } from './aggregation-job.ts';
import { recuseEvaluatorForm } from './recuse-evaluator.form.ts';

/** 评价人回避: an evaluator declares it, or the officer on somebody's request; the sheet no longer counts. */
export const recuseEvaluator = defineEvent({
  ...recuseEvaluatorForm,
  title: { zh: '评价人回避', en: 'Recuse an evaluator' },
  roles: ['evaluator', 'officer'],
  optional: true,
  clause: {
    zh: '《政府采购法》第十二条；《政府采购法实施条例》第九条（绩效评价参照执行）',
    en: 'Government Procurement Law Art. 12; Implementing Regulation Art. 9, followed in evaluation',
  },
  confirm: {
    zh: '回避后不得再参加本项目的评价，已提交的评分表不计入结果；由抽取顺序中的下一名替补。',
    en: 'A recused evaluator takes no further part and a sheet handed in no longer counts; the next drawn takes the place.',
  },
  jobs: aggregationJob,
});
