import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { targets } from '../../../db/schema/index.ts';
import { addDays, addYears, legalDay } from '../../../workflows/calendar/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { day, idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { progressOfBodies, progressOn, type TargetKind, targetKinds } from './target-progress.ts';

type Target = typeof targets.$inferSelect;

const tags = ['targets'];

const newTarget = z
  .strictObject({
    bodyId: z.uuid(),
    kind: z.enum(Object.keys(targetKinds) as [TargetKind, ...TargetKind[]]),
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
        return { status: 201, body: present(target, await today(engine, tx, target)) };
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
      const progress = await progressToday(engine, rows.slice(0, limit));
      return pageOf('targets', rows, limit, {
        key: (row) => row.id,
        present: (row) => present(row, progress.get(row.id) ?? null),
      });
    },
  );

  app.get(
    '/targets/:id/progress',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags,
        summary: 'Progress over time, at the end of each month, with the organisations that count',
        params: idParams,
        querystring: z.strictObject({ from: day.optional(), to: day.optional() }),
      },
    },
    async (request) => {
      const target = await rowOf<Target>(
        db,
        sql`select t.* from targets t where t.id = ${request.params.id}
          and ${visibleTo(principalOf(request), sql`t.body_id`)}`,
      );
      if (!target) throw new GoufuError('NOT_FOUND');
      const now = legalDay(clock.now());
      const to = request.query.to ?? now;
      const from = request.query.from ?? addDays(to, -365);
      if (to > now || from > to || addYears(from, 5) < to) {
        throw new GoufuError('INVALID_DATA', [
          because(
            'target.period',
            '时间范围应在五年以内，且不晚于今天。',
            'The period is of five years at most and does not reach into the future.',
            '/to',
          ),
        ]);
      }
      const series = await progressOn(engine, db, target, monthEnds(from, to));
      return { ...present(target, series.at(-1)?.progress ?? null), series };
    },
  );
};

/** Today's progress of several targets, one statement a kind. */
async function progressToday(
  engine: Engine,
  targets: readonly Target[],
): Promise<ReadonlyMap<string, number | null>> {
  const days = [legalDay(engine.clock.now())];
  const found = new Map<string, number | null>();
  for (const kind of new Set(targets.map((target) => target.kind))) {
    const ofKind = targets.filter((target) => target.kind === kind);
    const bodyIds = [...new Set(ofKind.map(({ bodyId }) => bodyId))];
    const progress = await progressOfBodies(engine, engine.db, { kind, bodyIds, days });
    for (const { id, bodyId } of ofKind) found.set(id, progress.get(bodyId)?.[0]?.progress ?? null);
  }
  return found;
}

async function today(engine: Engine, db: Db, target: Target): Promise<number | null> {
  const [now] = await progressOn(engine, db, target, [legalDay(engine.clock.now())]);
  return now?.progress ?? null;
}

/** The last day of each month from one day to another, and that other day itself: 60 of them at most. */
function monthEnds(from: string, to: string): string[] {
  const days: string[] = [];
  for (let month = `${from.slice(0, 7)}-01`; days.length < 60; ) {
    const next = addDays(month, 31).slice(0, 8).concat('01');
    const last = addDays(next, -1);
    if (last >= to) break;
    days.push(last);
    month = next;
  }
  return [...days, to];
}

function present({ createdAt, ...target }: Target, progress: number | null) {
  const { title } = targetKinds[target.kind as TargetKind];
  const met =
    progress === null ? null : progress >= target.minimum && progress <= (target.maximum ?? progress);
  return { ...target, title, progress, met, createdAt: instantOf(createdAt) };
}
