import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import type { needs } from '../../../db/schema/index.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { because, GoufuError } from '../../errors.ts';
import { actAt, visibleTo } from '../body-access.ts';
import { idParams } from '../fields.ts';
import { createOnce } from '../once.ts';
import { containing, pageOf, readCursor } from '../page.ts';
import { type Principal, principalOf } from '../principal.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../rows.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';
import { merge, needChange, needList, newNeed } from './needs.schema.ts';

export type Need = typeof needs.$inferSelect;
const tags = ['needs'];
const signedIn = { policy: 'signed-in' } as const;
const officers = { policy: { roles: ['officer'] } } as const;

/** Employees' needs (职工需求), gathered before any project exists; duplicates are merged with a trace. */
export const needRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/needs',
    { config: { policy: { roles: ['officer', 'beneficiary'] } }, schema: { tags, body: newNeed } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        await actAt(tx, principal, request.body.bodyId, ['officer', 'beneficiary']);
        requirePast(request.body.raisedOn, clock.now());
        const row = { ...request.body, id: uuidv7(), createdAt: clock.now(), createdBy: principal.userId };
        const need = await rowOf<Need>(tx, insertInto('needs', row));
        return { status: 201, body: presentNeed(need as Need), location: `/api/v1/needs/${row.id}` };
      }),
  );

  app.get('/needs', { config: signedIn, schema: { tags, querystring: needList } }, async (request) => {
    const { limit, cursor, q, bodyId, category, district, projectId, groupId, merged } = request.query;
    const after = readCursor('needs', cursor);
    const rows = await rowsOf<Need>(
      db,
      sql`select n.* from needs n ${where(
        mayRead(principalOf(request)),
        q ? sql`(n.title ilike ${containing(q)} or n.detail ilike ${containing(q)})` : undefined,
        bodyId ? sql`n.body_id = ${bodyId}` : undefined,
        category ? sql`n.category = ${category}` : undefined,
        district ? sql`n.district = ${district}` : undefined,
        projectId ? sql`n.project_id = ${projectId}` : undefined,
        groupId ? sql`n.group_id = ${groupId}` : undefined,
        merged === 'true' ? undefined : sql`n.merged_into is null`,
        after ? sql`n.id < ${after}` : undefined,
      )} order by n.id desc limit ${limit + 1}`,
    );
    return pageOf('needs', rows, limit, { key: (row) => row.id, present: presentNeed });
  });

  app.get('/needs/:id', { config: signedIn, schema: { tags, params: idParams } }, async (request) =>
    presentNeed(await readable(db, principalOf(request), request.params.id)),
  );

  app.patch(
    '/needs/:id',
    { config: officers, schema: { tags, params: idParams, body: needChange } },
    async (request) => {
      const principal = principalOf(request);
      const current = await readable(db, principal, request.params.id);
      await actAt(db, principal, current.bodyId, ['officer']);
      if (request.body.raisedOn) requirePast(request.body.raisedOn, clock.now());
      const changed = await rowOf<Need>(
        db,
        sql`update needs set ${assignments(request.body)}
        where id = ${current.id} and project_id is null and merged_into is null returning *`,
      );
      if (!changed) throw settled;
      return presentNeed(changed);
    },
  );

  app.post('/needs/merge', { config: officers, schema: { tags, body: merge } }, (request, reply) =>
    createOnce(engine, request, reply, async (tx) => {
      const { into, from } = request.body;
      const principal = principalOf(request);
      const kept = await readable(tx, principal, into);
      await actAt(tx, principal, kept.bodyId, ['officer']);
      // In one order for everybody, so that two merges of the same needs wait instead of deadlocking.
      const ids = sql.join(
        [into, ...from].map((id) => sql`${id}`),
        sql`, `,
      );
      const found = await rowsOf<Need>(
        tx,
        sql`select * from needs where id in (${ids}) and body_id = ${kept.bodyId} order by id for update`,
      );
      if (found.length !== from.length + 1) throw new GoufuError('NOT_FOUND');
      if (found.some((need) => need.mergedInto || (need.projectId && need.id !== into))) throw settled;
      await rowsOf(
        tx,
        sql`update needs set merged_into = ${into}, group_id = null
          where id in (${ids}) and id <> ${into}`,
      );
      const merged = await readable(tx, principal, into);
      return { status: 200, body: { ...presentNeed(merged), merged: from } };
    }),
  );
};

/** Staff see their body's needs and those below; an employee sees what they handed in. */
function mayRead(principal: Principal): SQL {
  return sql`(${visibleTo(principal, sql`n.body_id`)} or n.created_by = ${principal.userId})`;
}

async function readable(db: Db, principal: Principal, id: string): Promise<Need> {
  const need = await rowOf<Need>(
    db,
    sql`select n.* from needs n where n.id = ${id} and ${mayRead(principal)}`,
  );
  if (!need) throw new GoufuError('NOT_FOUND');
  return need;
}

function requirePast(raisedOn: string, at: string): void {
  if (raisedOn <= legalDay(at)) return;
  throw new GoufuError('INVALID_DATA', [
    because('need.future', '提出日期不能晚于今天。', 'A need cannot be raised in the future.', '/raisedOn'),
  ]);
}

const settled = new GoufuError('CONFLICT', [
  because(
    'need.settled',
    '需求已合并，或已关联项目并成为筛选依据，不能再修改或合并。',
    'The need was merged, or is linked to a project as its evidence; it can no longer be changed or merged.',
  ),
]);

export function presentNeed({ createdAt, ...need }: Need) {
  return { ...need, createdAt: instantOf(createdAt) };
}
