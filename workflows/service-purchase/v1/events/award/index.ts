import { confirmWinner } from './confirm-winner.ts';
import { awardDecisionOver } from './deadline-award-decision.ts';
import { publishResult } from './publish-result.ts';

export const awardEvents = {
  [confirmWinner.type]: confirmWinner,
  [awardDecisionOver.type]: awardDecisionOver,
  [publishResult.type]: publishResult,
};
