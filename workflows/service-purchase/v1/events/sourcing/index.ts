import { answer } from './answer.ts';
import { approveOpening } from './approve-opening.ts';
import { ask } from './ask.ts';
import { clarify } from './clarify.ts';
import { confirmBid } from './confirm-bid.ts';
import { bidSubmissionOver } from './deadline-bid-submission.ts';
import { formPanel } from './form-panel.ts';
import { open } from './open.ts';
import { submitBid } from './submit-bid.ts';
import { withdrawBid } from './withdraw-bid.ts';

export const sourcingEvents = {
  [ask.type]: ask,
  [answer.type]: answer,
  [clarify.type]: clarify,
  [submitBid.type]: submitBid,
  [withdrawBid.type]: withdrawBid,
  [confirmBid.type]: confirmBid,
  [bidSubmissionOver.type]: bidSubmissionOver,
  [formPanel.type]: formPanel,
  [approveOpening.type]: approveOpening,
  [open.type]: open,
};
