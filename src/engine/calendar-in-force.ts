import type { Db } from '../../db/client.ts';
import {
  builtInDecrees,
  type Calendar,
  makeCalendar,
  type YearDecree,
} from '../../workflows/calendar/index.ts';

/** The holiday calendar: built-in notices and the decrees that an administrator added. */
export class CalendarInForce {
  private known: Calendar | undefined;
  private readAt = 0;

  constructor(private readonly db: Db) {}

  /** Read again after a minute, so that a decree added through another process arrives without a restart. */
  async get(): Promise<Calendar> {
    if (this.known && performance.now() - this.readAt < 60_000) return this.known;
    const added = await this.db.query<YearDecree>(
      'select year, decree, off, work from calendar_decrees order by created_at',
    );
    this.known = makeCalendar([...builtInDecrees, ...added]);
    this.readAt = performance.now();
    return this.known;
  }

  forget(): void {
    this.known = undefined;
  }
}
