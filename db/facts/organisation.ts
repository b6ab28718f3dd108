import type { FactName, OrganisationFacts } from '../../workflows/organisation/index.ts';
import type { Db } from '../client.ts';
import type { FactLoaders, FactRequest } from './loader.ts';

type Loaders = { [F in FactName]: (db: Db, request: FactRequest) => Promise<OrganisationFacts[F]> };

/** One loader for each outside fact of an organisation's case. */
const loaders: Loaders = {
  entry: async (db, { instanceId }) => {
    const [row] = await db.query<NonNullable<OrganisationFacts['entry']>>(
      'select legal_form as "legalForm", legal_status as "legalStatus" from organisations where id = $1::uuid',
      [instanceId],
    );
    return row ?? null;
  },
};

export const organisationFacts: FactLoaders = loaders;
