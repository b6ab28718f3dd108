import type { YearDecree } from '../../workflows/calendar/index.ts';
import type { Db } from '../client.ts';

/** Holiday decrees that were added to those built in, in the order in which they came. */
export const addedDecrees = (db: Db): Promise<YearDecree[]> =>
  db.query('select year, decree, off, work from calendar_decrees order by created_at');
