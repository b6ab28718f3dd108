import type { ProjectContext } from '../../workflows/service-purchase/index.ts';
import {
  type EnvelopeRule,
  envelopesOf,
  finalOfferEnvelope,
  holdersOf,
} from '../../workflows/service-purchase/index.ts';
import { type SealingParameters, suite } from '../sealing/types.ts';

/** What a client needs to seal a bid of this round; null where bids are kept by access. */
export function sealingParameters(context: ProjectContext): SealingParameters | null {
  const { sealing } = context.sourcing;
  return sealing && parametersOf(context, envelopesOf(sealing));
}

/** What a client needs to seal a final offer (最后报价); null where none are invited or access alone keeps them. */
export const finalOfferParameters = (context: ProjectContext): SealingParameters | null =>
  context.sourcing.offersUntil ? parametersOf(context, [finalOfferEnvelope]) : null;

function parametersOf(
  { projectId, sourcing }: ProjectContext,
  envelopes: EnvelopeRule[],
): SealingParameters | null {
  const { sealing, round } = sourcing;
  return (
    sealing && {
      suite,
      projectId,
      round,
      holders: holdersOf(sealing),
      threshold: 2,
      system: sealing.system,
      envelopes,
    }
  );
}
