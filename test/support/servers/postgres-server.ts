import { rmSync } from 'node:fs';
import { join } from 'node:path';
import postgres from 'postgres';
import { type Child, endAllIn, endChild, freePort, runToEnd, startChild, temporaryFolder } from './child.ts';

export interface PostgresServer {
  /** Of the maintenance database; the account is a superuser and needs no password. */
  url: string;
  port: number;
  /** Process id of the postmaster that runs now. */
  pid(): number;
  /** Dies at once with all its children, as in a power cut; what was committed stays on disk. */
  kill(): Promise<void>;
  /** Same port, same data; recovers first when it was killed. */
  start(): Promise<void>;
  /** Ends it and removes its data. */
  stop(): Promise<void>;
}

export interface PostgresOptions {
  /** Folder with `postgres` and `initdb`. */
  programs: string;
  /** Server settings over the defaults, e.g. `{ fsync: 'on', wal_level: 'replica' }`. */
  settings?: Record<string, string>;
}

/** Durability is off: a test's data need not survive the machine, and only a machine's crash needs fsync. */
const defaults = {
  listen_addresses: '127.0.0.1',
  unix_socket_directories: '',
  max_connections: '200',
  fsync: 'off',
  full_page_writes: 'off',
  lc_messages: 'C',
  log_min_messages: 'log',
};

/** How long a start may take before the test fails; a cold start with recovery takes about a second here. */
const startLimit = 60_000;

/** Starts a PostgreSQL of our own on a free port, with its data in a temporary folder. */
export async function startPostgresServer({ programs, settings }: PostgresOptions): Promise<PostgresServer> {
  const folder = temporaryFolder();
  const data = join(folder, 'data');
  const init = ['-D', data, '-U', 'postgres', '--auth=trust', '--encoding=UTF8', '--locale=C', '--no-sync'];
  await runToEnd(join(programs, 'initdb'), init, { dropRoot: true });

  let port = await freePort();
  const launch = () => launchOn(join(programs, 'postgres'), data, port, { ...defaults, ...settings });
  let child: Child;
  try {
    child = await launch();
  } catch {
    // Somebody else took the port between our look and our start; a second port settles whether that was it.
    port = await freePort();
    child = await launch();
  }
  return {
    url: urlOf(port),
    port,
    pid: () => child.process.pid as number,
    kill: async () => {
      await endChild(child, 'SIGKILL');
      await endAllIn(data);
    },
    start: async () => {
      child = await launch();
    },
    stop: async () => {
      await endChild(child, 'SIGINT');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launchOn(program: string, data: string, port: number, settings: Record<string, string>) {
  const flags = Object.entries({ ...settings, port: String(port) }).flatMap(([name, value]) => [
    '-c',
    `${name}=${value}`,
  ]);
  const child = startChild(program, ['-D', data, ...flags], { dropRoot: true });
  try {
    await ready(child);
    await assertOurs(port, data);
    return child;
  } catch (error) {
    await endChild(child, 'SIGKILL');
    await endAllIn(data);
    throw new Error(`PostgreSQL did not start on port ${port}: ${error}\n${child.output()}`);
  }
}

/** Resolves when the server says so in its log; rejects when it ends or says nothing for too long. */
function ready(child: Child): Promise<void> {
  return new Promise((resolve, reject) => {
    const limit = setTimeout(() => reject(new Error(`not ready within ${startLimit} ms`)), startLimit);
    const settle = (outcome: () => void) => {
      clearTimeout(limit);
      child.process.stderr?.off('data', look);
      outcome();
    };
    const look = () => {
      if (child.output().includes('database system is ready to accept connections')) settle(resolve);
    };
    child.process.stderr?.on('data', look);
    child.process.once('exit', (code) => settle(() => reject(new Error(`it ended with ${code}`))));
  });
}

/** A port number alone proves nothing: whoever answers there must be serving the folder that we made. */
async function assertOurs(port: number, data: string): Promise<void> {
  const sql = postgres(urlOf(port), { max: 1, onnotice: () => {} });
  try {
    const [row] = await sql<{ folder: string }[]>`select current_setting('data_directory') as folder`;
    if (row?.folder !== data) throw new Error(`port ${port} belongs to another server (${row?.folder})`);
  } finally {
    await sql.end();
  }
}

function urlOf(port: number): string {
  return `postgres://postgres@127.0.0.1:${port}/postgres`;
}
