import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { AxeBuilder } from '@axe-core/playwright';
import { pino } from 'pino';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, onTestFinished } from 'vitest';
import { type Server, startServer } from '../../src/main/server.ts';
import { type Config, readConfig } from '../../src/shared/config.ts';
import { registeredJobs } from '../../workers/jobs/index.ts';
import { workThrough } from '../../workers/work-through.ts';
import { browserForTests } from '../support/browser.ts';
import { freshDatabase } from '../support/postgres.ts';

const silent = pino({ level: 'silent' });

const root = 'root.a-secret-of-some-length';
const password = 'a-password-of-some-length';

const people = ['officer', 'reviewer', 'finance', 'leader', 'acceptor'] as const;
export type Person = (typeof people)[number];

export interface Console {
  url(): string;
  browser(): Browser;
  /** As the administrator, through the API. */
  post(path: string, body: unknown): Promise<{ id: string }>;
  /** Lets the workers do all that is due. */
  work(): Promise<void>;
  /** A signed-in page; whatever its console complains about fails the test. */
  signedIn(login: Person): Promise<Page>;
}

/** A server with its console, a county union with an officer and a reviewer, and a browser in front of it. */
export function consoleForTests(): Console {
  const chromium = browserForTests();
  let config: Config;
  let files: string;
  let server: Server;
  let drop: () => Promise<void>;

  const post: Console['post'] = async (path, body) => {
    const answer = await fetch(`${server.url}/api/v1${path}`, {
      method: 'POST',
      headers: { authorization: `Bearer ${root}`, 'content-type': 'application/json' },
      body: JSON.stringify(body),
    });
    if (!answer.ok) throw new Error(await answer.text());
    return (await answer.json()) as { id: string };
  };

  beforeAll(async () => {
    const database = await freshDatabase();
    drop = database.drop;
    files = await mkdtemp(join(tmpdir(), 'goufu-browser-'));
    const env = {
      PORT: '0',
      GOUFU_FILES: files,
      LOG_LEVEL: 'silent',
      GOUFU_BOOTSTRAP_KEY: root,
      DATABASE_URL: database.url,
    };
    config = readConfig(env);
    server = await startServer(config);
    const body = await post('/bodies', {
      name: '宝丰县总工会',
      level: 'county',
      province: '河南',
      city: '平顶山',
      county: '宝丰',
      staffing: 'administrative',
    });
    for (const role of people) {
      const user = await post('/users', { login: role, name: role, password, bodyId: body.id });
      await post(`/users/${user.id}/roles`, { role, bodyId: body.id });
    }
  });

  afterAll(async () => {
    await server.close();
    await drop();
    await rm(files, { recursive: true, force: true });
  });

  const signedIn: Console['signedIn'] = async (login) => {
    const context = await chromium.open().newContext({
      locale: 'zh-CN',
      timezoneId: 'Asia/Shanghai',
      reducedMotion: 'reduce',
    });
    onTestFinished(() => context.close());
    const page = await context.newPage();
    await page.goto(`${server.url}/`);
    await page.getByLabel('登录名').fill(login);
    await page.getByLabel('密码').fill(password);
    await page.getByRole('button', { name: '登录' }).click();
    await page.getByRole('heading', { name: '工作台' }).waitFor();
    const complaints: string[] = [];
    page.on('console', (message) => {
      if (message.type() === 'error' && !/status of 4\d\d/.test(message.text()))
        complaints.push(message.text());
    });
    page.on('pageerror', (error) => complaints.push(String(error)));
    onTestFinished(() => expect(complaints).toEqual([]));
    return page;
  };

  const work = async () => {
    const { engine } = server;
    await workThrough({ engine, config, registry: registeredJobs(engine.workflows), log: silent });
  };

  return { url: () => server.url, browser: chromium.open, post, work, signedIn };
}

/** What axe finds wrong with a page, each with the first place. */
export const violations = async (page: Page): Promise<string[]> =>
  (await new AxeBuilder({ page }).analyze()).violations.map(({ id, nodes }) => `${id}: ${nodes[0]?.html}`);
