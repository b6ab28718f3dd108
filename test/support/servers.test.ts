import { Redis } from 'ioredis';
import postgres from 'postgres';
import { expect, inject, onTestFinished, test } from 'vitest';
import { freshDatabase, startPostgres } from './postgres.ts';
import { redisUrl, startRedis } from './redis.ts';

test('two fresh databases share nothing', async () => {
  const [one, other] = await Promise.all([freshDatabase(), freshDatabase()]);
  onTestFinished(async () => void (await Promise.all([one.drop(), other.drop()])));
  const [inOne, inOther] = [postgres(one.url), postgres(other.url)];
  onTestFinished(async () => void (await Promise.all([inOne.end(), inOther.end()])));

  await inOne`create table only_here (id int)`;
  const [row] = await inOther`select to_regclass('only_here') as found`;
  expect(row?.found).toBeNull();
});

test('a server of the tests never listens on a standard port', () => {
  const named = process.env.GOUFU_TEST_DATABASE_URL ?? process.env.GOUFU_TEST_REDIS_URL;
  const ports = [inject('databaseServerUrl'), inject('redisServerUrl')].map((url) =>
    Number(new URL(url).port),
  );
  if (!named) expect(ports).not.toContain(5432);
  if (!named) expect(ports).not.toContain(6379);
  expect(new Set(ports).size).toBe(2);
});

test('what a private PostgreSQL committed is there after it was killed and started again', async () => {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const before = postgres(server.url, { max: 1 });
  await before`create table kept as select 7 as value`;
  await before.end();

  const first = server.pid();
  await server.kill();
  await server.start();
  expect(server.pid()).not.toBe(first);

  const after = postgres(server.url, { max: 1 });
  onTestFinished(() => after.end());
  const [row] = await after`select value from kept`;
  expect(row?.value).toBe(7);
});

test('a PostgreSQL that was killed starts again while a child of its would still hold its memory', async () => {
  const server = await startPostgres();
  onTestFinished(server.stop);
  const before = postgres(server.url, { max: 1, onnotice: () => {} });
  const [child] = await before`select pid from pg_stat_activity where backend_type = 'checkpointer'`;
  await before.end();
  process.kill(child?.pid, 'SIGSTOP');
  await server.kill();
  await server.start();
  const after = postgres(server.url, { max: 1 });
  onTestFinished(() => after.end());
  const [row] = await after`select 1 as one`;
  expect(row?.one).toBe(1);
});

test('a private Redis can be killed without touching the one that the run shares', async () => {
  const server = await startRedis();
  onTestFinished(server.stop);
  const shared = new Redis(redisUrl());
  onTestFinished(() => shared.disconnect());
  await server.kill();
  expect(await shared.ping()).toBe('PONG');

  await server.start();
  const own = new Redis(server.url);
  onTestFinished(() => own.disconnect());
  expect(Number(/process_id:(\d+)/.exec(await own.info('server'))?.[1])).toBe(server.pid());
});
