import type { FastifyInstance, FastifyRequest, onRequestHookHandler } from 'fastify';
import type { Role } from '../../../workflows/kit/actor.ts';
import { roles as roleNames } from '../../../workflows/kit/actor.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { authenticate } from './authenticate.ts';
import { type Place, type Principal, rolesAt } from './principal.ts';
import type { Principals } from './principals.ts';

/**
 * Who may call a route: anybody, whoever is signed in, or who holds one of the roles somewhere. Which body or
 * project the role must be held at depends on the record, so the handler asks `requireRole` as well.
 */
export type Policy = 'public' | 'signed-in' | { roles: readonly Role[] };

/**
 * Every route registered from here on must declare `config.policy`; one that does not stops the start. The check
 * runs before the body is read and after the rate limit.
 */
export function enforcePolicies(app: FastifyInstance, principals: Principals): void {
  app.decorateRequest('principal', null);
  app.addHook('onRoute', (route) => {
    const policy = route.config?.policy;
    if (!policy) throw new Error(`route ${String(route.method)} ${route.url} declares no policy`);
    const check: onRequestHookHandler = async (request) => {
      request.principal = await authenticate(request, principals);
      allow(policy, request);
    };
    route.onRequest = [...[route.onRequest ?? []].flat(), check];
  });
}

function allow(policy: Policy, request: FastifyRequest): void {
  if (policy === 'public') return;
  const { principal } = request;
  if (!principal) throw new GoufuError('UNAUTHENTICATED');
  if (policy !== 'signed-in' && !mayCall(policy, principal)) throw roleRefused(policy.roles);
}

/** Does somebody hold, anywhere, a role that a route is for? Whether it counts for a record its handler judges. */
export function mayCall(policy: Policy, principal: Principal): boolean {
  if (typeof policy === 'string') return true;
  const { roles } = policy;
  const held = principal.grants.some(({ role }) => roles.includes(role));
  return (
    held ||
    (principal.organisationId !== undefined &&
      principal.organisationId !== null &&
      roles.includes('supplier'))
  );
}

/** The refusal that says whose duty it is. */
export function roleRefused(allowed: readonly Role[]): GoufuError {
  return new GoufuError('ROLE_NOT_ALLOWED', [
    because(
      'api.role',
      `该操作由${allowed.map((role) => roleNames[role].zh).join('、')}办理。`,
      `This is for: ${allowed.map((role) => roleNames[role].en).join(', ')}.`,
    ),
  ]);
}

/** Throws ROLE_NOT_ALLOWED unless the principal holds one of the roles at that very place. */
export function requireRole(principal: Principal, allowed: readonly Role[], place: Place): void {
  if (!rolesAt(principal, place).some((role) => allowed.includes(role))) throw roleRefused(allowed);
}
