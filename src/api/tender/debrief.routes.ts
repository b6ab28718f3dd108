import { namesOf } from '../../../db/queries/names.ts';
import { latestRanking } from '../../../db/queries/rankings.ts';
import { divide, parseDecimal, rational, sum, toFixed } from '../../../workflows/scoring/index.ts';
import type { Working } from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { debrief } from './debrief.schema.ts';

interface Own {
  id: string;
  projectId: string;
  round: number;
  status: string;
  reason: string | null;
  quote: string | null;
  finalQuote: string | null;
  submittedAt: string;
}

/**
 * 告知未中标供应商: a bidder's own scores, reasons and rank once the result is published (87号令 Art. 69). Of the
 * others there is what the notice tells anyway: how many were ranked, who won and for how much.
 */
export const debriefRoutes: Routes = (app, { engine }) => {
  const { db } = engine;
  app.get(
    '/projects/:id/debrief',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['records'],
        ...operation({
          id: 'readDebrief',
          title: { zh: '告知本供应商的评审结果', en: 'What a bidder is told of its own bid' },
          answers: { 200: debrief },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const { award, sourcing, planning } = access.context;
      const own = await ownBid(access);
      // Before the result is published there is nothing to tell, and nobody else's bid is theirs to ask about.
      if (!own || !award?.publishedAt) throw new GoufuError('NOT_FOUND');
      const working = await latestRanking<Working>(db, own.projectId, sourcing.round);
      const row = sourcing.ranking.find(({ bidId }) => bidId === own.id);
      const worked = working?.ranking?.find(({ bidder }) => bidder === own.id);
      const sheets = (working?.members ?? []).flatMap(({ scores }) => {
        const points = scores[own.id];
        return points ? [points] : [];
      });
      const names = await namesOf(db, 'organisations', [award.organisationId]);
      return {
        bidId: own.id,
        round: own.round,
        status: own.status,
        reason: own.reason,
        quote: own.quote === null ? null : yuanOf(own.quote),
        finalQuote: own.finalQuote === null ? null : yuanOf(own.finalQuote),
        submittedAt: instantOf(own.submittedAt),
        rank: row?.rank ?? null,
        ranked: sourcing.ranking.length,
        total: row?.total ?? null,
        priceScore: worked?.priceScore ?? null,
        criteria: planning.criteria.map(({ id, title, maximum }) => ({
          id,
          title,
          maximum,
          mean: sheets.length === 0 ? null : meanOf(sheets.map((points) => points[id] ?? '0')),
        })),
        winner: {
          own: award.bidId === own.id,
          organisationId: award.organisationId,
          organisationName: names.get(award.organisationId) ?? '',
          amount: award.amount,
        },
      };
    },
  );

  async function ownBid({ actor, context, held }: ProjectAccess): Promise<Own | undefined> {
    if (!actor.organisationId) return undefined;
    const { round } = context.sourcing;
    const id = await engine.keys.owners.bidIdOf(held.kase.instanceId, round, actor.organisationId);
    const [own] = await db.query<Own>(
      `select id, project_id as "projectId", round, status, reason, quote::text as quote,
         final_quote::text as "finalQuote", submitted_at as "submittedAt"
       from bids where id = $1::uuid`,
      [id],
    );
    return own;
  }
};

const meanOf = (points: string[]): string =>
  toFixed(divide(sum(points.map((one) => parseDecimal(one))), rational(BigInt(points.length))));
