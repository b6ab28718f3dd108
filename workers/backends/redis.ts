import { Queue, Worker } from 'bullmq';
import { Redis } from 'ioredis';
import type { Log } from '../job.ts';
import type { Queues } from '../queues.ts';
import { type BullTimes, bullQueues } from './bullmq.ts';

/** The braces keep all keys in one slot, so that BullMQ's scripts run on a cluster too. */
const prefix = '{goufu}';

export const prefixOf = (namespace?: string): string => (namespace ? `${prefix}-${namespace}` : prefix);

export interface RedisOptions extends BullTimes {
  url: string;
  /** Name of a set of queues of its own on the same server. */
  namespace?: string;
}

/** BullMQ on Redis or Valkey. Returns at once: a server that is out of reach is waited for in the background. */
export function redisQueues({ url, namespace, ...times }: RedisOptions, log: Log): Queues {
  const unreachable = (error: Error) => log.warn({ error: error.message }, 'Redis is out of reach');
  // Producers answer at once that it is down; workers wait for it.
  const producer = new Redis(url, { enableOfflineQueue: false, maxRetriesPerRequest: 1, retryStrategy });
  const consumer = new Redis(url, { maxRetriesPerRequest: null, retryStrategy });
  producer.on('error', quietly(unreachable));
  consumer.on('error', quietly(unreachable));
  const named = prefixOf(namespace);
  return bullQueues(
    {
      kind: 'redis',
      queue: (name, options) => new Queue(name, { ...options, prefix: named, connection: producer }),
      worker: (name, process, options) =>
        new Worker(name, process, { ...options, prefix: named, connection: consumer }),
      close: async () => {
        producer.disconnect();
        consumer.disconnect();
      },
    },
    log,
    times,
  );
}

const retryStrategy = (times: number) => Math.min(times * 50, 1_000);

/** A server that is down says so at every try: once a minute is enough. */
function quietly(say: (error: Error) => void): (error: Error) => void {
  let last = Number.NEGATIVE_INFINITY;
  return (error) => {
    if (performance.now() - last < 60_000) return;
    last = performance.now();
    say(error);
  };
}
