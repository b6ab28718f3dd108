import { deadlineEvent } from '../deadline.ts';

/** Nobody appealed in time (申诉期届满): the result stands. */
export const appealWindowOver = deadlineEvent({
  rule: 'appeal-window',
  title: { zh: '绩效申诉期届满', en: 'Appeal window over' },
});
