import { divide, parseDecimal, rational, sum, toFixed } from '../../../workflows/scoring/index.ts';
import type { RankingRow, Working } from '../../../workflows/service-purchase/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';

interface Own {
  id: string;
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
    { config: { policy: 'signed-in' }, schema: { tags: ['records'], params: idParams } },
    async (request) => {
      const { context, actor, held } = await openProject(engine, principalOf(request), request.params.id);
      const { award, sourcing, planning } = context;
      const id = held.kase.instanceId;
      const [own] = actor.organisationId
        ? await db.query<Own>(
            `select id, round, status, reason, quote::text as quote, final_quote::text as "finalQuote", submitted_at as "submittedAt"
             from bids where id = $1::uuid`,
            [await engine.keys.owners.bidIdOf(id, sourcing.round, actor.organisationId)],
          )
        : [];
      // Before the result is published there is nothing to tell, and nobody else's bid is theirs to ask about.
      if (!own || !award?.publishedAt) throw new GoufuError('NOT_FOUND');
      const [ranking] = await db.query<{ working: Working }>(
        `select working from rankings where project_id = $1::uuid and round = $2::int order by attempt desc limit 1`,
        [id, String(sourcing.round)],
      );
      const row = sourcing.ranking.find(({ bidId }) => bidId === own.id);
      const worked = ranking?.working.ranking?.find((one: RankingRow) => one.bidder === own.id);
      const sheets = (ranking?.working.members ?? []).flatMap(({ scores }) => {
        const points = scores[own.id];
        return points ? [points] : [];
      });
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
        /** The panel's mean for each criterion; members are not told apart. */
        criteria: planning.criteria.map(({ id: criterion, title, maximum }) => ({
          id: criterion,
          title,
          maximum,
          mean: sheets.length === 0 ? null : meanOf(sheets.map((points) => points[criterion] ?? '0')),
        })),
        winner: { own: award.bidId === own.id, organisationId: award.organisationId, amount: award.amount },
      };
    },
  );
};

const meanOf = (points: string[]): string =>
  toFixed(divide(sum(points.map((one) => parseDecimal(one))), rational(BigInt(points.length))));
