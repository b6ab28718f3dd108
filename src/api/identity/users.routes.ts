import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { GoufuError } from '../../shared/errors.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { visibleTo } from './body-access.ts';
import { managedUser, requireHome, type User } from './manage-user.ts';
import { hashPassword } from './password.ts';
import { principalOf } from './principal.ts';
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
      const user = await rowOf<User>(tx, insertInto('users', row));
      return { status: 201, body: present(user as User), location: `/api/v1/users/${row.id}` };
    });
  });

  app.get('/users', { config: administrators, schema: { tags, querystring: userList } }, async (request) => {
    const { limit, cursor, q, bodyId, organisationId } = request.query;
    const after = readCursor('users', cursor);
    const principal = principalOf(request);
    const rows = await rowsOf<User>(
      db,
      sql`select u.* from users u left join organisations o on o.id = u.organisation_id ${where(
        principal.administrator
          ? undefined
          : sql`(${visibleTo(principal, sql`u.body_id`)} or ${visibleTo(principal, sql`o.body_id`)})`,
        q ? sql`(u.name ilike ${containing(q)} or u.login ilike ${containing(q)})` : undefined,
        bodyId ? sql`u.body_id = ${bodyId}` : undefined,
        organisationId ? sql`u.organisation_id = ${organisationId}` : undefined,
        after ? sql`u.id < ${after}` : undefined,
      )} order by u.id desc limit ${limit + 1}`,
    );
    return pageOf('users', rows, limit, { key: (row) => row.id, present });
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
      const user = await db.transaction(async (tx) => {
        // Whoever knew the old password, or was just locked out, is signed out everywhere.
        if (password || change.active === false) {
          await rowsOf(tx, sql`delete from sessions where user_id = ${current.id}`);
        }
        const changes = assignments({ ...change, passwordHash });
        return rowOf<User>(tx, sql`update users set ${changes} where id = ${current.id} returning *`);
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
