import { randomBytes } from 'node:crypto';
import postgres from 'postgres';
import { migrate } from '../../db/migrate.ts';

export interface TestDatabase {
  name: string;
  url: string;
  /** Removes it, whoever is still connected. */
  drop(): Promise<void>;
}

/** One connection to the maintenance database; the caller ends it. */
export function openMaintenance(serverUrl: string): postgres.Sql {
  return postgres(serverUrl, { max: 1, onnotice: () => {} });
}

/**
 * Creates a database under a name nobody else has.
 *
 * @param template the database to copy; nobody may be connected to it
 */
export async function createDatabase(
  maintenance: postgres.Sql,
  serverUrl: string,
  template = 'template1',
): Promise<TestDatabase> {
  const name = `goufu_test_${process.pid}_${randomBytes(6).toString('hex')}`;
  await maintenance`create database ${maintenance(name)} template ${maintenance(template)}`;
  return {
    name,
    url: withDatabase(serverUrl, name),
    drop: async () => {
      await maintenance`drop database if exists ${maintenance(name)} with (force)`;
    },
  };
}

/** The migrated database that every test's own one is cloned from: migrations run once per run. */
export async function createTemplate(maintenance: postgres.Sql, serverUrl: string): Promise<TestDatabase> {
  const template = await createDatabase(maintenance, serverUrl);
  await migrate({ url: template.url });
  return template;
}

/** The same server and account, another database. */
export function withDatabase(serverUrl: string, name: string): string {
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}
