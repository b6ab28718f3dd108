import { sql } from 'drizzle-orm';
import type { Need } from '../../records/need.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf } from '../../shared/rows.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { mergeTrace, recordMerges } from './need-merges.ts';
import { presentNeed, readableNeed, settledNeed } from './needs.routes.ts';
import { merge, separation } from './needs.schema.ts';

const tags = ['needs'];
const officers = { policy: { roles: ['officer'] } } as const;

/** Duplicates become one need (合并) and can be taken apart again; who did so and when stays on record. */
export const needMergeRoutes: Routes = (app, { engine }) => {
  const { clock } = engine;

  app.post('/needs/merge', { config: officers, schema: { tags, body: merge } }, (request, reply) =>
    createOnce(engine, request, reply, async (tx) => {
      const { into, from } = request.body;
      const principal = principalOf(request);
      const kept = await readableNeed(tx, principal, into);
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
      if (found.some((need) => need.mergedInto || (need.projectId && need.id !== into))) throw settledNeed;
      await rowsOf(
        tx,
        sql`update needs set merged_into = ${into}, group_id = null
          where id in (${ids}) and id <> ${into}`,
      );
      const act = { act: 'merge', intoId: into, at: clock.now(), actorId: principal.userId } as const;
      await recordMerges(tx, from, act);
      const merged = await readableNeed(tx, principal, into);
      return { status: 200, body: { ...presentNeed(merged), merged: from } };
    }),
  );

  app.post(
    '/needs/:id/separate',
    {
      config: officers,
      schema: {
        tags,
        summary:
          'Takes a merged need out again (撤销合并), as long as the one it went into is no project’s evidence',
        params: idParams,
        body: separation,
      },
    },
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
        const act = { act: 'separate', intoId, reason, at: clock.now(), actorId: principal.userId } as const;
        await recordMerges(tx, [id], act);
        const separated = await readableNeed(tx, principal, id);
        return { status: 200, body: { ...presentNeed(separated), ...(await mergeTrace(tx, id)) } };
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
