import type { Role } from '../../../workflows/kit/actor.ts';
import type { CaseActor } from '../../engine/engine.ts';
import { GoufuError } from '../../shared/errors.ts';

/** A role held at a body, or at one project of it alone. */
export interface Grant {
  role: Role;
  bodyId: string;
  bodyPath: string;
  /** Empty for the whole body. */
  projectId: string;
}

/** Who asks: a signed-in person, or a machine that acts as the user its key belongs to. */
export interface Principal {
  userId: string;
  name: string;
  kind: 'person' | 'key';
  language: 'zh' | 'en';
  /** The body that keeps this account. */
  bodyId?: string;
  /** The organisation that a supplier's person acts for. */
  organisationId?: string;
  grants: readonly Grant[];
  /** Administrator of everything, not of one body's branch only. */
  administrator: boolean;
}

/** Where a role is asked for. */
export interface Place {
  bodyId: string;
  bodyPath: string;
  projectId?: string;
}

/** The body id of grants that hold everywhere. */
export const everywhere = '00000000-0000-0000-0000-000000000000';

/** Roles that oversee or are drawn from above: a grant at a body holds for all bodies below it too. */
const reachesDown: ReadonlySet<Role> = new Set(['regulator', 'auditor', 'agency', 'expert', 'administrator']);

/** Roles that may read what belongs to their body. Experts, evaluators and employees see what they are asked about. */
const staff: ReadonlySet<Role> = new Set([
  'administrator',
  'officer',
  'reviewer',
  'leader',
  'finance',
  'agency',
  'rep',
  'acceptor',
  'auditor',
  'regulator',
]);

/**
 * The roles that a principal holds at a place. Acting roles need a grant at exactly that body or that project,
 * so that a superior body does not act in a subordinate's case; overseeing roles reach down the tree.
 */
export function rolesAt(principal: Principal, { bodyId, bodyPath, projectId }: Place): Role[] {
  const held = new Set<Role>(principal.organisationId ? ['supplier'] : []);
  for (const grant of principal.grants) {
    if (grant.projectId) {
      if (grant.projectId === projectId && grant.bodyId === bodyId) held.add(grant.role);
    } else if (
      grant.bodyId === bodyId ||
      (reachesDown.has(grant.role) && bodyPath.startsWith(grant.bodyPath))
    ) {
      held.add(grant.role);
    }
  }
  return [...held];
}

/** The paths of the bodies whose records, with all below, the principal may read. */
export function visiblePaths(principal: Principal): string[] {
  const paths = principal.grants
    .filter((grant) => !grant.projectId && staff.has(grant.role))
    .map((grant) => grant.bodyPath);
  return [...new Set(paths)];
}

/** May the principal read what belongs to the body? Own and below, through staff roles. */
export function canSee(principal: Principal, bodyPath: string): boolean {
  return visiblePaths(principal).some((path) => bodyPath.startsWith(path));
}

/** Is the principal an administrator of the body, by a grant there or above? */
export function administers(principal: Principal, bodyPath: string): boolean {
  return principal.grants.some(
    (grant) => grant.role === 'administrator' && !grant.projectId && bodyPath.startsWith(grant.bodyPath),
  );
}

/** The principal as the engine knows an actor, with the roles held in the case at hand. */
export function caseActor(principal: Principal, place: Place): CaseActor {
  return {
    id: principal.userId,
    kind: principal.kind,
    roles: rolesAt(principal, place),
    ...(principal.organisationId ? { organisationId: principal.organisationId } : {}),
  };
}

/** The principal of a request that its policy has let through. Throws UNAUTHENTICATED on public routes. */
export function principalOf(request: { principal: Principal | null }): Principal {
  if (!request.principal) throw new GoufuError('UNAUTHENTICATED');
  return request.principal;
}
