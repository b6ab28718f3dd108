import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { cappedOut } from '../../bids/lot-cap.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { update } from '../../project/rows.ts';

/** Whom the lot cap passes over at this decision, by bid. */
export const cappedBids = <D>({ before, event }: Outcome<D>): string[] =>
  cappedOut({ context: before as ProjectContext, event: eventWith(event, 'batchLots') }).map(
    ({ bidId }) => bidId,
  );

/** Bidders are told why a better score did not win: the cap is a rule of the documents, not a fault of the bid. */
export function cappedRows<D>(outcome: Outcome<D>): RowWrite[] {
  const { projectId } = outcome.context as ProjectContext;
  return cappedBids(outcome).map((id) =>
    update(
      'bids',
      { id, projectId },
      { reason: '按采购文件“兼投不兼中”的规定，已在其他包中标，本包不再确定' },
    ),
  );
}
