import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Db } from './client.ts';
import { migrationsFolder, type Rows, schemaState } from './queries/schema-state.ts';

/** Any constant: it only has to be the same in every process that migrates. */
const lockKey = 7_304_516;

/** The tables were made by other migrations than this code's: nothing that we could run would mend that. */
export class SchemaError extends Error {
  constructor() {
    super(
      '数据库的表由另一个开发版本建立，0.1.0 之前不作升级：请换一个空的数据库，或删除数据目录（默认 ./data）后重新启动。\n' +
        'The tables of this database were made by another version from before 0.1.0, which are not upgraded: use an empty database, or delete the data directory (./data by default) and start again.',
    );
    this.name = 'SchemaError';
  }
}

/**
 * Brings the schema up to date. drizzle's migrator takes no lock of its own (of four concurrent starters three
 * failed), so PostgreSQL is migrated under an advisory lock on one connection; PGlite has one session anyway.
 *
 * @throws SchemaError when the tables come from other migrations
 */
export async function migrate(target: { url: string } | { db: Db }): Promise<void> {
  if ('db' in target) {
    const { db } = target;
    await bringUp(
      (text) => db.query(text),
      () => migratePglite(db.orm as unknown as PgliteDatabase, { migrationsFolder }),
    );
    return;
  }
  const sql = postgres(target.url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await bringUp(
      (text) => sql.unsafe(text),
      () => migratePostgres(drizzle(sql), { migrationsFolder }),
    );
  } finally {
    await sql.end({ timeout: 5 });
  }
}

async function bringUp(rows: Rows, apply: () => Promise<unknown>): Promise<void> {
  const state = await schemaState(rows);
  if (state === 'foreign') throw new SchemaError();
  if (state === 'behind') await apply();
}
