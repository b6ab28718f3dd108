import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import type { collectionRounds } from '../../../db/schema/index.ts';
import { epochMs } from '../../../workflows/calendar/index.ts';
import { type DeadlineRule, dueAtOf } from '../../../workflows/rules/index.ts';
import { stateOfRound } from '../../records/round-state.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { etagOf, requireIfMatch } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { rulesOfBody } from '../identity/body-rules.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { newRound, roundChange, roundList } from './collection-rounds.schema.ts';

export type RoundState = 'planned' | 'open' | 'closed';
export type Round = typeof collectionRounds.$inferSelect & {
  state: RoundState;
  needs: string;
  headcount: string;
  units: string;
};

const tags = ['collection-rounds'];
const signedIn = { policy: 'signed-in' } as const;
const officers = { policy: { roles: ['officer'] } } as const;

/** Counts are of what was not merged away. */
const rounds: SQL = sql`select r.*, ${stateOfRound} as state, c.* from collection_rounds r
  left join lateral (select count(*) as needs, coalesce(sum(n.headcount), 0) as headcount, count(distinct n.unit) as units
    from needs n where n.round_id = r.id and n.merged_into is null) c on true`;

/** Collection rounds (征集轮次): a body asks its employees for needs until a day, by an open form or through its officers. */
export const collectionRoundRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post('/collection-rounds', { config: officers, schema: { tags, body: newRound } }, (request, reply) =>
    createOnce(engine, request, reply, async (tx) => {
      const principal = principalOf(request);
      const { opensAt = clock.now(), ...body } = request.body;
      await actAt(tx, principal, body.bodyId, ['officer']);
      const closesAt = body.closesAt ?? (await usualClose(tx, body.bodyId, opensAt));
      requirePeriod(opensAt, closesAt, clock.now());
      const at = { createdAt: clock.now(), createdBy: principal.userId };
      const id = uuidv7();
      await rowsOf(tx, insertInto('collection_rounds', { ...body, id, opensAt, closesAt, ...at }));
      const made = await readableRound(tx, principal, id);
      return {
        status: 201,
        location: `/api/v1/collection-rounds/${id}`,
        etag: etagOf(made.version),
        body: presentRound(made),
      };
    }),
  );

  /** The end of the period that the body's measures give a round (rule `needs-round`). */
  async function usualClose(tx: Db, bodyId: string, opensAt: string): Promise<string> {
    const rules = await rulesOfBody(engine, tx, bodyId);
    const period = rules.deadlines['needs-round'] as DeadlineRule;
    return dueAtOf(await engine.calendar.get(tx), period, opensAt).dueAt;
  }

  app.get(
    '/collection-rounds',
    { config: signedIn, schema: { tags, querystring: roundList } },
    async (request) => {
      const { limit, cursor, q, bodyId, state } = request.query;
      const after = readCursor('collection-rounds', cursor);
      const rows = await rowsOf<Round>(
        db,
        sql`${rounds} ${where(
          visibleTo(principalOf(request), sql`r.body_id`),
          q ? sql`r.title ilike ${containing(q)}` : undefined,
          bodyId ? sql`r.body_id = ${bodyId}` : undefined,
          state ? sql`${stateOfRound} = ${state}` : undefined,
          after ? sql`r.id < ${after}` : undefined,
        )} order by r.id desc limit ${limit + 1}`,
      );
      return pageOf('collection-rounds', rows, limit, { key: (row) => row.id, present: presentRound });
    },
  );

  app.get(
    '/collection-rounds/:id',
    { config: signedIn, schema: { tags, params: idParams } },
    async (request, reply) => {
      const round = await readableRound(db, principalOf(request), request.params.id);
      reply.header('etag', etagOf(round.version));
      return presentRound(round);
    },
  );

  app.patch(
    '/collection-rounds/:id',
    { config: officers, schema: { tags, params: idParams, body: roundChange } },
    async (request, reply) => {
      const { categories, ...change } = request.body;
      const changed = await db.transaction(async (tx) => {
        const round = await lockedRound(tx, principalOf(request), request.params.id);
        requireIfMatch(request, round.version);
        if (round.state === 'closed') throw over;
        if (change.closesAt) requirePeriod(instantOf(round.opensAt), change.closesAt, clock.now());
        const set = { ...change, categories, version: round.version + 1 };
        await rowsOf(tx, sql`update collection_rounds set ${assignments(set)} where id = ${round.id}`);
        return readableRound(tx, principalOf(request), round.id);
      });
      reply.header('etag', etagOf(changed.version));
      return presentRound(changed);
    },
  );

  app.post(
    '/collection-rounds/:id/close',
    {
      config: officers,
      schema: { tags, summary: 'Ends the round before its day (提前截止)', params: idParams },
    },
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
      reply.header('etag', etagOf(closed.version));
      return presentRound(closed);
    },
  );
};

/** A round that the principal may read. Throws NOT_FOUND. */
export async function readableRound(db: Db, principal: Principal, id: string): Promise<Round> {
  const round = await rowOf<Round>(
    db,
    sql`${rounds} where r.id = ${id} and ${visibleTo(principal, sql`r.body_id`)}`,
  );
  if (!round) throw new GoufuError('NOT_FOUND');
  return round;
}

/** The same for an officer of the body, locked until the change is written. */
export async function lockedRound(tx: Db, principal: Principal, id: string): Promise<Round> {
  await rowsOf(tx, sql`select 1 from collection_rounds where id = ${id} for update`);
  const round = await readableRound(tx, principal, id);
  await actAt(tx, principal, round.bodyId, ['officer']);
  return round;
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

export function presentRound({
  opensAt,
  closesAt,
  closedAt,
  createdAt,
  needs,
  headcount,
  units,
  ...round
}: Round) {
  return {
    ...round,
    opensAt: instantOf(opensAt),
    closesAt: instantOf(closesAt),
    closedAt: instantOrNull(closedAt),
    counts: { needs: Number(needs), headcount: Number(headcount), units: Number(units) },
    createdAt: instantOf(createdAt),
  };
}
