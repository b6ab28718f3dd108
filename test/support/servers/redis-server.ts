import { rmSync } from 'node:fs';
import { Redis } from 'ioredis';
import { type Child, endChild, freePort, startChild, temporaryFolder } from './child.ts';
import type { RedisProgram } from './redis-program.ts';

export interface RedisServer {
  url: string;
  port: number;
  /** Process id of the server that runs now. */
  pid(): number;
  /** Dies at once; without persistence everything in it is lost. */
  kill(): Promise<void>;
  /** Same port, same folder. */
  start(): Promise<void>;
  /** Ends it and removes its folder. */
  stop(): Promise<void>;
}

export interface RedisOptions {
  program: RedisProgram;
  /** Further arguments, e.g. `['--appendonly', 'yes']`; nothing is kept on disk by default. */
  args?: string[];
}

/** Starts a Redis of our own on a free port. */
export async function startRedisServer({ program, args = [] }: RedisOptions): Promise<RedisServer> {
  const folder = temporaryFolder();
  let port = await freePort();
  const launch = () => launchOn(program, folder, port, args);
  let child: Child;
  try {
    child = await launch();
  } catch {
    // Somebody else took the port between our look and our start; a second port settles whether that was it.
    port = await freePort();
    child = await launch();
  }
  return {
    url: `redis://127.0.0.1:${port}`,
    port,
    pid: () => child.process.pid as number,
    kill: () => endChild(child, 'SIGKILL'),
    start: async () => {
      child = await launch();
    },
    stop: async () => {
      await endChild(child, 'SIGTERM');
      rmSync(folder, { recursive: true, force: true });
    },
  };
}

async function launchOn({ path, env }: RedisProgram, folder: string, port: number, args: string[]) {
  const place = ['--port', String(port), '--bind', '127.0.0.1', '--dir', folder];
  const lean = ['--save', '', '--appendonly', 'no', '--daemonize', 'no'];
  const child = startChild(path, [...place, ...lean, ...args], { env });
  const client = new Redis(port, '127.0.0.1', { lazyConnect: true, retryStrategy: () => 50 });
  client.on('error', () => {}); // refused until it listens; what matters is the answer below
  const ended = new Promise<never>((_, reject) => {
    child.process.once('exit', (code) => reject(new Error(`it ended with ${code}`)));
  });
  try {
    client.connect().catch(() => {});
    // A fixed port once reached somebody else's Redis: only our own child's process id will do.
    const info = await Promise.race([client.info('server'), ended]);
    const answering = Number(/process_id:(\d+)/.exec(info)?.[1]);
    if (answering !== child.process.pid) throw new Error(`port ${port} belongs to process ${answering}`);
    return child;
  } catch (error) {
    await endChild(child, 'SIGKILL');
    throw new Error(`Redis did not start on port ${port}: ${error}\n${child.output()}`);
  } finally {
    client.disconnect();
  }
}
