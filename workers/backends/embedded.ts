import { createPostgresBackend, Queue, runMigrations, Worker } from 'bullmq';
import type { EmbeddedPool } from '../../db/embedded-pool.ts';
import type { Log } from '../job.ts';
import type { Queues } from '../queues.ts';
import { type BullTimes, bullQueues } from './bullmq.ts';

/**
 * BullMQ's PostgreSQL backend over the embedded database, in its one session: nothing else to install or run. Its
 * tables live in a schema of their own, with names that none of ours has.
 */
export async function embeddedQueues(pool: EmbeddedPool, log: Log, times: BullTimes): Promise<Queues> {
  // The two packages describe the same few methods of a `pg` pool in types of their own.
  const connection = pool as never;
  await pool.inTransaction((client) => runMigrations(client));
  await pool.query('set search_path to public, bullmq');
  return bullQueues(
    {
      kind: 'embedded',
      queue: (name, options) =>
        new Queue(name, { ...options, connection }, createPostgresBackend) as unknown as Queue,
      worker: (name, process, options) =>
        new Worker(name, process, { ...options, connection }, createPostgresBackend) as unknown as Worker,
      close: async () => {},
    },
    log,
    times,
  );
}
