import { fileURLToPath } from 'node:url';
import type { PgliteDatabase } from 'drizzle-orm/pglite';
import { migrate as migratePglite } from 'drizzle-orm/pglite/migrator';
import { drizzle } from 'drizzle-orm/postgres-js';
import { migrate as migratePostgres } from 'drizzle-orm/postgres-js/migrator';
import postgres from 'postgres';
import type { Db } from './client.ts';

const migrationsFolder = fileURLToPath(new URL('./migrations', import.meta.url));

/** Any constant: it only has to be the same in every process that migrates. */
const lockKey = 7_304_516;

/**
 * Brings the schema up to date. drizzle's migrator takes no lock of its own (of four concurrent starters three
 * failed), so PostgreSQL is migrated under an advisory lock on one connection; PGlite has one session anyway.
 */
export async function migrate(target: { url: string } | { db: Db }): Promise<void> {
  if ('db' in target) {
    await migratePglite(target.db.orm as unknown as PgliteDatabase, { migrationsFolder });
    return;
  }
  const sql = postgres(target.url, { max: 1, onnotice: () => {} });
  try {
    await sql`select pg_advisory_lock(${lockKey})`;
    await migratePostgres(drizzle(sql), { migrationsFolder });
  } finally {
    await sql.end({ timeout: 5 });
  }
}
