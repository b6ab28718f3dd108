import type { ProjectContext } from '../../../workflows/service-purchase/index.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { CaseActor, Engine } from '../../engine/engine.ts';
import { GoufuError } from '../../shared/errors.ts';
import { canSee, caseActor, type Principal, visiblePaths } from '../identity/principal.ts';
import type { CaseAccess, Level } from './case-door.ts';

/**
 * What somebody sees of a project. `full`: the buyer's staff. `shared`: the staff of partner bodies. `limited`: suppliers once the documents
 * are issued, experts and evaluators, employees: what is public, and their own.
 */
export interface ProjectAccess extends CaseAccess {
  context: ProjectContext;
}

/** Opens a project for somebody. Who may not know of it gets NOT_FOUND, the same as for a project that is not. */
export async function openProject(engine: Engine, principal: Principal, id: string): Promise<ProjectAccess> {
  return access(engine, principal, await engine.cases.load(id));
}

/**
 * The same for somebody who is about to act: the copy in memory will do, since the engine looks again before it
 * refuses and compares before it writes. Saves one statement of two.
 */
export async function openToAct(engine: Engine, principal: Principal, id: string): Promise<ProjectAccess> {
  const held = engine.cases.peek(id);
  if (!held) return openProject(engine, principal, id);
  return access(engine, principal, held).catch(() => openProject(engine, principal, id));
}

async function access(engine: Engine, principal: Principal, held: HeldCase): Promise<ProjectAccess> {
  const context = held.kase.snapshot.context as ProjectContext;
  const level =
    held.registered.workflow.id === 'service-purchase' ? await levelOf(engine, principal, held) : undefined;
  if (!level) throw new GoufuError('NOT_FOUND');
  return { held, context, actor: actorIn(principal, held), level };
}

/** The principal with the roles that they hold in this very case. */
export function actorIn(principal: Principal, { kase, body }: HeldCase): CaseActor {
  return caseActor(principal, { bodyId: body.id, bodyPath: body.path, projectId: kase.instanceId });
}

const rolesBesideSupplier = (principal: Principal, held: HeldCase) =>
  actorIn(principal, held).roles.filter((role) => role !== 'supplier');

/** The buyer's staff, whether they hold their role in the body or in this project alone. */
export function seesInFull(principal: Principal, held: HeldCase): boolean {
  if (canSee(principal, held.body.path)) return true;
  const acting = rolesBesideSupplier(principal, held);
  const outsiders = ['expert', 'evaluator', 'beneficiary'];
  return acting.length > 0 && !acting.some((role) => outsiders.includes(role));
}

async function levelOf(engine: Engine, principal: Principal, held: HeldCase): Promise<Level | undefined> {
  if (seesInFull(principal, held)) return 'full';
  if (rolesBesideSupplier(principal, held).length > 0) return 'limited';
  if (await isPartner(engine, principal, held.kase.instanceId)) return 'shared';
  const { sourcing } = held.kase.snapshot.context as ProjectContext;
  const published = sourcing.issuedAt !== null || sourcing.round > 1;
  return principal.organisationId && published ? 'limited' : undefined;
}

/** Is the project shared with a body whose records the principal may read? */
async function isPartner(engine: Engine, principal: Principal, projectId: string): Promise<boolean> {
  const paths = visiblePaths(principal);
  if (paths.length === 0) return false;
  const [row] = await engine.db.query(
    `select 1 from project_partners s join bodies b on b.id = s.body_id, jsonb_array_elements_text($2::jsonb) seen(path)
     where s.project_id = $1::uuid and s.revoked_at is null and starts_with(b.path, seen.path) limit 1`,
    [projectId, JSON.stringify(paths)],
  );
  return row !== undefined;
}
