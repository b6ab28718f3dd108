import type { CaseEvent } from '../../kit/workflow.ts';
import type { Indicators } from './events/evaluation/open-eval.ts';
import { factsOf } from './facts.ts';

/** The level-2 indicators of a tree, in order: a sheet scores each of them. */
export const leavesOf = (indicators: Indicators) => indicators.flatMap((group) => group.items ?? []);

/** The indicators that the running review was opened with; empty where the fact was not loaded. */
export function indicatorsOf(event: CaseEvent): Indicators {
  const indicators = factsOf(event).review?.indicators;
  return Array.isArray(indicators) ? (indicators as Indicators) : [];
}
