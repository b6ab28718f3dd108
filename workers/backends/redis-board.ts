import { Queue } from 'bullmq';
import { Redis } from 'ioredis';
import { lanes } from '../job.ts';
import { prefixOf } from './redis.ts';

/** The lanes on Redis for somebody who only looks: no worker, and a server that is down answers so at once. */
export interface WatchedQueues {
  queues: Queue[];
  close(): Promise<void>;
}

export function watchQueues(url: string, namespace?: string): WatchedQueues {
  const connection = new Redis(url, {
    enableOfflineQueue: false,
    maxRetriesPerRequest: 1,
    lazyConnect: false,
  });
  const ignored = () => {};
  connection.on('error', ignored);
  const queues = lanes.map((lane) => new Queue(lane, { prefix: prefixOf(namespace), connection }));
  for (const queue of queues) queue.on('error', ignored);
  return {
    queues,
    close: async () => {
      connection.disconnect();
    },
  };
}
