import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { insertInto, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { nameOf } from '../identity/name-of.ts';
import type { NeedDetail } from './needs.schema.ts';

type MergeTrace = Pick<NeedDetail, 'merged' | 'mergeHistory'>;

/** How a need came to stand for others, and where it went itself. */
export async function mergeTrace(db: Db, id: string): Promise<MergeTrace> {
  const merged = await rowsOf<MergeTrace['merged'][number]>(
    db,
    sql`with recursive ended(id) as (
        select id from needs where merged_into = ${id}
        union select n.id from needs n join ended e on n.merged_into = e.id)
      select n.id, n.title as name from ended join needs n using (id) order by n.id limit 1000`,
  );
  const history = await rowsOf<MergeTrace['mergeHistory'][number]>(
    db,
    sql`select m.act, jsonb_build_object('id', n.id, 'name', n.title) as need,
        jsonb_build_object('id', i.id, 'name', i.title) as into, m.reason, m.at, m.actor_id as by,
        ${nameOf(sql`m.actor_id`)} as by_name
      from need_merges m join needs n on n.id = m.need_id join needs i on i.id = m.into_id
      where m.need_id = ${id} or m.into_id = ${id} order by m.at, m.id limit 1000`,
  );
  return { merged, mergeHistory: history.map((act) => ({ ...act, at: instantOf(act.at) })) };
}

export interface MergeAct {
  act: 'merge' | 'separate';
  intoId: string;
  reason?: string;
  at: string;
  actorId: string;
}

/** Records the same act for each need. */
export async function recordMerges(tx: Db, needIds: readonly string[], act: MergeAct): Promise<void> {
  for (const needId of needIds) {
    await rowsOf(tx, insertInto('need_merges', { id: uuidv7(), needId, ...act }));
  }
}
