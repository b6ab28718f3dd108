import { type Calendar, countDays, type Due, dueAt } from '../calendar/index.ts';
import { RuleNotCounted } from './errors.ts';
import type { DeadlineRule } from './types.ts';

/** The last legal day of a period that starts on a day. Throws RuleNotCounted, CalendarUnavailable. */
export function dueOf(calendar: Calendar, rule: DeadlineRule, start: string): string {
  const { count, unit, direction, roll } = rule;
  if (unit === 'fixed') throw new RuleNotCounted(rule.id);
  return countDays(calendar, { start, count, unit, direction, roll }).due;
}

/** The last day and instant of a period that starts at an instant. Throws RuleNotCounted, CalendarUnavailable. */
export function dueAtOf(calendar: Calendar, rule: DeadlineRule, startAt: string): Due {
  const { count, unit, direction, roll } = rule;
  if (unit === 'fixed') throw new RuleNotCounted(rule.id);
  return dueAt(calendar, { startAt, count, unit, direction, roll });
}
