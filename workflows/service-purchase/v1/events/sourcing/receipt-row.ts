import type { RowWrite } from '../../../../kit/commit.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../project/context.ts';
import { insert, newId } from '../../project/rows.ts';
import { ownBidOf } from './bid-chain.ts';

/** What the receipt will say; the database itself stamps the time, in the statement that writes the bid. */
export function receiptRow<D>(
  outcome: Outcome<D>,
  kind: 'submitted' | 'withdrawn' | 'final-offer',
  digest: string,
): RowWrite {
  const { id: bidId, version } = ownBidOf(outcome);
  const { projectId } = outcome.before as ProjectContext;
  return insert('bid_receipts', {
    id: newId(outcome.event, 2),
    projectId,
    bidId,
    version,
    kind,
    digest,
  });
}
