import { pino } from 'pino';
import type { Engine } from '../src/engine/engine.ts';
import type { Config } from '../src/shared/config.ts';
import { embeddedQueues } from './backends/embedded.ts';
import { inProcessQueues } from './backends/in-process.ts';
import { redisQueues } from './backends/redis.ts';
import type { Log, Registry } from './job.ts';
import { registeredJobs } from './jobs/index.ts';
import { closeMailer } from './messages/mailer.ts';
import type { Queues } from './queues.ts';
import { type Rhythm, runWorkers, rhythm as usualRhythm, type Workers } from './workers.ts';

export interface StartOptions {
  engine: Engine;
  config: Config;
  log?: Log;
  registry?: Registry;
  rhythm?: Partial<Rhythm>;
  /** How long a worker that was killed keeps its jobs from the others; BullMQ's usual 30 s. */
  lockMs?: number;
  /** A set of queues of its own on a Redis that others use too. */
  namespace?: string;
}

/**
 * Starts the workers of this process over its queue: Redis when REDIS_URL is set, the embedded database where that
 * is ours, and otherwise memory with PostgreSQL behind it. Any number of processes may do this.
 */
export async function startWorkers(options: StartOptions): Promise<Workers> {
  const { engine, config, registry = registeredJobs(engine.workflows), rhythm } = options;
  const log = options.log ?? pino({ level: config.logLevel, name: 'workers' });
  const queues = await openQueues(options, log);
  const running = new Set<Promise<unknown>>();
  const workers = runWorkers({ engine, config, registry, log, running }, queues, {
    ...usualRhythm,
    ...rhythm,
  });
  // Idle connections to the mail server would keep the process alive.
  return { ...workers, close: () => workers.close().finally(closeMailer) };
}

async function openQueues(
  { engine, config, lockMs = 30_000, namespace }: StartOptions,
  log: Log,
): Promise<Queues> {
  const times = { lockMs, answerMs: 2_000 };
  if (config.redisUrl)
    return redisQueues({ url: config.redisUrl, ...(namespace ? { namespace } : {}), ...times }, log);
  if (engine.db.embedded) return embeddedQueues(engine.db.embedded, log, times);
  return inProcessQueues(log);
}
