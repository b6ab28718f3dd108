import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';

/** What the acceptance group found of a milestone. */
export function milestoneVerdict(
  { data, event, context }: Outcome<{ number: number; remarks: string }>,
  status: 'accepted' | 'rejected',
): RowWrite[] {
  const { contract } = context as ProjectContext;
  if (!contract) return [];
  const verdict = { verdictBy: event.actor.id, verdictAt: event.at, verdictRemarks: data.remarks };
  return [update('milestones', { contractId: contract.id, number: data.number }, { status, ...verdict })];
}
