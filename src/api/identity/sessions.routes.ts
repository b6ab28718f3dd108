import { randomBytes } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import { sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { Db } from '../../../db/client.ts';
import { beijingTime, epochMs } from '../../../workflows/calendar/index.ts';
import { systemClock } from '../../shared/clock.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { nothing, operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { sameOrigin, sessionCookie } from './authenticate.ts';
import { credentials, currentSession, session } from './me.schema.ts';
import { checkPassword } from './password.ts';
import { principalOf } from './principal.ts';
import { sha256 } from './principals.ts';
import { whoAmI } from './who-am-i.ts';

/** A working day: whoever comes back next morning signs in again. */
const sessionMs = 12 * 3_600_000;

const tags = ['sessions'];

const cookieOptions = (secure: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure,
});

/** Signing in and out with login and password; the session is an opaque cookie. */
export const sessionRoutes: Routes = async (app, deps) => {
  for (const routes of [signingIn, readingCurrent, signingOut]) await routes(app, deps);
};

const signingIn: Routes = (app, { engine: { db }, config, principals }) => {
  const described = operation({
    id: 'signIn',
    title: { zh: '登录', en: 'Sign in' },
    detail: {
      zh: '登录凭证放在 Cookie 中，有效十二小时。程序用密钥，不登录。',
      en: 'The session is a cookie and lasts twelve hours. Programs use a key and sign in nowhere.',
    },
    answers: { 201: session },
    refusals: ['UNAUTHENTICATED', 'FORBIDDEN'],
  });
  const { login: perMinute } = config.rateLimit;
  const rateLimit = perMinute > 0 ? ({ max: perMinute, timeWindow: '1 minute' } as const) : false;
  app.post(
    '/sessions',
    { config: { policy: 'public', rateLimit }, schema: { tags, ...described, body: credentials } },
    async (request, reply) => {
      requireOwnPage(request);
      const { login, password } = request.body;
      const user = await rowOf<{ id: string; passwordHash: string | null }>(
        db,
        sql`select id, password_hash from users where login = ${login} and active`,
      );
      if (!(await checkPassword(user?.passwordHash, password)) || !user) throw wrongCredentials;
      const { token, expiresAt } = await openSession(db, user.id);
      const principal = await principals.bySession(token);
      if (!principal) throw new GoufuError('UNAUTHENTICATED');
      reply.setCookie(sessionCookie, token, {
        ...cookieOptions(request.protocol === 'https'),
        maxAge: sessionMs / 1000,
      });
      return reply.code(201).send({ ...(await whoAmI(db, principal)), expiresAt });
    },
  );
};

const readingCurrent: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readCurrentSession',
    title: { zh: '是否已登录', en: 'Whether I am signed in' },
    detail: {
      zh: '未登录也有答复：me 为空。系统中还没有人的，firstRun 为 true。',
      en: 'Answers whoever is not signed in as well: `me` is null. `firstRun`: there is nobody in the system yet.',
    },
    answers: { 200: currentSession },
  });
  app.get(
    '/sessions/current',
    { config: { policy: 'public' }, schema: { tags, ...described } },
    async ({ principal }) => {
      const somebody = await rowOf(db, sql`select 1 from users limit 1`);
      return { me: principal ? await whoAmI(db, principal) : null, firstRun: !somebody };
    },
  );
};

const signingOut: Routes = (app, { engine: { db }, principals }) => {
  const described = operation({
    id: 'signOut',
    title: { zh: '退出登录', en: 'Sign out' },
    answers: { 204: nothing },
  });
  app.delete(
    '/sessions/current',
    { config: { policy: 'signed-in' }, schema: { tags, ...described } },
    async (request, reply) => {
      principalOf(request);
      const token = request.cookies[sessionCookie];
      if (token) {
        await rowsOf(db, sql`delete from sessions where token_hash = ${sha256(token)}`);
        principals.forget();
      }
      reply.clearCookie(sessionCookie, cookieOptions(request.protocol === 'https'));
      return reply.code(204).send(null);
    },
  );
};

/** A foreign page must not be able to sign its visitor in under somebody else's name either. */
function requireOwnPage(request: FastifyRequest): void {
  const browser = request.headers['sec-fetch-site'] !== undefined || request.headers.origin !== undefined;
  if (browser && !sameOrigin(request)) throw new GoufuError('FORBIDDEN');
}

/** A new session; those of the same person that have run out are swept away with it. */
async function openSession(db: Db, userId: string): Promise<{ token: string; expiresAt: string }> {
  const token = randomBytes(32).toString('base64url');
  const createdAt = systemClock.now();
  const expiresAt = beijingTime(epochMs(createdAt) + sessionMs);
  await rowsOf(db, insertInto('sessions', { tokenHash: sha256(token), userId, createdAt, expiresAt }));
  await rowsOf(db, sql`delete from sessions where user_id = ${userId} and expires_at < ${createdAt}`);
  return { token, expiresAt };
}

const wrongCredentials = new GoufuError('UNAUTHENTICATED', [
  because('auth.login', '登录名或密码不正确。', 'The login or the password is wrong.'),
]);
