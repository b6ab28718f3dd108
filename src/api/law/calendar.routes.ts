import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { builtInDecrees, CalendarUnavailable, makeCalendar } from '../../../workflows/calendar/index.ts';
import { insertInto, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { nameOf } from '../identity/name-of.ts';
import { roleRefused } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { calendarYear, type Decree, decreeAnswer, newDecree, yearParams } from './calendar.schema.ts';

const tags = ['calendar'];
/** Holiday notices (放假通知): built in, or added by an administrator when the State Council publishes the next. */
export const calendarRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/calendar/decrees',
    {
      config: { policy: { roles: ['administrator'] } },
      schema: {
        tags,
        ...operation({
          id: 'enterCalendarDecree',
          title: { zh: '登记放假通知', en: 'Enter a notice of holidays' },
          answers: { 201: decreeAnswer },
          refusals: ['IDEMPOTENCY_KEY_REUSED'],
        }),
        body: newDecree,
      },
    },
    async (request, reply) => {
      const principal = principalOf(request);
      // The calendar is everybody's: an administrator of one branch may not change it.
      if (!principal.administrator) throw roleRefused(['administrator']);
      makeCalendar([...builtInDecrees, request.body]);
      const answer = await createOnce(engine, request, reply, async (tx) => {
        const row = { id: uuidv7(), ...request.body, createdAt: clock.now(), createdBy: principal.userId };
        await rowsOf(tx, insertInto('calendar_decrees', row));
        const [made] = await decrees(tx, sql`d.id = ${row.id}`);
        return { status: 201, body: made as Decree };
      });
      engine.calendar.forget();
      return answer;
    },
  );

  const listing = operation({
    id: 'listCalendarDecrees',
    title: { zh: '后来登记的放假通知', en: 'List the notices of holidays that were added' },
    answers: { 200: pageAnswer(decreeAnswer) },
  });
  app.get(
    '/calendar/decrees',
    { config: { policy: 'signed-in' }, schema: { tags, ...listing } },
    async () => ({
      items: await decrees(db, sql`true`),
      next: null,
    }),
  );

  app.get(
    '/calendar/:year',
    {
      config: { policy: 'public' },
      schema: {
        tags,
        ...operation({
          id: 'readCalendarYear',
          title: { zh: '一年的节假日与调休', en: 'Read the holidays of a year' },
          answers: { 200: calendarYear },
          refusals: ['CALENDAR_UNAVAILABLE'],
        }),
        params: yearParams,
      },
    },
    async (request) => {
      const calendar = await engine.calendar.get();
      const found = calendar.years.get(request.params.year);
      if (!found) throw new CalendarUnavailable(request.params.year);
      const { decree, off, work } = found;
      return { year: found.year, decree, off: [...off], work: [...work], calendar: calendar.version };
    },
  );
};

async function decrees(db: Db, which: SQL): Promise<Decree[]> {
  const rows = await rowsOf<Decree>(
    db,
    sql`select d.*, ${nameOf(sql`d.created_by`)} as created_by_name from calendar_decrees d
      where ${which} order by d.year desc, d.created_at desc`,
  );
  return rows.map((row) => ({ ...row, createdAt: instantOf(row.createdAt) }));
}
