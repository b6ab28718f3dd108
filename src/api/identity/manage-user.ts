import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { users } from '../../../db/schema/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { roleRefused } from './policy.ts';
import { administers, type Principal } from './principal.ts';

export type User = typeof users.$inferSelect;

/**
 * The user that the principal wants to manage. An administrator of one branch manages accounts whose own body,
 * organisation and grants all lie within it: otherwise a new password or key would lend them powers from outside.
 * Throws NOT_FOUND, ROLE_NOT_ALLOWED.
 */
export async function managedUser(db: Db, principal: Principal, userId: string): Promise<User> {
  const user = await rowOf<User>(db, sql`select * from users where id = ${userId}`);
  if (!user) throw new GoufuError('NOT_FOUND');
  if (principal.administrator) return user;
  const home = await homePaths(db, user);
  if (!home.some((path) => administers(principal, path))) throw new GoufuError('NOT_FOUND');
  // A grant everywhere has no body, and an empty path lies outside every branch.
  const grants = await rowsOf<{ path: string }>(
    db,
    sql`select coalesce(b.path, '') as path from user_roles r left join bodies b on b.id = r.body_id
      where r.user_id = ${userId}`,
  );
  const paths = grants.map(({ path }) => path);
  if (![...home, ...paths].every((path) => administers(principal, path)))
    throw roleRefused(['administrator']);
  return user;
}

/** Throws unless the principal may put an account at this body and organisation. */
export async function requireHome(
  db: Db,
  principal: Principal,
  at: { bodyId?: string | null; organisationId?: string | null },
): Promise<void> {
  const home = await homePaths(db, at);
  const named = [at.bodyId, at.organisationId].filter(Boolean).length;
  if (home.length < named) throw new GoufuError('NOT_FOUND');
  if (principal.administrator) return;
  if (home.length === 0 || !home.every((path) => administers(principal, path))) {
    throw roleRefused(['administrator']);
  }
}

/** Paths of the bodies that keep the account: its own, and that of the ledger its organisation stands in. */
async function homePaths(
  db: Db,
  { bodyId, organisationId }: { bodyId?: string | null; organisationId?: string | null },
): Promise<string[]> {
  const rows = await rowsOf<{ path: string }>(
    db,
    sql`select path from bodies where id = ${bodyId ?? null}
      union all
      select b.path from organisations o join bodies b on b.id = o.body_id where o.id = ${organisationId ?? null}`,
  );
  return rows.map(({ path }) => path);
}
