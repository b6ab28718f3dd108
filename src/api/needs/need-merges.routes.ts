import { sql } from 'drizzle-orm';
import type { Need } from '../../records/need.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf, valuesOf } from '../../shared/rows.ts';
import { createOnce } from '../http/once.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { recordMerges } from './need-merges.ts';
import { merge, needDetail, separation } from './needs.schema.ts';
import { needInDetail, readableNeed } from './read-need.ts';
import { settledNeed } from './settled-need.ts';

const tags = ['needs'];
const officers = { policy: { roles: ['officer'] } } as const;

/** Duplicates become one need (合并) and can be taken apart again; who did so and when stays on record. */
export const needMergeRoutes: Routes = async (app, deps) => {
  for (const routes of [merging, separating]) await routes(app, deps);
};

const merging: Routes = (app, { engine }) => {
  const described = operation({
    id: 'mergeNeeds',
    title: { zh: '合并重复的需求', en: 'Merge duplicates' },
    detail: {
      zh: '人数、单位都以保留的一条为准；被并入的退出所在分组。',
      en: 'The need that stays keeps its own figures; those merged into it leave their groups.',
    },
    answers: { 200: needDetail },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/needs/merge',
    { config: officers, schema: { tags, ...described, body: merge } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const { into, from } = request.body;
        const principal = principalOf(request);
        const kept = await readableNeed(tx, principal, into);
        await actAt(tx, principal, kept.bodyId, ['officer']);
        // In one order for everybody, so that two merges of the same needs wait instead of deadlocking.
        const ids = valuesOf([into, ...from]);
        const found = await rowsOf<Need>(
          tx,
          sql`select * from needs where id in (${ids}) and body_id = ${kept.bodyId} order by id for update`,
        );
        if (found.length !== from.length + 1) throw new GoufuError('NOT_FOUND');
        if (found.some((need) => need.mergedInto || (need.projectId && need.id !== into))) throw settledNeed;
        await rowsOf(
          tx,
          sql`update needs set merged_into = ${into}, group_id = null
            where id in (${ids}) and id <> ${into}`,
        );
        const act = {
          act: 'merge',
          intoId: into,
          at: engine.clock.now(),
          actorId: principal.userId,
        } as const;
        await recordMerges(tx, from, act);
        return { status: 200, body: await needInDetail(tx, principal, into) };
      }),
  );
};

const separating: Routes = (app, { engine }) => {
  const described = operation({
    id: 'separateNeed',
    title: { zh: '撤销合并', en: 'Take a merged need out again' },
    detail: {
      zh: '保留的需求已成为项目依据的，不能撤销。',
      en: 'As long as the need that it went into is no project’s evidence.',
    },
    answers: { 200: needDetail },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/needs/:id/separate',
    { config: officers, schema: { tags, ...described, params: idParams, body: separation } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const { id } = request.params;
        const principal = principalOf(request);
        const need = await readableNeed(tx, principal, id);
        await actAt(tx, principal, need.bodyId, ['officer']);
        const held = await rowsOf<Need>(
          tx,
          sql`select * from needs where id = ${id} or id = ${need.mergedInto} order by id for update`,
        );
        const intoId = held.find((one) => one.id === id)?.mergedInto;
        if (!intoId) throw notMerged;
        if (held.some((one) => one.id === intoId && one.projectId)) throw settledNeed;
        await rowsOf(tx, sql`update needs set merged_into = null where id = ${id}`);
        const { reason } = request.body;
        const at = engine.clock.now();
        const act = { act: 'separate', intoId, reason, at, actorId: principal.userId } as const;
        await recordMerges(tx, [id], act);
        return { status: 200, body: await needInDetail(tx, principal, id) };
      }),
  );
};

const notMerged = new GoufuError('CONFLICT', [
  because(
    'need.not-merged',
    '该需求没有被合并，无须撤销。',
    'This need was not merged; there is nothing to undo.',
  ),
]);
