import type { FastifyRequest } from 'fastify';
import { because, GoufuError } from '../../shared/errors.ts';
import type { Principal } from './principal.ts';
import type { Principals } from './principals.ts';

export const sessionCookie = 'goufu_session';

const bearer = /^Bearer ([A-Za-z0-9_-]{1,64})\.([A-Za-z0-9_-]{1,256})$/i;
const safeMethods: ReadonlySet<string> = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Who sends the request: by API key, or by session cookie. No credentials give null, wrong ones throw
 * UNAUTHENTICATED. A cookie is sent by browsers unasked, so an unsafe method must also come from our own origin.
 */
export async function authenticate(
  request: FastifyRequest,
  principals: Principals,
): Promise<Principal | null> {
  const header = request.headers.authorization;
  if (header !== undefined) {
    const match = bearer.exec(header);
    const principal = match && (await principals.byKey(match[1] as string, match[2] as string));
    if (!principal) throw new GoufuError('UNAUTHENTICATED', [wrongKey]);
    return principal;
  }
  const token = request.cookies[sessionCookie];
  if (!token) return null;
  const principal = await principals.bySession(token);
  if (principal && !safeMethods.has(request.method) && !sameOrigin(request))
    throw new GoufuError('FORBIDDEN', [foreign]);
  return principal ?? null;
}

/** `Sec-Fetch-Site` where the browser sends it, else `Origin` against the address that was asked. */
export function sameOrigin(request: FastifyRequest): boolean {
  const site = request.headers['sec-fetch-site'];
  if (site !== undefined) return site === 'same-origin';
  const { origin } = request.headers;
  return origin !== undefined && origin === `${request.protocol}://${request.host}`;
}

const wrongKey = because(
  'auth.key',
  '密钥无效、已过期或已停用。请使用“Authorization: Bearer <id>.<secret>”。',
  'The key is unknown, expired or revoked. Send “Authorization: Bearer <id>.<secret>”.',
);

const foreign = because(
  'auth.origin',
  '登录会话的写操作只能由本系统页面发出。',
  'With a session, changes can only be made from this site’s own pages.',
);
