import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { insertInto, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';

export interface MergeTrace {
  /** Every need that ended in this one, also by way of another. */
  merged: string[];
  /** What was merged here or taken out again, oldest first. */
  mergeHistory: {
    act: string;
    needId: string;
    intoId: string;
    reason: string | null;
    at: string;
    by: string;
  }[];
}

/** How a need came to stand for others, and where it went itself. */
export async function mergeTrace(db: Db, id: string): Promise<MergeTrace> {
  const merged = await rowsOf<{ id: string }>(
    db,
    sql`with recursive ended(id) as (
        select id from needs where merged_into = ${id}
        union select n.id from needs n join ended e on n.merged_into = e.id)
      select id from ended order by id limit 1000`,
  );
  const history = await rowsOf<{
    act: string;
    needId: string;
    intoId: string;
    reason: string | null;
    at: string;
    actorId: string;
  }>(db, sql`select * from need_merges where need_id = ${id} or into_id = ${id} order by at, id limit 1000`);
  return {
    merged: merged.map((one) => one.id),
    mergeHistory: history.map(({ act, needId, intoId, reason, at, actorId }) => ({
      act,
      needId,
      intoId,
      reason,
      at: instantOf(at),
      by: actorId,
    })),
  };
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
