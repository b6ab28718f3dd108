import { join } from 'node:path';
import { type Db, openDatabase } from '../../../db/client.ts';
import { isMigrated } from '../../../db/queries/schema-state.ts';
import { readConfig } from '../../shared/config.ts';
import { CliError } from './command.ts';
import { lockDataDirectory } from './data-lock.ts';

/**
 * Opens the database of the environment for one command and closes it after, whatever happens. The embedded one
 * is locked meanwhile. Throws CliError when the tables are not there yet, unless `anyState`.
 */
export async function withDatabase<T>(
  work: (db: Db) => Promise<T>,
  options: { anyState?: boolean } = {},
): Promise<T> {
  const config = readConfig(process.env);
  const unlock = config.databaseUrl ? undefined : await lockDataDirectory(config.dataDirectory);
  try {
    const directory = join(config.dataDirectory, 'database');
    const db = await openDatabase(
      config.databaseUrl ? { url: config.databaseUrl, connections: 2 } : { directory },
    );
    try {
      if (!options.anyState) await requireTables(db);
      return await work(db);
    } finally {
      await db.close();
    }
  } finally {
    await unlock?.();
  }
}

async function requireTables(db: Db): Promise<void> {
  if (await isMigrated(db)) return;
  throw new CliError({
    zh: '数据库尚未建表或版本较旧，请先运行：goufu migrate',
    en: 'The database has no tables yet, or older ones. First run: goufu migrate',
  });
}
