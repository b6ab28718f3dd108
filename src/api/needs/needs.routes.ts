import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import type { Need } from '../../records/need.ts';
import { needChange, newNeed } from '../../records/need-form.ts';
import { stateOfRound } from '../../records/round-state.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { mergeTrace } from './need-merges.ts';
import { needList } from './needs.schema.ts';

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
        await requireOpenRound(tx, request.body);
        const row = { ...request.body, id: uuidv7(), createdAt: clock.now(), createdBy: principal.userId };
        const need = await rowOf<Need>(tx, insertInto('needs', row));
        return { status: 201, body: presentNeed(need as Need), location: `/api/v1/needs/${row.id}` };
      }),
  );

  app.get('/needs', { config: signedIn, schema: { tags, querystring: needList } }, async (request) => {
    const { limit, cursor, q, bodyId, category, district, projectId, groupId, roundId, merged } =
      request.query;
    const after = readCursor('needs', cursor);
    const rows = await rowsOf<Need>(
      db,
      sql`select n.* from needs n ${where(
        mayReadNeed(principalOf(request)),
        q ? sql`(n.title ilike ${containing(q)} or n.detail ilike ${containing(q)})` : undefined,
        bodyId ? sql`n.body_id = ${bodyId}` : undefined,
        category ? sql`n.category = ${category}` : undefined,
        district ? sql`n.district = ${district}` : undefined,
        projectId ? sql`n.project_id = ${projectId}` : undefined,
        roundId ? sql`n.round_id = ${roundId}` : undefined,
        groupId ? sql`n.group_id = ${groupId}` : undefined,
        merged === 'true' ? undefined : sql`n.merged_into is null`,
        after ? sql`n.id < ${after}` : undefined,
      )} order by n.id desc limit ${limit + 1}`,
    );
    return pageOf('needs', rows, limit, { key: (row) => row.id, present: presentNeed });
  });

  app.get('/needs/:id', { config: signedIn, schema: { tags, params: idParams } }, async (request) => {
    const need = await readableNeed(db, principalOf(request), request.params.id);
    return { ...presentNeed(need), ...(await mergeTrace(db, need.id)) };
  });

  app.patch(
    '/needs/:id',
    { config: officers, schema: { tags, params: idParams, body: needChange } },
    async (request) => {
      const principal = principalOf(request);
      const current = await readableNeed(db, principal, request.params.id);
      await actAt(db, principal, current.bodyId, ['officer']);
      if (request.body.raisedOn) requirePast(request.body.raisedOn, clock.now());
      const changed = await rowOf<Need>(
        db,
        sql`update needs set ${assignments(request.body)}
        where id = ${current.id} and project_id is null and merged_into is null returning *`,
      );
      if (!changed) throw settledNeed;
      return presentNeed(changed);
    },
  );
};

/** Staff see their body's needs and those below; an employee sees what they handed in. */
export function mayReadNeed(principal: Principal): SQL {
  return sql`(${visibleTo(principal, sql`n.body_id`)} or n.created_by = ${principal.userId})`;
}

export async function readableNeed(db: Db, principal: Principal, id: string): Promise<Need> {
  const need = await rowOf<Need>(
    db,
    sql`select n.* from needs n where n.id = ${id} and ${mayReadNeed(principal)}`,
  );
  if (!need) throw new GoufuError('NOT_FOUND');
  return need;
}

/** A need for a round belongs to the round's body and comes while it is open, by the database's clock. */
async function requireOpenRound(
  tx: Db,
  { bodyId, roundId }: { bodyId: string; roundId?: string },
): Promise<void> {
  if (!roundId) return;
  const round = await rowOf<{ state: string }>(
    tx,
    sql`select ${stateOfRound} as state from collection_rounds r
      where r.id = ${roundId} and r.body_id = ${bodyId} for share`,
  );
  if (round?.state === 'open') return;
  throw new GoufuError('INVALID_DATA', [
    because(
      'need.round',
      '没有这一轮征集，或者尚未开始、已经截止。',
      'There is no such round, or it is not open.',
      '/roundId',
    ),
  ]);
}

function requirePast(raisedOn: string, at: string): void {
  if (raisedOn <= legalDay(at)) return;
  throw new GoufuError('INVALID_DATA', [
    because('need.future', '提出日期不能晚于今天。', 'A need cannot be raised in the future.', '/raisedOn'),
  ]);
}

export const settledNeed = new GoufuError('CONFLICT', [
  because(
    'need.settled',
    '需求已合并，或已关联项目并成为筛选依据，不能再修改或合并。',
    'The need was merged, or is linked to a project as its evidence; it can no longer be changed or merged.',
  ),
]);

export function presentNeed({ createdAt, submission: _, ...need }: Need) {
  return { ...need, createdAt: instantOf(createdAt) };
}
