import type { CaseEvent } from '../../../kit/workflow.ts';
import type { Indicators } from '../events/evaluation/indicator-tree.ts';
import { factsOf } from '../project/facts.ts';

/** The level-2 indicators of a tree, in order: a sheet scores each of them. */
export const leavesOf = (indicators: Indicators) => indicators.flatMap((group) => group.items ?? []);

const treeOf = (stored: unknown): Indicators => (Array.isArray(stored) ? (stored as Indicators) : []);

/** The indicators that the running review was opened with; empty where the fact was not loaded. */
export const indicatorsOf = (event: CaseEvent): Indicators => treeOf(factsOf(event).review?.indicators);

/** The indicators of the self-evaluation: its own, or else those of the evaluation. */
export function selfIndicatorsOf(event: CaseEvent): Indicators {
  const own = treeOf(factsOf(event).review?.selfIndicators);
  return own.length > 0 ? own : indicatorsOf(event);
}
