import type { Db } from '../../../db/client.ts';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import { containing } from '../http/page.ts';

export interface Provider {
  id: string;
  name: string;
  why: Bilingual[];
}

interface Found {
  id: string;
  name: string;
  says: boolean;
  bids: number;
  contracts: number;
}

/**
 * Organisations of the body's ledger that can take on a category of services: registered, in good standing, and either
 * their entry says so (行业、活动内容、服务类别) or they bid for such services before. Most proven first.
 */
export async function capableProviders(db: Db, bodyId: string, category: string): Promise<Provider[]> {
  const found = await db.query<Found>(
    `select * from (
       select o.id, o.name,
         (coalesce(o.industry, '') in ($2, $3) or coalesce(o.industry, '') ilike $4 or coalesce(o.activities, '') ilike $4
           or o.categories ? $2) as says,
         (select count(*)::int from bids b join projects p on p.id = b.project_id
           where b.organisation_id = o.id and p.category = $2 and b.opened_at is not null) as bids,
         (select count(*)::int from contracts c join projects p on p.id = c.project_id
           where c.organisation_id = o.id and p.category = $2 and c.signed_at is not null) as contracts
       from organisations o
       where o.body_id = $1::uuid and o.legal_status = 'registered' and o.status not in ('suspended', 'deregistered')
     ) known where says or bids > 0 or contracts > 0 order by contracts desc, bids desc, name limit 200`,
    [bodyId, category, categoryTitle(category).zh, containing(categoryTitle(category).zh)],
  );
  return found.map(({ id, name, says, bids, contracts }) => ({
    id,
    name,
    why: [
      ...(says
        ? [{ zh: '台账登记的行业、活动内容或者类别相符', en: 'its entry in the ledger names such services' }]
        : []),
      ...(bids > 0 ? [{ zh: `参加过${bids}次同类采购`, en: `bid ${bids} time(s) for such services` }] : []),
      ...(contracts > 0
        ? [{ zh: `签过${contracts}份同类合同`, en: `signed ${contracts} contract(s) for such services` }]
        : []),
    ],
  }));
}
