import { randomBytes } from 'node:crypto';
import type { CookieSerializeOptions } from '@fastify/cookie';
import { z } from 'zod';
import { beijingTime, epochMs } from '../../../workflows/calendar/index.ts';
import { systemClock } from '../../shared/clock.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import type { Routes } from '../http/types.ts';
import { sameOrigin, sessionCookie } from './authenticate.ts';
import { presentPrincipal } from './me.routes.ts';
import { checkPassword } from './password.ts';
import { principalOf } from './principal.ts';
import { sha256 } from './principals.ts';

/** A working day: whoever comes back next morning signs in again. */
const sessionMs = 12 * 3_600_000;

const cookieOptions = (secure: boolean): CookieSerializeOptions => ({
  path: '/',
  httpOnly: true,
  sameSite: 'strict',
  secure,
});

/** Signing in and out with login and password; the session is an opaque cookie. */
export const sessionRoutes: Routes = (app, { engine: { db }, config, principals }) => {
  const { login: perMinute } = config.rateLimit;
  app.post(
    '/sessions',
    {
      config: {
        policy: 'public',
        rateLimit: perMinute > 0 ? { max: perMinute, timeWindow: '1 minute' } : false,
      },
      schema: {
        tags: ['sessions'],
        body: z.strictObject({ login: z.string().min(1).max(200), password: z.string().min(1).max(1000) }),
      },
    },
    async (request, reply) => {
      // A foreign page must not be able to sign its visitor in under somebody else's name either.
      const browser = request.headers['sec-fetch-site'] !== undefined || request.headers.origin !== undefined;
      if (browser && !sameOrigin(request)) throw new GoufuError('FORBIDDEN');
      const { login, password } = request.body;
      const [user] = await db.query<{ id: string; passwordHash: string | null }>(
        'select id, password_hash as "passwordHash" from users where login = $1 and active',
        [login],
      );
      if (!(await checkPassword(user?.passwordHash, password)) || !user) {
        throw new GoufuError('UNAUTHENTICATED', [
          because('auth.login', '登录名或密码不正确。', 'The login or the password is wrong.'),
        ]);
      }
      const token = randomBytes(32).toString('base64url');
      const now = systemClock.now();
      const expiresAt = beijingTime(epochMs(now) + sessionMs);
      await db.query(
        `insert into sessions (token_hash, user_id, created_at, expires_at)
         values ($1, $2::text::uuid, $3::text::timestamptz, $4::text::timestamptz)`,
        [sha256(token), user.id, now, expiresAt],
      );
      await db.query(
        'delete from sessions where user_id = $1::text::uuid and expires_at < $2::text::timestamptz',
        [user.id, now],
      );
      const principal = await principals.bySession(token);
      if (!principal) throw new GoufuError('UNAUTHENTICATED');
      reply.setCookie(sessionCookie, token, {
        ...cookieOptions(request.protocol === 'https'),
        maxAge: sessionMs / 1000,
      });
      return reply.code(201).send({ ...presentPrincipal(principal), expiresAt });
    },
  );

  app.get(
    '/sessions/current',
    { config: { policy: 'public' }, schema: { tags: ['sessions'] } },
    async (request) => {
      const [{ any } = { any: true }] = await db.query<{ any: boolean }>(
        'select exists(select 1 from users) as any',
      );
      return { me: request.principal ? presentPrincipal(request.principal) : null, firstRun: !any };
    },
  );

  app.delete(
    '/sessions/current',
    { config: { policy: 'signed-in' }, schema: { tags: ['sessions'] } },
    async (request, reply) => {
      principalOf(request);
      const token = request.cookies[sessionCookie];
      if (token) {
        await db.query('delete from sessions where token_hash = $1', [sha256(token)]);
        principals.forget();
      }
      reply.clearCookie(sessionCookie, cookieOptions(request.protocol === 'https'));
      return reply.code(204).send();
    },
  );
};
