import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { bodies, targets } from '../../../db/schema/index.ts';
import { addDays, legalDay } from '../../../workflows/calendar/index.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { deadlineRule } from '../../../workflows/rules/index.ts';
import type { BodyFacts } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import { actAt, visibleTo } from '../body-access.ts';
import { day } from '../fields.ts';
import { createOnce } from '../once.ts';
import { pageOf, pageQuery, readCursor } from '../page.ts';
import { principalOf } from '../principal.ts';
import { insertInto, rowOf, rowsOf, where } from '../rows.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';

type Target = typeof targets.$inferSelect;
type Kind = keyof typeof kinds;

const tags = ['targets'];

/** The countable goals of the scheme (《实施方案》三.3). */
const kinds = {
  'regular-contact': { zh: '建立日常联系的社会组织', en: 'Organisations in regular contact' },
  'industry-pilot': { zh: '开展试点的行业组织', en: 'Industry organisations in a pilot' },
  demonstration: { zh: '示范社会组织', en: 'Demonstration organisations' },
} as const satisfies Record<string, Bilingual>;

const newTarget = z
  .strictObject({
    bodyId: z.uuid(),
    kind: z.enum(Object.keys(kinds) as [Kind, ...Kind[]]),
    minimum: z.int().min(0).max(1_000_000),
    maximum: z.int().min(0).max(1_000_000).optional(),
    dueDate: day.optional(),
  })
  .refine(({ minimum, maximum }) => maximum === undefined || maximum >= minimum, {
    path: ['maximum'],
    message: '上限不得小于下限 | The maximum must not be below the minimum',
  });

const targetList = z.strictObject({ ...pageQuery, bodyId: z.uuid().optional() });

/** Targets are data: how many, of what, by when; the progress is counted from the records. */
export const targetRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/targets',
    { config: { policy: { roles: ['officer', 'leader'] } }, schema: { tags, body: newTarget } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        await actAt(tx, principalOf(request), request.body.bodyId, ['officer', 'leader']);
        const row = { ...request.body, id: uuidv7(), createdAt: clock.now() };
        const target = (await rowOf<Target>(tx, insertInto('targets', row))) as Target;
        return { status: 201, body: present(target, await progressOf(engine, tx, target)) };
      }),
  );

  app.get(
    '/targets',
    { config: { policy: 'signed-in' }, schema: { tags, querystring: targetList } },
    async (request) => {
      const { limit, cursor, bodyId } = request.query;
      const after = readCursor('targets', cursor);
      const rows = await rowsOf<Target>(
        db,
        sql`select t.* from targets t ${where(
          visibleTo(principalOf(request), sql`t.body_id`),
          bodyId ? sql`t.body_id = ${bodyId}` : undefined,
          after ? sql`t.id < ${after}` : undefined,
        )} order by t.id desc limit ${limit + 1}`,
      );
      const progress = new Map<string, number | null>();
      for (const row of rows.slice(0, limit)) progress.set(row.id, await progressOf(engine, db, row));
      return pageOf('targets', rows, limit, {
        key: (row) => row.id,
        present: (row) => present(row, progress.get(row.id) ?? null),
      });
    },
  );
};

/**
 * How many there are today. In regular contact is who was contacted within the body's contact interval (policy
 * rule `contact-duty`). Pilots are kept nowhere, so their number is null and not zero.
 */
async function progressOf(
  { rules, clock }: Engine,
  db: Db,
  { kind, bodyId }: Target,
): Promise<number | null> {
  if (kind === 'industry-pilot') return null;
  if (kind === 'demonstration') {
    const row = await rowOf<{ n: string }>(
      db,
      sql`select count(*) as n from organisations where body_id = ${bodyId} and status = 'demonstration'`,
    );
    return Number(row?.n);
  }
  const today = legalDay(clock.now());
  const body = await rowOf<typeof bodies.$inferSelect>(db, sql`select * from bodies where id = ${bodyId}`);
  const inForce = await rules.for(null, { date: today, regime: 'GOV', body: body as BodyFacts });
  const since = addDays(today, -deadlineRule(inForce, 'contact-duty').count);
  const row = await rowOf<{ n: string }>(
    db,
    sql`select count(distinct organisation_id) as n from contacts
      where body_id = ${bodyId} and "on" >= ${since} and "on" <= ${today}`,
  );
  return Number(row?.n);
}

function present({ createdAt, ...target }: Target, progress: number | null) {
  return { ...target, title: kinds[target.kind as Kind], progress, createdAt: instantOf(createdAt) };
}
