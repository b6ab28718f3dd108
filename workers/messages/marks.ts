import {
  addDays,
  beijingTime,
  type Calendar,
  CalendarUnavailable,
  epochMs,
  isWeekend,
  isWorkingDay,
  legalDay,
} from '../../workflows/calendar/index.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import { hasRule, reminderLadderRule, reminderMarksRule, valueIn } from '../../workflows/rules/index.ts';
import type { Rule, RuleSet } from '../../workflows/rules/types.ts';

/** A moment at which a clock is called to mind. */
export interface Mark {
  name: 'first' | 'second' | 'due' | 'overdue-1' | 'overdue-2' | 'overdue-3';
  /** ISO instant in Beijing time. */
  at: string;
  /** Whom the ladder adds; undefined before and at the deadline. */
  role?: Role;
}

/** Steps of the ladder are climbed when people come to work. */
const startOfWork = 'T08:30:00.000+08:00';

/**
 * The marks of a clock, earliest first: two within its time, the deadline, then the steps of the ladder counted in
 * working days after the day on which it ran out. They follow from the clock and the body's policy alone, so that
 * nothing is lost with a queue.
 */
export function marksOf(
  clock: { startAt: string; due: string; dueAt: string },
  rules: RuleSet,
  calendar: Calendar,
): Mark[] {
  const start = epochMs(clock.startAt);
  const length = Math.max(0, epochMs(clock.dueAt) - start);
  const within = (percent: number) => beijingTime(start + Math.floor((length * percent) / 100));
  const { first, second } = valueFrom(rules, reminderMarksRule);
  const ladder = valueFrom(rules, reminderLadderRule);
  const steps: Mark[] = [];
  for (const [name, { role, workingDays }] of [
    ['overdue-1', ladder.first],
    ['overdue-2', ladder.second],
    ['overdue-3', ladder.third],
  ] as const) {
    if (role === 'nobody') continue;
    steps.push({ name, role, at: `${workingDaysAfter(calendar, clock.due, workingDays)}${startOfWork}` });
  }
  const marks: Mark[] = [
    { name: 'first', at: within(first) },
    { name: 'second', at: within(second) },
    { name: 'due', at: within(100) },
    ...steps,
  ];
  return marks.sort((a, b) => epochMs(a.at) - epochMs(b.at));
}

/** Sets that were made before a rule existed go by its default. */
function valueFrom<V>(rules: RuleSet, rule: Rule<V>): V {
  return hasRule(rules, rule) ? valueIn(rules, rule) : rule.value;
}

/** The `count`-th working day after a day. */
export function workingDaysAfter(calendar: Calendar, from: string, count: number): string {
  let day = from;
  for (let left = count; left > 0; ) {
    day = addDays(day, 1);
    if (isReminderDay(calendar, day)) left -= 1;
  }
  return day;
}

/**
 * A working day, for sending. In a year without a decree Monday to Friday count: a reminder is no period of law,
 * and one that comes on a holiday is better than none.
 */
export function isReminderDay(calendar: Calendar, day: string): boolean {
  try {
    return isWorkingDay(calendar, day);
  } catch (error) {
    if (error instanceof CalendarUnavailable) return !isWeekend(day);
    throw error;
  }
}

/** Working days from the day of `now` to `due`, negative when it has passed. */
export function workingDaysLeft(calendar: Calendar, now: string, due: string): number {
  const today = legalDay(now);
  const [from, to] = today <= due ? [today, due] : [due, today];
  let days = 0;
  for (let day = addDays(from, 1); day <= to; day = addDays(day, 1)) {
    if (isReminderDay(calendar, day)) days += 1;
  }
  return today <= due ? days : -days;
}
