import { deadlineEvent } from '../deadline.ts';

/** The time to cure has run out: the contract may be terminated. */
export const curePeriodOver = deadlineEvent({
  rule: 'cure-period',
  title: { zh: '催告补正期届满', en: 'Cure period over' },
});
