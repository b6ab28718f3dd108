import { sql } from 'drizzle-orm';
import { because, GoufuError } from '../../shared/errors.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { nothing, operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { me, newPassword } from './me.schema.ts';
import { checkPassword, hashPassword } from './password.ts';
import { principalOf } from './principal.ts';
import { whoAmI } from './who-am-i.ts';

const tags = ['sessions'];
const config = { policy: 'signed-in' } as const;

/** Who I am, which roles I hold where, and my password. */
export const meRoutes: Routes = (app, { engine: { db }, config: { rateLimit }, principals }) => {
  const reading = operation({
    id: 'readMe',
    title: { zh: '我是谁', en: 'Who I am' },
    detail: {
      zh: '本人的单位、职责和所代表的社会组织。',
      en: 'My body, my roles, and the organisation that I act for.',
    },
    answers: { 200: me },
  });
  app.get('/me', { config, schema: { tags, ...reading } }, (request) => whoAmI(db, principalOf(request)));

  const changing = operation({
    id: 'changeMyPassword',
    title: { zh: '修改本人密码', en: 'Change my password' },
    detail: { zh: '所有登录随即失效，须重新登录。', en: 'Every session of mine ends; sign in again.' },
    answers: { 204: nothing },
    refusals: ['DATA_REFUSED'],
  });
  const perMinute = rateLimit.login > 0 ? ({ max: rateLimit.login, timeWindow: '1 minute' } as const) : false;
  app.put(
    '/me/password',
    { config: { ...config, rateLimit: perMinute }, schema: { tags, ...changing, body: newPassword } },
    async (request, reply) => {
      const { userId } = principalOf(request);
      const user = await rowOf<{ passwordHash: string | null }>(
        db,
        sql`select password_hash from users where id = ${userId}`,
      );
      if (!(await checkPassword(user?.passwordHash, request.body.current))) throw wrongPassword;
      const hash = await hashPassword(request.body.password);
      await db.transaction(async (tx) => {
        await rowsOf(tx, sql`update users set password_hash = ${hash} where id = ${userId}`);
        await rowsOf(tx, sql`delete from sessions where user_id = ${userId}`);
      });
      principals.forget();
      return reply.code(204).send(null);
    },
  );
};

const wrongPassword = new GoufuError('DATA_REFUSED', [
  because('auth.password', '原密码不正确。', 'The current password is wrong.', '/current'),
]);
