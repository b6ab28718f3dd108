import type { Db } from '../../db/client.ts';
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
  return db.query<PastStep>(
    'select distinct type, actor_id as "actorId" from instance_events where instance_id = $1::uuid and actor_id = $2',
    [instanceId, actorId],
  );
}
