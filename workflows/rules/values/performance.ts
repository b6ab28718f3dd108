import { everyRegime } from '../clauses.ts';
import type { Rule } from '../types.ts';
import { fields, integer, lawRule, policyRule, text } from './define.ts';

export type Grade = '优' | '良' | '中' | '差';

/** Lowest aggregate of each grade, points of 100, best first. */
export const gradeRule: Rule<readonly { grade: Grade; from: number; en: string }[]> = lawRule({
  id: 'grades',
  title: text('绩效评价等级', 'Grades'),
  law: ['performance10'],
  verified: 'memory',
  binds: everyRegime,
  value: [
    { grade: '优', from: 90, en: 'excellent' },
    { grade: '良', from: 80, en: 'good' },
    { grade: '中', from: 60, en: 'fair' },
    { grade: '差', from: 0, en: 'poor' },
  ],
});

/** Points of 100 for each level-1 indicator of a self-evaluation. */
export const selfEvaluationWeightsRule = lawRule({
  id: 'self-evaluation-weights',
  title: text('自评一级指标权重', 'Weights of the self-evaluation'),
  law: ['performance10'],
  verified: 'memory',
  value: {
    withCost: { execution: 10, cost: 20, output: 40, benefit: 20, satisfaction: 10 },
    withoutCost: { execution: 10, output: 50, benefit: 30, satisfaction: 10 },
  },
});

/** Percent of the total that output and benefit carry at least. */
export const departmentEvaluationRule = lawRule({
  id: 'department-evaluation-weights',
  title: text('部门评价指标权重', 'Weights of the department’s evaluation'),
  law: ['performance10'],
  verified: 'memory',
  value: { groups: ['decision', 'process', 'output', 'benefit'], outputAndBenefitAtLeast: 60 },
});

export type Band = 'achieved' | 'partly' | 'not';

/** Percent of an indicator's weight; `below` is not included, save 100. */
export const qualitativeBandsRule: Rule<Record<Band, { from: number; below: number }>> = lawRule({
  id: 'qualitative-bands',
  title: text('定性指标分档', 'Bands of qualitative indicators'),
  law: ['performance10'],
  verified: 'secondary',
  value: {
    achieved: { from: 80, below: 100 },
    partly: { from: 60, below: 80 },
    not: { from: 0, below: 60 },
  },
});

/** An actual of so many percent of its target must be explained: it was probably set too low. */
export const overshootRule = lawRule({
  id: 'indicator-overshoot',
  title: text('指标值明显偏离', 'Far above target'),
  law: ['performance10'],
  verified: 'secondary',
  value: { explainFromPercent: 130 },
});

/** How the sheets of several evaluators become one result; practice varies and no rule was found. */
export const sheetsRule = policyRule({
  id: 'performance-sheets',
  title: text('多名评价人评分汇总', 'Aggregation of several evaluators'),
  value: { minValid: 3, trimFrom: 5, deviation: 15 },
  overridable: fields({ minValid: integer(3, 15), trimFrom: integer(5, 15), deviation: integer(5, 50) }),
});

/** Percent of the tail payment (尾款) and what else follows; the contract must say so. */
export const consequencesRule = policyRule({
  id: 'evaluation-consequences',
  title: text('绩效结果运用', 'Consequences of the grade'),
  value: {
    优: { tailPercent: 100, rectification: false, renewal: true, suspendInRegistry: false },
    良: { tailPercent: 100, rectification: false, renewal: true, suspendInRegistry: false },
    中: { tailPercent: 80, rectification: true, renewal: true, suspendInRegistry: false },
    差: { tailPercent: 0, rectification: false, renewal: false, suspendInRegistry: true },
  } as Record<
    Grade,
    { tailPercent: number; rectification: boolean; renewal: boolean; suspendInRegistry: boolean }
  >,
  overridable: fields(
    Object.fromEntries(
      (['优', '良', '中', '差'] as const).map((grade) => [grade, fields({ tailPercent: integer(0, 100) })]),
    ),
  ),
});

export type BudgetAdvice = 'priority' | 'keep' | 'reduce' | 'cancel';

const adviceOf = (advice: BudgetAdvice, percent: number) => ({ advice, percent });

/** What a grade means for the budget of the next year: an advice, and percent of this project's budget. */
export const budgetAdviceRule = policyRule({
  id: 'budget-advice',
  title: text('绩效结果与下年度预算安排', 'The grade and the budget of the next year'),
  value: {
    优: adviceOf('priority', 100),
    良: adviceOf('keep', 100),
    中: adviceOf('reduce', 80),
    差: adviceOf('cancel', 0),
  },
  overridable: fields(
    Object.fromEntries(
      (['优', '良', '中', '差'] as const).map((grade) => [
        grade,
        fields({
          advice: { kind: 'one-of', values: ['priority', 'keep', 'reduce', 'cancel'] },
          percent: integer(0, 120),
        }),
      ]),
    ),
  ),
});

/** Level-1 weights that a drafted evaluation starts from; the officer may weigh otherwise within the law. */
export const evaluationDraftRule = policyRule({
  id: 'evaluation-draft-weights',
  title: text('部门评价指标初稿权重', 'Weights of a drafted evaluation'),
  value: { decision: 20, process: 20, output: 30, benefit: 30 },
});

export const acceptanceRule = lawRule({
  id: 'acceptance-by-beneficiaries',
  title: text('服务对象参与验收', 'Beneficiaries join acceptance'),
  law: ['regulation', 45],
  value: { publicServices: 'opinion-required', resultPublished: true },
});

/**
 * Of the people served: how many percent, and at least how many, are drawn; how many percent of the sample, and at
 * least how many, answer; how many answers without a sample; from how many on their sum is told.
 */
export const opinionQuotaRule = policyRule({
  id: 'opinion-quota',
  title: text('服务对象意见抽样与份数', 'Sample and number of opinions'),
  value: {
    samplePercent: 10,
    sampleAtLeast: 20,
    returnPercent: 50,
    returnAtLeast: 5,
    withoutSample: 1,
    tellFrom: 5,
  },
  overridable: fields({
    samplePercent: integer(1, 100),
    sampleAtLeast: integer(1, 1000),
    returnPercent: integer(1, 100),
    returnAtLeast: integer(1, 1000),
    withoutSample: integer(1, 1000),
    tellFrom: integer(3, 50),
  }),
});

export const performanceRules: readonly Rule[] = [
  gradeRule,
  selfEvaluationWeightsRule,
  departmentEvaluationRule,
  qualitativeBandsRule,
  overshootRule,
  sheetsRule,
  consequencesRule,
  budgetAdviceRule,
  evaluationDraftRule,
  acceptanceRule,
  opinionQuotaRule,
];
