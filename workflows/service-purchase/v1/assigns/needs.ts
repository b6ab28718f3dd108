import { mustBe } from '../../../kit/define.ts';
import { classify } from '../events/needs/classify.ts';
import { screen } from '../events/needs/screen.ts';
import type { AssignTable } from '../table.ts';

export const needsAssigns = {
  classified: ({ event }) => ({ category: mustBe(classify, event).category }),
  screened: ({ event }) => {
    const { concentration, benefit, suitability } = mustBe(screen, event);
    return { screening: { concentration, benefit, suitability } };
  },
} satisfies AssignTable;
