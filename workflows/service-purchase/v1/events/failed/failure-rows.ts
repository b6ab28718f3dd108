import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { notice, update } from '../../project/rows.ts';

/**
 * Why this step ended the round, or undefined when it did not: the procurement failed, or a void result left no
 * candidate and the whole is tendered anew.
 */
function endOfRound<D>({ before: earlier, context }: Outcome<D>) {
  const [before, after] = [earlier as ProjectContext, context as ProjectContext];
  if (before.failure) return undefined;
  const { round } = before.sourcing;
  if (after.failure) return { round, cause: after.failure.cause, remaining: after.failure.remaining };
  if (after.sourcing.round === round) return undefined;
  // Where nobody was ever chosen no result can be void: the lot cap left nobody to choose.
  const chosen = before.award !== null || before.passedOver.length > 0;
  return { round, cause: chosen ? 'result-void' : 'no-candidate-left' };
}

/**
 * The notice of failure (废标、终止公告), when this step is the one by which the round ended; nobody can bid in it
 * any more. Takes the step's last id.
 */
export function failureRows<D>(outcome: Outcome<D>): RowWrite[] {
  const after = outcome.context as ProjectContext;
  const content = endOfRound(outcome);
  if (!content) return [];
  const id = outcome.event.ids.at(-1);
  if (!id) throw new Error('the step carries no ids');
  return [
    notice(outcome, { id, kind: 'termination', title: '废标（终止）公告', content }),
    update('projects', { id: after.projectId }, { openForBidsUntil: null }),
  ];
}
