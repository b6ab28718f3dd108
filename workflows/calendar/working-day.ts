import type { Bilingual } from '../kit/bilingual.ts';
import { addDays, isWeekend, yearOf } from './dates.ts';
import { CalendarUnavailable } from './errors.ts';
import type { Calendar } from './types.ts';

/** Throws CalendarUnavailable when the year of `date` has no notice. */
export function assertYear(calendar: Calendar, date: string): void {
  const year = yearOf(date);
  if (!calendar.years.has(year)) throw new CalendarUnavailable(year);
}

/**
 * Is this a working day (工作日): Monday to Friday and not a listed day off, or a listed make-up day?
 * Throws CalendarUnavailable, CalendarInputError.
 */
export function isWorkingDay(calendar: Calendar, date: string): boolean {
  assertYear(calendar, date);
  const special = calendar.special.get(date);
  return special === undefined ? !isWeekend(date) : special === 'work';
}

/** Why a day does not count: a listed holiday or an ordinary weekend. */
export function whyOff(calendar: Calendar, date: string): Bilingual {
  return calendar.special.get(date) === 'off'
    ? { zh: '法定节假日或调休放假', en: 'public holiday' }
    : { zh: '周末', en: 'weekend' };
}

/** `date` itself when it is a working day, otherwise the nearest one after (or before) it. */
export function nearestWorkingDay(calendar: Calendar, date: string, step: 1 | -1 = 1): string {
  let day = date;
  while (!isWorkingDay(calendar, day)) day = addDays(day, step);
  return day;
}

/** Working days after `a` up to and including `b`; negative when `b` is earlier. Throws CalendarUnavailable. */
export function workingDaysBetween(calendar: Calendar, a: string, b: string): number {
  if (b < a) return -workingDaysBetween(calendar, b, a);
  let count = 0;
  for (let day = a; day < b; ) {
    day = addDays(day, 1);
    if (isWorkingDay(calendar, day)) count += 1;
  }
  return count;
}
