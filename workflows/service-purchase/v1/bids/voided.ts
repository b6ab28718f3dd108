import type { RowWrite } from '../../../kit/commit.ts';
import type { Outcome } from '../../../kit/workflow.ts';
import { uncommitToHold } from '../money/funds.ts';
import { fen } from '../money/money.ts';
import type { ProjectContext } from '../project/context.ts';
import { update } from '../project/rows.ts';

/**
 * Rows of a step that undoes the award: the draft or unperformed contract is void, the project has no winner,
 * and money that the contract had bound is held for the tender again. Nothing when the award stands.
 */
export function voidedAward<D>(outcome: Outcome<D>, entryId: string | undefined): RowWrite[] {
  const before = outcome.before as ProjectContext;
  const after = outcome.context as ProjectContext;
  if (!before.award || after.award?.bidId === before.award.bidId) return [];
  const { contract } = before;
  const committed = contract?.signedAt ? fen(contract.amount) + fen(contract.supplements) : 0n;
  return [
    ...(contract ? [update('contracts', { id: contract.id }, { status: 'void' })] : []),
    // Only what is unperformed is undone, so none of these has been paid.
    ...(contract && before.payments.length > 0
      ? [update('payments', { contractId: contract.id }, { status: 'void' })]
      : []),
    update('projects', { id: after.projectId }, { winnerId: null, awardAmount: null, contractAmount: null }),
    ...uncommitToHold(outcome, entryId, committed),
  ];
}
