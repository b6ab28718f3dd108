import { deadlineEvent } from '../deadline.ts';

/** The round of needs collection has run out. */
export const needsRoundOver = deadlineEvent({
  rule: 'needs-round',
  title: { zh: '需求征集期届满', en: 'Round of needs collection over' },
});
