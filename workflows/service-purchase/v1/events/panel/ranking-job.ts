import type { JobRequest, Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';

/** Asks for the ranking (RANK by the system) once every sheet is in. */
export function rankingJob<D>({ instanceId, context, state }: Outcome<D>): JobRequest[] {
  const { sourcing } = context as ProjectContext;
  if (!state.includes('main.sourcing.panel.tallying')) return [];
  return [{ kind: 'score-evaluation', payload: { instanceId, round: sourcing.round } }];
}
