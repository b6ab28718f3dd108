import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { departmentEvaluationRule, selfEvaluationWeightsRule } from '../../../rules/index.ts';
import { leavesOf } from '../evaluation/indicators.ts';
import { type Dimension, dimensions, type Indicators } from '../events/evaluation/indicator-tree.ts';
import { openEvalForm } from '../events/evaluation/open-eval.form.ts';
import { ruleValue } from '../law/rule-values.ts';
import type { EventWith } from '../project/facts.ts';
import { formOf } from '../project/form.ts';
import { guard, guardTable } from '../project/table.ts';

const performance10 = cite('performance10');

/** Hundredths of a point: "18.75" → 1875n. */
function hundredths(points: string): bigint {
  const [whole = '0', part = ''] = points.split('.');
  return BigInt(whole + part.padEnd(2, '0').slice(0, 2));
}

const total = (weights: readonly string[]) => weights.reduce((all, one) => all + hundredths(one), 0n);
const treeOf = (event: CaseEvent): Indicators => formOf(openEvalForm, event).indicators ?? [];
const selfTreeOf = (event: CaseEvent): Indicators | undefined => formOf(openEvalForm, event).selfIndicators;
/** Both trees, where there are two. */
function treesOf(event: CaseEvent): Indicators[] {
  const own = selfTreeOf(event);
  return own ? [treeOf(event), own] : [treeOf(event)];
}

const unbalanced = (event: CaseEvent) =>
  treesOf(event)
    .flat()
    .filter((group) => total(group.items.map((item) => item.weight)) !== hundredths(group.weight));

const weightOf = (tree: Indicators, ...wanted: string[]) =>
  total(tree.filter(({ dimension }) => wanted.includes(dimension)).map(({ weight }) => weight));

const leastOutputAndBenefit = (event: CaseEvent) =>
  ruleValue(event, departmentEvaluationRule)?.outputAndBenefitAtLeast;

/** The level-1 weights that a self-evaluation has to carry: with a cost indicator, or without one. */
function selfWeights(event: CaseEvent): Record<string, number> | undefined {
  const tree = selfTreeOf(event);
  const rule = ruleValue(event, selfEvaluationWeightsRule);
  if (!tree || !rule) return undefined;
  return rule[tree.some(({ dimension }) => dimension === 'cost') ? 'withCost' : 'withoutCost'];
}

const distinct = (ids: readonly string[]) => new Set(ids).size === ids.length;

/** Targets in numbers that nothing can be measured against. */
const unscorable = (event: CaseEvent) =>
  treesOf(event)
    .flatMap(leavesOf)
    .filter(
      ({ kind, targetValue }) =>
        targetValue !== undefined && (kind === 'qualitative' || /^[0.]+$/.test(targetValue)),
    );

/** Duties that indicators refer to and the contract does not have. */
function unknownDuties(event: EventWith<'contractDuties'>): string[] {
  const ids = new Set(event.facts.contractDuties.map(({ id }) => id));
  const named = treesOf(event)
    .flatMap(leavesOf)
    .flatMap(({ duties = [] }) => duties);
  return [...new Set(named)].filter((id) => !ids.has(id));
}

/** Indicator trees 指标体系: weights at both levels, ids, targets. */
export const indicatorGuards = guardTable({
  weightsAddUp: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) =>
      treesOf(event).every((tree) => total(tree.map(({ weight }) => weight)) === 10000n) &&
      unbalanced(event).length === 0,
    sentence: ({ event }) => {
      const ids = unbalanced(event).map(({ id }) => id);
      return ids.length > 0
        ? {
            zh: `一级指标${ids.join('、')}的权重与其二级指标分值之和不符。`,
            en: `The points under indicator(s) ${ids.join(', ')} do not add up to their weight.`,
          }
        : {
            zh: '一级指标权重之和应当为100。',
            en: 'The weights of the level-1 indicators must add up to 100.',
          };
    },
    clause: performance10,
  },
  indicatorsDistinct: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) =>
      treesOf(event).every(
        (tree) => distinct(tree.map(({ id }) => id)) && distinct(leavesOf(tree).map(({ id }) => id)),
      ),
    sentence: { zh: '指标编号不得重复。', en: 'Indicators need distinct ids.' },
    clause: performance10,
  },
  resultsWeighEnough: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) => {
      const least = leastOutputAndBenefit(event);
      return least === undefined || weightOf(treeOf(event), 'output', 'benefit') >= BigInt(least) * 100n;
    },
    sentence: ({ event }) => ({
      zh: `产出、效益指标权重合计不得低于${leastOutputAndBenefit(event)}%。`,
      en: `Output and benefit together weigh at least ${leastOutputAndBenefit(event)} %.`,
    }),
    clause: performance10,
  },
  selfWeightsAsRuled: {
    reads: 'data',
    field: '/selfIndicators',
    test: ({ event }) => {
      const weights = selfWeights(event);
      const tree = selfTreeOf(event);
      if (!weights || !tree) return true;
      return (
        tree.every(({ dimension }) => weights[dimension] !== undefined) &&
        Object.entries(weights).every(
          ([dimension, weight]) => weightOf(tree, dimension) === BigInt(weight) * 100n,
        )
      );
    },
    sentence: ({ event }) => {
      const weights = selfWeights(event) ?? {};
      const said = (language: 'zh' | 'en') =>
        Object.entries(weights)
          .map(
            ([dimension, weight]) =>
              `${dimensions[dimension as Dimension][language]}${language === 'en' ? ' ' : ''}${weight}`,
          )
          .join(language === 'zh' ? '、' : ', ');
      return {
        zh: `自评一级指标权重应为：${said('zh')}。`,
        en: `The self-evaluation weighs: ${said('en')}.`,
      };
    },
    clause: performance10,
  },
  targetsScorable: {
    reads: 'data',
    field: '/indicators',
    test: ({ event }) => unscorable(event).length === 0,
    sentence: ({ event }) => {
      const ids = unscorable(event).map(({ id }) => id);
      return {
        zh: `指标${ids.join('、')}的目标值（数）不能用于计算：定性指标不设数值目标，数值目标须大于零。`,
        en: `Nothing can be measured against the target of ${ids.join(', ')}: judged indicators have none in numbers, and a number is above zero.`,
      };
    },
    clause: performance10,
  },
  dutiesKnown: guard({
    needs: ['contractDuties'],
    reads: 'data',
    field: '/indicators',
    test: ({ event }) => unknownDuties(event).length === 0,
    sentence: ({ event }) => ({
      zh: `合同中没有编号为${unknownDuties(event).join('、')}的义务。`,
      en: `The contract has no duty ${unknownDuties(event).join(', ')}.`,
    }),
    clause: performance10,
  }),
});
