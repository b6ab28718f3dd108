import type { Lane, Schedule } from './job.ts';

/**
 * What travels through a queue: which effect is to be had, never its payload. That stays in Postgres, so that the
 * queue holds nothing about anybody and may be emptied at any time.
 */
export interface Ticket {
  kind: string;
  /** Empty on a tick of a schedule: the worker itself knows which slot is meant. */
  effectId: string;
}

export interface Placed extends Ticket {
  lane: Lane;
  attempts: number;
  /** Wait before the second try; doubles with every further one. */
  backoffMs: number;
  delayMs?: number;
}

/** Does what a ticket asks for. Rejects to be tried again; rejects with GiveBack when another process shall do it. */
export type Run = (ticket: Ticket, signal: AbortSignal) => Promise<void>;

/** The process goes down: this try does not count. */
export class GiveBack extends Error {}

/**
 * The queue port. A queue only carries tickets from the outbox to whoever is free; it may lose them all, because
 * the relay hands over again what Postgres says is not done.
 */
export interface Queues {
  readonly kind: 'redis' | 'embedded' | 'in-process';
  /** The same effect twice is one ticket as long as the first is in the queue. Rejects when out of reach. */
  add(tickets: readonly Placed[]): Promise<void>;
  /** Ticks for a job, once per interval however many workers ask for it. Rejects when out of reach. */
  schedule(name: string, lane: Lane, schedule: Schedule): Promise<void>;
  start(run: Run, concurrency: Readonly<Record<Lane, number>>): void;
  /** Takes nothing in any more, lets what runs end for so long, then gives it back. */
  close(patienceMs: number): Promise<void>;
}

/** Settles with the work, or rejects when it takes longer: a queue that is out of reach answers nothing at all. */
export async function within<T>(ms: number, what: string, work: Promise<T>): Promise<T> {
  let timer: NodeJS.Timeout | undefined;
  const late = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(new Error(`${what}: no answer within ${ms} ms`)), ms);
  });
  try {
    return await Promise.race([work, late]);
  } finally {
    clearTimeout(timer);
  }
}
