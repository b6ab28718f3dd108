import type { z } from 'zod';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { evaluationDraftRule, selfEvaluationWeightsRule } from '../../../rules/index.ts';
import { type Dimension, dimensions, type Indicators } from '../events/evaluation/indicator-tree.ts';
import type { submit } from '../events/initiation/submit.ts';
import { ruleValue } from '../law/rule-values.ts';
import { targetInWords } from './target-in-words.ts';

export type Objective = z.infer<typeof submit.data>['objectives'][number];
export interface Duty {
  id: string;
  text: string;
}

type Item = Indicators[number]['items'][number];
type Drafted = Omit<Item, 'weight'>;
type Weights = Record<string, number>;

interface Source {
  objectives: readonly Objective[];
  duties: readonly Duty[];
  /** What was to be spent, yuan. */
  budget: string;
  rules: Pick<CaseEvent, 'rules'>;
}

/**
 * Indicator trees drafted from the objectives that were set at approval (立项时的绩效目标) and the duties of the
 * contract: one for the evaluation, one for the self-evaluation with the weights of the rules. They fit the form of
 * OPEN_EVAL; the officer edits them.
 */
export function evaluationDraft(source: Source): { indicators: Indicators; selfIndicators?: Indicators } {
  const of = itemsOf(source);
  const draftWeights = ruleValue(source.rules, evaluationDraftRule);
  const indicators = treeOf(draftWeights, {
    decision: of.decision,
    process: [...of.execution, ...of.process],
    output: [...of.output, ...of.cost],
    benefit: [...of.benefit, ...of.satisfaction],
  });
  const rule = ruleValue(source.rules, selfEvaluationWeightsRule);
  return { indicators, selfIndicators: treeOf(of.cost.length > 0 ? rule.withCost : rule.withoutCost, of) };
}

/** What there is to look at in each dimension: the objectives, and where there are none, what is always asked. */
function itemsOf({ objectives, duties, budget }: Source): Record<Dimension, Drafted[]> {
  const drafted = objectives.map((objective) => ({
    dimension: objective.dimension ?? 'output',
    item: itemOf(objective, duties),
  }));
  const set = (dimension: Dimension, otherwise: Omit<Drafted, 'id'>[]): Drafted[] => {
    const found = drafted.filter((one) => one.dimension === dimension).map(({ item }) => item);
    const letter = letters[dimension];
    return (found.length > 0 ? found : otherwise).map((item, n) => ({ ...item, id: `${letter}${n + 1}` }));
  };
  const judged = (title: string): Omit<Drafted, 'id'> => ({ title, kind: 'qualitative' });
  return {
    decision: set('decision', [judged('立项依据充分、程序规范')]),
    process: set('process', [judged('合同履行和验收规范')]),
    execution: set('execution', [
      { title: '预算执行率', kind: 'execution', targetValue: budget, unit: '元' },
    ]),
    cost: set('cost', []),
    output: set(
      'output',
      duties.length > 0
        ? duties.map(({ id, text }) => ({ ...judged(text.slice(0, 200)), duties: [id] }))
        : [judged('合同约定的服务全部完成')],
    ),
    benefit: set('benefit', [judged('服务职工的效果')]),
    satisfaction: set('satisfaction', [
      { title: '服务对象满意度', kind: 'quantitative', target: '≥90%', targetValue: '90', unit: '%' },
    ]),
  };
}

const letters: Record<Dimension, string> = {
  decision: 'D',
  process: 'P',
  execution: 'E',
  cost: 'C',
  output: 'O',
  benefit: 'B',
  satisfaction: 'S',
};

function itemOf(objective: Objective, duties: readonly Duty[]): Omit<Drafted, 'id'> {
  const { indicator, target, kind, targetValue, unit } = objective;
  const counted = targetValue !== undefined && kind !== 'qualitative';
  const read = counted
    ? ({ kind: kind ?? 'quantitative', targetValue } as const)
    : kind === 'qualitative'
      ? ({ kind } as const)
      : targetInWords(target);
  const owed = duties.filter(({ text }) => text.includes(indicator)).map(({ id }) => id);
  return {
    title: indicator,
    target,
    ...read,
    ...(unit === undefined ? {} : { unit }),
    ...(owed.length > 0 ? { duties: owed.slice(0, 30) } : {}),
  };
}

/** Level-1 groups at these weights, each shared equally by its items; the first takes what does not divide. */
function treeOf(weights: Weights, of: Partial<Record<Dimension, Drafted[]>>): Indicators {
  return Object.entries(weights).flatMap(([name, weight]) => {
    const dimension = name as Dimension;
    const items = (of[dimension] ?? []).slice(0, 30);
    if (items.length === 0) return [];
    const share = Math.floor((weight * 100) / items.length);
    const first = weight * 100 - share * (items.length - 1);
    return [
      {
        id: letters[dimension],
        title: dimensions[dimension].zh,
        dimension,
        weight: String(weight),
        items: items.map((item, n) => ({ ...item, weight: points(n === 0 ? first : share) })),
      },
    ];
  });
}

/** Hundredths of a point as text: 1234 → "12.34". */
const points = (hundredths: number): string =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
