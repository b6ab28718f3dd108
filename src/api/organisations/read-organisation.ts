import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { visibleTo } from '../identity/body-access.ts';
import type { Principal } from '../identity/principal.ts';
import type { OrganisationAnswer } from './organisations.schema.ts';

/** What the answer for an entry is made of, for the list as for one. */
export const organisationColumns: SQL = sql`o.*, b.name as body_name`;
export const organisationsFrom: SQL = sql`organisations o join bodies b on b.id = o.body_id`;

export const presentOrganisation = <T extends OrganisationAnswer>(entry: T): T => ({
  ...entry,
  createdAt: instantOf(entry.createdAt),
  updatedAt: instantOf(entry.updatedAt),
});

/** One's own ledger and those below; a supplier sees its own entry only. */
export function mayReadOrganisation(principal: Principal): SQL {
  const seen = visibleTo(principal, sql`o.body_id`);
  return principal.organisationId ? sql`(o.id = ${principal.organisationId} or ${seen})` : seen;
}

/** A ledger entry that the principal may read. Throws NOT_FOUND. */
export async function readableOrganisation(
  db: Db,
  principal: Principal,
  id: string,
): Promise<OrganisationAnswer> {
  const entry = await rowOf<OrganisationAnswer>(
    db,
    sql`select ${organisationColumns} from ${organisationsFrom} where o.id = ${id} and ${mayReadOrganisation(principal)}`,
  );
  if (!entry) throw new GoufuError('NOT_FOUND');
  return presentOrganisation(entry);
}
