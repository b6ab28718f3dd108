import type { Db } from '../../db/client.ts';
import { type WaitingEnvelope, waitingEnvelopes } from '../../db/facts/waiting-envelopes.ts';
import type { Sourcing } from '../../workflows/service-purchase/index.ts';
import type { BidOwners } from '../sealing/keys/bid-owners.ts';
import { isUnconfirmed, knownBids } from './hidden-bids.ts';

/** The envelopes that open next. Covers are the server's own and opened by nobody, nor is a bid that does not count. */
export async function envelopesWaiting(
  db: Db,
  owners: BidOwners,
  projectId: string,
  sourcing: Sourcing,
): Promise<WaitingEnvelope[]> {
  const waiting = await waitingEnvelopes(db, projectId, sourcing);
  if (sourcing.openedAt) return waiting;
  const { bids, covers } = await knownBids(db, owners, { projectId, round: sourcing.round });
  const shut = new Set(
    [...covers, ...bids.filter((bid) => isUnconfirmed(bid, sourcing))].map(({ id }) => id),
  );
  return waiting.filter(({ bidId }) => !shut.has(bidId));
}
