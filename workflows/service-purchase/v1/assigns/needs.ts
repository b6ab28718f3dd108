import { mustBe } from '../../../kit/define.ts';
import { classify } from '../events/needs/classify.ts';
import { screen } from '../events/needs/screen.ts';
import { assignTable } from '../project/table.ts';
import { carriedVerdicts, given } from '../project/verdicts.ts';

export const needsAssigns = assignTable({
  classified: ({ event }) => ({ category: mustBe(classify, event).category }),
  screened: ({ context, event }) => {
    const form = mustBe(screen, event);
    const { concentration, benefit, suitability } = { ...carriedVerdicts(context), ...given(form) };
    // Guard `verdictsGiven` has seen all three.
    return concentration && benefit && suitability
      ? { screening: { concentration, benefit, suitability } }
      : {};
  },
});
