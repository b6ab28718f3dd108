import {
  type Job,
  type Queue,
  type QueueOptions,
  UnrecoverableError,
  WaitingError,
  type Worker,
  type WorkerOptions,
} from 'bullmq';
import { type Lane, type Log, lanes } from '../job.ts';
import { GiveBack, type Placed, type Queues, type Run, type Ticket, within } from '../queues.ts';

/** What distinguishes BullMQ on Redis from BullMQ on the embedded database. */
export interface BullTransport {
  kind: 'redis' | 'embedded';
  queue(name: string, options: Omit<QueueOptions, 'connection'>): Queue;
  worker(name: string, process: Processor, options: Omit<WorkerOptions, 'connection'>): Worker;
  close(): Promise<void>;
}

export type Processor = (job: Job<Ticket>, token?: string) => Promise<void>;

export interface BullTimes {
  /** How long a worker that was killed keeps its jobs from the others. */
  lockMs: number;
  /** How long a queue may take to answer before it counts as out of reach. */
  answerMs: number;
}

/**
 * Postgres bounds the tries and keeps the dead letters, so BullMQ keeps no record of what has ended: a record left
 * over would suppress the ticket when the relay hands it over again.
 */
const keepNothing = { removeOnComplete: true, removeOnFail: true } as const;

/** The queue port over BullMQ: one queue a lane. */
export function bullQueues(transport: BullTransport, log: Log, times: BullTimes): Queues {
  const failed = (lane: Lane) => (error: Error) => log.warn({ lane, error: error.message }, 'queue error');
  const queues = new Map(
    lanes.map((lane) => {
      const queue = transport.queue(lane, {});
      queue.on('error', failed(lane));
      return [lane, queue] as const;
    }),
  );
  const workers: Worker[] = [];
  const goingDown = new AbortController();
  const running = new Set<Promise<void>>();
  let stopping = false;
  const answered = <T>(work: Promise<T>) => within(times.answerMs, 'queue', work);

  const add = async (tickets: readonly Placed[]) => {
    for (const lane of lanes) {
      const mine = tickets.filter((ticket) => ticket.lane === lane);
      if (mine.length > 0) await answered((queues.get(lane) as Queue).addBulk(mine.map(asBullJob)));
    }
  };

  return {
    kind: transport.kind,
    add,
    schedule: async (name, lane, schedule) => {
      const repeat = 'everyMs' in schedule ? { every: schedule.everyMs } : schedule;
      const data: Ticket = { kind: name, effectId: '' };
      const template = { name, data, opts: { attempts: 1, ...keepNothing } };
      await answered((queues.get(lane) as Queue).upsertJobScheduler(name, repeat, template));
    },
    start: (run, concurrency) => {
      for (const lane of lanes) {
        const tracked: Run = async (ticket, signal) => {
          if (stopping) throw new GiveBack('the process goes down');
          const work = run(ticket, signal);
          const ended: Promise<void> = work.then(
            () => void running.delete(ended),
            () => void running.delete(ended),
          );
          running.add(ended);
          return work;
        };
        const worker = transport.worker(lane, processor(tracked, goingDown.signal), {
          concurrency: concurrency[lane],
          lockDuration: times.lockMs,
          stalledInterval: times.lockMs,
          // Postgres counts the tries, those that died too; BullMQ's own count would only lose the ticket.
          maxStalledCount: 1_000_000,
          removeOnComplete: { count: 0 },
          removeOnFail: { count: 0 },
        });
        worker.on('error', failed(lane));
        workers.push(worker);
      }
    },
    close: async (patienceMs) => {
      stopping = true;
      // Not waited for: it waits for Redis, and what comes in meanwhile is given back.
      for (const worker of workers) worker.pause(true).catch(() => {});
      await within(patienceMs, 'running jobs', allEnded(running)).catch(() => goingDown.abort());
      await within(3_000, 'giving jobs back', allEnded(running)).catch((error: Error) =>
        log.warn({ error: error.message }, 'queue closed by force'),
      );
      // By force, a worker stops renewing the locks of what it could not end: another one takes that over.
      const force = running.size > 0;
      await within(2_000, 'workers', Promise.all(workers.map((worker) => worker.close(force)))).catch(
        () => {},
      );
      await within(1_000, 'queue', Promise.all([...queues.values()].map((queue) => queue.close()))).catch(
        () => {},
      );
      await transport.close();
    },
  };
}

const allEnded = async (running: ReadonlySet<Promise<void>>): Promise<void> => {
  await Promise.all(running);
};

function asBullJob({ kind, effectId, attempts, backoffMs, delayMs }: Placed) {
  return {
    name: kind,
    data: { kind, effectId },
    opts: {
      jobId: effectId,
      attempts,
      backoff: { type: 'exponential', delay: backoffMs },
      ...(delayMs ? { delay: delayMs } : {}),
      ...keepNothing,
    },
  };
}

function processor(run: Run, goingDown: AbortSignal): Processor {
  return async (job, token) => {
    try {
      await run(job.data, goingDown);
    } catch (error) {
      if (error instanceof GiveBack) {
        await job.moveToWait(token);
        throw new WaitingError();
      }
      // A tick is not repeated: the next one is its repetition.
      if (job.data.effectId === '') throw new UnrecoverableError((error as Error).message);
      throw error;
    }
  };
}
