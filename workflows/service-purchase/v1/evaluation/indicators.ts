import type { Indicators } from '../events/evaluation/indicator-tree.ts';
import type { EventWith } from '../project/facts.ts';

/** The level-2 indicators of a tree, in order: a sheet scores each of them. */
export const leavesOf = (indicators: Indicators) => indicators.flatMap((group) => group.items ?? []);

const treeOf = (stored: unknown): Indicators => (Array.isArray(stored) ? (stored as Indicators) : []);

/** The indicators that the running review was opened with; empty where the fact was not loaded. */
export const indicatorsOf = (event: EventWith<'review'>): Indicators =>
  treeOf(event.facts.review?.indicators);

/** The indicators of the self-evaluation: its own, or else those of the evaluation. */
export function selfIndicatorsOf(event: EventWith<'review'>): Indicators {
  const own = treeOf(event.facts.review?.selfIndicators);
  return own.length > 0 ? own : indicatorsOf(event);
}
