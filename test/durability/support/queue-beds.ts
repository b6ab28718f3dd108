import { randomBytes } from 'node:crypto';
import { onTestFinished } from 'vitest';
import { type Db, openDatabase } from '../../../db/client.ts';
import { embeddedQueues } from '../../../workers/backends/embedded.ts';
import { inProcessQueues } from '../../../workers/backends/in-process.ts';
import { redisQueues } from '../../../workers/backends/redis.ts';
import type { Lane, Log } from '../../../workers/job.ts';
import type { Placed, Queues, Run } from '../../../workers/queues.ts';
import { redisUrl } from '../../support/redis.ts';

export const quiet: Log = { info: () => {}, warn: () => {}, error: () => {} };

export const oneAtATime: Readonly<Record<Lane, number>> = {
  work: 1,
  mail: 1,
  webhook: 1,
  upkeep: 1,
  import: 1,
};
export const fourAtATime: Readonly<Record<Lane, number>> = {
  work: 4,
  mail: 4,
  webhook: 4,
  upkeep: 4,
  import: 4,
};

/** A place where queues meet: whoever opens one there is another process on the same queue. */
export interface QueueBed {
  open(): Promise<Queues>;
}

export interface Backend {
  kind: Queues['kind'];
  /** Whether a second process can be on the same queue at all. */
  shared: boolean;
  /** Whether the queue itself lives on when the process is gone. */
  durable: boolean;
  make(lockMs?: number): Promise<QueueBed>;
}

const opened = (queues: Queues): Queues => {
  onTestFinished(() => queues.close(0));
  return queues;
};

export const backends: Backend[] = [
  {
    kind: 'redis',
    shared: true,
    durable: true,
    make: async (lockMs = 30_000) => {
      const namespace = randomBytes(6).toString('hex');
      const options = { url: redisUrl(), namespace, lockMs, answerMs: 5_000 };
      return { open: async () => opened(redisQueues(options, quiet)) };
    },
  },
  {
    kind: 'embedded',
    shared: true,
    durable: true,
    make: async (lockMs = 30_000) => {
      const db = await embeddedDatabase();
      await db.query('drop schema if exists bullmq cascade');
      const pool = db.embedded;
      if (!pool) throw new Error('PGlite has a pool of its own');
      return { open: async () => opened(await embeddedQueues(pool, quiet, { lockMs, answerMs: 15_000 })) };
    },
  },
  {
    kind: 'in-process',
    shared: false,
    durable: false,
    make: async () => ({ open: async () => opened(inProcessQueues(quiet)) }),
  },
];

let embedded: Promise<Db> | undefined;

/** One for the file: to start PGlite takes longer than any of these tests. */
function embeddedDatabase(): Promise<Db> {
  embedded ??= openDatabase({ memory: true });
  return embedded;
}

export async function closeEmbedded(): Promise<void> {
  await (await embedded)?.close();
}

/** A door that a job waits at until the test opens it. */
export function gate(): { opened: Promise<void>; open: () => void } {
  let open = () => {};
  const opened = new Promise<void>((resolve) => {
    open = resolve;
  });
  return { opened, open };
}

let count = 0;

export function ticket(more: Partial<Placed> = {}): Placed {
  count += 1;
  return { effectId: `effect-${count}`, kind: 'test', lane: 'work', attempts: 3, backoffMs: 40, ...more };
}

/** What has been run, in order, and how it went on. */
export function recorder(react: (effectId: string, time: number) => void | Promise<void> = () => {}) {
  const runs: { effectId: string; kind: string; at: number }[] = [];
  const run: Run = async ({ effectId, kind }) => {
    runs.push({ effectId, kind, at: performance.now() });
    await react(effectId, runs.filter((one) => one.effectId === effectId).length);
  };
  return { runs, run, of: (effectId: string) => runs.filter((one) => one.effectId === effectId) };
}
