import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Db } from '../../db/client.ts';

/**
 * Finds where a database names somebody since a moment: in rows, in the files of tables, in the write-ahead log.
 * What named them before (the tables of organisations, people and their keys) is told apart by the moment alone, so
 * that no table is left out of the search.
 */
export interface Moment {
  /** The next transaction's id. */
  xid: string;
  /** Position in the write-ahead log. */
  lsn: string;
  /** How often each file of a table held one of the names. */
  inFiles: Map<string, number>;
}

/** Names as they stand in text, and ids as the server stores them. */
export function needlesOf(names: readonly string[]): Buffer[] {
  return names.flatMap((name) => {
    const hex = name.replaceAll('-', '');
    return [Buffer.from(name), ...(/^[0-9a-f]{32}$/.test(hex) ? [Buffer.from(hex, 'hex')] : [])];
  });
}

export async function momentOf(db: Db, names: readonly string[]): Promise<Moment> {
  const inFiles = await countInFiles(db, needlesOf(names));
  const [row] = await db.query<{ xid: string; lsn: string }>(
    'select pg_snapshot_xmax(pg_current_snapshot())::text as xid, pg_current_wal_insert_lsn()::text as lsn',
  );
  if (!row) throw new Error('the database does not say where it stands');
  return { ...row, inFiles };
}

/** Tables with a row that names one of them and was written or changed since. */
export async function rowsNaming(
  db: Db,
  names: readonly string[],
  since: Pick<Moment, 'xid'>,
): Promise<string[]> {
  const tables = await db.query<{ name: string }>(
    "select tablename as name from pg_tables where schemaname = 'public' order by 1",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await db.query<{ row: string }>(
      `select t::text as row from "${name}" t where t.xmin::text::bigint >= $1::bigint`,
      [since.xid],
    );
    if (rows.some(({ row }) => names.some((one) => row.includes(one)))) found.push(name);
  }
  return found;
}

/** Files of tables that hold one of the names more often than then; dead rows are in them too. */
export async function filesNaming(
  db: Db,
  names: readonly string[],
  since: Pick<Moment, 'inFiles'>,
): Promise<string[]> {
  const now = await countInFiles(db, needlesOf(names));
  return [...now].flatMap(([name, count]) => (count > (since.inFiles.get(name) ?? 0) ? [name] : [])).sort();
}

/** What the write-ahead log holds since; full pages are not written in tests, so it holds changes alone. */
export async function logSince(db: Db, { lsn }: Pick<Moment, 'lsn'>): Promise<Buffer> {
  const [row] = await db.query<Record<'first' | 'last' | 'from' | 'to' | 'directory', string>>(
    `select f.file_name as first, f.file_offset::text as from, l.file_name as last, l.file_offset::text as to,
       current_setting('data_directory') as directory
     from pg_walfile_name_offset($1::pg_lsn) f, pg_walfile_name_offset(pg_current_wal_insert_lsn()) l`,
    [lsn],
  );
  if (!row) throw new Error('there is no write-ahead log');
  await db.query('checkpoint');
  const folder = join(row.directory, 'pg_wal');
  const segments = readdirSync(folder)
    .filter((name) => /^[0-9A-F]{24}$/.test(name) && name >= row.first && name <= row.last)
    .sort();
  return Buffer.concat(
    segments.map((name) => {
      const bytes = readFileSync(join(folder, name));
      return bytes.subarray(
        name === row.first ? Number(row.from) : 0,
        name === row.last ? Number(row.to) : bytes.length,
      );
    }),
  );
}

/** Indexes are left out: their pages are copied as they fill, whatever they hold. */
async function countInFiles(db: Db, needles: readonly Buffer[]): Promise<Map<string, number>> {
  await db.query('checkpoint');
  const files = await db.query<{ name: string; path: string }>(
    `select coalesce(owner.relname, c.relname) || case c.relkind when 't' then ' (toast)' else '' end as name,
       current_setting('data_directory') || '/' || pg_relation_filepath(c.oid) as path
     from pg_class c left join pg_class owner on owner.reltoastrelid = c.oid
     where c.relkind in ('r', 't') and c.relfilenode <> 0 and pg_relation_size(c.oid) > 0 and c.oid >= 16384`,
  );
  return new Map(
    files.map(({ name, path }) => {
      const bytes = readFileSync(path);
      return [name, needles.reduce((sum, needle) => sum + occurrences(bytes, needle), 0)];
    }),
  );
}

function occurrences(bytes: Buffer, needle: Buffer): number {
  let count = 0;
  for (let at = bytes.indexOf(needle); at >= 0; at = bytes.indexOf(needle, at + 1)) count += 1;
  return count;
}
