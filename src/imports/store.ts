import type { Db } from '../../db/client.ts';
import type { Actor } from '../../workflows/kit/actor.ts';
import type { SheetKindId } from '../sheets/kinds/index.ts';
import type { Values } from '../sheets/read/records.ts';
import type { RowFault } from '../sheets/read/row-fault.ts';
import type { Changes } from './kind.ts';

export type Mode = 'all-or-nothing' | 'good-rows';
export type RowStatus = 'new' | 'changed' | 'same' | 'error';

/** An import as its jobs see it. */
export interface Import {
  id: string;
  bodyId: string;
  kind: SheetKindId;
  sha256: string;
  format: 'csv' | 'xlsx';
  status: string;
  mode: Mode | null;
  run: number;
  createdBy: string;
  askedBy: string | null;
  askedKind: Actor['kind'] | null;
}

/** A row of the preview. */
export interface PreviewRow {
  row: number;
  key: string | null;
  status: RowStatus;
  values: Values;
  changes: Changes | null;
  faults: RowFault[];
}

const columns = `id::text as id, body_id::text as "bodyId", kind, sha256, format, status, mode, run,
  created_by as "createdBy", apply_asked_by as "askedBy", apply_asked_kind as "askedKind"`;

/** Begins to read it, from the start: what an earlier try has left is taken away. Undefined where nobody waits for it. */
export async function beginReading(db: Db, id: string): Promise<Import | undefined> {
  return db.transaction(async (tx) => {
    const [held] = await tx.query<Import>(
      `update imports set run = run + 1, progress = 0, rows = 0, new_rows = 0, changed_rows = 0, same_rows = 0, error_rows = 0
       where id = $1::uuid and status = 'reading' returning ${columns}`,
      [id],
    );
    if (held) await dropPreview(tx, id);
    return held;
  });
}

export async function dropPreview(tx: Db, id: string): Promise<void> {
  await tx.query('delete from import_rows where import_id = $1::uuid', [id]);
}

/** Adds rows to the preview. False where the import was cancelled or another try has begun: then nothing is added. */
export async function addRows(
  db: Db,
  { id, run }: Import,
  rows: readonly PreviewRow[],
  progress: number,
): Promise<boolean> {
  const count = (status: RowStatus) => String(rows.filter((row) => row.status === status).length);
  return db.transaction(async (tx) => {
    const [held] = await tx.query(
      `update imports set rows = rows + $3::int, new_rows = new_rows + $4::int, changed_rows = changed_rows + $5::int,
         same_rows = same_rows + $6::int, error_rows = error_rows + $7::int, progress = $8::int
       where id = $1::uuid and run = $2::int and status = 'reading' returning id`,
      [
        id,
        String(run),
        String(rows.length),
        count('new'),
        count('changed'),
        count('same'),
        count('error'),
        String(Math.min(99, Math.floor(progress * 100))),
      ],
    );
    if (!held) return false;
    await tx.query(
      `insert into import_rows (import_id, row, key, status, "values", changes, faults)
       select $1::uuid, row, key, status, "values", changes, faults
       from jsonb_to_recordset($2::jsonb)
         as r(row int, key text, status text, "values" jsonb, changes jsonb, faults jsonb)`,
      [id, JSON.stringify(rows)],
    );
    return true;
  });
}

/** Which row of the import had a key first. */
export async function rowsByKey(db: Db, id: string, keys: readonly string[]): Promise<Map<string, number>> {
  const found = await db.query<{ key: string; row: number }>(
    `select key, min(row) as row from import_rows where import_id = $1::uuid
       and key in (select jsonb_array_elements_text($2::jsonb)) group by key`,
    [id, JSON.stringify(keys)],
  );
  return new Map(found.map(({ key, row }) => [key, row]));
}

/** An import that is being applied, or undefined. */
export async function applying(db: Db, id: string, lock = false): Promise<Import | undefined> {
  const [held] = await db.query<Import>(
    `select ${columns} from imports where id = $1::uuid and status = 'applying' ${lock ? 'for update' : ''}`,
    [id],
  );
  return held;
}

/** The next rows that wait to be applied, after a row's number. */
export async function waitingRows(
  tx: Db,
  id: string,
  after: number,
  limit: number,
): Promise<{ row: number; values: Values }[]> {
  return tx.query(
    `select row, "values" from import_rows where import_id = $1::uuid and row > $2::int
       and status in ('new', 'changed') and applied_at is null order by row limit $3::int`,
    [id, String(after), String(limit)],
  );
}

/** What became of rows when they were applied; counts follow. */
export async function settleRows(
  tx: Db,
  id: string,
  rows: readonly { row: number; status: RowStatus; changes: Changes | null; faults: RowFault[] }[],
  at: string,
): Promise<void> {
  await tx.query(
    `update import_rows r set status = s.status, changes = s.changes, faults = s.faults,
       applied_at = case when s.status in ('new', 'changed') then $3::timestamptz end
     from jsonb_to_recordset($2::jsonb) as s(row int, status text, changes jsonb, faults jsonb)
     where r.import_id = $1::uuid and r.row = s.row`,
    [id, JSON.stringify(rows), at],
  );
}

/** Brings the counts of an import in line with its rows. */
export async function recount(tx: Db, id: string): Promise<void> {
  await tx.query(
    `update imports set new_rows = c.new, changed_rows = c.changed, same_rows = c.same, error_rows = c.error, applied_rows = c.applied
     from (select count(*) filter (where status = 'new') as new, count(*) filter (where status = 'changed') as changed,
         count(*) filter (where status = 'same') as same, count(*) filter (where status = 'error') as error, count(applied_at) as applied
       from import_rows where import_id = $1::uuid) c
     where id = $1::uuid`,
    [id],
  );
}
