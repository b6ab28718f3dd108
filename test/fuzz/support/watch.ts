import type { Db } from '../../../db/client.ts';

/** What a refused request may leave: what it was answered, sessions, the clock of the test, migrations. */
const bookkeeping = new Set(['idempotency_keys', 'sessions', 'virtual_clock', 'fuzz_writes']);

/**
 * Watches every table. `transactions` counts those that wrote a row since the last look: each accepted request
 * accounts for one, a refused one for none. `digest` is a fingerprint of all rows.
 */
export async function watch(db: Db): Promise<{
  transactions(): Promise<{ count: number; tables: string[] }>;
  digest(): Promise<string>;
}> {
  const tables = (
    await db.query<{ name: string }>(
      `select table_name as name from information_schema.tables
       where table_schema = 'public' and table_type = 'BASE TABLE' order by 1`,
    )
  )
    .map(({ name }) => name)
    .filter((name) => !bookkeeping.has(name));
  await db.query('create unlogged table fuzz_writes (tx xid8 not null, tbl text not null)');
  await db.query(
    `create function fuzz_note() returns trigger language plpgsql as
     $$ begin insert into fuzz_writes values (pg_current_xact_id(), tg_table_name); return null; end $$`,
  );
  for (const table of tables) {
    await db.query(
      `create trigger fuzz_note after insert or update or delete on "${table}" for each row execute function fuzz_note()`,
    );
  }
  const digestSql = tables
    .map(
      (table) =>
        `select '${table}' as tbl, count(*)::text as rows, md5(coalesce(string_agg(md5(t::text), '' order by md5(t::text)), '')) as sum from "${table}" t`,
    )
    .join(' union all ');
  return {
    async transactions() {
      const [row] = await db.query<{ count: number; tables: string[] }>(
        `with gone as (delete from fuzz_writes returning tx, tbl)
         select count(distinct tx)::int as count, coalesce(array_to_json(array_agg(distinct tbl)), '[]'::json) as tables from gone`,
      );
      return row ?? { count: 0, tables: [] };
    },
    async digest() {
      return JSON.stringify(await db.query(`select * from (${digestSql}) all_tables order by tbl`));
    },
  };
}
