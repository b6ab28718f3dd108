import { and } from 'xstate';

/** A panel named by hand; where it may come later, the state adds its own condition or target. */
export const formPanel = {
  guard: and(['panelLawful', 'panelChaired', 'noMemberStruckOff', 'drawNotTooEarly', 'drawnNotHandpicked']),
  actions: 'panelFormed',
} as const;

/** A panel drawn from the pool. */
export const drawPanel = {
  guard: and(['drawNotRepeated', 'drawMakeupLawful', 'drawTimely', 'poolSuffices']),
  actions: 'panelDrawn',
} as const;
