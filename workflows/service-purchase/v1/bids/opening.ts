import type { CaseEvent } from '../../../kit/workflow.ts';
import { approveOpening } from '../events/sourcing/approve-opening.ts';
import type { ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';

/**
 * Whose shares the actor hands over: an opening officer's own, or, for somebody else, the body's offline recovery
 * share. An officer cannot be both, so that two shares always mean two people.
 */
export function holderOf({ sourcing }: ProjectContext, event: CaseEvent): string | undefined {
  if (!sourcing.sealing) return undefined;
  const own = sourcing.sealing.officers.find(({ userId }) => userId === event.actor.id);
  const { recovery } = formOf(approveOpening, event);
  if (own) return recovery ? undefined : own.recipient;
  return recovery && event.actor.role === 'leader' ? sourcing.sealing.recovery : undefined;
}
