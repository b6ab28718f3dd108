import { type CountRequest, checkCount, countDays } from './count-days.ts';
import { addDays, beijingTime, endOfDay, epochMs, legalDay } from './dates.ts';
import { CalendarInputError } from './errors.ts';
import type { Calendar } from './types.ts';
import { nearestWorkingDay } from './working-day.ts';

export interface DueRequest extends Omit<CountRequest, 'start'> {
  /** ISO instant with an offset; its day in Asia/Shanghai is the start day. */
  startAt: string;
}

export interface Due {
  /** The legal day on which the period ends. */
  due: string;
  /** The instant at which it ends: 24:00 of that day in Beijing time, or the exact instant for minutes. */
  dueAt: string;
}

/** When a period that starts at an instant ends. Throws CalendarUnavailable, CalendarInputError. */
export function dueAt(calendar: Calendar, { startAt, ...period }: DueRequest): Due {
  if (period.unit !== 'minute') {
    const due = lastDay(calendar, { start: legalDay(startAt), ...period });
    return { due, dueAt: endOfDay(due) };
  }
  if (!Number.isInteger(period.count) || period.count < 0 || period.count > 1_000_000) {
    throw new CalendarInputError('INVALID_COUNT', {
      zh: '分钟数应为 0 至 1000000 的整数。',
      en: 'The number of minutes must be a whole number from 0 to 1,000,000.',
    });
  }
  const sign = period.direction === 'before' ? -1 : 1;
  const at = beijingTime(epochMs(startAt) + sign * period.count * 60_000);
  return { due: at.slice(0, 10), dueAt: at };
}

/** Calendar days need no list of what was counted: one addition, and the roll. The rest counts day by day. */
function lastDay(calendar: Calendar, request: CountRequest): string {
  const { start, count, unit, direction = 'after', roll = direction === 'after' } = request;
  if (unit !== 'calendar-day') return countDays(calendar, request).due;
  checkCount(count, unit);
  const step = direction === 'after' ? 1 : -1;
  const last = addDays(start, step * count);
  return roll ? nearestWorkingDay(calendar, last, step) : last;
}
