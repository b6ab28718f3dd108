import { approve } from './approve.ts';
import { confirmFunds } from './confirm-funds.ts';
import { reject } from './reject.ts';
import { returnInitiation } from './return.ts';
import { submit } from './submit.ts';

export const initiationEvents = {
  [submit.type]: submit,
  [confirmFunds.type]: confirmFunds,
  [approve.type]: approve,
  [returnInitiation.type]: returnInitiation,
  [reject.type]: reject,
};
