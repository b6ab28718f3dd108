import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import postgres from 'postgres';
import { findPostgresPrograms } from '../test/support/servers/postgres-programs.ts';
import { startPostgresServer } from '../test/support/servers/postgres-server.ts';
import { type Client, load } from './load.ts';

const clients = 32;
const root = fileURLToPath(new URL('..', import.meta.url));
const key = 'bench.bench-secret-bench-secret-bench-secret';
const json = { 'content-type': 'application/json' };

/**
 * Durable, guarded transitions over HTTP, beside a bare floor on the same PostgreSQL and the same two cores.
 * Prints one line of JSON: both throughputs at 32 clients, their ratio and the percentiles.
 */
export async function run(args: readonly string[]): Promise<void> {
  const seconds = Number(args[0] ?? 10);
  const folder = mkdtempSync(join(tmpdir(), 'goufu-bench-'));
  const server = await startPostgresServer({
    programs: await findPostgresPrograms(folder),
    settings: { fsync: 'on', full_page_writes: 'on' },
  });
  const children: ChildProcess[] = [];
  process.on('exit', () => {
    for (const child of children) child.kill('SIGKILL');
  });
  try {
    // Seeded before the first load: autocannon replaces Node's HTTP parser, and fetch waits for ever after it.
    const goufuUrl = await start(children, ['bin/goufu.mjs', 'start'], {
      DATABASE_URL: await database(server.url, 'goufu'),
      GOUFU_BOOTSTRAP_KEY: key,
      GOUFU_RATE_LIMIT: '0',
      LOG_LEVEL: 'warn',
      PORT: '0',
    });
    const projects = await seed(goufuUrl);
    const goufu = await load(goufuUrl, goufuClients(projects), seconds);
    children.pop()?.kill('SIGKILL');
    const floorUrl = await start(children, ['bench/floor-server.ts'], {
      DATABASE_URL: await database(server.url, 'floor'),
    });
    const floor = await load(floorUrl, floorClients(), seconds);
    const ratio = Math.round((goufu.perSecond / floor.perSecond) * 100) / 100;
    process.stdout.write(
      `${JSON.stringify({ bench: 'transitions', clients, seconds, goufu, floor, ratio })}\n`,
    );
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

async function database(serverUrl: string, name: string): Promise<string> {
  const sql = postgres(serverUrl, { max: 1 });
  await sql.unsafe(`create database ${name}`);
  await sql.end();
  const url = new URL(serverUrl);
  url.pathname = `/${name}`;
  return url.href;
}

/** Starts a server in a process of its own; it prints its address on a line of its standard output. */
function start(children: ChildProcess[], args: string[], env: Record<string, string>): Promise<string> {
  const child = spawn(process.execPath, ['--import', 'tsx', ...args], {
    cwd: root,
    env: { ...process.env, ...env },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /https?:\/\/[\w.:[\]-]+(?=\s)/.exec(said)?.[0];
      if (url) resolve(url);
    });
    child.on('exit', () => reject(new Error(`${args.join(' ')} ended before it listened:\n${said}`)));
  });
}

function floorClients(): Client[] {
  return Array.from({ length: clients }, (_, n) => {
    let seq = 0;
    return {
      request: () => ({
        path: `/cases/${n + 1}/events`,
        headers: json,
        body: JSON.stringify({ type: seq % 2 === 0 ? 'SUSPEND' : 'RESUME', seq }),
      }),
      answered: (status, body) => {
        seq = status === 200 ? (JSON.parse(body) as { seq: number }).seq : seq + 1;
      },
    };
  });
}

interface Project {
  id: string;
  key: string;
  seq: number;
  suspended: boolean;
}

/** Suspends and resumes: each freezes or thaws the project's clocks, under the leader's role, with If-Match. */
function goufuClients(projects: Project[]): Client[] {
  return projects.map((project) => ({
    request: () => ({
      path: `/api/v1/projects/${project.id}/events`,
      headers: { ...json, authorization: `Bearer ${project.key}`, 'if-match': `"${project.seq}"` },
      body: JSON.stringify(
        project.suspended
          ? { type: 'RESUME', data: { reason: '恢复办理' } }
          : { type: 'SUSPEND', data: { reason: '暂停办理' } },
      ),
    }),
    answered: (status, body) => {
      // 412: the warm-up ended between our last request and its answer; the step was made all the same.
      project.seq = status === 200 ? (JSON.parse(body) as { seq: number }).seq : project.seq + 1;
      project.suspended = !project.suspended;
    },
  }));
}

async function seed(url: string): Promise<Project[]> {
  const call = async <T>(path: string, body: unknown, by = key): Promise<T> => {
    const response = await fetch(`${url}/api/v1${path}`, {
      method: 'POST',
      headers: { ...json, authorization: `Bearer ${by}` },
      body: JSON.stringify(body),
    });
    if (!response.ok) throw new Error(`${path}: ${response.status} ${await response.text()}`);
    return (await response.json()) as T;
  };
  const body = await call<{ id: string }>('/bodies', {
    name: '平顶山市总工会',
    level: 'city',
    province: '河南',
    city: '平顶山',
    staffing: 'administrative',
  });
  const user = await call<{ id: string }>('/users', { login: 'bench', name: '测量员', bodyId: body.id });
  for (const role of ['officer', 'leader']) await call(`/users/${user.id}/roles`, { role, bodyId: body.id });
  const made = await call<{ id: string; secret: string }>('/keys', { userId: user.id, label: 'bench' });
  const own = `${made.id}.${made.secret}`;
  const projects: Project[] = [];
  for (let n = 0; n < clients; n += 1) {
    const title = `职工法律援助服务 ${n + 1}`;
    const project = await call<{ id: string; seq: number }>(
      '/projects',
      { bodyId: body.id, title, category: 'democratic-rights' },
      own,
    );
    projects.push({ id: project.id, key: own, seq: project.seq, suspended: false });
  }
  return projects;
}
