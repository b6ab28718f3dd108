import { deadlineEvent } from '../deadline.ts';

/** The time for an explanation is over: the panel decides on what it has. */
export const explanationOver = deadlineEvent({
  rule: 'explanation',
  title: { zh: '报价说明时间届满', en: 'Time for the explanation over' },
});
