import { deadlineEvent } from '../deadline.ts';
import { offersClosedRows } from './offers-closed.ts';

/** The time for final offers is over. */
export const finalOffersOver = deadlineEvent({
  rule: 'final-offers',
  title: { zh: '最后报价截止', en: 'Time for final offers over' },
  rows: offersClosedRows,
});
