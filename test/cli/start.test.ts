import { mkdtemp, readdir, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { freshDatabase } from '../support/postgres.ts';
import { addressOf, exitOf, goufu, spawnGoufu } from './run-goufu.ts';

async function emptyFolder(): Promise<string> {
  const folder = await mkdtemp(join(tmpdir(), 'goufu-start-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  return folder;
}

const key = 'root.a-secret-of-some-length';

/** What the API says of the bearer of the first key. */
const me = async (url: string) => {
  const answer = await fetch(`${url}/api/v1/me`, { headers: { authorization: `Bearer ${key}` } });
  return answer.status;
};

test('with nothing installed it serves, keeps a second process out, stops at SIGTERM and starts again', async () => {
  const env = { GOUFU_DATA: await emptyFolder(), GOUFU_BOOTSTRAP_KEY: key };
  const first = spawnGoufu(['start', '--port', '0'], env);
  const url = await addressOf(first);
  expect((await fetch(`${url}/readyz`)).status).toBe(200);
  expect(await me(url)).toBe(200);

  const second = await goufu(['audit', 'verify'], env);
  expect(second.code).toBe(2);
  expect(second.err).toContain(`正由进程 ${first.pid} 使用`);

  first.kill('SIGTERM');
  expect(await exitOf(first)).toBe(0);
  expect(await readdir(env.GOUFU_DATA)).toEqual(['database']);

  const again = spawnGoufu(['start', '--port', '0'], env);
  expect(await me(await addressOf(again))).toBe(200);
  again.kill('SIGINT');
  expect(await exitOf(again)).toBe(0);
});

test('a lock left by a process that was killed does not keep the next one out', async () => {
  const env = { GOUFU_DATA: await emptyFolder() };
  const killed = spawnGoufu(['start', '--port', '0'], env);
  await addressOf(killed);
  killed.kill('SIGKILL');
  await exitOf(killed);
  expect(await readdir(env.GOUFU_DATA)).toContain('goufu.pid');
  expect(await goufu(['audit', 'verify'], env)).toMatchObject({ code: 0 });
});

test('on PostgreSQL it serves, and a taken port is a sentence that offers another', async () => {
  const { url: databaseUrl, drop } = await freshDatabase();
  onTestFinished(drop);
  const env = { DATABASE_URL: databaseUrl, GOUFU_BOOTSTRAP_KEY: key };
  const server = spawnGoufu(['start', '--port', '0'], env);
  const url = await addressOf(server);
  expect(await me(url)).toBe(200);
  const other = await goufu(['start', '--port', new URL(url).port], env);
  expect(other.code).toBe(1);
  expect(other.err).toContain('已被占用');
  server.kill('SIGTERM');
  expect(await exitOf(server)).toBe(0);
});

test('migrate makes the tables, can be repeated, and the other commands ask for it first', async () => {
  const env = { GOUFU_DATA: await emptyFolder() };
  const before = await goufu(['audit', 'verify'], env);
  expect(before.code).toBe(2);
  expect(before.err).toContain('goufu migrate');
  expect(await goufu(['migrate'], env)).toMatchObject({ code: 0 });
  expect(await goufu(['migrate'], env)).toMatchObject({ code: 0 });
  expect(await goufu(['audit', 'verify'], env)).toMatchObject({ code: 0 });
});
