import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { releaseSurplus } from '../../money/funds.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';

/** The contract has ended early: what it will no longer cost goes back to the budget line. Takes the step's first id. */
export function contractEnded<D>(outcome: Outcome<D>): RowWrite[] {
  const { contract, terminated } = outcome.context as ProjectContext;
  if (!contract) return [];
  return [
    update(
      'contracts',
      { id: contract.id },
      { status: 'terminated', endedGround: terminated?.ground, endedAt: outcome.event.at },
    ),
    ...releaseSurplus(outcome, outcome.event.ids[0]),
  ];
}
