import type { Db } from '../../db/client.ts';
import { type HiddenBid, hiddenBids } from '../../db/facts/hidden-bids.ts';
import type { Sourcing } from '../../workflows/service-purchase/index.ts';
import type { BidActor, BidOwners } from '../sealing/keys/bid-owners.ts';

/** A bid with whose it is; null where what is stored does not say it any more. */
export interface KnownBid extends HiddenBid {
  actor: BidActor | null;
}

/** The bids of a round before opening, covers told apart. Only whoever holds the system key can do this. */
export async function knownBids(
  db: Db,
  owners: BidOwners,
  { projectId, round }: { projectId: string; round: number },
): Promise<{ bids: KnownBid[]; covers: KnownBid[] }> {
  const known: KnownBid[] = [];
  for (const bid of await hiddenBids(db, projectId, round)) {
    const actor = bid.owner ? await owners.reveal(bid.id, bid.owner) : null;
    // The id follows from whose bid it is: a chain that was given to somebody else is nobody's.
    const genuine = actor && (await owners.bidIdOf(projectId, round, actor.organisationId)) === bid.id;
    known.push({ ...bid, actor: genuine ? actor : null });
  }
  const isCover = ({ actor }: KnownBid) => actor?.kind === 'system';
  return { bids: known.filter((one) => !isCover(one)), covers: known.filter(isCover) };
}

/** Does a bid not count because nobody confirmed it after a correction that says so (更正后未确认)? */
export const isUnconfirmed = ({ lastAt }: HiddenBid, { substantiveAt, unconfirmed }: Sourcing): boolean =>
  unconfirmed === 'does-not-count' &&
  substantiveAt !== null &&
  Date.parse(lastAt) < Date.parse(substantiveAt);

/** The ids of a supplier's own bids in a project, one a round. */
export async function ownBidIds(
  owners: BidOwners,
  {
    projectId,
    rounds,
    organisationId,
  }: { projectId: string; rounds: number; organisationId: string | undefined },
): Promise<string[]> {
  if (!organisationId) return [];
  const each = Array.from({ length: rounds }, (_, n) => owners.bidIdOf(projectId, n + 1, organisationId));
  return Promise.all(each);
}
