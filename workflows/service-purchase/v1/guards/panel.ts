import { checkGuards } from './panel-checks.ts';
import { drawGuards } from './panel-draw.ts';
import { lowPriceGuards } from './panel-low-price.ts';
import { offerGuards } from './panel-offers.ts';
import { reportGuards } from './panel-report.ts';
import { scoreGuards } from './panel-scores.ts';
import { talkGuards } from './panel-talks.ts';
import { technicalGuards } from './panel-technical.ts';

/** 评审, by its steps. */
export const panelGuards = {
  ...checkGuards,
  ...lowPriceGuards,
  ...talkGuards,
  ...offerGuards,
  ...drawGuards,
  ...scoreGuards,
  ...technicalGuards,
  ...reportGuards,
};
