import type { Rule, RuleKey } from '../types.ts';
import { fields, integer, lawRule, policyRule, text } from './define.ts';

/** Percent of the mean, of the second lowest quote and of the ceiling below which a quote is reviewed. */
export const abnormallyLowRule = lawRule({
  id: 'abnormally-low',
  title: text('异常低价审查标准', 'Abnormally low prices'),
  law: ['lowPrice2'],
  verified: 'secondary',
  value: { mean: 50, secondLowest: 50, ceiling: 45, raisedAtMost: 65 },
});

export interface SmallEnterpriseTerms {
  /** Percent taken off a small enterprise's quote, for evaluation only. */
  deduction: { min: number; max: number };
  consortium: { min: number; max: number; minSmallShare: number };
}

export const smallEnterpriseKey: RuleKey<SmallEnterpriseTerms> = { id: 'small-enterprise-deduction' };

export const smallEnterpriseRules: readonly Rule<SmallEnterpriseTerms>[] = [
  lawRule({
    id: 'small-enterprise-deduction',
    title: text('小微企业价格扣除', 'Price deduction for small enterprises'),
    law: ['sme46', 9],
    verified: 'memory',
    until: '2022-06-30',
    value: { deduction: { min: 6, max: 10 }, consortium: { min: 2, max: 3, minSmallShare: 30 } },
  }),
  lawRule({
    id: 'small-enterprise-deduction',
    title: text('小微企业价格扣除', 'Price deduction for small enterprises'),
    law: ['sme19'],
    verified: 'secondary',
    value: { deduction: { min: 10, max: 20 }, consortium: { min: 4, max: 6, minSmallShare: 30 } },
  }),
];

/** Percent of the budget reserved above the limit, and how much of that goes to small and micro enterprises. */
export const smallEnterpriseReserveRule = lawRule({
  id: 'small-enterprise-reserve',
  title: text('面向中小企业预留份额', 'Share reserved for small and medium enterprises'),
  law: ['sme46', 6, 7, 8],
  verified: 'secondary',
  value: { reservedUpTo: '2000000.00', shareAbove: 30, ofWhichSmall: 60, nonEnterprisesAreSmall: false },
});

/** What a scoring table may not do. */
export const scoringBansRule = lawRule({
  id: 'scoring-bans',
  title: text('评分禁止事项', 'What may not be scored'),
  law: ['regulation', 20],
  verified: 'secondary',
  value: {
    dropHighestOrLowestPrice: true,
    trimMembersScores: true,
    scoreQualificationConditions: true,
    scoreSizeCapitalProfitOrRegionalAwards: true,
    unequalObjectiveScores: true,
    priceFloor: true,
  },
});

/** After signing the report scores may be reviewed again only for these. */
export const reEvaluationRule = lawRule({
  id: 're-evaluation-grounds',
  title: text('重新评审情形', 'Grounds for re-evaluation'),
  law: ['order87', 64],
  verified: 'secondary',
  value: ['sum-error', 'item-out-of-range', 'objective-scores-unequal', 'panel-finds-extreme-score'],
});

/** From which distance to the mean of all sheets, in percent of an item's maximum, a member is shown it again. */
export const scoreDeviationRule = policyRule({
  id: 'score-deviation',
  title: text('评分偏差提示', 'Deviations shown to a member'),
  value: { percentOfMaximum: 30 },
  overridable: fields({ percentOfMaximum: integer(5, 100) }),
});

/**
 * When people are told to look twice: purchases of a year from this percentage of the tender threshold on, unit prices
 * in one ratio from this many shared items on.
 */
export const integrityWarningsRule = policyRule({
  id: 'integrity-warnings',
  title: text('廉政风险提示', 'Integrity warnings'),
  value: { splittingFromPercent: 80, itemsForRatio: 3 },
  overridable: fields({ splittingFromPercent: integer(10, 100), itemsForRatio: integer(2, 20) }),
});

export const evaluationRules: readonly Rule[] = [
  abnormallyLowRule,
  ...smallEnterpriseRules,
  smallEnterpriseReserveRule,
  scoringBansRule,
  reEvaluationRule,
  scoreDeviationRule,
  integrityWarningsRule,
];
