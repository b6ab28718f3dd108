import type { Clock } from '../../../src/shared/clock.ts';
import { addDays, beijingTime, epochMs } from '../../../workflows/calendar/index.ts';
import type { World } from '../../api/support.ts';

/** Time of engine and database together; it may also be set back, so that projects of different age end on one day. */
export class MovableClock implements Clock {
  private at = '2026-06-01T09:00:00.000+08:00';

  now(): string {
    return this.at;
  }

  async set({ db }: World, at: string): Promise<void> {
    await db.query(
      'insert into virtual_clock (one, at) values (true, $1::timestamptz) on conflict (one) do update set at = excluded.at',
      [at],
    );
    this.at = beijingTime(epochMs(at));
  }
}

/** An instant so many days after a day, at a time of day in Beijing. */
export const instant = (start: string, days: number, time: string): string =>
  `${addDays(start, days)}T${time}:00.000+08:00`;
