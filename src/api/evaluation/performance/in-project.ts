import type { Param } from '../../../../db/client.ts';
import type { Engine } from '../../../engine/engine.ts';
import { because, GoufuError } from '../../../shared/errors.ts';
import type { ProjectAccess } from '../../projects/project-access.ts';

/** Steps of these types as they are on the chain, oldest first. */
export const stepsOf = (engine: Engine, { held }: ProjectAccess, types: readonly string[]) =>
  engine.db.query<{ type: string; at: string; actorId: string; data: Record<string, unknown> }>(
    `select type, to_jsonb(at) #>> '{}' as at, actor_id as "actorId", data from instance_events
     where instance_id = $1::uuid and type = any(select jsonb_array_elements_text($2::jsonb)) order by seq`,
    [held.kase.instanceId, JSON.stringify(types)] satisfies Param[],
  );

/** Does this reader belong to whoever holds the contract? */
export const isContractor = ({ actor, context }: ProjectAccess): boolean =>
  actor.organisationId !== undefined && context.award?.organisationId === actor.organisationId;

/** Throws CONDITION_NOT_MET: there is no contract yet whose consequences could be told. */
export function requireContract({ context }: ProjectAccess): void {
  if (context.contract) return;
  throw new GoufuError('CONDITION_NOT_MET', [
    {
      ...because(
        'evaluation.contract',
        '尚未起草合同，没有可以评价的内容。',
        'There is no contract yet to evaluate.',
      ),
      blockedBy: 'DRAFT_CONTRACT',
    },
  ]);
}
