import type { Db } from '../../db/client.ts';
import { servicePurchaseFacts } from '../../db/facts/service-purchase.ts';
import { type StoredRanking, storedRankings } from '../../db/queries/rankings.ts';
import { systemActor } from '../../workflows/kit/actor.ts';
import { digestOf } from '../../workflows/kit/hash/chain.ts';
import { upgradeContext } from '../../workflows/kit/stored-snapshot.ts';
import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import { type Replay, replayRanking, type Working } from '../../workflows/service-purchase/index.ts';
import type { Workflows } from '../engine/workflows.ts';

export interface ReplayedRanking extends Replay {
  round: number;
  attempt: number;
  at: string;
  /** Is each sheet that was counted the one whose digest its member's step put on the chain? */
  sheets: { memberId: string; agrees: boolean }[];
}

type Stored = StoredRanking<Working>;

/**
 * Recomputes every ranking of a project, of each round and each re-evaluation, from the signed sheets and the opened
 * quotes (评审复算): on the case as it stood before it, under the rules that it pinned. In their order; empty where
 * there is none. Reads only.
 */
export async function replayProject(
  { db, workflows }: { db: Db; workflows: Workflows },
  projectId: string,
): Promise<ReplayedRanking[]> {
  const replayed: ReplayedRanking[] = [];
  for (const row of await storedRankings<Working>(db, projectId)) {
    const ran = row.before && workflows.of('service-purchase', row.before.workflowVersion);
    const context = ran && row.before && upgradeContext(ran.workflow, row.before).context;
    replayed.push(await replay(db, projectId, row, context as ProjectContext | null));
  }
  return replayed;
}

async function replay(
  db: Db,
  projectId: string,
  row: Stored,
  context: ProjectContext | null,
): Promise<ReplayedRanking> {
  const { round, attempt, at, seq, rules, working } = row;
  if (!context || !rules || seq === null) {
    const stored = digestOf(working);
    const differences = [{ path: '', stored, recomputed: null }];
    return { round, attempt, at, agrees: false, differences, stored, recomputed: '', sheets: [] };
  }
  const counted = await sheetsBefore(db, projectId, { round, seq, working });
  const facts = {
    bids: await bidsOf(db, projectId, row.bodyId, context),
    scoreSheets: counted.map(({ id, memberId, scores }) => ({ id, memberId, scores })),
  };
  const running = context.sourcing.openedAt ? context.sourcing.running : facts.bids.map(({ id }) => id);
  const result = replayRanking(
    // Where no panel sits the bids are ranked as they are opened: all of them run.
    { ...context, sourcing: { ...context.sourcing, running } },
    { type: 'RANK', data: {}, actor: systemActor, at, facts, rules, ids: [] },
    working,
  );
  const sheets = counted.map(({ memberId, agrees }) => ({ memberId, agrees }));
  return { ...result, round, attempt, at, sheets };
}

async function bidsOf(db: Db, instanceId: string, bodyId: string, context: ProjectContext) {
  const load = servicePurchaseFacts.bids;
  if (!load) throw new Error('the bids of a ranking have no loader');
  return (await load(db, {
    instanceId,
    bodyId,
    context,
    data: {},
    actor: systemActor,
  })) as ProjectFacts['bids'];
}

interface Sheet {
  id: string;
  memberId: string;
  scores: Record<string, Record<string, string>>;
  /** Digest of the member's last step before the ranking; null where only a later one handed a sheet in. */
  recorded: string | null;
  later: boolean;
}

/**
 * The sheets as they were counted. One that was corrected for a re-evaluation is no longer in its table as it was:
 * the working has kept it, and the digest of its time proves that this is what the member signed.
 */
export async function sheetsBefore(
  db: Db,
  projectId: string,
  { round, seq, working }: { round: number; seq: number; working: Working },
) {
  const rows = await db.query<Sheet>(
    `select s.id, s.member_id as "memberId", s.scores, before.digest as recorded, exists (
         select 1 from instance_events e where e.instance_id = s.project_id and e.actor_id = s.member_id
           and e.type in ('SCORE', 'CORRECT_SHEET') and e.seq > $3::int) as later
     from score_sheets s left join lateral (
         select e.data ->> 'digest' as digest from instance_events e
         where e.instance_id = s.project_id and e.actor_id = s.member_id and e.type in ('SCORE', 'CORRECT_SHEET')
           and e.seq < $3::int
         order by e.seq desc limit 1) before on true
     where s.project_id = $1::uuid and s.round = $2::int order by s.member_id`,
    [projectId, String(round), String(seq)],
  );
  return rows
    .filter(({ recorded, later }) => recorded !== null || !later)
    .map(({ id, memberId, scores, recorded, later }) => {
      const kept = later ? working.members?.find((one) => one.memberId === memberId)?.scores : undefined;
      const signed = [scores, kept].find(
        (sheet) => sheet !== undefined && digestOf({ id, sheet }) === recorded,
      );
      return { id, memberId, scores: signed ?? scores, agrees: signed !== undefined };
    });
}
