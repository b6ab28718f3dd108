import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { type GrantRow, grantsOf, presentGrant } from './grants-of.ts';
import type { Me } from './me.schema.ts';
import { menuOf } from './menu.ts';
import type { Principal } from './principal.ts';

type Row = Omit<Me, 'kind' | 'administrator' | 'grants' | 'menu'> & { grants: GrantRow[] };

/** Who asks, with names for the body, the organisation and the roles. Throws UNAUTHENTICATED. */
export async function whoAmI(db: Db, { userId, kind, administrator }: Principal): Promise<Me> {
  const row = await rowOf<Row>(
    db,
    sql`select u.id, u.login, u.name, u.language, u.body_id, b.name as body_name, u.organisation_id,
        o.name as organisation_name, ${grantsOf(sql`u.id`)} as grants
      from users u left join bodies b on b.id = u.body_id left join organisations o on o.id = u.organisation_id
      where u.id = ${userId}`,
  );
  if (!row) throw new GoufuError('UNAUTHENTICATED');
  const roles = new Set<Role>(row.grants.map(({ role }) => role as Role));
  if (row.organisationId) roles.add('supplier');
  if (administrator) roles.add('administrator');
  return { ...row, kind, administrator, grants: row.grants.map(presentGrant), menu: menuOf(roles) };
}
