import { type Lane, type Log, lanes } from '../job.ts';
import { GiveBack, type Placed, type Queues, type Run, type Ticket, within } from '../queues.ts';

interface Entry {
  ticket: Placed;
  tries: number;
  /** Milliseconds on the process's own clock before which it waits. */
  readyAt: number;
  running: boolean;
}

/**
 * Tickets in memory, for a process that has PostgreSQL but no Redis. The relay's lease in Postgres keeps two such
 * processes from the same effect; what a dead one held is handed over again when the lease has run out.
 */
export function inProcessQueues(log: Log): Queues {
  const entries = new Map<string, Entry>();
  const timers = new Set<NodeJS.Timeout>();
  const schedules = new Map<string, NodeJS.Timeout>();
  const running = new Set<Promise<void>>();
  const goingDown = new AbortController();
  let started: { run: Run; concurrency: Readonly<Record<Lane, number>> } | undefined;
  let closing = false;

  const later = (ms: number, work: () => void) => {
    const timer = setTimeout(() => {
      timers.delete(timer);
      work();
    }, ms);
    timers.add(timer);
  };

  const pump = () => {
    if (!started || closing) return;
    for (const lane of lanes) {
      const mine = [...entries.values()].filter(({ ticket }) => ticket.lane === lane);
      let free = started.concurrency[lane] - mine.filter((entry) => entry.running).length;
      for (const entry of mine) {
        if (free <= 0) break;
        if (entry.running || entry.readyAt > performance.now()) continue;
        free -= 1;
        launch(entry, started.run);
      }
    }
  };

  const launch = (entry: Entry, run: Run) => {
    entry.running = true;
    entry.tries += 1;
    const { ticket } = entry;
    const work = run({ kind: ticket.kind, effectId: ticket.effectId }, goingDown.signal)
      .then(
        () => entries.delete(ticket.effectId),
        (error: unknown) => {
          entry.running = false;
          if (error instanceof GiveBack || entry.tries >= ticket.attempts) entries.delete(ticket.effectId);
          else wait(entry, ticket.backoffMs * 2 ** (entry.tries - 1));
        },
      )
      .then(() => {
        running.delete(work);
        pump();
      });
    running.add(work);
  };

  const wait = (entry: Entry, ms: number) => {
    entry.readyAt = performance.now() + ms;
    // A timer may come a fraction of a millisecond before its time.
    later(ms + 1, pump);
  };

  const tick = (ticket: Ticket) => {
    if (!started || closing) return;
    const work = started
      .run(ticket, goingDown.signal)
      .catch((error: Error) => log.warn({ kind: ticket.kind, error: error.message }, 'tick failed'))
      .then(() => {
        running.delete(work);
      });
    running.add(work);
  };

  return {
    kind: 'in-process',
    add: async (tickets) => {
      for (const ticket of tickets) {
        if (entries.has(ticket.effectId)) continue;
        const entry: Entry = { ticket, tries: 0, readyAt: 0, running: false };
        entries.set(ticket.effectId, entry);
        if (ticket.delayMs) wait(entry, ticket.delayMs);
      }
      pump();
    },
    schedule: async (name, _lane, schedule) => {
      // Patterns need no timer of ours: the slots are planned from Postgres on every sweep.
      if (schedules.has(name) || !('everyMs' in schedule)) return;
      schedules.set(
        name,
        setInterval(() => tick({ kind: name, effectId: '' }), schedule.everyMs),
      );
    },
    start: (run, concurrency) => {
      started = { run, concurrency };
      pump();
    },
    close: async (patienceMs) => {
      closing = true;
      for (const timer of [...timers, ...schedules.values()]) clearTimeout(timer);
      await within(patienceMs, 'running jobs', Promise.all(running)).catch(() => goingDown.abort());
      await within(3_000, 'giving jobs back', Promise.all(running)).catch(() => {});
    },
  };
}
