import { withIds } from '../../workflows/kit/fields.ts';
import type { ProjectContext, ProjectFacts } from '../../workflows/service-purchase/index.ts';
import type { Db } from '../client.ts';
import type { FactRequest } from './loader.ts';

type ContractFact = 'contractSource' | 'namedDocuments' | 'personsServed' | 'opinionLink';
type Loaders = { [F in ContractFact]: (db: Db, request: FactRequest) => Promise<ProjectFacts[F]> };

const shortId = /^[a-z0-9][a-z0-9-]{0,39}$/;

/** What the contract is made from and what delivery is shown by. */
export const contractFacts: Loaders = {
  contractSource: async (db, { instanceId, context }) => {
    const { award } = context as ProjectContext;
    const [row] = await db.query<{ promises: unknown; requirements: unknown }>(
      `select (select coalesce(b.final_content -> 'promises', b.content -> 'promises') from bids b where b.project_id = $1::uuid and b.id = $2::uuid) as promises,
         (select a.requirements from admissions a where a.project_id = $1::uuid order by a.version desc limit 1) as requirements`,
      [instanceId, award?.bidId ?? null],
    );
    return { promises: identified(row?.promises), requirements: identified(row?.requirements) };
  },

  namedDocuments: async (db, { instanceId, data }) => {
    const named = Array.isArray(data.documents) ? data.documents.filter((id) => typeof id === 'string') : [];
    if (named.length === 0) return [];
    return db.query<ProjectFacts['namedDocuments'][number]>(
      `select id, sha256 from documents where instance_id = $1::uuid and not sealed
         and id::text = any(select lower(jsonb_array_elements_text($2::jsonb))) order by id`,
      [instanceId, JSON.stringify(named)],
    );
  },

  personsServed: (db, { instanceId }) =>
    db.query<ProjectFacts['personsServed'][number]>(
      'select id from persons_served where project_id = $1::uuid order by id',
      [instanceId],
    ),

  opinionLink: async (db, { instanceId, data, context }) => {
    const [row] = await db.query<NonNullable<ProjectFacts['opinionLink']>>(
      `select answered from opinion_links
       where token_hash = $1 and project_id = $2::uuid and contract_id = $3::uuid`,
      [
        typeof data.tokenHash === 'string' ? data.tokenHash : '',
        instanceId,
        (context as ProjectContext).contract?.id ?? null,
      ],
    );
    return row ?? null;
  },
};

/** Entries with an id and a text; a bid's content is the bidder's own, so nothing else is taken for granted. */
function identified(value: unknown): ProjectFacts['contractSource']['promises'] {
  return withIds((Array.isArray(value) ? value : []).map(Object), 'p').filter(
    (one) => typeof one.id === 'string' && shortId.test(one.id) && typeof one.text === 'string',
  );
}
