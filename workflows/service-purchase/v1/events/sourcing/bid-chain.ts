import type { RecordedActor } from '../../../../kit/actor.ts';
import { mustExist } from '../../../../kit/define.ts';
import { genesisHash } from '../../../../kit/hash/chain.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { eventWith } from '../../project/facts.ts';

/** The supplier's own bid, and how many events it will then have had: its row's id is the id of its chain. */
export function ownBidOf<D>({ event }: Outcome<D>): { id: string; version: number } {
  const { ownBid, bidder } = eventWith(event, 'ownBid', 'bidder').facts;
  return ownBid
    ? { id: ownBid.id, version: ownBid.version + 1 }
    : { id: mustExist(bidder).bidId, version: 1 };
}

/** Where a bid's event is recorded: on the bid's own chain, because the project's would tell that it came in. */
export function onBidChain<D>(outcome: Outcome<D>): { chain: string; seq: number; previousHash: string } {
  const { id, version } = ownBidOf(outcome);
  const previousHash = eventWith(outcome.event, 'ownBid').facts.ownBid?.headHash ?? genesisHash;
  return { chain: id, seq: version - 1, previousHash };
}

/** Who handed a bid in is recorded encrypted; the key to it is on record once the bids are opened (see OPEN). */
export const hiddenBidder = <D>({ event }: Outcome<D>): { owner: string } => ({
  owner: mustExist(eventWith(event, 'bidder').facts.bidder).hidden,
});

/** In the actor's place stands the bid itself. */
export const bidItself = <D>(outcome: Outcome<D>): RecordedActor => ({
  id: ownBidOf(outcome).id,
  kind: 'hidden',
  role: 'supplier',
});
