import { fileURLToPath } from 'node:url';
import { type MigrationMeta, readMigrationFiles } from 'drizzle-orm/migrator';
import type { Db } from '../client.ts';

export const migrationsFolder = fileURLToPath(new URL('../migrations', import.meta.url));

let files: MigrationMeta[] | undefined;
const ours = (): MigrationMeta[] => {
  files ??= readMigrationFiles({ migrationsFolder });
  return files;
};

export type Rows = (text: string) => Promise<readonly object[]>;

/**
 * How a database stands to this code's migrations, by the digests of the files. One that has more of them is current:
 * a newer server migrated it while this one is still running.
 */
export async function schemaState(rows: Rows): Promise<'current' | 'behind' | 'foreign'> {
  const [table] = await rows(`select to_regclass('drizzle.__drizzle_migrations') is not null as there`);
  if (!(table as { there: boolean }).there) return 'behind';
  const applied = await rows('select hash from drizzle.__drizzle_migrations order by id');
  const same = ours()
    .slice(0, applied.length)
    .every(({ hash }, n) => (applied[n] as { hash: string }).hash === hash);
  if (!same) return 'foreign';
  return applied.length < ours().length ? 'behind' : 'current';
}

/** Is the database reachable, and has it every migration that this code was written against? */
export async function isMigrated(db: Db): Promise<boolean> {
  return (await schemaState((text) => db.query(text))) === 'current';
}
