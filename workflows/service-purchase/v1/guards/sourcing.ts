import { confirmationGuards } from './confirmation.ts';
import { sealingGuards } from './sealing.ts';
import { approvalGuards } from './sealing-approval.ts';
import { envelopeGuards } from './sealing-envelope.ts';
import { bidGuards } from './sourcing-bids.ts';
import { documentGuards } from './sourcing-documents.ts';
import { openingGuards } from './sourcing-opening.ts';
import { panelMakeupGuards } from './sourcing-panel.ts';

/** 采购实施, up to the opening of the bids. */
export const sourcingGuards = {
  ...documentGuards,
  ...bidGuards,
  ...confirmationGuards,
  ...panelMakeupGuards,
  ...openingGuards,
  ...sealingGuards,
  ...envelopeGuards,
  ...approvalGuards,
};
