import type { Db } from '../../db/client.ts';
import { beijingTime, epochMs } from '../../workflows/calendar/index.ts';

/** Where "now" comes from: an ISO instant in Beijing time. Injected everywhere; nothing else reads the time. */
export interface Clock {
  now(): string;
}

export const systemClock: Clock = { now: () => beijingTime(Date.now()) };

/**
 * Time that stands still until it is set, for demo and tests. The database's own clock is set with it, so that
 * what the database judges (bid deadlines) and what the engine records agree.
 */
export class VirtualClock implements Clock {
  private constructor(
    private readonly db: Db,
    private at: string,
  ) {}

  static async start(db: Db, at: string): Promise<VirtualClock> {
    const clock = new VirtualClock(db, at);
    await clock.set(at);
    return clock;
  }

  /** Goes on where the database's clock was left; a new one starts at `at`. */
  static async resume(db: Db, at: string): Promise<VirtualClock> {
    const [left] = await db.query<{ at: string }>(`select to_jsonb(at) #>> '{}' as at from virtual_clock`);
    return VirtualClock.start(db, left?.at ?? at);
  }

  now(): string {
    return this.at;
  }

  async set(at: string): Promise<void> {
    await this.db.query(
      'insert into virtual_clock (one, at) values (true, $1::timestamptz) on conflict (one) do update set at = excluded.at',
      [at],
    );
    this.at = beijingTime(epochMs(at));
  }
}
