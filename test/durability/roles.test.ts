import type { ChildProcess } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { type Db, openDatabase } from '../../db/client.ts';
import { addressOf, exitOf, goufu, spawnGoufu } from '../cli/run-goufu.ts';
import { freshDatabase } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { until } from './support/until.ts';

async function database(): Promise<{ db: Db; url: string }> {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  const db = await openDatabase({ url });
  onTestFinished(() => db.close());
  return { db, url };
}

async function folder(): Promise<string> {
  const made = await mkdtemp(join(tmpdir(), 'goufu-roles-'));
  onTestFinished(() => rm(made, { recursive: true, force: true }));
  return made;
}

const ask = (db: Db, effectId: string) =>
  db.query(
    `insert into outbox (effect_id, kind, payload, created_at) values ($1, 'verify-audit', '{}', now())`,
    [effectId],
  );

const reports = (db: Db) =>
  db.query<{ effectId: string }>('select effect_id as "effectId" from job_reports order by 1');

async function stops(child: ChildProcess): Promise<void> {
  const from = performance.now();
  child.kill('SIGTERM');
  expect(await exitOf(child)).toBe(0);
  expect(performance.now() - from).toBeLessThan(20_000);
}

test('the API and the workers run apart: one asks, the other does, and each stops within 20 s', async () => {
  const { db, url } = await database();
  const redis = await startRedis();
  onTestFinished(redis.stop);
  const env = { DATABASE_URL: url, REDIS_URL: redis.url, GOUFU_DATA: await folder() };
  const api = spawnGoufu(['start', '--role', 'api', '--port', '0'], env);
  const address = await addressOf(api);
  await ask(db, 'first');
  expect(
    (await fetch(`${address}/metrics`).then((answer) => answer.text())).includes(
      'goufu_jobs_open{kind="verify-audit"',
    ),
  ).toBe(true);
  expect(await reports(db)).toEqual([]);
  const workers = [
    spawnGoufu(['start', '--role', 'worker'], env),
    spawnGoufu(['start', '--role', 'worker'], env),
  ];
  await until('a worker has done it', async () => (await reports(db)).length === 1);
  await Promise.all([...workers, api].map(stops));
});

test('without Redis one process serves and works, from the outbox alone', async () => {
  const { db, url } = await database();
  await ask(db, 'first');
  const server = spawnGoufu(['start', '--port', '0'], { DATABASE_URL: url, GOUFU_DATA: await folder() });
  await addressOf(server);
  await until('it has done it', async () => (await reports(db)).length === 1);
  await ask(db, 'second');
  await until('and the next', async () => (await reports(db)).length === 2);
  await stops(server);
});

test('with nothing installed the embedded queue works in the same process, and what was left is done after a kill', async () => {
  const data = await folder();
  const env = { GOUFU_DATA: data };
  const first = spawnGoufu(['start', '--port', '0'], env);
  await addressOf(first);
  first.kill('SIGKILL');
  await exitOf(first);
  const directory = join(data, 'database');
  const before = await openDatabase({ directory });
  await ask(before, 'left');
  await before.close();

  const second = spawnGoufu(['start', '--port', '0'], env);
  const address = await addressOf(second);
  await until('nothing is open', async () => {
    const text = await fetch(`${address}/metrics`).then((answer) => answer.text());
    return text.includes('goufu_dead_letters') && !text.includes('goufu_jobs_open{');
  });
  await stops(second);
  const after = await openDatabase({ directory });
  expect(await reports(after)).toEqual([{ effectId: 'left' }]);
  await after.close();
}, 60_000);

test('a role that is none, or that the embedded database cannot be shared for, is a sentence', async () => {
  const env = { GOUFU_DATA: await folder() };
  const wrong = await goufu(['start', '--role', 'boss'], env);
  expect(wrong.code).toBe(2);
  expect(wrong.err).toContain('The role must be all, api or worker');
  const apart = await goufu(['start', '--role', 'worker'], env);
  expect(apart.code).toBe(2);
  expect(apart.err).toContain('set DATABASE_URL');
});
