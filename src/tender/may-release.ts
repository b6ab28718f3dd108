import type { Db } from '../../db/client.ts';
import type { OpeningRule } from '../../workflows/service-purchase/index.ts';

/**
 * May the system key open these envelopes of this round? Asked of the database itself, whatever the engine
 * believes: the case stands where they open, the clock has passed what they wait for or the panel has signed it, and
 * two different people are on record as having approved these very envelopes, each with an event on the chain.
 */
export async function mayRelease(
  db: Db,
  projectId: string,
  round: number,
  opens: OpeningRule,
): Promise<boolean> {
  const [row] = await db.query<{ released: boolean }>(
    `select (${conditions[opens]})
       and (i.snapshot #>> '{context,sourcing,round}')::int = $2::int
       and (select count(distinct a.user_id) >= 2 and count(distinct a.holder) >= 2 from opening_approvals a
         join instance_events e on e.instance_id = a.project_id and e.type = 'APPROVE_OPENING'
           and e.actor_id = a.user_id and e.at = a.at
         where a.project_id = i.id and a.round = $2::int and a.opens = $3) as released
     from instances i where i.id = $1::uuid`,
    [projectId, String(round), opens],
  );
  return row?.released === true;
}

/** Is it time for these envelopes, whoever approves? Before that no share is handed out. */
export async function isDue(db: Db, projectId: string, opens: OpeningRule): Promise<boolean> {
  const [row] = await db.query<{ due: boolean }>(
    `select (${conditions[opens]}) as due from instances i where i.id = $1::uuid`,
    [projectId],
  );
  return row?.due === true;
}

/** The last event of a type since the bids of the round were opened: earlier ones belong to earlier rounds. */
const sinceOpening = (type: string) => `(select e.seq, e.data from instance_events e
  where e.instance_id = i.id and e.type = '${type}' and e.seq > (select max(o.seq) from instance_events o
    where o.instance_id = i.id and o.type = 'OPEN') order by e.seq desc limit 1)`;

const conditions: Record<OpeningRule, string> = {
  opening: `i.state ? 'main.sourcing.opening'
    and (i.snapshot #>> '{context,sourcing,bidDeadline}')::timestamptz <= goufu_now()`,

  // Whoever the receipt names as having signed did so, in an event of their own and before it.
  'after-technical-report': `i.state ? 'main.sourcing.panel.priceOpening'
    and exists (select 1 from ${sinceOpening('RECEIVE_TECHNICAL_REPORT')} r
      where jsonb_array_length(r.data -> 'signed') > 0 and not exists (
        select 1 from jsonb_array_elements_text(r.data -> 'signed') member where not exists (
          select 1 from instance_events s where s.instance_id = i.id and s.type = 'SIGN_TECHNICAL_REPORT'
            and s.actor_id = member and s.seq < r.seq)))`,

  // Their time is over, or it was ended early because every offer was in.
  'final-offers': `i.state ? 'main.sourcing.panel.offersOpening'
    and ((i.snapshot #>> '{context,sourcing,offersUntil}')::timestamptz <= goufu_now()
      or exists (select 1 from ${sinceOpening('CLOSE_OFFERS')} c))`,
};
