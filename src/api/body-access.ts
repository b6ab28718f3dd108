import { eq, or, type SQL, sql } from 'drizzle-orm';
import type { PgColumn } from 'drizzle-orm/pg-core';
import type { Db } from '../../db/client.ts';
import { bodies } from '../../db/schema/index.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import { GoufuError } from '../errors.ts';
import { requireRole } from './policy.ts';
import { canSee, type Place, type Principal, visiblePaths } from './principal.ts';

/** Where a body stands, as roles are asked for. Throws NOT_FOUND. */
export async function placeOfBody(db: Db, bodyId: string): Promise<Place> {
  const [body] = await db.orm.select({ path: bodies.path }).from(bodies).where(eq(bodies.id, bodyId));
  if (!body) throw new GoufuError('NOT_FOUND');
  return { bodyId, bodyPath: body.path };
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

/** Rows whose body the principal may read: own and below. */
export function visibleTo(principal: Principal, bodyId: PgColumn): SQL {
  const paths = visiblePaths(principal);
  if (paths.includes('')) return sql`true`;
  if (paths.length === 0) return sql`false`;
  const below = or(...paths.map((path) => sql`starts_with(holder.path, ${path})`));
  // Under another name, since the outer query may read bodies itself.
  return sql`exists (select 1 from ${bodies} holder where holder.id = ${bodyId} and ${below})`;
}
