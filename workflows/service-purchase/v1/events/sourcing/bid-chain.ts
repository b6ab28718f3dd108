import { genesisHash } from '../../../../kit/chain.ts';
import type { CaseEvent, Outcome } from '../../../../kit/workflow.ts';
import type { ProjectContext } from '../../context.ts';
import { factsOf } from '../../facts.ts';
import { bidIdOf } from '../../sealing.ts';

/** The supplier's own bid, and how many events it will then have had: its row's id is the id of its chain. */
export function ownBidOf<D>({ event, before }: Outcome<D>): { id: string; version: number } {
  const { ownBid } = factsOf(event);
  return ownBid
    ? { id: ownBid.id, version: ownBid.version + 1 }
    : { id: newBidId(event, before), version: 1 };
}

const newBidId = (event: CaseEvent, { projectId, sourcing }: ProjectContext): string =>
  bidIdOf(projectId, sourcing.round, event.actor.organisationId ?? '');

/** Where a bid's event is recorded: on the bid's own chain, because the project's would tell that it came in. */
export function onBidChain<D>({ event, before }: Outcome<D>): {
  chain: string;
  seq: number;
  previousHash: string;
} {
  const { ownBid } = factsOf(event);
  return ownBid
    ? { chain: ownBid.id, seq: ownBid.version, previousHash: ownBid.headHash }
    : { chain: newBidId(event, before), seq: 0, previousHash: genesisHash };
}
