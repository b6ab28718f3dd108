import { nameIn, namesOf } from '../../../db/queries/names.ts';
import {
  namesOpeningNext,
  type OpeningApproval,
  type OpeningRule,
  opensNext,
} from '../../../workflows/service-purchase/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { isDue } from '../../tender/may-release.ts';
import { envelopesWaiting } from '../../tender/waiting-envelopes.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject, type ProjectAccess } from '../projects/project-access.ts';
import { opening, openingShares, sharesQuery } from './opening.schema.ts';

const tags = ['sealed-bids'];
const config = { policy: 'signed-in' } as const;

/** The opening: what its officers have to unwrap, and the record of it (开标记录). */
export const openingRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/opening/shares',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listOpeningShares',
          title: { zh: '应由本人解开的份额', en: 'Your wrapped shares of the envelopes that open now' },
          detail: {
            zh: '以数据库的时间为准，未到时间不发放。',
            en: 'None are handed out before it is time by the database’s own record.',
          },
          answers: { 200: openingShares },
        }),
        params: idParams,
        querystring: sharesQuery,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const place = holderPlace(access, request.query.recovery);
      const { db, keys } = engine;
      const { sourcing } = access.context;
      const opens = opensNext(sourcing);
      const due = await isDue(db, request.params.id, opens);
      const waiting = due ? await envelopesWaiting(db, keys.owners, request.params.id, sourcing) : [];
      return {
        opens,
        envelopes: namesOpeningNext(sourcing),
        shares: waiting.map(({ shares, ...one }) => ({ ...one, wrapped: shares[place] ?? null })),
      };
    },
  );

  app.get(
    '/projects/:id/opening',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'readOpening',
          title: { zh: '开标记录', en: 'The record of the opening' },
          answers: { 200: opening },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const { round, openedAt, pricesOpenedAt, bidDeadline, offersClosed } = access.context.sourcing;
      const wasThere = access.level === 'full' || (await hasBid(access));
      if (!openedAt || !wasThere) throw new GoufuError('NOT_FOUND');
      const actAt = (opens: OpeningRule) => actOf(access, opens);
      return {
        round,
        bidDeadline,
        openedAt,
        ...(await actAt('opening')),
        prices: pricesOpenedAt
          ? { openedAt: pricesOpenedAt, ...(await actAt('after-technical-report')) }
          : null,
        finalOffers: offersClosed ? await actAt('final-offers') : null,
        bids: await bidsOf(access),
      };
    },
  );

  /** In the clear the last offers are kept until their time is over. */
  async function bidsOf({ context, held }: ProjectAccess) {
    const { round, offersClosed } = context.sourcing;
    const bids = await engine.db.query<MinutesRow>(
      `select b.id as "bidId", o.name as organisation, b.status, b.digest, b.quote::text as quote,
         b.final_quote::text as "finalQuote", b.small, b.reason
       from bids b left join organisations o on o.id = b.organisation_id
       where b.project_id = $1::uuid and b.round = $2::int and (b.opened_at is not null or b.status = 'unopened')
       order by b.submitted_at, b.id`,
      [held.kase.instanceId, String(round)],
    );
    return bids.map(({ quote, finalQuote, ...bid }) => ({
      ...bid,
      quote: quote === null ? null : yuanOf(quote),
      finalQuote: !offersClosed || finalQuote === null ? null : yuanOf(finalQuote),
    }));
  }

  /** Who opened these envelopes, in whose presence, on whose approval; the last act of the round. */
  async function actOf({ context, held }: ProjectAccess, opens: OpeningRule) {
    const projectId = held.kase.instanceId;
    const { approvals } = context.sourcing;
    const [event] = await engine.db.query<{ data: OpeningData; by: string; byName: string | null }>(
      `select e.data, e.actor_id as by, u.name as "byName" from instance_events e left join users u on u.id::text = e.actor_id
       where e.instance_id = $1::uuid and e.type = $2 order by e.seq desc limit 1`,
      [projectId, openingActs[opens]],
    );
    return {
      window: await windowOf(projectId, opens),
      openedBy: event ? (event.byName ?? nameIn(new Map(), event.by)) : null,
      present: event?.data.present ?? [],
      approvals: await withNames(approvals.filter((one) => one.opens === opens)),
      remarks: (event?.data.bids ?? []).flatMap(({ bidId, remarks = [] }) =>
        remarks.map((remark) => ({ bidId, ...remark })),
      ),
    };
  }

  /** Until when it was to be opened, and whether it was late (开启时限); null where nothing was sealed. */
  async function windowOf(projectId: string, opens: OpeningRule) {
    const [clock] = await engine.db.query<{ dueAt: string; late: boolean }>(
      `select to_jsonb(due_at) #>> '{}' as "dueAt", status = 'breached' as late from deadlines
       where instance_id = $1::uuid and rule = 'opening-window' and key = $2 order by epoch desc limit 1`,
      [projectId, opens],
    );
    return clock ? { until: instantOf(clock.dueAt), late: clock.late } : null;
  }

  async function withNames(approvals: readonly OpeningApproval[]) {
    const ids = approvals.map(({ userId }) => userId);
    const names = await namesOf(engine.db, 'users', ids);
    return approvals.map(({ userId, at }) => ({ userId, name: nameIn(names, userId), at: instantOf(at) }));
  }

  async function hasBid({ actor, context, held }: ProjectAccess): Promise<boolean> {
    if (!actor.organisationId) return false;
    const [row] = await engine.db.query("select 1 from bids where id = $1::uuid and status <> 'withdrawn'", [
      await engine.keys.owners.bidIdOf(held.kase.instanceId, context.sourcing.round, actor.organisationId),
    ]);
    return row !== undefined;
  }
};

const openingActs: Record<OpeningRule, string> = {
  opening: 'OPEN',
  'after-technical-report': 'OPEN_PRICES',
  'final-offers': 'OPEN_FINAL_OFFERS',
};

interface OpeningData {
  present?: string[];
  bids?: { bidId: string; remarks?: { zh: string; en: string }[] }[];
}

interface MinutesRow {
  bidId: string;
  /** Null where the record no longer tells whose it is. */
  organisation: string | null;
  status: string;
  digest: string;
  quote: string | null;
  finalQuote: string | null;
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
