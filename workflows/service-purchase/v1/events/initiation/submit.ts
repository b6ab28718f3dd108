import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { dimensions, indicatorKinds, targetValue, unit } from '../evaluation/indicator-tree.ts';
import { choice, flag, helped, list, ref, text, whole, yuan } from '../fields.ts';

/** Items of the negative list (负面清单, 102号令第十条), by their ids in the rule `negative-list`. */
const negativeItems = {
  'own-duty': { zh: '应当由本单位直接履职的事项', en: 'matters the body must perform itself' },
  'goods-or-works': { zh: '货物、工程或打包项目', en: 'goods, works or bundles with services' },
  financing: { zh: '融资行为', en: 'financing' },
  'labour-dispatch': { zh: '招聘、劳务派遣等用工', en: 'hiring and labour dispatch' },
  'outside-duty': { zh: '不属于本单位职责范围', en: 'outside the body’s duties' },
};

/** 申请立项: money, term, objectives and the checks that come before any purchase. */
export const submit = defineEvent({
  type: 'SUBMIT',
  title: { zh: '申请立项', en: 'Submit the initiation' },
  roles: ['officer'],
  data: z.strictObject({
    fundingLineId: ref('经费来源', 'Funding line', 'funding-line'),
    budget: helped(
      yuan('预算金额', 'Budget'),
      '元，不得超过经费来源的可用余额；分包采购的填本包金额',
      'In yuan, within what the line has available; of one lot its own',
    ),
    fiscalYear: whole('预算年度', 'Fiscal year', 2015, 2100),
    termMonths: helped(
      whole('服务期限（月）', 'Term in months', 1, 120),
      '超过12个月的，须填写超过一年的依据',
      'More than 12 months need their grounds',
    ),
    multiYear: z
      .strictObject({
        budgetCover: flag('以后年度有预算保障', 'Later years are covered by the budget'),
        stableContent: flag('内容、价格相对固定', 'Content and price are stable'),
      })
      .meta({ title: '超过一年的依据', en: 'Grounds for more than a year' })
      .optional(),
    inCatalogue: flag('属于集中采购目录', 'In the central catalogue'),
    publicService: flag('公共服务项目', 'A service to the public'),
    objectives: list(
      '绩效目标',
      'Performance objectives',
      z.strictObject({
        indicator: text('指标', 'Indicator', 120),
        target: text('目标值', 'Target', 120),
        dimension: choice('维度', 'Dimension', dimensions).optional(),
        kind: choice('指标类型', 'Kind', indicatorKinds).optional(),
        targetValue: targetValue.optional(),
        unit: unit.optional(),
      }),
      1,
      30,
    ),
    exAnteEvaluation: text('事前绩效评估', 'Ex-ante evaluation').optional(),
    negativeList: z
      .strictObject({
        checked: flag('已对照负面清单', 'Checked against the negative list'),
        hits: helped(
          list('涉及的事项', 'Items concerned', choice('事项', 'Item', negativeItems), 0, 5),
          '没有涉及的不选；涉及任何一项的不得购买',
          'None is the usual answer; with any of them nothing can be bought',
        ),
      })
      .meta({ title: '负面清单', en: 'Negative list' }),
  }),
  clause: {
    zh: '《政府购买服务管理办法》（财政部令第102号）：先有预算、后购买服务',
    en: 'Ministry of Finance Order 102: first the budget, then the purchase',
  },
  documents: [
    { zh: '立项申请', en: 'initiation application' },
    { zh: '事前绩效评估', en: 'ex-ante evaluation' },
    { zh: '绩效目标表', en: 'table of performance objectives' },
  ],
});
