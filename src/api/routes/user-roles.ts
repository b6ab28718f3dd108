import { and, asc, eq } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { projects, userRoles, users } from '../../../db/schema/index.ts';
import { roles } from '../../../workflows/kit/actor.ts';
import { because, GoufuError } from '../../errors.ts';
import { placeOfBody } from '../body-access.ts';
import { managedUser } from '../manage-user.ts';
import { createOnce } from '../once.ts';
import { roleRefused } from '../policy.ts';
import { administers, everywhere, type Principal, principalOf } from '../principal.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';
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
      const rows = await db.orm
        .select()
        .from(userRoles)
        .where(eq(userRoles.userId, user.id))
        .orderBy(asc(userRoles.grantedAt), asc(userRoles.role));
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
        const [user] = await tx.orm
          .select({ id: users.id })
          .from(users)
          .where(eq(users.id, request.params.id));
        if (!user) throw new GoufuError('NOT_FOUND');
        const row = { userId: user.id, role, bodyId, projectId, grantedAt: clock.now() };
        const [grant] = await tx.orm.insert(userRoles).values(row).onConflictDoNothing().returning();
        if (!grant) {
          throw new GoufuError('CONFLICT', [
            because('grant.exists', '该角色已授予。', 'This role is already granted.'),
          ]);
        }
        return { status: 201, body: present(grant) };
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
      const gone = await db.orm
        .delete(userRoles)
        .where(
          and(
            eq(userRoles.userId, request.params.id),
            eq(userRoles.role, role),
            eq(userRoles.bodyId, bodyId),
            eq(userRoles.projectId, projectId),
          ),
        )
        .returning();
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
  const [project] = await db.orm
    .select({ id: projects.id })
    .from(projects)
    .where(and(eq(projects.id, projectId), eq(projects.bodyId, bodyId)));
  if (!project) throw new GoufuError('NOT_FOUND');
}

async function requireAnother(db: Db, userId: string): Promise<void> {
  const rows = await db.orm
    .select({ userId: userRoles.userId })
    .from(userRoles)
    .innerJoin(users, eq(users.id, userRoles.userId))
    .where(
      and(eq(userRoles.role, 'administrator'), eq(userRoles.bodyId, everywhere), eq(users.active, true)),
    );
  if (rows.some((row) => row.userId !== userId)) return;
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
