import { classify } from './classify.ts';
import { closeCollection } from './close-collection.ts';
import { needsRoundOver } from './deadline-needs-round.ts';
import { linkNeeds } from './link-needs.ts';
import { screen } from './screen.ts';
import { submitNeed } from './submit-need.ts';

export const needsEvents = {
  [submitNeed.type]: submitNeed,
  [linkNeeds.type]: linkNeeds,
  [closeCollection.type]: closeCollection,
  [needsRoundOver.type]: needsRoundOver,
  [classify.type]: classify,
  [screen.type]: screen,
};
