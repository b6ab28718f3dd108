import {
  type Calendar,
  CalendarUnavailable,
  endOfDay,
  legalDay,
  nearestWorkingDay,
  workingDaysBetween,
} from '../../workflows/calendar/index.ts';
import { dueOf } from '../../workflows/kit/clocks.ts';
import type { ArmedDeadline } from '../../workflows/kit/commit.ts';
import type { DeadlineRule } from '../../workflows/rules/types.ts';

interface Calendars {
  /** The calendar that the clock was counted with; undefined when it is not known any more. */
  before: Calendar | undefined;
  now: Calendar;
  /** ISO instant of the recount. */
  at: string;
}

/**
 * The day a running clock has in another holiday calendar; undefined where the calendar has no say (fixed instants,
 * minutes, years) or still no data for the year. A clock that runs as it started is counted from its start. One that
 * was frozen for a while is not, because the row no longer says for how long: its working days are counted on from
 * today, its calendar days keep their last day and only roll off a day that is now free.
 */
export function recount(
  rule: DeadlineRule,
  clock: ArmedDeadline,
  { before, now, at }: Calendars,
): { due: string; dueAt: string } | undefined {
  if (rule.unit !== 'working-day' && rule.unit !== 'calendar-day') return undefined;
  try {
    const counted = dueOf(rule, clock.startAt, now);
    if (counted.provisional) return undefined;
    const { due, dueAt } = counted;
    if (clock.provisional) return { due, dueAt };
    const original = before && dueOf(rule, clock.startAt, before);
    if (!before || original?.due === clock.due) return { due, dueAt };
    return resumed(rule, clock, before, now, at);
  } catch (error) {
    if (error instanceof CalendarUnavailable) return undefined;
    throw error;
  }
}

function resumed(rule: DeadlineRule, clock: ArmedDeadline, before: Calendar, now: Calendar, at: string) {
  if (rule.unit === 'working-day') {
    const left = workingDaysBetween(before, legalDay(at), clock.due);
    if (left <= 0) return undefined;
    const { due, dueAt, provisional } = dueOf({ ...rule, count: left }, at, now);
    return provisional ? undefined : { due, dueAt };
  }
  const due = nearestWorkingDay(now, clock.due);
  return { due, dueAt: endOfDay(due) };
}
