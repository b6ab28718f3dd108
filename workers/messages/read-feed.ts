import type { Db } from '../../db/client.ts';

export interface FeedEvent {
  instanceId: string;
  seq: number;
}

interface Position {
  xid: string;
  position: string;
}

const batch = 1_000;

/**
 * Goes on reading the feed where this reader stopped, within the caller's transaction: what was read and what was
 * made of it are kept together or not at all. Only what is older than every open transaction is read, because a
 * sequence lies about the order of commits. Another process that reads under the same name is left to it.
 *
 * @param name the reader's; `first` runs instead of `more` when nobody has read under it yet
 * @param only which bodies' cases, by the path of a body at the root of a branch; default all
 */
export async function readFeed(
  tx: Db,
  name: string,
  work: { first?: () => Promise<void>; more: (events: FeedEvent[]) => Promise<void> },
  only = '',
): Promise<{ more: boolean }> {
  const [made] = await tx.query(
    `insert into feed_cursors (name, xid, position) values ($1, pg_snapshot_xmin(pg_current_snapshot()), 0)
     on conflict do nothing returning name`,
    [name],
  );
  if (made) {
    await work.first?.();
    return { more: true };
  }
  const [cursor] = await tx.query<Position & { seen: string | null }>(
    'select xid::text as xid, position::text as position, seen from feed_cursors where name = $1 for update skip locked',
    [name],
  );
  if (!cursor) return { more: false };
  // All are read and the foreign ones dropped here: a reader with few events of its own still moves on.
  const rows = await tx.query<FeedEvent & Position & { mine: boolean }>(
    `select e.instance_id as "instanceId", e.seq, e.xid::text as xid, e.position::text as position,
       ($3 = '' or exists (select 1 from instances i join bodies b on b.id = i.body_id
         where i.id = e.instance_id and starts_with(b.path, $3)))
       and ($4::pg_snapshot is null or not pg_visible_in_snapshot(e.xid, $4::pg_snapshot)) as mine
     from instance_events e
     where e.xid < pg_snapshot_xmin(pg_current_snapshot()) and (e.xid, e.position) > ($1::xid8, $2::bigint)
     order by e.xid, e.position limit ${batch}`,
    [cursor.xid, cursor.position, only, cursor.seen],
  );
  const last = rows.at(-1);
  if (!last) return { more: false };
  await work.more(rows.filter((row) => row.mine));
  await tx.query('update feed_cursors set xid = $2::xid8, position = $3::bigint where name = $1', [
    name,
    last.xid,
    last.position,
  ]);
  return { more: rows.length === batch };
}
