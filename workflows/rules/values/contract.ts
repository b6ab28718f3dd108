import { cite } from '../clauses.ts';
import type { Rule, RuleKey } from '../types.ts';
import { fields, integer, lawRule, policyRule, text } from './define.ts';

/** Percent of the budget; never in cash. */
export const bidBondRule = lawRule({
  id: 'bid-bond-cap',
  title: text('投标保证金上限', 'Cap on the bid bond'),
  law: ['regulation', 33],
  value: { percent: 2, cash: false },
});

/** Percent of the contract amount; never in cash. */
export const performanceBondRule = lawRule({
  id: 'performance-bond-cap',
  title: text('履约保证金上限', 'Cap on the performance bond'),
  law: ['regulation', 48],
  value: { percent: 10, cash: false },
});

/** Percent of the original contract, all supplements together. */
export const supplementRule = lawRule({
  id: 'supplement-cap',
  title: text('补充合同累计上限', 'Cap on supplements'),
  law: ['law', 49],
  value: { percent: 10 },
});

export const contractTermRule = lawRule({
  id: 'contract-term',
  title: text('政府购买服务合同期限', 'Term of a service contract'),
  law: ['order102', 24],
  verified: 'memory',
  value: { years: 1, yearsWithBudgetCover: 3 },
});

interface LatePayment {
  agreedAtMostDays: number;
  interestPercentPerDay: string;
}

export const latePaymentKey: RuleKey<LatePayment> = { id: 'late-payment' };

/** Days, and percent of the unpaid amount per day. */
export const latePaymentRules: readonly Rule<LatePayment>[] = [
  lawRule({
    id: 'late-payment',
    title: text('逾期支付', 'Late payment'),
    law: ['payment728', 8, 15],
    verified: 'memory',
    until: '2025-05-31',
    value: { agreedAtMostDays: 60, interestPercentPerDay: '0.05' },
  }),
  lawRule({
    id: 'late-payment',
    title: text('逾期支付', 'Late payment'),
    law: ['payment802', 9, 10, 17],
    value: { agreedAtMostDays: 60, interestPercentPerDay: '0.05' },
  }),
];

type RestOfContract = 'next-candidate' | 'new-procurement';

/**
 * What becomes of the rest after termination for breach. The articles speak of a winner who does not sign and of an
 * unperformed contract that is rescinded; for a breach before any performance they are applied by analogy.
 */
export const restRule: Rule<Record<'unperformed' | 'begun', RestOfContract>> = lawRule({
  id: 'rest-after-breach',
  title: text('违约解除后剩余合同的处理', 'The rest of a contract after a breach'),
  law: ['regulation', 49, 71],
  verified: 'memory',
  value: { unperformed: 'next-candidate', begun: 'new-procurement' },
});

/** The same where the procurement law does not bind (参照、限额以下). */
export const restByOwnMeasuresRule: Rule<Record<'unperformed' | 'begun', RestOfContract>> = policyRule({
  id: 'rest-after-breach.own-measures',
  title: text(
    '违约解除后剩余合同的处理（自行规定）',
    'The rest of a contract after a breach, by own measures',
  ),
  value: { unperformed: 'next-candidate', begun: 'next-candidate' },
  overridable: fields({
    unperformed: { kind: 'one-of', values: ['next-candidate', 'new-procurement'] },
    begun: { kind: 'one-of', values: ['next-candidate', 'new-procurement'] },
  }),
});

/** Percent of the contract that penalties together may reach; a court may reduce what is excessive. */
export const penaltyCapRule = policyRule({
  id: 'penalty-cap',
  title: text('违约金合计上限', 'Cap on penalties together'),
  clause: cite('civilCode', 585),
  value: { percent: 30 },
  overridable: fields({ percent: integer(1, 30) }),
});

/** Percent of the contract that a proposed payment plan keeps back until the grade (尾款). */
export const tailRule = policyRule({
  id: 'payment-tail',
  title: text('尾款比例（付款计划建议）', 'Tail in a proposed payment plan'),
  value: { percent: 20 },
  overridable: fields({ percent: integer(0, 50) }),
});

export const reworkRule = policyRule({
  id: 'rework-limit',
  title: text('返工次数上限', 'Reworks before acceptance fails'),
  value: 2,
  overridable: integer(0, 5),
});

export const contractRules: readonly Rule[] = [
  bidBondRule,
  performanceBondRule,
  supplementRule,
  contractTermRule,
  ...latePaymentRules,
  restRule,
  restByOwnMeasuresRule,
  penaltyCapRule,
  tailRule,
  reworkRule,
];
