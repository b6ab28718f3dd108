import type { JobRequest, Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';

/** Asks for the result (AGGREGATE by the system) once every sheet is in, and again after each explanation. */
export function aggregationJob<D>(outcome: Outcome<D>): JobRequest[] {
  const { evaluation } = outcome.context as ProjectContext;
  const complete = evaluation && evaluation.sheetsIn.length >= evaluation.evaluators.length;
  return complete ? aggregation(outcome) : [];
}

/** Asks for it with the sheets that are in: when the time for them is over, nobody waits for who does not answer. */
export function aggregation<D>({ instanceId, context }: Outcome<D>): JobRequest[] {
  const { evaluation } = context as ProjectContext;
  return evaluation ? [{ kind: 'score-performance', payload: { instanceId, round: evaluation.round } }] : [];
}
