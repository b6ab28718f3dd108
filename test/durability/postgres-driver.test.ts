import { execFile } from 'node:child_process';
import { promisify } from 'node:util';
import postgres from 'postgres';
import { expect, onTestFinished, test } from 'vitest';
import { bundledScript } from '../support/bundled-script.ts';
import type { DriverLoadReport } from '../support/driver-load.ts';
import { freshDatabase } from '../support/postgres.ts';

// What patches/postgres+3.4.9.patch is for (porsager/postgres#1066, #1154, #1208). Without it the loaded process
// dies in its first rounds, and a transaction's second half is stored on its own by another connection.
const script = new URL('../support/driver-load.ts', import.meta.url);
const rounds = 25;

async function databaseWith(options: postgres.Options<Record<string, never>>) {
  const database = await freshDatabase();
  const sql = postgres(database.url, { onnotice: () => {}, ...options });
  const killer = postgres(database.url, { max: 1, onnotice: () => {} });
  onTestFinished(async () => {
    await database.drop();
    await Promise.all([sql.end({ timeout: 1 }), killer.end({ timeout: 1 })]);
  });
  const killOthers = () => killer`
    select pg_terminate_backend(pid) from pg_stat_activity
    where datname = current_database() and pid <> pg_backend_pid()`;
  return { sql, killer, killOthers };
}

test.each(['esm', 'cjs'])(
  'killing every connection under load ends no process and leaves no query unanswered (%s build)',
  async (build) => {
    const database = await freshDatabase();
    onTestFinished(database.drop);

    // Rejects with the process's own words when it dies.
    const args = [await bundledScript(script), database.url, String(rounds), build];
    const { stdout } = await promisify(execFile)(process.execPath, args, { timeout: 100_000 });

    const report: DriverLoadReport = JSON.parse(stdout);
    expect(report).toMatchObject({ rounds, unsettled: 0, servedAfterwards: 20, torn: 0, ended: true });
    expect(report.refused, 'nothing was refused, so nothing was killed').toBeGreaterThan(0);
  },
  120_000,
);

test('a statement of a transaction whose connection died never runs on the connection that replaced it', async () => {
  const { sql, killer, killOthers } = await databaseWith({ max: 1 });
  await killer`create table entries (id int)`;

  let tell: (outcome: string) => void;
  const outcome = new Promise<string>((resolve) => {
    tell = resolve;
  });
  const transaction = sql.begin(async (tx) => {
    await tx`insert into entries values (1)`;
    await killOthers();
    await sql`select 1`; // the pool's only connection is open again
    await tx`insert into entries values (2)`.then(
      () => tell('stored'),
      (error) => tell(error.code),
    );
  });

  await expect(transaction).rejects.toMatchObject({ code: 'CONNECTION_CLOSED' });
  expect(await outcome).toBe('CONNECTION_CLOSED');
  expect(await killer`select id from entries`).toEqual([]);
});

test('a reserved connection that died refuses what follows and gives its place back', async () => {
  const { sql, killOthers } = await databaseWith({ max: 1 });
  const reserved = await sql.reserve();
  await reserved`select 1`;
  await killOthers();

  await expect(reserved`select 2`).rejects.toThrow(); // the server's words, the socket's or the driver's
  reserved.release();
  // A query that meets the dying socket is refused; the pool's only place is served again once that is closed.
  const served = () =>
    sql`select 3 as n`.then(
      ([row]) => row?.n,
      () => 'refused',
    );
  await expect.poll(served).toBe(3);
});

test('a query that cannot be encoded refuses only itself, not its neighbours on the connection', async () => {
  const { sql } = await databaseWith({ max: 1 });
  const missing = undefined as unknown as number;
  await sql`select 1 as a`;

  const answers = await Promise.allSettled([
    sql`select 1 as a`,
    sql`select ${missing}::int as b`,
    sql`select 3 as c`,
  ]);

  expect(answers.map((answer) => answer.status)).toEqual(['fulfilled', 'rejected', 'fulfilled']);
  expect(answers[2]).toMatchObject({ value: [{ c: 3 }] });
});
