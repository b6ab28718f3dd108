import type { Db } from '../../db/client.ts';
import { stepsBy } from '../../db/queries/case-steps.ts';
import type { PastStep } from '../../workflows/kit/past-step.ts';
import { isSeparated } from '../../workflows/kit/preconditions.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';

/** What this actor did before in this case: read only where a separation of duties asks for it. */
export async function pastSteps(
  db: Db,
  workflow: Workflow,
  instanceId: string,
  type: string,
  actorId: string,
): Promise<PastStep[]> {
  if (!isSeparated(workflow, type)) return [];
  return stepsBy(db, instanceId, actorId);
}
