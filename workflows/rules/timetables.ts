import type { Calendar } from '../calendar/index.ts';
import { dueOf } from './due-of.ts';
import { deadlineRule } from './rule-of.ts';
import type { DeadlineId, RuleSet } from './types.ts';

const due = (calendar: Calendar, set: RuleSet, id: DeadlineId, start: string) =>
  dueOf(calendar, deadlineRule(set, id), start);

export interface ChallengeTimetable {
  answerDue: string;
  /** Counted from the end of the answer period, not from the answer (采购法 Art. 55). */
  complaintUntil: string;
}

/** What follows from the receipt of a challenge. Throws CalendarUnavailable. */
export function challengeTimetable(calendar: Calendar, set: RuleSet, receivedOn: string): ChallengeTimetable {
  const answerDue = due(calendar, set, 'challenge-answer', receivedOn);
  return { answerDue, complaintUntil: due(calendar, set, 'complaint-window', answerDue) };
}

export interface ComplaintTimetable {
  reviewDue: string;
  forwardDue: string;
  decisionDue: string;
}

/** What follows from the receipt of a complaint. Throws CalendarUnavailable. */
export function complaintTimetable(calendar: Calendar, set: RuleSet, receivedOn: string): ComplaintTimetable {
  return {
    reviewDue: due(calendar, set, 'complaint-review', receivedOn),
    forwardDue: due(calendar, set, 'complaint-forward', receivedOn),
    decisionDue: due(calendar, set, 'complaint-decision', receivedOn),
  };
}

/** The longest reading of the decision period: run from the end of the review (受理), not from the receipt. */
export function latestComplaintDecision(calendar: Calendar, set: RuleSet, receivedOn: string): string {
  return due(calendar, set, 'complaint-decision', due(calendar, set, 'complaint-review', receivedOn));
}

export interface AwardTimetable {
  reportDue: string;
  decisionDue: string;
  publicationDue: string;
}

/** The longest lawful path from the evaluation to the published result: 2 + 5 + 2 working days. */
export function awardTimetable(calendar: Calendar, set: RuleSet, evaluatedOn: string): AwardTimetable {
  const reportDue = due(calendar, set, 'evaluation-report-handover', evaluatedOn);
  const decisionDue = due(calendar, set, 'award-decision', reportDue);
  return { reportDue, decisionDue, publicationDue: due(calendar, set, 'award-notice', decisionDue) };
}

export interface ContractTimetable {
  signDue: string;
  publicationDue: string;
  filingDue: string;
}

/** The longest lawful path from the award notice to the published and filed contract. */
export function contractTimetable(
  calendar: Calendar,
  set: RuleSet,
  awardNoticeOn: string,
): ContractTimetable {
  const signDue = due(calendar, set, 'contract-signature', awardNoticeOn);
  return {
    signDue,
    publicationDue: due(calendar, set, 'contract-notice', signDue),
    filingDue: due(calendar, set, 'contract-filing', signDue),
  };
}
