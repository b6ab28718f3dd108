import { inject } from 'vitest';
import { createDatabase, openMaintenance } from './databases.ts';
import { type PostgresServer, startPostgresServer } from './servers/postgres-server.ts';

/**
 * A migrated database of this test's own, cloned from the run's template (about 30 ms).
 *
 * @example
 * const database = await freshDatabase();
 * onTestFinished(database.drop);
 */
export async function freshDatabase(): Promise<{ url: string; drop(): Promise<void> }> {
  const serverUrl = inject('databaseServerUrl');
  if (!serverUrl)
    throw new Error('test/unit and test/model run without servers: this test belongs elsewhere.');
  const maintenance = openMaintenance(serverUrl);
  try {
    const { url, drop } = await createDatabase(maintenance, serverUrl, inject('templateDatabase'));
    const end = () => maintenance.end();
    return { url, drop: () => drop().finally(end) };
  } catch (error) {
    await maintenance.end();
    throw error;
  }
}

/** A PostgreSQL that this test may kill and restart; the test stops it. `settings` go over the defaults. */
export async function startPostgres(settings?: Record<string, string>): Promise<PostgresServer> {
  const programs = inject('postgresPrograms');
  if (!programs) {
    throw new Error(
      'A test needs a PostgreSQL of its own: set GOUFU_TEST_POSTGRES_BIN, not GOUFU_TEST_DATABASE_URL.',
    );
  }
  return startPostgresServer({ programs, ...(settings ? { settings } : {}) });
}
