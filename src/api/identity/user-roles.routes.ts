import { sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import type { userRoles } from '../../../db/schema/index.ts';
import { roles } from '../../../workflows/kit/actor.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { placeOfBody } from './body-access.ts';
import { managedUser } from './manage-user.ts';
import { roleRefused } from './policy.ts';
import { administers, everywhere, type Principal, principalOf } from './principal.ts';
import { grantQuery, newGrant, userParams } from './users.schema.ts';

type Grant = typeof userRoles.$inferSelect;
const tags = ['users'];
const administrators = { policy: { roles: ['administrator'] } } as const;

/** Roles that a person holds at a body, or at one project of it alone. */
export const userRoleRoutes: Routes = (app, { engine, principals }) => {
  const { db, clock } = engine;

  app.get(
    '/users/:id/roles',
    { config: administrators, schema: { tags, params: userParams } },
    async (request) => {
      const user = await managedUser(db, principalOf(request), request.params.id);
      const rows = await rowsOf<Grant>(
        db,
        sql`select * from user_roles where user_id = ${user.id} order by granted_at, role`,
      );
      return { items: rows.map(present), next: null };
    },
  );

  app.post(
    '/users/:id/roles',
    { config: administrators, schema: { tags, params: userParams, body: newGrant } },
    async (request, reply) => {
      const answer = await createOnce(engine, request, reply, async (tx) => {
        const { role, bodyId, projectId = '' } = request.body;
        await requireGrantable(tx, principalOf(request), request.body);
        const user = await rowOf<{ id: string }>(
          tx,
          sql`select id from users where id = ${request.params.id}`,
        );
        if (!user) throw new GoufuError('NOT_FOUND');
        const row = { userId: user.id, role, bodyId, projectId, grantedAt: clock.now() };
        const known = await rowOf(
          tx,
          sql`select 1 from user_roles where user_id = ${user.id} and role = ${role} and body_id = ${bodyId}
            and project_id = ${projectId}`,
        );
        if (known) {
          throw new GoufuError('CONFLICT', [
            because('grant.exists', '该角色已授予。', 'This role is already granted.'),
          ]);
        }
        const grant = await rowOf<Grant>(tx, insertInto('user_roles', row));
        return { status: 201, body: present(grant as Grant) };
      });
      principals.forget();
      return answer;
    },
  );

  app.delete(
    '/users/:id/roles',
    { config: administrators, schema: { tags, params: userParams, querystring: grantQuery } },
    async (request, reply) => {
      const { role, bodyId, projectId = '' } = request.query;
      await requireGrantable(db, principalOf(request), request.query);
      if (role === 'administrator' && bodyId === everywhere) await requireAnother(db, request.params.id);
      const gone = await rowsOf(
        db,
        sql`delete from user_roles where user_id = ${request.params.id} and role = ${role}
          and body_id = ${bodyId} and project_id = ${projectId} returning role`,
      );
      if (gone.length === 0) throw new GoufuError('NOT_FOUND');
      principals.forget();
      return reply.code(204).send();
    },
  );
};

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

function present({ role, bodyId, projectId, grantedAt }: Grant) {
  return {
    role,
    title: roles[role as keyof typeof roles],
    bodyId,
    projectId: projectId || null,
    grantedAt: instantOf(grantedAt),
  };
}
