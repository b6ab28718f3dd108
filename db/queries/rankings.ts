import type { StoredSnapshot } from '../../workflows/kit/stored-snapshot.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import type { Db } from '../client.ts';

/** A ranking as it was stored, beside the case as it stood before the step that made it. */
export interface StoredRanking<Working> {
  round: number;
  attempt: number;
  working: Working;
  at: string;
  bodyId: string;
  /** The step that made it; null where the chain has none: then nothing can be recomputed. */
  seq: number | null;
  before: StoredSnapshot | null;
  /** Those that its round pinned. */
  rules: RuleSet | null;
}

/** Every ranking of a project, in the order of its rounds and of their attempts. */
export function storedRankings<Working>(db: Db, projectId: string): Promise<StoredRanking<Working>[]> {
  return db.query(
    `select r.round, r.attempt, r.working, to_jsonb(r.at) #>> '{}' as at, i.body_id as "bodyId", made.seq, made.before,
       coalesce(pinned.data, last.data) as rules
     from rankings r join instances i on i.id = r.project_id
       left join lateral (
         select e.seq, before.snapshot as before from instance_events e
           join instance_events before on before.instance_id = e.instance_id and before.seq = e.seq - 1
         where e.instance_id = r.project_id and e.type in ('RANK', 'OPEN')
           and (e.snapshot #>> '{context,sourcing,round}')::int = r.round
           and coalesce((e.snapshot #>> '{context,sourcing,reopened,times}')::int, 0) + 1 = r.attempt
           and jsonb_array_length(e.snapshot #> '{context,sourcing,ranking}') > 0
         order by e.seq limit 1) made on true
       left join rule_sets pinned on pinned.id = made.before #>> '{context,sourcing,ruleSetId}'
       left join rule_sets last on last.id = i.rule_set_id
     where r.project_id = $1::uuid order by r.round, r.attempt`,
    [projectId],
  );
}

/** The working of a round's latest ranking. */
export async function latestRanking<Working>(
  db: Db,
  projectId: string,
  round: number,
): Promise<Working | undefined> {
  const [row] = await db.query<{ working: Working }>(
    'select working from rankings where project_id = $1::uuid and round = $2::int order by attempt desc limit 1',
    [projectId, round],
  );
  return row?.working;
}
