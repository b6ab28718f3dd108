import type { Db } from '../../db/client.ts';
import { addedDecrees } from '../../db/queries/calendars.ts';
import { builtInDecrees, type Calendar, makeCalendar } from '../../workflows/calendar/index.ts';

/** The holiday calendar: built-in notices and the decrees that an administrator added. */
export class CalendarInForce {
  private known: Calendar | undefined;
  private readAt = 0;

  constructor(private readonly db: Db) {}

  /**
   * Read again after a minute, so that a decree added through another process arrives without a restart. Inside a
   * transaction hand in its `tx`: on the embedded database the outer connection would wait for it for ever.
   */
  async get(db: Db = this.db): Promise<Calendar> {
    if (this.known && performance.now() - this.readAt < 60_000) return this.known;
    const added = await addedDecrees(db);
    this.known = makeCalendar([...builtInDecrees, ...added]);
    this.readAt = performance.now();
    return this.known;
  }

  forget(): void {
    this.known = undefined;
  }
}
