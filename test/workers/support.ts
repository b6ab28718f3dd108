import { mkdtemp, rm } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { SMTPServer } from 'smtp-server';
import { onTestFinished } from 'vitest';
import type { Db } from '../../db/client.ts';
import { newId } from '../../src/engine/ids.ts';
import { type Config, readConfig } from '../../src/shared/config.ts';
import { type Log, makeRegistry } from '../../workers/job.ts';
import { messageJobs } from '../../workers/message-jobs.ts';
import { closeMailer } from '../../workers/messages/mailer.ts';
import { runEffect, runTick, type WorkerDeps } from '../../workers/run-effect.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import { type Bed, type drivers, engineBed } from '../support/engine-bed.ts';

export const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

export interface WorkerBed extends Bed {
  deps: WorkerDeps;
  /** Runs a scheduled job once, as a tick does. */
  tick(name: string): Promise<void>;
  /** Tries every open effect once and returns the errors; nothing waits for back-off. */
  drain(kind?: string): Promise<string[]>;
  user(
    name: string,
    roles: Role[],
    more?: { email?: string; language?: string; organisationId?: string },
  ): Promise<string>;
  deliveries(): Promise<
    { channel: string; recipient: string; kind: string; result: string; detail: string | null }[]
  >;
}

/** Message jobs over the tiny workflow; SMTP and the rest as `env` says. Effects run straight from the outbox. */
export async function workerBed(
  driver: (typeof drivers)[number],
  env: Record<string, string> = {},
): Promise<WorkerBed> {
  const bed = await engineBed(driver);
  const folder = await mkdtemp(join(tmpdir(), 'goufu-mail-'));
  onTestFinished(() => rm(folder, { recursive: true }));
  onTestFinished(closeMailer);
  const config: Config = readConfig({
    GOUFU_DATA: folder,
    GOUFU_PUBLIC_URL: 'https://goufu.example',
    GOUFU_WEBHOOK_PRIVATE: 'true',
    ...env,
  });
  const registry = makeRegistry(messageJobs.definitions, messageJobs.pairs);
  const deps: WorkerDeps = { engine: bed.engine, config, registry, log: quiet, running: new Set() };
  const up = new AbortController().signal;
  const { db } = bed;
  return {
    ...bed,
    deps,
    tick: async (name) => {
      await feedIsComplete(db);
      const job = registry.get(name);
      if (!job) throw new Error(`no job ${name}`);
      await runTick(deps, job, `${name}-test-${newId()}`, up);
    },
    drain: async (kind = '') => {
      const errors: string[] = [];
      const tried = new Set<string>();
      for (;;) {
        const open = await db.query<{ id: string }>(
          `select effect_id as id from outbox where done_at is null and dead_at is null and ($1 = '' or kind = $1) order by created_at, effect_id`,
          [kind],
        );
        const next = open.filter(({ id }) => !tried.has(id));
        if (next.length === 0) return errors;
        for (const { id } of next) {
          tried.add(id);
          await runEffect(deps, id, up).catch((error: Error) => errors.push(error.message));
        }
      }
    },
    user: async (name, roles, more = {}) => {
      const id = newId();
      await db.query(
        `insert into users (id, login, name, email, language, organisation_id, created_at)
         values ($1::uuid, $1::text, $2, $3, $4, $5::uuid, '2025-12-01T09:00:00+08:00')`,
        [id, name, more.email ?? null, more.language ?? 'zh', more.organisationId ?? null],
      );
      for (const role of roles) {
        await db.query(
          `insert into user_roles (user_id, role, body_id, granted_at) values ($1::uuid, $2, $3::uuid, now())`,
          [id, role, bed.bodyId],
        );
      }
      return id;
    },
    deliveries: () =>
      db.query(
        'select channel, recipient, kind, result, detail from deliveries order by at, effect_id, channel, recipient',
      ),
  };
}

/**
 * The feed gives out only what is older than every open transaction of the whole server, and other tests have
 * transactions on it too: waits until ours are given out.
 */
async function feedIsComplete(db: Db): Promise<void> {
  for (let left = 2_000; left > 0; left -= 1) {
    const [row] = await db.query<{ complete: boolean }>(
      `select coalesce(max(xid) < pg_snapshot_xmin(pg_current_snapshot()), true) as complete from instance_events`,
    );
    if (row?.complete) return;
    await new Promise((resolve) => setTimeout(resolve, 5));
  }
  throw new Error('somebody keeps a transaction open');
}

export interface Received {
  to: string[];
  source: string;
  header(name: string): string | undefined;
}

export interface MailServer {
  url: string;
  mails: Received[];
  /** What to answer to the next mails instead of taking them. */
  refuse: { code: number; text: string } | undefined;
  /** Mails are taken once this is over. */
  hold: Promise<void> | undefined;
}

/** A real SMTP server in this process. */
export async function mailServer(): Promise<MailServer> {
  const state: MailServer = { url: '', mails: [], refuse: undefined, hold: undefined };
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS', 'AUTH'],
    logger: false,
    onData: (stream, session, done) => {
      const parts: Buffer[] = [];
      stream.on('data', (part: Buffer) => parts.push(part));
      stream.on('end', async () => {
        await state.hold;
        if (state.refuse) {
          done(Object.assign(new Error(state.refuse.text), { responseCode: state.refuse.code }));
          return;
        }
        const source = Buffer.concat(parts).toString('utf8');
        const head = (source.split('\r\n\r\n')[0] ?? '').replace(/\r\n[ \t]+/g, ' ');
        state.mails.push({
          to: session.envelope.rcptTo.map(({ address }) => address),
          source,
          header: (name) => new RegExp(`^${name}: (.*)$`, 'im').exec(head)?.[1],
        });
        done();
      });
    },
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(() => new Promise<void>((resolve) => server.close(resolve)));
  state.url = `smtp://127.0.0.1:${(server.server.address() as AddressInfo).port}`;
  return state;
}

/** The readable text of a mail: subject and body decoded. */
export function readable({ source }: Received): string {
  const [head = '', ...rest] = source.split('\r\n\r\n');
  const words = head
    .replace(/\?=\r\n[ \t]+=\?/g, '?==?')
    .replace(/=\?UTF-8\?B\?([^?]*)\?=/gi, (_, text: string) => Buffer.from(text, 'base64').toString('latin1'))
    .replace(/=\?UTF-8\?Q\?([^?]*)\?=/gi, (_, text: string) => quoted(text.replace(/_/g, ' ')));
  const body = rest.join('\r\n\r\n');
  const text = /transfer-encoding: base64/i.test(head)
    ? Buffer.from(body, 'base64').toString('utf8')
    : /transfer-encoding: quoted-printable/i.test(head)
      ? Buffer.from(quoted(body.replace(/=\r\n/g, '')), 'latin1').toString('utf8')
      : body;
  return `${Buffer.from(words, 'latin1').toString('utf8')}\n\n${text}`;
}

const quoted = (text: string) =>
  text.replace(/=([0-9A-F]{2})/gi, (_, hex: string) => String.fromCharCode(Number.parseInt(hex, 16)));

export interface Hit {
  url: string;
  headers: IncomingMessage['headers'];
  body: string;
  // biome-ignore lint/suspicious/noExplicitAny: received bodies are read field by field in the tests.
  json: any;
}

export interface Receiver {
  url: string;
  hits: Hit[];
  /** How to answer; by default 200 and what robots say. */
  answer: (hit: Hit, response: ServerResponse) => void;
}

/** A real HTTP receiver in this process. */
export async function receiver(): Promise<Receiver> {
  const state: Receiver = {
    url: '',
    hits: [],
    answer: (_, response) => response.end(JSON.stringify({ errcode: 0, errmsg: 'ok' })),
  };
  const server = createServer((request, response) => {
    const parts: Buffer[] = [];
    request.on('data', (part: Buffer) => parts.push(part));
    request.on('end', () => {
      const body = Buffer.concat(parts).toString('utf8');
      const hit: Hit = { url: request.url ?? '', headers: request.headers, body, json: JSON.parse(body) };
      state.hits.push(hit);
      state.answer(hit, response);
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  onTestFinished(
    () =>
      new Promise<void>((resolve) => {
        server.closeAllConnections();
        server.close(() => resolve());
      }),
  );
  state.url = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  return state;
}
