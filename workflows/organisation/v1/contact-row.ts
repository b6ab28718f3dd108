import type { RowWrite } from '../../kit/commit.ts';
import { insert, newId } from '../../kit/rows.ts';
import type { Outcome } from '../../kit/workflow.ts';
import type { OrganisationContext } from './context.ts';

/** A line of the contact log (联系记录). */
export function contactRow({
  data: { on, way, note },
  event,
  context,
}: Outcome<{ on: string; way: string; note: string }>): RowWrite {
  const { organisationId, bodyId } = context as OrganisationContext;
  return insert('contacts', {
    id: newId(event),
    organisationId,
    bodyId,
    on,
    way,
    note,
    createdAt: event.at,
    createdBy: event.actor.id,
  });
}
