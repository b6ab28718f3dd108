import type { Db } from '../../../db/client.ts';
import {
  builtInDecrees,
  type Calendar,
  makeCalendar,
  type YearDecree,
} from '../../../workflows/calendar/index.ts';

const made = new Map<string, Calendar>();

/** The holiday calendar as it was known at an instant: without the notices that were added later. */
export async function calendarOfThen(db: Db, at: string): Promise<Calendar> {
  const added = await db.query<YearDecree>(
    `select year, decree, off, work from calendar_decrees where created_at <= $1::timestamptz order by created_at`,
    [at],
  );
  const name = JSON.stringify(added.map(({ decree }) => decree));
  const known = made.get(name) ?? makeCalendar([...builtInDecrees, ...added]);
  made.set(name, known);
  return known;
}
