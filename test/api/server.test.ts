import { mkdtemp, rm } from 'node:fs/promises';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openDatabase } from '../../db/client.ts';
import { startServer } from '../../src/main/server.ts';
import { systemClock, VirtualClock } from '../../src/shared/clock.ts';
import { ConfigError, readConfig } from '../../src/shared/config.ts';
import { freshDatabase, startPostgres } from '../support/postgres.ts';

const settings = { PORT: '0', LOG_LEVEL: 'silent', GOUFU_BOOTSTRAP_KEY: 'root.a-secret-of-some-length' };

async function start(env: Record<string, string>, options = {}) {
  const server = await startServer(readConfig({ ...settings, ...env }), options);
  onTestFinished(server.close);
  const get = async (path: string, key = 'root.a-secret-of-some-length') => {
    const answer = await fetch(`${server.url}${path}`, { headers: { authorization: `Bearer ${key}` } });
    // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field.
    return { status: answer.status, body: (await answer.json()) as any };
  };
  return { ...server, get };
}

async function database(): Promise<string> {
  const { url, drop } = await freshDatabase();
  onTestFinished(drop);
  return url;
}

/** Sends bytes as they are, as a client does that encodes nothing, and reads what comes back. */
const raw = (port: number, bytes: string) =>
  new Promise<string>((resolve, reject) => {
    const socket = connect(port, '127.0.0.1', () => socket.write(bytes));
    let answer = '';
    socket.setEncoding('utf8');
    socket.on('data', (part) => (answer += part));
    socket.on('end', () => resolve(answer));
    socket.on('error', reject);
  });

describe('start', () => {
  it('answers what the HTTP parser cannot read as a problem that says what to do', async () => {
    const { url } = await start({ DATABASE_URL: await database() });
    const port = Number(new URL(url).port);
    const answer = await raw(port, 'GET /api/v1/bodies?name=中 HTTP/1.1\r\nHost: x\r\n\r\n');
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\nContent-Type: application\/problem\+json/);
    const problem = JSON.parse(answer.split('\r\n\r\n')[1] as string);
    expect(problem).toMatchObject({ code: 'MALFORMED_REQUEST', reasons: [{ rule: 'request.unreadable' }] });
    expect(problem.detail).toContain('百分号编码');
    const long = await raw(port, `GET /?${'x'.repeat(70_000)} HTTP/1.1\r\nHost: x\r\n\r\n`);
    expect(long).toMatch(/^HTTP\/1\.1 413 /);
  });

  it('on PostgreSQL: migrated, ready, and the first administrator is let in', async () => {
    const server = await start({ DATABASE_URL: await database() });
    expect((await server.get('/readyz')).body).toEqual({ status: 'ready' });
    expect((await server.get('/api/v1/me')).body).toMatchObject({ administrator: true });
  });

  it('embedded: the folder is made, and what was written is there after a restart', async () => {
    const folder = await mkdtemp(join(tmpdir(), 'goufu-server-'));
    onTestFinished(() => rm(folder, { recursive: true, force: true }));
    const first = await startServer(readConfig({ ...settings, GOUFU_DATA: join(folder, 'data') }));
    const send = async (path: string, body: object, which = ''): Promise<string> => {
      const answer = await fetch(`${first.url}/api/v1/${path}`, {
        method: 'POST',
        headers: {
          authorization: 'Bearer root.a-secret-of-some-length',
          'content-type': 'application/json',
          'idempotency-key': `${path}-${which}`.replace(/\W/g, '-'),
        },
        body: JSON.stringify(body),
      });
      expect(answer.status, path).toBe(201);
      return ((await answer.json()) as { id: string }).id;
    };
    const bodyId = await send('bodies', {
      name: '省总工会',
      level: 'province',
      province: '河南',
      staffing: 'administrative',
    });
    const me = (await first.db.query<{ id: string }>('select id from users'))[0]?.id;
    for (const role of ['officer', 'finance']) await send(`users/${me}/roles`, { role, bodyId }, role);
    // A transaction of the embedded database that looked outside itself would wait for ever.
    first.engine.calendar.forget();
    await send('projects', { bodyId, title: '项目', category: 'training' });
    await send('targets', { bodyId, kind: 'regular-contact', minimum: 5 });
    await send('needs', {
      bodyId,
      title: '需求',
      category: 'training',
      headcount: 3,
      raisedOn: '2026-09-01',
      source: '座谈',
    });
    await send('organisations', { bodyId, name: '小组', legalForm: 'grassroots', legalStatus: 'grassroots' });
    await send('funding-lines', {
      bodyId,
      code: '1',
      name: '专项',
      year: 2026,
      kind: 'union',
      amount: '1.00',
    });
    await first.close();
    const second = await start({ GOUFU_DATA: join(folder, 'data') });
    expect((await second.get('/api/v1/bodies')).body.items).toMatchObject([{ name: '省总工会' }]);
    expect((await second.get('/readyz')).status).toBe(200);
  }, 90_000);

  it('several processes that start at once on an empty database make one administrator', async () => {
    const url = await database();
    const [a] = await Promise.all([1, 2, 3].map(() => start({ DATABASE_URL: url })));
    expect((await a?.get('/api/v1/users'))?.body.items).toHaveLength(1);
  });

  it('a bootstrap key opens nothing on a database that has users', async () => {
    const url = await database();
    await start({ DATABASE_URL: url });
    const later = await start({ DATABASE_URL: url, GOUFU_BOOTSTRAP_KEY: 'thief.another-secret-of-length' });
    expect((await later.get('/api/v1/me', 'thief.another-secret-of-length')).status).toBe(401);
  });

  it('a database on virtual time is not served for real', async () => {
    const url = await database();
    const db = await openDatabase({ url });
    onTestFinished(db.close);
    await VirtualClock.start(db, '2026-09-01T09:00:00+08:00');
    await expect(start({ DATABASE_URL: url })).rejects.toThrow(/virtual time/);
    const demo = await start({ DATABASE_URL: url }, { clock: async () => systemClock });
    expect((await demo.get('/healthz')).status).toBe(200);
  });

  it('when the database goes away, requests answer 503 and not 500, and the process goes on', async () => {
    const postgres = await startPostgres();
    const server = await start({ DATABASE_URL: postgres.url });
    expect((await server.get('/api/v1/bodies')).status).toBe(200);
    await postgres.stop();
    expect((await server.get('/api/v1/bodies')).body).toMatchObject({ status: 503, code: 'UNAVAILABLE' });
    expect((await server.get('/readyz')).status).toBe(503);
    expect((await server.get('/healthz')).status).toBe(200);
  });
});

describe('settings', () => {
  it('a bad value is named in one sentence of each language', () => {
    const read = (env: Record<string, string>) => () => readConfig(env);
    expect(read({ PORT: 'eighty' })).toThrow(/环境变量 PORT 有误：.+\nEnvironment variable PORT is wrong: /);
    expect(read({ DATABASE_URL: 'mysql://x' })).toThrow(/must begin with postgres/);
    expect(read({ GOUFU_BOOTSTRAP_KEY: 'short.x' })).toThrow(ConfigError);
    expect(read({ GOUFU_BOOTSTRAP_KEY: 'root.short' })).not.toThrow(/root\.short/);
    expect(read({ LOG_LEVEL: 'loud', PORT: '-1' })).toThrow(/LOG_LEVEL[\s\S]*PORT|PORT[\s\S]*LOG_LEVEL/);
  });

  it('an empty variable counts as absent, and everything has a default', () => {
    expect(readConfig({ PORT: '', DATABASE_URL: '' })).toMatchObject({
      port: 3000,
      host: '127.0.0.1',
      dataDirectory: './data',
    });
    expect(readConfig({ GOUFU_BOOTSTRAP_KEY: 'a.bcdefghijklmnopqrst' }).bootstrapKey).toEqual({
      id: 'a',
      secret: 'bcdefghijklmnopqrst',
    });
  });
});
