import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { needChange, newNeed } from '../../records/need-form.ts';
import { stateOfRound } from '../../records/round-state.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, equal, insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { type NeedAnswer, needAnswer, needDetail, needList, needs } from './needs.schema.ts';
import {
  mayReadNeed,
  type NeedRow,
  needColumns,
  needInDetail,
  needsFrom,
  presentNeed,
  readableNeed,
} from './read-need.ts';
import { settledNeed } from './settled-need.ts';

const tags = ['needs'];
const signedIn = { policy: 'signed-in' } as const;
const officers = { policy: { roles: ['officer'] } } as const;

/** Employees' needs (职工需求), gathered before any project exists; duplicates are merged with a trace. */
export const needRoutes: Routes = async (app, deps) => {
  for (const routes of [entering, listing, reading, changing]) await routes(app, deps);
};

const entering: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createNeed',
    title: { zh: '登记需求', en: 'Enter a need' },
    detail: {
      zh: '经办人登记收集到的需求，职工提出本人的需求。',
      en: 'Officers enter what was collected; employees hand in their own.',
    },
    answers: { 201: needAnswer },
    refusals: ['IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/needs',
    {
      config: { policy: { roles: ['officer', 'beneficiary'] } },
      schema: { tags, ...described, body: newNeed },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const createdAt = engine.clock.now();
        await actAt(tx, principal, request.body.bodyId, ['officer', 'beneficiary']);
        requirePast(request.body.raisedOn, createdAt);
        await requireOpenRound(tx, request.body);
        const id = uuidv7();
        const row = { ...request.body, id, createdAt, createdBy: principal.userId };
        await rowsOf(tx, insertInto('needs', row));
        const body = await readableNeed(tx, principal, id);
        return { status: 201, body, location: `/api/v1/needs/${id}` };
      }),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listNeeds',
    title: { zh: '需求清单', en: 'List needs' },
    detail: {
      zh: '单位人员看本单位及下级的需求，职工看自己提出的。已合并的不列出，除非 merged=true。',
      en: 'Staff see the needs of their body and those below, employees what they handed in. Needs that were merged away are left out unless merged=true.',
    },
    answers: { 200: pageAnswer(needAnswer) },
  });
  app.get(
    '/needs',
    { config: signedIn, schema: { tags, ...described, querystring: needList } },
    (request) => {
      const { q, raisedFrom, raisedUntil, free, merged, ...query } = request.query;
      return needs.page<NeedRow, NeedAnswer>(db, query, {
        columns: needColumns,
        from: needsFrom,
        where: [
          mayReadNeed(principalOf(request)),
          q ? sql`(n.title ilike ${containing(q)} or n.detail ilike ${containing(q)})` : undefined,
          equal(sql`n.body_id`, query.bodyId),
          equal(sql`n.category`, query.category),
          equal(sql`n.district`, query.district),
          equal(sql`n.unit`, query.unit),
          equal(sql`n.project_id`, query.projectId),
          equal(sql`n.round_id`, query.roundId),
          equal(sql`n.group_id`, query.groupId),
          raisedFrom ? sql`n.raised_on >= ${raisedFrom}` : undefined,
          raisedUntil ? sql`n.raised_on <= ${raisedUntil}` : undefined,
          free ? sql`n.group_id is null and n.project_id is null` : undefined,
          merged ? undefined : sql`n.merged_into is null`,
        ],
        present: presentNeed,
      });
    },
  );
};

const reading: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readNeed',
    title: { zh: '查看需求', en: 'Read a need' },
    answers: { 200: needDetail },
  });
  app.get('/needs/:id', { config: signedIn, schema: { tags, ...described, params: idParams } }, (request) =>
    needInDetail(db, principalOf(request), request.params.id),
  );
};

const changing: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'changeNeed',
    title: { zh: '修改需求', en: 'Change a need' },
    detail: {
      zh: '已合并或者已列入项目的，不再修改。',
      en: 'Not once it was merged or has become the evidence of a project.',
    },
    answers: { 200: needAnswer },
    refusals: ['CONFLICT'],
  });
  app.patch(
    '/needs/:id',
    { config: officers, schema: { tags, ...described, params: idParams, body: needChange } },
    async (request) => {
      const principal = principalOf(request);
      const { id, bodyId } = await readableNeed(db, principal, request.params.id);
      await actAt(db, principal, bodyId, ['officer']);
      if (request.body.raisedOn) requirePast(request.body.raisedOn, clock.now());
      const changed = await rowOf(
        db,
        sql`update needs set ${assignments(request.body)}
          where id = ${id} and project_id is null and merged_into is null returning id`,
      );
      if (!changed) throw settledNeed;
      return readableNeed(db, principal, id);
    },
  );
};

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
