import type { Row } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';

/** Asks for the result (AGGREGATE by the system) once every sheet is in, and again after each explanation. */
export function aggregationJob<D>({ context }: Outcome<D>): { kind: string; payload: Row }[] {
  const { projectId, evaluation } = context as ProjectContext;
  const complete = evaluation && evaluation.sheetsIn.length >= evaluation.evaluators.length;
  return complete ? [{ kind: 'score-performance', payload: { projectId, round: evaluation.round } }] : [];
}
