import { z } from 'zod';
import { envelopePlans } from '../../../workflows/service-purchase/v1/sealing.ts';
import { knownBids } from '../../engine/hidden-bids.ts';
import { because, GoufuError } from '../../errors.ts';
import { idParams } from '../fields.ts';
import { principalOf } from '../principal.ts';
import { openProject, type ProjectAccess } from '../project-access.ts';
import type { Routes } from '../types.ts';
import { instantOf, yuanOf } from '../wire.ts';

const tags = ['sealed bids'];
const config = { policy: 'signed-in' } as const;

/** The opening: what its officers have to unwrap, and the record of it (开标记录). */
export const openingRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/opening/shares',
    {
      config,
      schema: {
        tags,
        summary: 'Your wrapped shares, once the deadline has passed by the database’s clock',
        params: idParams,
        querystring: z.object({ recovery: z.enum(['true', 'false']).default('false') }),
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const place = holderPlace(access, request.query.recovery === 'true');
      const { sealing, round } = access.context.sourcing;
      const names = sealing ? envelopePlans[sealing.plan] : [];
      const rows = await engine.db.query<{ bidId: string; envelope: string; wrapped: string | null }>(
        `select b.id as "bidId", e.value ->> 'name' as envelope, e.value -> 'shares' ->> $3::text::int as wrapped
         from bids b join instances i on i.id = b.project_id, jsonb_array_elements(b.sealed -> 'envelopes') e
         where b.project_id = $1::text::uuid and b.round = $2::text::int and b.status = 'sealed'
           and i.state ? 'main.sourcing.opening'
           and (i.snapshot #>> '{context,sourcing,bidDeadline}')::timestamptz <= goufu_now()
         order by b.id, envelope`,
        [request.params.id, String(round), String(place)],
      );
      // Covers are the server's own and opened by nobody.
      const { covers } = await knownBids(engine.db, engine.keys.owners, {
        projectId: request.params.id,
        round,
      });
      return {
        envelopes: names,
        shares: rows.filter(({ bidId }) => !covers.some(({ id }) => id === bidId)),
      };
    },
  );

  app.get(
    '/projects/:id/opening',
    { config, schema: { tags, summary: 'The record of the opening (开标记录)', params: idParams } },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const { round, openedAt, approvals, bidDeadline } = access.context.sourcing;
      const wasThere = access.level === 'full' || (await hasBid(access));
      if (!openedAt || !wasThere) throw new GoufuError('NOT_FOUND');
      const bids = await engine.db.query<MinutesRow>(
        `select b.id as "bidId", o.name as organisation, b.status, b.digest, b.quote::text as quote, b.small, b.reason
         from bids b left join organisations o on o.id = b.organisation_id
         where b.project_id = $1::text::uuid and b.round = $2::text::int and (b.opened_at is not null or b.status = 'unopened')
         order by b.submitted_at, b.id`,
        [request.params.id, String(round)],
      );
      const [event] = await engine.db.query<{ at: string; data: { present?: string[] }; by: string }>(
        `select e.at, e.data, coalesce(u.name, e.actor_id) as by from instance_events e left join users u on u.id::text = e.actor_id
         where e.instance_id = $1::text::uuid and e.type = 'OPEN' order by e.seq desc limit 1`,
        [request.params.id],
      );
      return {
        round,
        bidDeadline,
        openedAt,
        openedBy: event?.by ?? null,
        present: event?.data.present ?? [],
        approvals: await withNames(approvals),
        bids: bids.map(({ quote, ...bid }) => ({ ...bid, quote: quote === null ? null : yuanOf(quote) })),
      };
    },
  );

  async function withNames(approvals: readonly { userId: string; at: string }[]) {
    const names = await engine.db.query<{ id: string; name: string }>(
      `select id::text as id, name from users where id::text = any(select jsonb_array_elements_text($1::text::jsonb))`,
      [JSON.stringify(approvals.map(({ userId }) => userId))],
    );
    return approvals.map(({ userId, at }) => ({
      userId,
      name: names.find(({ id }) => id === userId)?.name ?? userId,
      at: instantOf(at),
    }));
  }

  async function hasBid({ actor, context, held }: ProjectAccess): Promise<boolean> {
    if (!actor.organisationId) return false;
    const [row] = await engine.db.query(
      "select 1 from bids where id = $1::text::uuid and status <> 'withdrawn'",
      [await engine.keys.owners.bidIdOf(held.kase.instanceId, context.sourcing.round, actor.organisationId)],
    );
    return row !== undefined;
  }
};

interface MinutesRow {
  bidId: string;
  /** Null where the record no longer tells whose it is. */
  organisation: string | null;
  status: string;
  digest: string;
  quote: string | null;
  small: boolean;
  reason: string | null;
}

/** Which share of each envelope is the caller's: 0 and 1 the officers', 2 the recovery's. Throws FORBIDDEN. */
function holderPlace({ actor, context }: ProjectAccess, recovery: boolean): number {
  const officers = context.sourcing.sealing?.officers ?? [];
  const place = officers.findIndex(({ userId }) => userId === actor.id);
  if (place >= 0 && !recovery) return place;
  if (place < 0 && recovery && context.sourcing.sealing && actor.roles.includes('leader')) return 2;
  throw new GoufuError('FORBIDDEN', [
    because(
      'sealing.holder',
      '只有公告确定的开启人可以取自己的份额；恢复份额由分管领导取用。',
      'Only the opening officers of the notice get their shares; the recovery share is for the leader.',
    ),
  ]);
}
