import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { idParams } from '../../shared/fields.ts';
import { assignments, insertInto, rowsOf } from '../../shared/rows.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { visibleTo } from './body-access.ts';
import { managedUser, requireHome } from './manage-user.ts';
import { hashPassword } from './password.ts';
import { principalOf } from './principal.ts';
import { presentUser, readUser, type UserRow, userColumns, usersFrom } from './read-user.ts';
import { newUser, type UserAnswer, userAnswer, userChange, userList, users } from './users.schema.ts';

const tags = ['users'];
const administrators = { policy: { roles: ['administrator'] } } as const;

/** Accounts of people, and the persons that machines' keys act as. */
export const userRoutes: Routes = async (app, deps) => {
  for (const routes of [creating, listing, reading, changing]) await routes(app, deps);
};

const creating: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createUser',
    title: { zh: '登记人员', en: 'Enter a person' },
    detail: {
      zh: '没有密码的账户只能由其密钥使用。职责另行授予。',
      en: 'An account without a password is used through its keys alone. Roles are granted apart.',
    },
    answers: { 201: userAnswer },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/users',
    { config: administrators, schema: { tags, ...described, body: newUser } },
    async (request, reply) => {
      const { password, ...given } = request.body;
      const passwordHash = password ? await hashPassword(password) : null;
      return createOnce(engine, request, reply, async (tx) => {
        await requireHome(tx, principalOf(request), given);
        const id = uuidv7();
        await rowsOf(tx, insertInto('users', { ...given, id, passwordHash, createdAt: engine.clock.now() }));
        return { status: 201, body: await readUser(tx, id), location: `/api/v1/users/${id}` };
      });
    },
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listUsers',
    title: { zh: '人员清单', en: 'List people' },
    detail: {
      zh: '所管单位的人员和台账内社会组织的人员，连同职责。',
      en: 'People of the branch that one administers and of the organisations in its ledgers, with their roles.',
    },
    answers: { 200: pageAnswer(userAnswer) },
  });
  app.get(
    '/users',
    { config: administrators, schema: { tags, ...described, querystring: userList } },
    (request) => {
      const { q, bodyId, organisationId, role, active } = request.query;
      const principal = principalOf(request);
      return users.page<UserRow, UserAnswer>(db, request.query, {
        columns: userColumns,
        from: usersFrom,
        where: [
          principal.administrator
            ? undefined
            : sql`(${visibleTo(principal, sql`u.body_id`)} or ${visibleTo(principal, sql`o.body_id`)})`,
          q ? sql`(u.name ilike ${containing(q)} or u.login ilike ${containing(q)})` : undefined,
          bodyId ? sql`u.body_id = ${bodyId}` : undefined,
          organisationId ? sql`u.organisation_id = ${organisationId}` : undefined,
          role
            ? sql`exists (select 1 from user_roles held where held.user_id = u.id and held.role = ${role})`
            : undefined,
          active ? sql`u.active = ${active === 'true'}` : undefined,
        ],
        present: presentUser,
      });
    },
  );
};

const reading: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readUser',
    title: { zh: '查看人员', en: 'Read a person’s account' },
    answers: { 200: userAnswer },
  });
  app.get(
    '/users/:id',
    { config: administrators, schema: { tags, ...described, params: idParams } },
    async (request) => {
      const { id } = await managedUser(db, principalOf(request), request.params.id);
      return readUser(db, id);
    },
  );
};

const changing: Routes = (app, { engine: { db }, principals }) => {
  const described = operation({
    id: 'changeUser',
    title: { zh: '修改人员', en: 'Change a person’s account' },
    detail: {
      zh: '换了密码或者停用的，所有登录随即失效。',
      en: 'A new password, or being made inactive, ends every session of the account.',
    },
    answers: { 200: userAnswer },
  });
  app.patch(
    '/users/:id',
    { config: administrators, schema: { tags, ...described, params: idParams, body: userChange } },
    async (request) => {
      const principal = principalOf(request);
      const current = await managedUser(db, principal, request.params.id);
      const { password, ...change } = request.body;
      if (change.bodyId !== undefined || change.organisationId !== undefined) {
        await requireHome(db, principal, { ...current, ...change });
      }
      const passwordHash = password ? await hashPassword(password) : current.passwordHash;
      await db.transaction(async (tx) => {
        // Whoever knew the old password, or was just locked out, is signed out everywhere.
        if (password || change.active === false) {
          await rowsOf(tx, sql`delete from sessions where user_id = ${current.id}`);
        }
        const changes = assignments({ ...change, passwordHash });
        await rowsOf(tx, sql`update users set ${changes} where id = ${current.id}`);
      });
      principals.forget();
      return readUser(db, current.id);
    },
  );
};
