import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { roles } from '../../../workflows/kit/actor.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import type { Routes } from '../http/types.ts';
import { checkPassword, hashPassword } from './password.ts';
import { type Principal, principalOf } from './principal.ts';
import { password } from './users.schema.ts';

const tags = ['sessions'];

const newPassword = z.strictObject({ current: z.string().min(1).max(1000), password });

/** Who I am, which roles I hold where, and my password. */
export const meRoutes: Routes = (app, { engine: { db }, config: { rateLimit }, principals }) => {
  const config = { policy: 'signed-in' } as const;
  app.get('/me', { config, schema: { tags } }, async (request) => presentPrincipal(principalOf(request)));

  app.put(
    '/me/password',
    {
      config: {
        ...config,
        rateLimit: rateLimit.login > 0 ? { max: rateLimit.login, timeWindow: '1 minute' } : false,
      },
      schema: { tags, body: newPassword },
    },
    async (request, reply) => {
      const { userId } = principalOf(request);
      const user = await rowOf<{ passwordHash: string | null }>(
        db,
        sql`select password_hash from users where id = ${userId}`,
      );
      if (!(await checkPassword(user?.passwordHash, request.body.current))) {
        throw new GoufuError('DATA_REFUSED', [
          because('auth.password', '原密码不正确。', 'The current password is wrong.', '/current'),
        ]);
      }
      const hash = await hashPassword(request.body.password);
      await db.transaction(async (tx) => {
        await rowsOf(tx, sql`update users set password_hash = ${hash} where id = ${userId}`);
        await rowsOf(tx, sql`delete from sessions where user_id = ${userId}`);
      });
      principals.forget();
      return reply.code(204).send();
    },
  );
};

export function presentPrincipal(principal: Principal) {
  return {
    id: principal.userId,
    name: principal.name,
    kind: principal.kind,
    language: principal.language,
    bodyId: principal.bodyId ?? null,
    organisationId: principal.organisationId ?? null,
    administrator: principal.administrator,
    grants: principal.grants.map(({ role, bodyId, projectId }) => ({
      role,
      title: roles[role],
      bodyId,
      projectId: projectId || null,
    })),
  };
}
