import type { Row } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';

/** Asks for the ranking (RANK by the system) once every sheet is in. */
export function rankingJob<D>({ context, state }: Outcome<D>): { kind: string; payload: Row }[] {
  const { projectId, sourcing } = context as ProjectContext;
  if (!state.includes('main.sourcing.panel.tallying')) return [];
  return [{ kind: 'score-evaluation', payload: { projectId, round: sourcing.round } }];
}
