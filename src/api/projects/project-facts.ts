import type { RuleSet } from '../../../workflows/rules/index.ts';
import type { FactName, ProjectFacts } from '../../../workflows/service-purchase/index.ts';
import type { Engine } from '../../engine/engine.ts';
import { rulesOf } from '../../engine/note-on-chain.ts';
import type { ProjectAccess } from './project-access.ts';

/** The rules of a project: those it pinned, or what is in force today. */
export const rulesOfProject = (engine: Engine, { held }: Pick<ProjectAccess, 'held'>): Promise<RuleSet> =>
  rulesOf(engine, held, engine.clock.now());

/** One outside fact of a project, as its events would read it. */
export async function factOf<F extends FactName>(
  engine: Engine,
  { held, context, actor }: ProjectAccess,
  name: F,
): Promise<ProjectFacts[F]> {
  const load = held.registered.facts[name];
  if (!load) throw new Error(`no loader for ${name}`);
  return load(engine.db, {
    instanceId: held.kase.instanceId,
    bodyId: held.body.id,
    context,
    data: {},
    actor,
    look: true,
  }) as Promise<ProjectFacts[F]>;
}
