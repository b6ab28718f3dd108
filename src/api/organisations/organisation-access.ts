import type { HeldCase } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import { GoufuError } from '../../shared/errors.ts';
import { canSee, type Principal } from '../identity/principal.ts';
import type { CaseAccess, Level } from '../projects/case-door.ts';
import { actorIn } from '../projects/project-access.ts';

/**
 * Opens an organisation's case. The staff of its body (and above) see all of it; the organisation itself sees the
 * clocks that are its own duties and no more: vetting and contact log are the union's. Everybody else: NOT_FOUND.
 */
export async function openOrganisation(
  engine: Engine,
  principal: Principal,
  id: string,
): Promise<CaseAccess> {
  return access(principal, await engine.cases.load(id));
}

/** The same from the copy in memory, for somebody who is about to act: the engine looks again before it refuses. */
export async function openOrganisationToAct(
  engine: Engine,
  principal: Principal,
  id: string,
): Promise<CaseAccess> {
  return access(principal, engine.cases.peek(id) ?? (await engine.cases.load(id)));
}

function access(principal: Principal, held: HeldCase): CaseAccess {
  const level = held.registered.workflow.id === 'organisation' ? levelOf(principal, held) : undefined;
  if (!level) throw new GoufuError('NOT_FOUND');
  return { held, actor: actorIn(principal, held), level };
}

function levelOf(principal: Principal, { body, kase }: HeldCase): Level | undefined {
  if (canSee(principal, body.path)) return 'full';
  return principal.organisationId === kase.instanceId ? 'limited' : undefined;
}
