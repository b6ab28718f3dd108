import { cite } from '../clauses.ts';
import type { Regime, Rule } from '../types.ts';
import { fields, integer, lawRule, policyRule, text } from './define.ts';

/** The three tests of the scheme: 需求相对集中、比较效益突出、较为适宜由社会组织承接. */
export const screeningRule = policyRule({
  id: 'screening',
  title: text('需求筛选标准', 'Screening metrics'),
  clause: cite('scheme'),
  value: { minRequests: 30, minUnits: 3, months: 12, minCapableProviders: 3, minSavingPercent: 1 },
  overridable: fields({
    minRequests: integer(1, 10_000),
    minUnits: integer(1, 1000),
    months: integer(1, 36),
    minCapableProviders: integer(1, 20),
    minSavingPercent: integer(0, 90),
  }),
});

/** From where on two needs of one category are proposed as duplicates; people decide. */
export const needDuplicatesRule = policyRule({
  id: 'need-duplicates',
  title: text('疑似重复需求', 'Needs that may be duplicates'),
  clause: cite('scheme'),
  /** Percent of 100: titles (with details where both have some), and what the same unit or district adds. */
  value: { fromPercent: 50, sameUnit: 15, sameDistrict: 5 },
  overridable: fields({
    fromPercent: integer(20, 100),
    sameUnit: integer(0, 50),
    sameDistrict: integer(0, 50),
  }),
});

export const surveyRule = lawRule({
  id: 'needs-survey',
  title: text('需求调查', 'Needs survey'),
  law: ['needs22'],
  verified: 'secondary',
  value: {
    requiredFrom: '10000000.00',
    alsoRequiredFor: ['public-interest', 'customised-it'],
    minRespondents: 3,
    reusableYears: 1,
    maxReferenceContracts: 2,
    authorsMayReview: false,
  },
});

/** What may not be bought as a service. */
export const negativeListRule = lawRule({
  id: 'negative-list',
  title: text('政府购买服务负面清单', 'Negative list'),
  law: ['order102', 10],
  verified: 'secondary',
  value: [
    { id: 'own-duty', title: text('应当由本单位直接履职的事项', 'matters the body must perform itself') },
    {
      id: 'goods-or-works',
      title: text('货物、工程，以及工程与服务打包', 'goods, works, or works bundled with services'),
    },
    { id: 'financing', title: text('融资行为', 'financing') },
    { id: 'labour-dispatch', title: text('招聘、劳务派遣等用工', 'hiring and labour dispatch') },
    { id: 'outside-duty', title: text('不属于本单位职责范围的事项', 'matters outside the body’s duties') },
  ],
});

export const budgetRule = lawRule({
  id: 'budget-first',
  title: text('先有预算、后购买服务', 'Budget before purchase'),
  law: ['order102'],
  verified: 'secondary',
  value: { withoutBudget: 'may-not-start', exAnteEvaluation: true },
});

export const regimeRule = lawRule({
  id: 'regime',
  title: text('政府采购适用范围', 'Scope of government procurement'),
  law: ['law', 2],
  value: { fiscal: 'catalogue-or-limit', inseparableMixed: 'as-fiscal', union: 'by-reference' },
});

/** Which measures a purchase with union funds alone follows when it lies below the limit. */
export const unionBelowLimitRule: Rule<Regime> = policyRule({
  id: 'regime.union-below-limit',
  title: text('工会经费限额以下采购', 'Union funds below the limit'),
  clause: cite('scheme'),
  value: 'REF',
  overridable: { kind: 'one-of', values: ['REF', 'SMALL'] },
});

/** Several purchases of one kind count as one when together they exceed the open-tender threshold. */
export const splittingRule = lawRule({
  id: 'anti-splitting',
  title: text('化整为零规避公开招标', 'Splitting to avoid an open tender'),
  law: ['regulation', 28],
  value: {
    sameYear: true,
    sameBudgetItem: true,
    sameCategory: true,
    methodsCounted: 'other-than-open-tender',
    compared: 'total-exceeds-open-tender-threshold',
    exceptions: ['budget-adjusted', 'method-approved'],
  },
});

export const recusalRule: Rule<readonly { id: string; years?: number }[]> = lawRule({
  id: 'recusal-grounds',
  title: text('回避情形', 'Grounds for recusal'),
  law: ['regulation', 9],
  value: [
    { id: 'employment', years: 3 },
    { id: 'director-or-supervisor', years: 3 },
    { id: 'controller', years: 3 },
    { id: 'kinship' },
    { id: 'other-relation' },
  ],
});

/** May membership of a register or an internal rating be a condition of bidding? */
export const registryGateRule = lawRule({
  id: 'registry-may-gate',
  title: text('备选库、名录库、资格库', 'Supplier lists as a condition'),
  law: ['orderly38'],
  verified: 'memory',
  value: { GOV: false, REF: true, SMALL: true },
});

export const planningRules: readonly Rule[] = [
  screeningRule,
  needDuplicatesRule,
  surveyRule,
  negativeListRule,
  budgetRule,
  regimeRule,
  unionBelowLimitRule,
  splittingRule,
  recusalRule,
  registryGateRule,
];
