import type { Db } from '../../db/client.ts';

/**
 * May the system key open bids of this round? Asked of the database itself, whatever the engine believes: its clock
 * has passed the opening time, the case stands in opening, and two different people are on record as having
 * approved, each with an event on the case's chain.
 */
export async function mayRelease(db: Db, projectId: string, round: number): Promise<boolean> {
  const [row] = await db.query<{ released: boolean }>(
    `select i.state ? 'main.sourcing.opening'
       and (i.snapshot #>> '{context,sourcing,round}')::int = $2::text::int
       and (i.snapshot #>> '{context,sourcing,bidDeadline}')::timestamptz <= goufu_now()
       and (select count(distinct a.user_id) >= 2 and count(distinct a.holder) >= 2 from opening_approvals a
         join instance_events e on e.instance_id = a.project_id and e.type = 'APPROVE_OPENING'
           and e.actor_id = a.user_id and e.at = a.at
         where a.project_id = i.id and a.round = $2::text::int) as released
     from instances i where i.id = $1::text::uuid`,
    [projectId, String(round)],
  );
  return row?.released === true;
}
