import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { epochMs } from '../../../workflows/calendar/index.ts';
import { type DeadlineRule, dueAtOf } from '../../../workflows/rules/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { stateOfRound } from '../../records/round-state.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, equal, insertInto, rowsOf } from '../../shared/rows.ts';
import { etagOf, requireIfMatch } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { principalOf } from '../identity/principal.ts';
import {
  newRound,
  type RoundAnswer,
  roundAnswer,
  roundChange,
  roundList,
  rounds,
} from './collection-rounds.schema.ts';
import { lockedRound, presentRound, readableRound, roundColumns, roundsFrom } from './read-round.ts';

const tags = ['collection-rounds'];
const signedIn = { policy: 'signed-in' } as const;
const officers = { policy: { roles: ['officer'] } } as const;

/** Collection rounds (征集轮次): a body asks its employees for needs until a day, by an open form or through its officers. */
export const collectionRoundRoutes: Routes = async (app, deps) => {
  for (const routes of [opening, listing, reading, changing, closing]) await routes(app, deps);
};

const opening: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createCollectionRound',
    title: { zh: '开始一轮征集', en: 'Open a round' },
    answers: { 201: roundAnswer },
    refusals: ['CALENDAR_UNAVAILABLE', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/collection-rounds',
    { config: officers, schema: { tags, ...described, body: newRound } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const now = engine.clock.now();
        const { opensAt = now, ...given } = request.body;
        await actAt(tx, principal, given.bodyId, ['officer']);
        const closesAt = given.closesAt ?? (await usualClose(engine, tx, given.bodyId, opensAt));
        requirePeriod(opensAt, closesAt, now);
        const id = uuidv7();
        const row = { ...given, id, opensAt, closesAt, createdAt: now, createdBy: principal.userId };
        await rowsOf(tx, insertInto('collection_rounds', row));
        const body = await readableRound(tx, principal, id);
        return { status: 201, body, location: `/api/v1/collection-rounds/${id}`, etag: etagOf(body.version) };
      }),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listCollectionRounds',
    title: { zh: '征集轮次清单', en: 'List rounds' },
    answers: { 200: pageAnswer(roundAnswer) },
  });
  app.get(
    '/collection-rounds',
    { config: signedIn, schema: { tags, ...described, querystring: roundList } },
    (request) => {
      const { q, bodyId, state } = request.query;
      return rounds.page<RoundAnswer, RoundAnswer>(db, request.query, {
        columns: roundColumns,
        from: roundsFrom,
        where: [
          visibleTo(principalOf(request), sql`r.body_id`),
          q ? sql`r.title ilike ${containing(q)}` : undefined,
          equal(sql`r.body_id`, bodyId),
          equal(stateOfRound, state),
        ],
        present: presentRound,
      });
    },
  );
};

const reading: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readCollectionRound',
    title: { zh: '查看一轮征集', en: 'Read a round' },
    answers: { 200: roundAnswer },
  });
  app.get(
    '/collection-rounds/:id',
    { config: signedIn, schema: { tags, ...described, params: idParams } },
    async (request, reply) => {
      const round = await readableRound(db, principalOf(request), request.params.id);
      return reply.header('etag', etagOf(round.version)).send(round);
    },
  );
};

const changing: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'changeCollectionRound',
    title: { zh: '修改一轮征集', en: 'Change a round' },
    detail: { zh: '已截止的不再修改。', en: 'Not once it has closed.' },
    answers: { 200: roundAnswer },
    refusals: ['CONFLICT', 'PRECONDITION_REQUIRED', 'STALE_VERSION'],
  });
  app.patch(
    '/collection-rounds/:id',
    { config: officers, schema: { tags, ...described, params: idParams, body: roundChange } },
    async (request, reply) => {
      const change = request.body;
      const changed = await db.transaction(async (tx) => {
        const round = await lockedRound(tx, principalOf(request), request.params.id);
        requireIfMatch(request, round.version);
        if (round.state === 'closed') throw over;
        if (change.closesAt) requirePeriod(round.opensAt, change.closesAt, clock.now());
        const set = { ...change, version: round.version + 1 };
        await rowsOf(tx, sql`update collection_rounds set ${assignments(set)} where id = ${round.id}`);
        return readableRound(tx, principalOf(request), round.id);
      });
      return reply.header('etag', etagOf(changed.version)).send(changed);
    },
  );
};

const closing: Routes = (app, { engine: { db, clock } }) => {
  const described = operation({
    id: 'closeCollectionRound',
    title: { zh: '提前截止', en: 'End a round before its day' },
    detail: { zh: '已截止的原样答复。', en: 'A round that has ended is answered as it is.' },
    answers: { 200: roundAnswer },
  });
  app.post(
    '/collection-rounds/:id/close',
    { config: officers, schema: { tags, ...described, params: idParams } },
    async (request, reply) => {
      const closed = await db.transaction(async (tx) => {
        const principal = principalOf(request);
        const round = await lockedRound(tx, principal, request.params.id);
        // Ended is ended: a retry gets the same answer.
        if (round.state !== 'closed') {
          await rowsOf(
            tx,
            sql`update collection_rounds set closed_at = ${clock.now()}, closed_by = ${principal.userId},
              version = version + 1 where id = ${round.id}`,
          );
        }
        return readableRound(tx, principal, round.id);
      });
      return reply.header('etag', etagOf(closed.version)).send(closed);
    },
  );
};

/** The end of the period that the body's measures give a round (rule `needs-round`). Throws CALENDAR_UNAVAILABLE. */
async function usualClose(engine: Engine, tx: Db, bodyId: string, opensAt: string): Promise<string> {
  const rules = await rulesOfBody(engine, tx, bodyId);
  const period = rules.deadlines['needs-round'] as DeadlineRule;
  return dueAtOf(await engine.calendar.get(tx), period, opensAt).dueAt;
}

function requirePeriod(opensAt: string, closesAt: string, now: string): void {
  if (epochMs(closesAt) > epochMs(opensAt) && epochMs(closesAt) > epochMs(now)) return;
  throw new GoufuError('INVALID_DATA', [
    because(
      'collection-round.period',
      '征集截止时间应晚于开始时间和现在。',
      'A round must close after it opens, and in the future.',
      '/closesAt',
    ),
  ]);
}

const over = new GoufuError('CONFLICT', [
  because(
    'collection-round.closed',
    '本轮征集已截止，不能再修改。请另开一轮。',
    'The round is closed and can no longer be changed. Open another one.',
  ),
]);
