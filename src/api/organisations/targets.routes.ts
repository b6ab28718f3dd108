import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { addDays, addYears, legalDay } from '../../../workflows/calendar/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { equal, insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { progressOfBodies, progressOn, targetKinds } from './target-progress.ts';
import {
  newTarget,
  progressQuery,
  type TargetAnswer,
  targetAnswer,
  targetList,
  targetProgress,
  targets,
} from './targets.schema.ts';

type Target = Pick<
  TargetAnswer,
  'id' | 'kind' | 'bodyId' | 'bodyName' | 'minimum' | 'maximum' | 'dueDate' | 'createdAt'
>;

const tags = ['targets'];

/** Targets are data: how many, of what, by when; the progress is counted from the records. */
export const targetRoutes: Routes = async (app, deps) => {
  for (const routes of [setting, listing, readingProgress]) await routes(app, deps);
};

const setting: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createTarget',
    title: { zh: '设定目标', en: 'Set a target' },
    answers: { 201: targetAnswer },
    refusals: ['IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/targets',
    {
      config: { policy: { roles: ['officer', 'leader'] } },
      schema: { tags, ...described, body: newTarget },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        await actAt(tx, principalOf(request), request.body.bodyId, ['officer', 'leader']);
        const id = uuidv7();
        await rowsOf(tx, insertInto('targets', { ...request.body, id, createdAt: engine.clock.now() }));
        const target = await readTarget(tx, sql`t.id = ${id}`);
        const [today] = await progressOn(engine, tx, target, [legalDay(engine.clock.now())]);
        return { status: 201, body: present(target, today?.progress ?? null) };
      }),
  );
};

const listing: Routes = (app, { engine }) => {
  const described = operation({
    id: 'listTargets',
    title: { zh: '目标清单', en: 'List targets' },
    detail: { zh: '进展按今日台账计。', en: 'With the progress by today’s ledger.' },
    answers: { 200: pageAnswer(targetAnswer) },
  });
  app.get(
    '/targets',
    { config: { policy: 'signed-in' }, schema: { tags, ...described, querystring: targetList } },
    async (request) => {
      const { bodyId, kind } = request.query;
      const page = await targets.page<Target, Target>(engine.db, request.query, {
        columns,
        from,
        where: [
          visibleTo(principalOf(request), sql`t.body_id`),
          equal(sql`t.body_id`, bodyId),
          equal(sql`t.kind`, kind),
        ],
        present: (row) => row,
      });
      const progress = await progressToday(engine, page.items);
      return { ...page, items: page.items.map((row) => present(row, progress.get(row.id) ?? null)) };
    },
  );
};

const readingProgress: Routes = (app, { engine }) => {
  const described = operation({
    id: 'readTargetProgress',
    title: { zh: '目标的进展', en: 'Read the progress of a target over time' },
    detail: {
      zh: '每月末的进展和当时计入的社会组织；五年以内。',
      en: 'At the end of each month, with the organisations that counted; five years at most.',
    },
    answers: { 200: targetProgress },
  });
  app.get(
    '/targets/:id/progress',
    {
      config: { policy: 'signed-in' },
      schema: { tags, ...described, params: idParams, querystring: progressQuery },
    },
    async (request) => {
      const visible = visibleTo(principalOf(request), sql`t.body_id`);
      const target = await readTarget(engine.db, sql`t.id = ${request.params.id} and ${visible}`);
      const days = monthsAsked(request.query, legalDay(engine.clock.now()));
      const series = await progressOn(engine, engine.db, target, days);
      return { ...present(target, series.at(-1)?.progress ?? null), series };
    },
  );
};

const columns: SQL = sql`t.id, t.kind, t.body_id, b.name as body_name, t.minimum, t.maximum, t.due_date, t.created_at`;
const from: SQL = sql`targets t join bodies b on b.id = t.body_id`;

/** Throws NOT_FOUND. */
async function readTarget(db: Db, which: SQL): Promise<Target> {
  const target = await rowOf<Target>(db, sql`select ${columns} from ${from} where ${which}`);
  if (!target) throw new GoufuError('NOT_FOUND');
  return target;
}

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

/** The days that a period is looked at on. Throws INVALID_DATA. */
function monthsAsked(asked: { from?: string | undefined; to?: string | undefined }, today: string): string[] {
  const to = asked.to ?? today;
  const from = asked.from ?? addDays(to, -365);
  if (to <= today && from <= to && addYears(from, 5) >= to) return monthEnds(from, to);
  throw new GoufuError('INVALID_DATA', [
    because(
      'target.period',
      '时间范围应在五年以内，且不晚于今天。',
      'The period is of five years at most and does not reach into the future.',
      '/to',
    ),
  ]);
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

function present({ createdAt, ...target }: Target, progress: number | null): TargetAnswer {
  const { title } = targetKinds[target.kind];
  const met =
    progress === null ? null : progress >= target.minimum && progress <= (target.maximum ?? progress);
  return { ...target, title, progress, met, createdAt: instantOf(createdAt) };
}
