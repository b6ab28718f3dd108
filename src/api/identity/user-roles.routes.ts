import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { createOnce } from '../http/once.ts';
import { nothing, operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { placeOfBody } from './body-access.ts';
import { managedUser } from './manage-user.ts';
import { roleRefused } from './policy.ts';
import { administers, everywhere, type Principal, principalOf } from './principal.ts';
import { readUser } from './read-user.ts';
import { type GrantAnswer, grant, grantQuery, newGrant, userParams } from './users.schema.ts';

const tags = ['users'];
const administrators = { policy: { roles: ['administrator'] } } as const;

/** Roles that a person holds at a body, or at one project of it alone. */
export const userRoleRoutes: Routes = async (app, deps) => {
  for (const routes of [listing, granting, withdrawing]) await routes(app, deps);
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listGrants',
    title: { zh: '人员的职责', en: 'List the roles of a person' },
    answers: { 200: pageAnswer(grant) },
  });
  app.get(
    '/users/:id/roles',
    { config: administrators, schema: { tags, ...described, params: userParams } },
    async (request) => {
      const { id } = await managedUser(db, principalOf(request), request.params.id);
      return { items: (await readUser(db, id)).roles, next: null };
    },
  );
};

const granting: Routes = (app, { engine, principals }) => {
  const described = operation({
    id: 'grantRole',
    title: { zh: '授予职责', en: 'Grant a role' },
    answers: { 201: grant },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/users/:id/roles',
    { config: administrators, schema: { tags, ...described, params: userParams, body: newGrant } },
    async (request, reply) => {
      const answer = await createOnce(engine, request, reply, async (tx) => {
        await requireGrantable(tx, principalOf(request), request.body);
        return { status: 201, body: await give(tx, request.params.id, request.body, engine.clock.now()) };
      });
      principals.forget();
      return answer;
    },
  );
};

const withdrawing: Routes = (app, { engine: { db }, principals }) => {
  const described = operation({
    id: 'withdrawRole',
    title: { zh: '撤销职责', en: 'Withdraw a role' },
    answers: { 204: nothing },
    refusals: ['CONFLICT'],
  });
  app.delete(
    '/users/:id/roles',
    { config: administrators, schema: { tags, ...described, params: userParams, querystring: grantQuery } },
    async (request, reply) => {
      const { role, bodyId, projectId = '' } = request.query;
      await requireGrantable(db, principalOf(request), request.query);
      // Only an administrator is granted anything everywhere.
      if (bodyId === everywhere) await requireAnother(db, request.params.id);
      const gone = await rowsOf(
        db,
        sql`delete from user_roles where user_id = ${request.params.id} and role = ${role}
          and body_id = ${bodyId} and project_id = ${projectId} returning role`,
      );
      if (gone.length === 0) throw new GoufuError('NOT_FOUND');
      principals.forget();
      return reply.code(204).send(null);
    },
  );
};

/** Throws NOT_FOUND, CONFLICT. */
async function give(
  tx: Db,
  userId: string,
  { role, bodyId, projectId }: z.infer<typeof newGrant>,
  grantedAt: string,
): Promise<GrantAnswer> {
  await readUser(tx, userId);
  const row = { userId, role, bodyId, projectId: projectId ?? '', grantedAt };
  const made = await rowOf(tx, insertInto('user_roles', row, sql`on conflict do nothing`));
  if (!made) {
    throw new GoufuError('CONFLICT', [
      because('grant.exists', '该角色已授予。', 'This role is already granted.'),
    ]);
  }
  const { roles } = await readUser(tx, userId);
  return roles.find(
    (one) => one.role === role && one.bodyId === bodyId && one.projectId === (projectId ?? null),
  ) as GrantAnswer;
}

/** An administrator grants within their own branch; what holds everywhere only an administrator of everything. */
async function requireGrantable(
  db: Db,
  principal: Principal,
  { role, bodyId, projectId }: { role: string; bodyId: string; projectId?: string },
): Promise<void> {
  if (bodyId === everywhere) {
    if (!principal.administrator) throw roleRefused(['administrator']);
    if (role === 'administrator' && !projectId) return;
    throw new GoufuError('INVALID_DATA', [
      because(
        'grant.everywhere',
        '只有系统管理员角色可以不限单位。',
        'Only administrators can be granted everywhere.',
        '/bodyId',
      ),
    ]);
  }
  const place = await placeOfBody(db, bodyId);
  if (!administers(principal, place.bodyPath)) throw new GoufuError('NOT_FOUND');
  if (!projectId) return;
  const project = await rowOf(
    db,
    sql`select 1 from projects where id = ${projectId} and body_id = ${bodyId}`,
  );
  if (!project) throw new GoufuError('NOT_FOUND');
}

async function requireAnother(db: Db, userId: string): Promise<void> {
  const another = await rowOf(
    db,
    sql`select 1 from user_roles r join users u on u.id = r.user_id
      where r.role = 'administrator' and r.body_id = ${everywhere} and u.active and u.id <> ${userId} limit 1`,
  );
  if (another) return;
  throw new GoufuError('CONFLICT', [
    because('grant.last', '不能撤销最后一名系统管理员。', 'The last administrator cannot be removed.'),
  ]);
}
