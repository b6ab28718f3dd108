import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import { builtInDecrees, CalendarUnavailable, makeCalendar } from '../../../workflows/calendar/index.ts';
import { day, line } from '../../shared/fields.ts';
import { insertInto, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { roleRefused } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';

const tags = ['calendar'];
const year = z.int().min(2000).max(2100);
const days = z.array(day).max(120);
const newDecree = z.strictObject({ year, decree: line(120), off: days.min(1), work: days });

interface Decree {
  id: string;
  year: number;
  decree: string;
  createdAt: string;
  createdBy: string;
}

/** Holiday notices (放假通知): built in, or added by an administrator when the State Council publishes the next. */
export const calendarRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/calendar/decrees',
    { config: { policy: { roles: ['administrator'] } }, schema: { tags, body: newDecree } },
    async (request, reply) => {
      const principal = principalOf(request);
      // The calendar is everybody's: an administrator of one branch may not change it.
      if (!principal.administrator) throw roleRefused(['administrator']);
      makeCalendar([...builtInDecrees, request.body]);
      const answer = await createOnce(engine, request, reply, async (tx) => {
        const row = { id: uuidv7(), ...request.body, createdAt: clock.now(), createdBy: principal.userId };
        const [made] = await rowsOf<Decree>(tx, insertInto('calendar_decrees', row));
        return { status: 201, body: { ...made, createdAt: instantOf((made as Decree).createdAt) } };
      });
      engine.calendar.forget();
      return answer;
    },
  );

  app.get('/calendar/decrees', { config: { policy: 'signed-in' }, schema: { tags } }, async () => {
    const rows = await rowsOf<Decree>(
      db,
      sql`select * from calendar_decrees order by year desc, created_at desc`,
    );
    return { items: rows.map((row) => ({ ...row, createdAt: instantOf(row.createdAt) })), next: null };
  });

  app.get(
    '/calendar/:year',
    {
      config: { policy: 'public' },
      schema: { tags, params: z.object({ year: z.coerce.number().pipe(year) }) },
    },
    async (request) => {
      const calendar = await engine.calendar.get();
      const found = calendar.years.get(request.params.year);
      if (!found) throw new CalendarUnavailable(request.params.year);
      return { ...found, calendar: calendar.version };
    },
  );
};
