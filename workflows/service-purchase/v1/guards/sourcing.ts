import { bidGuards } from './sourcing-bids.ts';
import { documentGuards } from './sourcing-documents.ts';
import { openingGuards } from './sourcing-opening.ts';
import { panelMakeupGuards } from './sourcing-panel.ts';

/** 采购实施, up to the opening of the bids. */
export const sourcingGuards = { ...documentGuards, ...bidGuards, ...panelMakeupGuards, ...openingGuards };
