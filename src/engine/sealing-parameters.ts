import type { ProjectContext } from '../../workflows/service-purchase/v1/context.ts';
import { envelopePlans, holdersOf } from '../../workflows/service-purchase/v1/sealing.ts';
import { type SealingParameters, suite } from '../sealing/types.ts';

/** What a client needs to seal a bid of this round; null where bids are kept by access. */
export function sealingParameters({ projectId, sourcing }: ProjectContext): SealingParameters | null {
  const { sealing, round } = sourcing;
  return (
    sealing && {
      suite,
      projectId,
      round,
      holders: holdersOf(sealing),
      threshold: 2,
      system: sealing.system,
      envelopes: envelopePlans[sealing.plan].map((name) => ({ name, opens: 'opening' })),
    }
  );
}
