import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { v7 as uuidv7 } from 'uuid';
import { afterAll, beforeAll } from 'vitest';
import { type Db, openDatabase } from '../../db/client.ts';
import { buildApp } from '../../src/api/app.ts';
import type { Api } from '../../src/api/http/types.ts';
import { createEngine, type Engine } from '../../src/engine/engine.ts';
import type { RegisteredWorkflow } from '../../src/engine/workflows.ts';
import { bootstrapAdministrator } from '../../src/main/bootstrap.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { type Config, readConfig } from '../../src/shared/config.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import { freshDatabase } from '../support/postgres.ts';

/** Files that tests upload, one folder a test file. */
const filesOfTest = join(tmpdir(), `goufu-test-files-${uuidv7()}`);

export const quiet: Config = readConfig({
  GOUFU_FILES: filesOfTest,
  LOG_LEVEL: 'silent',
  GOUFU_RATE_LIMIT: '0',
  GOUFU_RATE_LIMIT_TOOLS: '0',
  GOUFU_RATE_LIMIT_LOGIN: '0',
  GOUFU_RATE_LIMIT_FORM: '0',
});

const noon: Clock = { now: () => '2026-09-15T12:00:00.000+08:00' };

export interface Caller {
  userId: string;
  key: string;
  get(url: string, headers?: Headers): Promise<Answered>;
  post(url: string, body?: unknown, headers?: Headers): Promise<Answered>;
  patch(url: string, body: unknown, headers?: Headers): Promise<Answered>;
  put(url: string, body: unknown, headers?: Headers): Promise<Answered>;
  delete(url: string, headers?: Headers): Promise<Answered>;
}

type Headers = Record<string, string>;

export interface Answered {
  status: number;
  headers: Record<string, unknown>;
  // biome-ignore lint/suspicious/noExplicitAny: answers are read field by field in the tests.
  body: any;
}

export interface World {
  app: Api;
  engine: Engine;
  db: Db;
  /** Administrator of everything. */
  admin: Caller;
  nobody: Caller;
  /** Makes a body through the API. */
  body(name: string, parentId?: string): Promise<string>;
  /** Makes a person with a key and roles at a body. */
  person(
    name: string,
    grants: { role: Role; bodyId: string; projectId?: string }[],
    more?: object,
  ): Promise<Caller>;
}

/** An app over a database of this file's own, made before its tests and removed after them. */
export function world({
  config = quiet,
  clock = noon,
  workflows = registeredWorkflows(),
  database: openDatabaseOfTest = freshDatabase,
  logTo,
}: {
  config?: Config;
  clock?: Clock;
  workflows?: RegisteredWorkflow[];
  /** A database on a server of the test's own, empty or a copy of the template. */
  database?: typeof freshDatabase;
  logTo?: { write(line: string): void };
} = {}): World {
  const made = {} as World;
  const undo: (() => Promise<unknown>)[] = [];
  beforeAll(async () => {
    undo.push(() => rm(filesOfTest, { recursive: true, force: true }));
    const database = await openDatabaseOfTest();
    undo.push(database.drop);
    const db = await openDatabase({ url: database.url });
    undo.push(db.close);
    const engine = createEngine({ db, clock, workflows });
    await bootstrapAdministrator(db, clock, { id: 'root', secret: 'a-secret-of-some-length' });
    const app = await buildApp({ engine, config, ...(logTo ? { logTo } : {}) });
    undo.push(() => app.close());
    const admin = caller(app, 'root.a-secret-of-some-length');
    Object.assign(made, { app, engine, db, admin, nobody: caller(app), ...makers(app, admin) });
  });
  afterAll(async () => {
    for (const step of undo.reverse()) await step();
  });
  return made;
}

function makers(app: Api, admin: Caller): Pick<World, 'body' | 'person'> {
  return {
    async body(name, parentId) {
      const { body } = await created(
        admin.post('/api/v1/bodies', {
          name,
          parentId,
          level: 'city',
          province: '河南',
          city: '平顶山',
          staffing: 'administrative',
        }),
      );
      return body.id;
    },
    async person(name, grants, more = {}) {
      const login = `u-${uuidv7()}`;
      const { body: user } = await created(admin.post('/api/v1/users', { login, name, ...more }));
      for (const grant of grants) await created(admin.post(`/api/v1/users/${user.id}/roles`, grant));
      const { body: key } = await created(admin.post('/api/v1/keys', { userId: user.id, label: name }));
      return caller(app, `${key.id}.${key.secret}`, user.id);
    },
  };
}

async function created(answer: Promise<Answered>): Promise<Answered> {
  const answered = await answer;
  if (answered.status !== 201) throw new Error(`expected 201: ${JSON.stringify(answered.body)}`);
  return answered;
}

export function caller(app: Api, key = '', userId = ''): Caller {
  const send = async (
    method: 'GET' | 'POST' | 'PATCH' | 'PUT' | 'DELETE',
    url: string,
    headers: Headers = {},
    body?: unknown,
  ) => {
    const answer = await app.inject({
      method,
      url,
      headers: { ...(key ? { authorization: `Bearer ${key}` } : {}), ...headers },
      ...(body === undefined ? {} : { payload: body as object }),
    });
    const text = answer.body;
    return {
      status: answer.statusCode,
      headers: answer.headers,
      body: /json/.test(String(answer.headers['content-type'])) ? JSON.parse(text) : text,
    };
  };
  return {
    userId,
    key,
    get: (url, headers) => send('GET', url, headers),
    post: (url, body, headers) => send('POST', url, headers, body),
    patch: (url, body, headers) => send('PATCH', url, headers, body),
    put: (url, body, headers) => send('PUT', url, headers, body),
    delete: (url, headers) => send('DELETE', url, headers),
  };
}
