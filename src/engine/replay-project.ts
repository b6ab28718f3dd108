import type { Db } from '../../db/client.ts';
import { servicePurchaseFacts } from '../../db/facts/service-purchase.ts';
import { systemActor } from '../../workflows/kit/actor.ts';
import { digestOf } from '../../workflows/kit/chain.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import type { ProjectContext } from '../../workflows/service-purchase/v1/context.ts';
import { type Replay, replayRanking } from '../../workflows/service-purchase/v1/replay-ranking.ts';

export interface ReplayedProject extends Replay {
  round: number;
  attempt: number;
  at: string;
  /** Does each sheet still have the digest that its member's step put on the chain? */
  sheets: { memberId: string; agrees: boolean }[];
}

interface Stored {
  round: number;
  attempt: number;
  working: unknown;
  at: string;
  bodyId: string;
  context: ProjectContext | null;
  rules: RuleSet | null;
}

/**
 * Recomputes a project's last ranking from the signed sheets and the opened quotes (评审复算): on the case as it stood
 * before the ranking, under the rules that it pinned. Undefined where there is no ranking. Reads only.
 */
export async function replayProject(db: Db, projectId: string): Promise<ReplayedProject | undefined> {
  const [row] = await db.query<Stored>(
    `select r.round, r.attempt, r.working, to_jsonb(r.at) #>> '{}' as at, i.body_id as "bodyId", before.context, s.data as rules
     from rankings r join instances i on i.id = r.project_id left join rule_sets s on s.id = i.rule_set_id
       left join lateral (select e.snapshot -> 'context' as context from instance_events e
         where e.instance_id = r.project_id and e.seq < (select max(k.seq) from instance_events k
           where k.instance_id = r.project_id and k.type in ('RANK', 'OPEN') and k.at <= r.at)
         order by e.seq desc limit 1) before on true
     where r.project_id = $1::text::uuid order by r.round desc, r.attempt desc limit 1`,
    [projectId],
  );
  if (!row?.context || !row.rules) return undefined;
  const context = rankedOn(row.context, row.round);
  const facts = await factsAt(db, projectId, row.bodyId, context);
  const replay = replayRanking(
    { ...context, sourcing: { ...context.sourcing, running: runningOf(context, facts.bids) } },
    {
      type: 'RANK',
      data: {},
      actor: systemActor,
      at: row.at,
      facts: { ...facts },
      rules: row.rules,
      ids: [],
    },
    row.working,
  );
  const { round, attempt, at } = row;
  return { ...replay, round, attempt, at, sheets: await sheetDigests(db, projectId, round) };
}

/** A round that was left behind is replayed on its own number. */
const rankedOn = (context: ProjectContext, round: number): ProjectContext =>
  context.sourcing.round === round ? context : { ...context, sourcing: { ...context.sourcing, round } };

/** Where no panel sits the bids are ranked as they are opened: all of them run. */
const runningOf = ({ sourcing }: ProjectContext, bids: { id: string }[]): string[] =>
  sourcing.openedAt ? sourcing.running : bids.map(({ id }) => id);

async function factsAt(db: Db, instanceId: string, bodyId: string, context: ProjectContext) {
  const { bids, scoreSheets } = servicePurchaseFacts;
  if (!bids || !scoreSheets) throw new Error('the facts of a ranking have no loaders');
  const request = { instanceId, bodyId, context, data: {}, actor: systemActor };
  return {
    bids: (await bids(db, request)) as { id: string }[],
    scoreSheets: await scoreSheets(db, request),
  };
}

async function sheetDigests(db: Db, projectId: string, round: number) {
  const sheets = await db.query<{ id: string; memberId: string; scores: unknown; recorded: string | null }>(
    `select s.id, s.member_id as "memberId", s.scores, (select e.data ->> 'digest' from instance_events e
         where e.instance_id = s.project_id and e.actor_id = s.member_id and e.type in ('SCORE', 'CORRECT_SHEET')
         order by e.seq desc limit 1) as recorded
     from score_sheets s where s.project_id = $1::text::uuid and s.round = $2::text::int order by s.member_id`,
    [projectId, String(round)],
  );
  return sheets.map(({ id, memberId, scores, recorded }) => ({
    memberId,
    agrees: recorded === digestOf({ id, sheet: scores }),
  }));
}
