import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import { opensNext } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';
import type { FactRequest } from './loader.ts';

type SealingFact = 'openingKeys' | 'sealedQuotes' | 'finalOffers' | 'openingShares';
type Loaders = { [F in SealingFact]: (db: Db, request: FactRequest) => Promise<ProjectFacts[F]> };

const sourcingOf = ({ context }: FactRequest) => (context as ProjectContext).sourcing;
const round = (request: FactRequest): string => String(sourcingOf(request).round);

/** What is known of sealed bids without a key. The engine puts the keys to it (see src/engine/sealing-facts). */
export const sealingFacts: Loaders = {
  openingKeys: async (db, { bodyId, data }) => {
    const officers = namedOfficers(data);
    const [body] = await db.query<{ recovery: string | null }>(
      'select recipient as recovery from recovery_keys where body_id = $1::uuid',
      [bodyId],
    );
    const known = await db.query<{ userId: string; recipient: string | null; mayOpen: boolean }>(
      `select u.id::text as "userId", k.recipient, exists (
         select 1 from user_roles r where r.user_id = u.id and r.body_id = $2::uuid
           and r.role in ('officer', 'agency', 'reviewer', 'leader')) as "mayOpen"
       from users u left join opening_keys k on k.user_id = u.id
       where u.active and u.id::text = any(select jsonb_array_elements_text($1::jsonb))`,
      [JSON.stringify(officers), bodyId],
    );
    const find = (userId: string) => known.find((one) => one.userId === userId);
    return {
      officers: officers.map((userId) => find(userId) ?? { userId, recipient: null, mayOpen: false }),
      recovery: body?.recovery ?? null,
      system: '',
    };
  },

  sealedQuotes: (db, request) => {
    const running = JSON.stringify(sourcingOf(request).running);
    const from =
      opensNext(sourcingOf(request)) === 'final-offers'
        ? `(select distinct on (bid_id) bid_id as id, project_id, round, digest from final_offers
            order by bid_id, version desc)`
        : 'bids';
    return db.query<ProjectFacts['sealedQuotes'][number]>(
      `select id as "bidId", digest, null as opened, null as unopened from ${from} s
       where project_id = $1::uuid and round = $2::int
         and id::text = any(select jsonb_array_elements_text($3::jsonb)) order by id`,
      [request.instanceId, round(request), running],
    );
  },

  finalOffers: (db, request) =>
    db.query<ProjectFacts['finalOffers'][number]>(
      `select distinct bid_id as "bidId" from final_offers
       where project_id = $1::uuid and round = $2::int order by bid_id`,
      [request.instanceId, round(request)],
    ),

  openingShares: (db, request) =>
    db.query<ProjectFacts['openingShares'][number]>(
      `select user_id as "userId", holder, shares from opening_approvals
       where project_id = $1::uuid and round = $2::int and opens = $3 order by at`,
      [request.instanceId, round(request), opensNext(sourcingOf(request))],
    ),
};

function namedOfficers({ sealing }: FactRequest['data']): string[] {
  const officers = (sealing as { officers?: unknown } | undefined)?.officers;
  return Array.isArray(officers) ? officers.filter((one) => typeof one === 'string') : [];
}
