import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { pathOfBody } from '../../../db/queries/bodies.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { GoufuError } from '../../shared/errors.ts';
import { requireRole } from './policy.ts';
import { canSee, type Place, type Principal, visiblePaths } from './principal.ts';

/** Where a body stands, as roles are asked for. Throws NOT_FOUND. */
export async function placeOfBody(db: Db, bodyId: string): Promise<Place> {
  const bodyPath = await pathOfBody(db, bodyId);
  if (!bodyPath) throw new GoufuError('NOT_FOUND');
  return { bodyId, bodyPath };
}

/**
 * The body of a record that the principal wants to change: NOT_FOUND where they may not even see it (a foreign
 * record does not betray that it exists), ROLE_NOT_ALLOWED where they may not act.
 */
export async function actAt(
  db: Db,
  principal: Principal,
  bodyId: string,
  roles: readonly Role[],
): Promise<Place> {
  const place = await placeOfBody(db, bodyId);
  const holdsSome = principal.grants.some((grant) => !grant.projectId && grant.bodyId === bodyId);
  if (!holdsSome && !canSee(principal, place.bodyPath)) throw new GoufuError('NOT_FOUND');
  requireRole(principal, roles, place);
  return place;
}

/** Throws NOT_FOUND unless the principal may read what belongs to the body. */
export async function seeAt(db: Db, principal: Principal, bodyId: string): Promise<Place> {
  const place = await placeOfBody(db, bodyId);
  if (!canSee(principal, place.bodyPath)) throw new GoufuError('NOT_FOUND');
  return place;
}

/** Rows whose body the principal may read: own and below. `bodyId` is the column, such as sql`n.body_id`. */
export function visibleTo(principal: Principal, bodyId: SQL): SQL {
  const paths = visiblePaths(principal);
  if (paths.includes('')) return sql`true`;
  if (paths.length === 0) return sql`false`;
  const below = sql.join(
    paths.map((path) => sql`starts_with(holder.path, ${path})`),
    sql` or `,
  );
  return sql`exists (select 1 from bodies holder where holder.id = ${bodyId} and (${below}))`;
}

/**
 * Bodies that the principal may know of: those above, and where they belong or hold a role of any kind, such as the
 * body that an employee hands a need in to.
 */
export function knownTo(principal: Principal, bodyId: SQL): SQL {
  const { bodyId: home, organisationId, grants } = principal;
  const own = [...new Set([...(home ? [home] : []), ...grants.map((grant) => grant.bodyId)])];
  return sql`(${visibleTo(principal, bodyId)}
    or ${bodyId}::text in (select jsonb_array_elements_text(${JSON.stringify(own)}::jsonb))
    or ${bodyId} = (select o.body_id from organisations o where o.id = ${organisationId ?? null}))`;
}
