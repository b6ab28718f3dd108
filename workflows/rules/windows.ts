import { type Calendar, countDays, daysBetween } from '../calendar/index.ts';
import { dueOf } from './due-of.ts';
import { methodOf } from './method-of.ts';
import { deadlineRule } from './rule-of.ts';
import type { Method, RuleSet } from './types.ts';
import type { MethodTerms, Window } from './values/method-terms.ts';

type WindowField = {
  [K in keyof MethodTerms]: MethodTerms[K] extends Window | null ? K : never;
}[keyof MethodTerms];

/** Every function here throws UnknownRule and CalendarUnavailable; days are legal days in Asia/Shanghai. */
function windowEnd(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  field: WindowField,
  start: string,
): string | null {
  const window = methodOf(set, method).value[field];
  return window ? countDays(calendar, { start, ...window }).due : null;
}

/** The first day on which bids may close when the documents are issued on `issuedOn`; null if the method sets none. */
export function earliestBidDeadline(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  issuedOn: string,
): string | null {
  return windowEnd(calendar, set, method, 'bidWindow', issuedOn);
}

/** The day through which the documents must be available at least, counted from their publication. */
export function documentSaleUntil(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  issuedOn: string,
): string | null {
  return windowEnd(calendar, set, method, 'documentSale', issuedOn);
}

/** The day on which the procurement notice ends. */
export function noticeUntil(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  publishedOn: string,
): string | null {
  return windowEnd(calendar, set, method, 'noticePeriod', publishedOn);
}

/** The day on which the publicity of a single-source choice ends. */
export function publicityUntil(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  publishedOn: string,
): string | null {
  return windowEnd(calendar, set, method, 'publicity', publishedOn);
}

/** The last day for a substantive clarification that leaves the deadline where it is; never rolled. */
export function latestClarification(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  bidDeadline: string,
): string | null {
  const lead = methodOf(set, method).value.clarificationLead;
  return lead ? countDays(calendar, { start: bidDeadline, ...lead, direction: 'before' }).due : null;
}

export interface ClarificationEffect {
  /** The deadline must move if the change affects the preparation of bids. */
  extensionRequired: boolean;
  /** The day before which the deadline may not lie, before any roll. */
  notBefore: string;
  /** The same, rolled to a working day: the earliest new deadline. */
  earliestDeadline: string;
  /** Calendar days between the clarification and the deadline as it stands. */
  days: number;
}

/** What a substantive clarification does to the bid deadline; null if the method has no such rule. */
export function clarificationEffect(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  { clarifiedOn, bidDeadline }: { clarifiedOn: string; bidDeadline: string },
): ClarificationEffect | null {
  const lead = methodOf(set, method).value.clarificationLead;
  if (!lead) return null;
  const notBefore = countDays(calendar, { start: clarifiedOn, ...lead, roll: false }).due;
  return {
    extensionRequired: bidDeadline < notBefore,
    notBefore,
    earliestDeadline: countDays(calendar, { start: clarifiedOn, ...lead }).due,
    days: daysBetween(clarifiedOn, bidDeadline),
  };
}

/** The first day on which experts may be drawn for an evaluation. */
export function expertsNotBefore(calendar: Calendar, set: RuleSet, evaluationOn: string): string {
  return dueOf(calendar, deadlineRule(set, 'expert-draw'), evaluationOn);
}

/** The first day on which a procurement may start after its intention was published; a lead time, so not rolled. */
export function earliestStart(calendar: Calendar, set: RuleSet, intentionOn: string): string {
  return dueOf(calendar, deadlineRule(set, 'intention-lead'), intentionOn);
}

/** The last day for a challenge by somebody who knew, or should have known, on `knownOn`. */
export function challengeUntil(calendar: Calendar, set: RuleSet, knownOn: string): string {
  return dueOf(calendar, deadlineRule(set, 'challenge-window'), knownOn);
}

/** A challenge to the documents runs from their receipt or from the end of the document notice. */
export function documentChallengeUntil(
  calendar: Calendar,
  set: RuleSet,
  method: Method,
  known: { receivedOn: string } | { publishedOn: string },
): string {
  if ('receivedOn' in known) return challengeUntil(calendar, set, known.receivedOn);
  const noticeEnd = noticeUntil(calendar, set, method, known.publishedOn);
  return challengeUntil(calendar, set, noticeEnd ?? known.publishedOn);
}

export interface ResultWindow {
  noticeUntil: string;
  challengeUntil: string;
}

/** When the result notice ends and until when the result can be challenged. */
export function resultWindow(calendar: Calendar, set: RuleSet, publishedOn: string): ResultWindow {
  const end = dueOf(calendar, deadlineRule(set, 'result-notice'), publishedOn);
  return { noticeUntil: end, challengeUntil: challengeUntil(calendar, set, end) };
}
