import { randomUUID } from 'node:crypto';
import { recover, writeDeadLetter } from './dead-letter.ts';
import type { JobPair, Lane } from './job.ts';
import { type Queues, type Ticket, within } from './queues.ts';
import { relay } from './relay.ts';
import { runEffect, runTick, type WorkerDeps } from './run-effect.ts';
import { checkPatterns, planSlots } from './slots.ts';

/** The rhythm of a worker, in milliseconds; shorter in tests. */
export interface Rhythm {
  /** How often the outbox is looked at. */
  relayMs: number;
  /** How often everything is derived from Postgres anew: so long does a flushed queue hold anything up. */
  sweepMs: number;
  /** How long running jobs may take to end when the process goes down. */
  patienceMs: number;
}

export const rhythm: Rhythm = { relayMs: 500, sweepMs: 15_000, patienceMs: 11_000 };

/** How many jobs of a lane one process runs at a time. */
const concurrency: Readonly<Record<Lane, number>> = { work: 8, mail: 4, webhook: 8, upkeep: 1, import: 1 };

export interface Workers {
  kind: Queues['kind'];
  /** Looks at the outbox now instead of at the next beat. */
  nudge(): void;
  /** Intake stops; running jobs end or are given back, within 20 s. */
  close(): Promise<void>;
}

/** Runs the workers of one process over a queue, from the plain clock and from the queue's ticks alike. */
export function runWorkers(
  deps: WorkerDeps,
  queues: Queues,
  { relayMs, sweepMs, patienceMs }: Rhythm,
): Workers {
  const { engine, registry, log } = deps;
  checkPatterns(registry);
  const closing = new AbortController();
  const ticking = new Map<string, Promise<void>>();
  const underWay = new Set<Promise<void>>();
  const lastRun = new Map<string, number>();
  let reachable = true;

  const hand = once(async () => {
    if (closing.signal.aborted) return;
    try {
      while (!closing.signal.aborted) {
        const leaseMs = (definition?: { timeoutMs: number }) =>
          queues.kind === 'in-process' ? (definition?.timeoutMs ?? 0) + sweepMs : sweepMs;
        const handed = await relay(engine.db, queues, registry, engine.clock.now(), { leaseMs, limit: 500 });
        if (handed < 500) break;
      }
      if (!reachable) log.info({}, 'the queue is reachable again');
      reachable = true;
    } catch (error) {
      if (reachable) log.warn({ error: String(error) }, 'work waits in the outbox');
      reachable = false;
    }
  });

  const tick = (job: JobPair): Promise<void> => {
    const { name } = job.definition;
    const before = ticking.get(name);
    if (before) return before;
    lastRun.set(name, performance.now());
    const run = runRecorded(deps, job, closing.signal).finally(() => ticking.delete(name));
    ticking.set(name, run);
    return run;
  };

  const everyMs = ({ definition: { schedule } }: JobPair) =>
    schedule && 'everyMs' in schedule ? schedule.everyMs : undefined;

  const perform = async (ticket: Ticket, goingDown: AbortSignal) => {
    if (ticket.effectId) return runEffect(deps, ticket.effectId, goingDown);
    const job = registry.get(ticket.kind);
    if (!job) return;
    if (everyMs(job) !== undefined) await tick(job);
    else await planSlots(engine.db, registry, engine.clock.now());
    await hand();
  };

  /** What a queue would have told us, derived from Postgres and the clock alone. */
  const sweep = once(async () => {
    try {
      await planSlots(engine.db, registry, engine.clock.now());
      for (const job of registry.values()) {
        const every = everyMs(job);
        const due =
          every !== undefined &&
          performance.now() - (lastRun.get(job.definition.name) ?? Number.NEGATIVE_INFINITY) >= every * 0.9;
        if (due) track(underWay, tick(job));
      }
      for (const { definition } of registry.values()) {
        const { name, lane = 'work', schedule } = definition;
        if (schedule) await queues.schedule(name, lane, schedule);
      }
    } catch (error) {
      log.warn({ error: String(error) }, 'sweep cut short');
    }
  });

  queues.start((ticket, goingDown) => track(underWay, perform(ticket, goingDown)), concurrency);
  const beats = [
    setInterval(() => track(underWay, hand()), relayMs),
    setInterval(() => track(underWay, sweep()), sweepMs),
  ];
  track(underWay, sweep().then(hand));

  let closed: Promise<void> | undefined;
  const close = async () => {
    for (const beat of beats) clearInterval(beat);
    closing.abort();
    await queues.close(patienceMs);
    await within(1_000, 'handlers', Promise.all([...underWay, ...(deps.running ?? [])])).catch(() => {});
  };
  return {
    kind: queues.kind,
    nudge: () => void track(underWay, hand()),
    close: () => {
      closed ??= close();
      return closed;
    },
  };
}

/** One run of a job that has no outbox row: its failure is written where a person sees it, its next success ends that. */
async function runRecorded(deps: WorkerDeps, job: JobPair, goingDown: AbortSignal): Promise<void> {
  const { engine, log } = deps;
  const { name } = job.definition;
  try {
    await runTick(deps, job, `${name}-${randomUUID()}`, goingDown);
    await recover(engine.db, name, engine.clock.now());
  } catch (error) {
    if (goingDown.aborted) return;
    log.error({ job: name, error: String(error) }, 'scheduled job failed');
    const letter = {
      effectId: name,
      instanceId: null,
      kind: name,
      payload: {},
      attempts: 1,
      at: engine.clock.now(),
    };
    await writeDeadLetter(engine.db, letter, error).catch(() => {});
  }
}

/** One run at a time; whoever asks meanwhile gets the next one, because the present may have looked too early. */
function once(work: () => Promise<void>): () => Promise<void> {
  let running: Promise<void> | undefined;
  let again: Promise<void> | undefined;
  const run = (): Promise<void> => {
    if (!running) {
      running = work().finally(() => {
        running = undefined;
      });
      return running;
    }
    again ??= running.then(() => {
      again = undefined;
      return run();
    });
    return again;
  };
  return run;
}

function track(set: Set<Promise<void>>, work: Promise<void>): Promise<void> {
  const watched = work.catch(() => {}).then(() => void set.delete(watched));
  set.add(watched);
  return work;
}
