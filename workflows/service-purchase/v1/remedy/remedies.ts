import { type Calendar, dueAt, legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import type { DeadlineId } from '../../../rules/index.ts';
import { periodOf } from '../law/rule-values.ts';
import type { Challenge, ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';

/** Challenges and complaints under examination that may change the outcome: they forbid signing (条例 Art. 54). */
export function blocking({ challenges }: ProjectContext): Challenge[] {
  return challenges.filter((one) => one.mayAffectOutcome && one.status !== 'replied');
}

export const challengeOf = (context: ProjectContext, id: unknown): Challenge | undefined =>
  context.challenges.find((one) => one.id === id);

/** The complaint that an event names, or the only one there is in this status. */
export function complaintOf(
  { challenges }: ProjectContext,
  event: CaseEvent,
  statuses: readonly Challenge['status'][] = ['complained', 'accepted'],
): Challenge | undefined {
  const candidates = challenges.filter((one) => statuses.includes(one.status));
  const named = event.data?.challengeId;
  if (named !== undefined) return candidates.find((one) => one.id === named);
  return candidates.length === 1 ? candidates[0] : undefined;
}

/**
 * The end of a period of the rules, as an instant; `undefined` where the rule does not bind or the holiday
 * calendar has no data yet.
 */
export function periodEnd(event: EventWith, rule: DeadlineId, startAt: string): string | undefined {
  const period = periodOf(event, rule);
  const calendar: Calendar | undefined = event.facts?.calendar;
  if (!period || period.unit === 'fixed' || !calendar) return undefined;
  try {
    const { count, unit, roll } = period;
    return dueAt(calendar, { startAt, count, unit, ...(roll === false ? { roll } : {}) }).dueAt;
  } catch {
    return undefined;
  }
}

/** When the buyer's time to answer a challenge ends: the complaint window opens there (政府采购法 Art. 55). */
export const replyPeriodEnd = (event: EventWith, challenge: Challenge): string | undefined =>
  periodEnd(event, 'challenge-answer', challenge.receivedAt);

/** Until when a complaint about a challenge may be made. */
export function complaintWindowEnd(event: EventWith, challenge: Challenge): string | undefined {
  const start = replyPeriodEnd(event, challenge);
  return start === undefined ? undefined : periodEnd(event, 'complaint-window', start);
}

/**
 * The day from which the time to challenge runs (94号令 Art. 10; 条例 Art. 53): the document's receipt, the end
 * of the step complained of, the end of the result notice. What the supplier says it knew of can only move it
 * back to a real step of the procedure, never forward.
 */
export function knownFrom(
  { sourcing, award }: ProjectContext,
  matter: Challenge['matter'],
  knownOn: string,
): string {
  if (matter === 'result' && award?.resultNoticeUntil) return award.resultNoticeUntil;
  if (matter === 'document') {
    // Documents are handed out until then: whoever has them received them by that day.
    const last = sourcing.documentsUntil?.slice(0, 10);
    return last !== undefined && last < knownOn ? last : knownOn;
  }
  const ends = [sourcing.openedAt, sourcing.evaluatedAt, sourcing.reportReceivedAt, award?.publishedAt]
    .filter((at): at is string => at != null)
    .map(legalDay)
    .filter((day) => day <= knownOn)
    .sort();
  return ends.at(-1) ?? knownOn;
}
