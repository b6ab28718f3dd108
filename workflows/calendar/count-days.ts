import type { Bilingual } from '../kit/bilingual.ts';
import { addDays, addYears, assertDate } from './dates.ts';
import { CalendarInputError } from './errors.ts';
import type { Calendar, DayUnit } from './types.ts';
import { isWorkingDay, whyOff } from './working-day.ts';

export interface CountRequest {
  /** The day of the event; it is never counted (民法典 Art. 201). */
  start: string;
  count: number;
  unit: DayUnit;
  direction?: 'after' | 'before';
  /**
   * Move a calendar-day period that ends on a day off to the next working day (民法典 Art. 203).
   * Default: yes when counting forward, no when counting backwards from a fixed day.
   */
  roll?: boolean;
}

export interface CountResult {
  due: string;
  /** The days that count, in order; empty for years. */
  counted: string[];
  /** Days that were passed over; a last counted day that is off is among them, as the reason for the roll. */
  skipped: { date: string; why: Bilingual }[];
  /** Version of the calendar used. */
  calendar: string;
}

/** Longer periods than this are years; a bound keeps a typing error from costing seconds. */
const maxDays = 3660;
const maxYears = 1000;

/** Throws CalendarInputError INVALID_COUNT. */
export function checkCount(count: number, unit: DayUnit): void {
  const max = unit === 'year' ? maxYears : maxDays;
  if (Number.isInteger(count) && count >= 0 && count <= max) return;
  throw new CalendarInputError('INVALID_COUNT', {
    zh: `期限应为 0 至 ${max} 的整数。`,
    en: `The period must be a whole number from 0 to ${max}.`,
  });
}

/**
 * Counts a period in days: the start day is excluded, the last day runs to 24:00.
 * Throws CalendarUnavailable when a day that must be judged lies in a year without data,
 * CalendarInputError for anything that is no date, count or day unit.
 */
export function countDays(calendar: Calendar, request: CountRequest): CountResult {
  const { start, count, unit, direction = 'after', roll = direction === 'after' } = request;
  assertDate(start);
  checkCount(count, unit);
  if (unit === 'minute') {
    throw new CalendarInputError('INVALID_UNIT', {
      zh: '以分钟计的期限须从具体时刻起算，不能从日期起算。',
      en: 'A period in minutes runs from an instant, not from a day.',
    });
  }
  const step = direction === 'after' ? 1 : -1;
  const result: CountResult = { due: start, counted: [], skipped: [], calendar: calendar.version };
  if (unit === 'year') {
    result.due = addYears(start, step * count);
    return result;
  }
  const skip = (date: string) => result.skipped.push({ date, why: whyOff(calendar, date) });
  while (result.counted.length < count) {
    result.due = addDays(result.due, step);
    if (unit === 'calendar-day' || isWorkingDay(calendar, result.due)) result.counted.push(result.due);
    else skip(result.due);
  }
  if (roll) {
    while (!isWorkingDay(calendar, result.due)) {
      skip(result.due);
      result.due = addDays(result.due, step);
    }
  }
  return result;
}
