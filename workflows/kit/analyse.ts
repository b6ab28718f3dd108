import type { DeadlineRule } from '../rules/types.ts';
import {
  actionsNamed,
  type Check,
  clocksComplete,
  eventsDescribed,
  eventsMatch,
  type Finding,
  guardsExplained,
  separationsNamed,
  stagesKnown,
  statesEnd,
  statesReachable,
  statesTitled,
} from './analysis/checks.ts';
import type { Workflow } from './workflow.ts';

export type { Finding } from './analysis/checks.ts';

/** What a workflow promises, one check each. */
export const checks = {
  statesReachable,
  statesEnd,
  statesTitled,
  stagesKnown,
  eventsMatch,
  eventsDescribed,
  guardsExplained,
  actionsNamed,
  clocksComplete,
  separationsNamed,
} satisfies Record<string, Check>;

/**
 * Everything that is wrong with a workflow, by its structure alone: guards are taken as able to pass, so that the
 * answer costs milliseconds and what it reports as unreachable or unending is so for certain. Empty when all holds.
 */
export function analyse(workflow: Workflow, deadlineRules: readonly DeadlineRule[]): Finding[] {
  return Object.values(checks).flatMap((check) => check(workflow, deadlineRules));
}
