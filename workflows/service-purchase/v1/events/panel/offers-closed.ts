import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { failureRows } from '../failed/failure-rows.ts';

/** Whoever made no final offer in time has withdrawn (财库〔2014〕214号). */
export function offersClosedRows<D>(outcome: Outcome<D>): RowWrite[] {
  const { sourcing, projectId } = outcome.context as ProjectContext;
  const still = new Set(sourcing.running);
  return [
    ...(outcome.before as ProjectContext).sourcing.running
      .filter((bidId) => !still.has(bidId))
      .map((id) =>
        update('bids', { id, projectId }, { status: 'invalid', reason: '未在规定时间内提交最后报价' }),
      ),
    ...failureRows(outcome),
  ];
}
