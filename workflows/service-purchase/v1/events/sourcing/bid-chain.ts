import { genesisHash } from '../../../../kit/chain.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { factsOf } from '../../facts.ts';
import { newId } from '../../rows.ts';

/** The supplier's own bid, and how many events it will then have had: its row's id is the id of its chain. */
export function ownBidOf<D>({ event }: Outcome<D>): { id: string; version: number } {
  const { ownBid } = factsOf(event);
  return ownBid ? { id: ownBid.id, version: ownBid.version + 1 } : { id: newId(event), version: 1 };
}

/** Where a bid's event is recorded: on the bid's own chain, because the project's would tell that it came in. */
export function onBidChain<D>({ event }: Outcome<D>): { chain: string; seq: number; previousHash: string } {
  const { ownBid } = factsOf(event);
  return ownBid
    ? { chain: ownBid.id, seq: ownBid.version, previousHash: ownBid.headHash }
    : { chain: newId(event), seq: 0, previousHash: genesisHash };
}
