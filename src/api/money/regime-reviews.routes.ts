import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { regimeReviews } from '../../../db/schema/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams, line, prose } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { regimeProposal } from '../../tender/regime-proposal.ts';
import { instant, means, reason } from '../http/answer.schema.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';
import { readableLine } from './funding-lines.routes.ts';

type Review = typeof regimeReviews.$inferSelect;

const tags = ['funding-lines'];
const signedIn = { policy: 'signed-in' } as const;

const newReview = z.strictObject({
  /** What the money of the line counts as: 财政性资金, 工会经费 (by reference), or both in one. */
  basis: z.enum(['fiscal', 'union', 'mixed']),
  reason: prose(2000),
  /** The paper that it rests on, by number or name. */
  document: line(200).optional(),
});

const regimeReview = z
  .object({
    id: z.uuid(),
    fundingLineId: z.uuid(),
    version: z.int(),
    basis: z.enum(['fiscal', 'union', 'mixed']),
    reason: z.string(),
    document: z.string().nullable(),
    at: instant,
    by: z.string(),
  })
  .meta({ id: 'RegimeReview' });

const projectRegime = z
  .object({
    regime: z.string().nullable(),
    resolved: z.unknown().meta(means('立项时据以确定的事实', 'The facts that it was resolved from')),
    proposal: z.unknown().meta(means('按今日标准的结论', 'What it would be today')),
    fundingLine: z.object({ id: z.uuid(), code: z.string(), name: z.string(), kind: z.string() }).nullable(),
    review: regimeReview.nullable(),
    warnings: z.array(reason),
  })
  .meta({ id: 'ProjectRegime' });

/** Which regime the money of a line leads to (适用制度复核): decided by a reviewer, with a reason, version by version. */
export const regimeReviewRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/funding-lines/:id/regime-reviews',
    {
      config: { policy: { roles: ['reviewer'] } },
      schema: {
        tags,
        ...operation({
          id: 'reviewRegime',
          title: { zh: '复核该经费来源适用的制度', en: 'Review which regime the money of a line leads to' },
          detail: {
            zh: '后一次复核是新的版本；此前已作决定的项目不变。',
            en: 'A later review is a new version; projects decided before keep the regime that they were decided under.',
          },
          answers: { 201: regimeReview },
          refusals: ['SEPARATION_OF_DUTIES'],
        }),
        params: idParams,
        body: newReview,
      },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const found = await readableLine(tx, principal, request.params.id);
        await actAt(tx, principal, found.bodyId, ['reviewer']);
        if (found.createdBy === principal.userId) throw ownLine;
        // One review after the other: the line's row is the lock.
        await rowsOf(tx, sql`select 1 from funding_lines where id = ${found.id} for update`);
        const last = await latestReview(tx, found.id);
        const row = {
          id: uuidv7(),
          fundingLineId: found.id,
          version: (last?.version ?? 0) + 1,
          ...request.body,
          at: clock.now(),
          actorId: principal.userId,
        };
        const made = await rowOf<Review>(tx, insertInto('regime_reviews', row));
        const location = `/api/v1/funding-lines/${found.id}/regime-reviews`;
        return { status: 201, body: present(made as Review), location };
      }),
  );

  app.get(
    '/funding-lines/:id/regime-reviews',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'listRegimeReviews',
          title: { zh: '适用制度的历次复核', en: 'Reviews of the regime, version by version' },
          answers: { 200: pageAnswer(regimeReview) },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const found = await readableLine(db, principalOf(request), request.params.id);
      const reviews = await rowsOf<Review>(
        db,
        sql`select * from regime_reviews where funding_line_id = ${found.id} order by version`,
      );
      return { items: reviews.map(present), next: null };
    },
  );

  app.get(
    '/projects/:id/regime',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'readRegime',
          title: {
            zh: '本项目适用制度的由来、今日的结论和应注意之处',
            en: 'How the regime was resolved, what it would be today, and what to look at',
          },
          answers: { 200: projectRegime },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { held, context, level } = await openProject(engine, principalOf(request), request.params.id);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const { initiation, regime } = context;
      const [project] = await db.query<{ basis: { review?: number | null } | null }>(
        'select regime_basis as basis from projects where id = $1::uuid',
        [held.kase.instanceId],
      );
      const [proposal, review, line] = [
        await regimeProposal(engine, held),
        initiation ? await latestReview(db, initiation.fundingLineId) : undefined,
        initiation ? await lineOf(db, initiation.fundingLineId) : undefined,
      ];
      const warnings = [
        ...(line && !review ? [unreviewed] : []),
        ...(regime && proposal && proposal.regime !== regime ? [changed(regime, proposal.regime)] : []),
      ];
      return {
        regime,
        resolved: project?.basis ?? null,
        proposal,
        fundingLine: line ?? null,
        review: review ? present(review) : null,
        warnings,
      };
    },
  );
};

/** The finding in force for a line, or undefined where nobody has reviewed it. */
async function latestReview(db: Db, fundingLineId: string): Promise<Review | undefined> {
  return rowOf<Review>(
    db,
    sql`select * from regime_reviews where funding_line_id = ${fundingLineId} order by version desc limit 1`,
  );
}

const lineOf = (db: Db, id: string) =>
  rowOf<{ id: string; code: string; name: string; kind: string }>(
    db,
    sql`select id, code, name, kind from funding_lines where id = ${id}`,
  );

function present({ at, actorId, basis, ...review }: Review) {
  return { ...review, basis: basis as z.infer<typeof regimeReview>['basis'], at: instantOf(at), by: actorId };
}

const ownLine = new GoufuError('SEPARATION_OF_DUTIES', [
  because(
    'regime-review.own-line',
    '该经费来源由您登记，适用制度应由他人复核。',
    'You entered this funding line yourself; somebody else has to review which regime it leads to.',
  ),
]);

const unreviewed = because(
  'regime.unreviewed',
  '该经费来源的适用制度尚未复核。请由审核人作出复核并说明理由。',
  'Nobody has reviewed which regime this funding line leads to. Have a reviewer decide it, with a reason.',
);

const changed = (decided: string, now: string) =>
  because(
    'regime.changed',
    `本项目立项时适用${decided}，按现在的复核和标准应为${now}。已作出的决定不变，请审核人和分管领导知悉。`,
    `The project was decided under ${decided}; by today’s review and thresholds it would fall under ${now}. The decision stands; reviewer and leader should know.`,
  );
