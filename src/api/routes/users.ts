import { and, desc, eq, ilike, lt, or } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { organisations, sessions, users } from '../../../db/schema/index.ts';
import { GoufuError } from '../../errors.ts';
import { visibleTo } from '../body-access.ts';
import { managedUser, requireHome, type User } from '../manage-user.ts';
import { createOnce } from '../once.ts';
import { containing, pageOf, readCursor } from '../page.ts';
import { hashPassword } from '../password.ts';
import { principalOf } from '../principal.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';
import { newUser, userChange, userList, userParams } from './users.schema.ts';

const tags = ['users'];
const administrators = { policy: { roles: ['administrator'] } } as const;

/** Accounts of people, and the persons that machines' keys act as. */
export const userRoutes: Routes = (app, { engine, principals }) => {
  const { db, clock } = engine;

  app.post('/users', { config: administrators, schema: { tags, body: newUser } }, async (request, reply) => {
    const { password, ...given } = request.body;
    const passwordHash = password ? await hashPassword(password) : null;
    return createOnce(engine, request, reply, async (tx) => {
      await requireHome(tx, principalOf(request), given);
      const row = { ...given, id: uuidv7(), passwordHash, createdAt: clock.now() };
      const [user] = await tx.orm.insert(users).values(row).returning();
      return { status: 201, body: present(user as User), location: `/api/v1/users/${row.id}` };
    });
  });

  app.get('/users', { config: administrators, schema: { tags, querystring: userList } }, async (request) => {
    const { limit, cursor, q, bodyId, organisationId } = request.query;
    const after = readCursor('users', cursor);
    const principal = principalOf(request);
    const rows = await db.orm
      .select({ user: users })
      .from(users)
      .leftJoin(organisations, eq(organisations.id, users.organisationId))
      .where(
        and(
          principal.administrator
            ? undefined
            : or(visibleTo(principal, users.bodyId), visibleTo(principal, organisations.bodyId)),
          q ? or(ilike(users.name, containing(q)), ilike(users.login, containing(q))) : undefined,
          bodyId ? eq(users.bodyId, bodyId) : undefined,
          organisationId ? eq(users.organisationId, organisationId) : undefined,
          after ? lt(users.id, after) : undefined,
        ),
      )
      .orderBy(desc(users.id))
      .limit(limit + 1);
    return pageOf('users', rows, limit, { key: ({ user }) => user.id, present: ({ user }) => present(user) });
  });

  app.get('/users/:id', { config: administrators, schema: { tags, params: userParams } }, async (request) =>
    present(await managedUser(db, principalOf(request), request.params.id)),
  );

  app.patch(
    '/users/:id',
    { config: administrators, schema: { tags, params: userParams, body: userChange } },
    async (request) => {
      const principal = principalOf(request);
      const current = await managedUser(db, principal, request.params.id);
      const { password, ...change } = request.body;
      if (change.bodyId !== undefined || change.organisationId !== undefined) {
        await requireHome(db, principal, { ...current, ...change });
      }
      const passwordHash = password ? await hashPassword(password) : current.passwordHash;
      const user = await db.orm.transaction(async (tx) => {
        const [row] = await tx
          .update(users)
          .set({ ...change, passwordHash })
          .where(eq(users.id, current.id))
          .returning();
        // Whoever knew the old password, or was just locked out, is signed out everywhere.
        if (password || change.active === false)
          await tx.delete(sessions).where(eq(sessions.userId, current.id));
        return row;
      });
      if (!user) throw new GoufuError('NOT_FOUND');
      principals.forget();
      return present(user);
    },
  );
};

function present({ passwordHash, createdAt, ...user }: User) {
  return { ...user, hasPassword: passwordHash !== null, createdAt: instantOf(createdAt) };
}
