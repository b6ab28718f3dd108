import { eq } from 'drizzle-orm';
import type { Db } from '../../db/client.ts';
import { bodies, organisations, userRoles, users } from '../../db/schema/index.ts';
import { GoufuError } from '../errors.ts';
import { roleRefused } from './policy.ts';
import { administers, everywhere, type Principal } from './principal.ts';

export type User = typeof users.$inferSelect;

/**
 * The user that the principal wants to manage. An administrator of one branch manages accounts whose own body,
 * organisation and grants all lie within it: otherwise a new password or key would lend them powers from outside.
 * Throws NOT_FOUND, ROLE_NOT_ALLOWED.
 */
export async function managedUser(db: Db, principal: Principal, userId: string): Promise<User> {
  const [user] = await db.orm.select().from(users).where(eq(users.id, userId));
  if (!user) throw new GoufuError('NOT_FOUND');
  if (principal.administrator) return user;
  const home = await homePaths(db, user);
  if (!home.some((path) => administers(principal, path))) throw new GoufuError('NOT_FOUND');
  const grants = await db.orm
    .select({ bodyId: userRoles.bodyId, path: bodies.path })
    .from(userRoles)
    .leftJoin(bodies, eq(bodies.id, userRoles.bodyId))
    .where(eq(userRoles.userId, userId));
  const paths = grants.flatMap(({ bodyId, path }) =>
    bodyId === everywhere ? [''] : path === null ? [] : [path],
  );
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
  const own = bodyId
    ? await db.orm.select({ path: bodies.path }).from(bodies).where(eq(bodies.id, bodyId))
    : [];
  const ledger = organisationId
    ? await db.orm
        .select({ path: bodies.path })
        .from(organisations)
        .innerJoin(bodies, eq(bodies.id, organisations.bodyId))
        .where(eq(organisations.id, organisationId))
    : [];
  return [...own, ...ledger].map(({ path }) => path);
}
