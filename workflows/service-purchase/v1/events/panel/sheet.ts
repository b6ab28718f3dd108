import { decimal, keyed } from '../fields.ts';

/** Points by bid and criterion: `{ [bidId]: { [criterionId]: "12.50" } }`. */
export const sheet = keyed(
  '评分表',
  'Score sheet',
  'bid:running',
  keyed('各项得分', 'Points by criterion', 'criterion', decimal('得分', 'Points')),
);
