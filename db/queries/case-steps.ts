import type { Db } from '../client.ts';

/** What kinds of steps somebody took in a case. */
export function stepsBy(
  db: Db,
  instanceId: string,
  actorId: string,
): Promise<{ type: string; actorId: string }[]> {
  return db.query(
    'select distinct type, actor_id as "actorId" from instance_events where instance_id = $1::uuid and actor_id = $2',
    [instanceId, actorId],
  );
}
