import { cancel } from './cancel.ts';
import { causeReview } from './cause-review.ts';
import { changeMethod } from './change-method.ts';
import { continueWithTwo } from './continue-with-two.ts';
import { retender } from './retender.ts';

export const failedEvents = {
  [causeReview.type]: causeReview,
  [retender.type]: retender,
  [changeMethod.type]: changeMethod,
  [continueWithTwo.type]: continueWithTwo,
  [cancel.type]: cancel,
};
