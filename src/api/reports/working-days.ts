import { addDays, type Calendar, isWorkingDay } from '../../../workflows/calendar/index.ts';

/** Longer ago than this nothing of a year's steps has begun. */
const yearsBack = 3;

/**
 * The working days from one day to another are the difference of their numbers here. Numbered up to the end of a year,
 * over the years before it that have a calendar without a gap; a day that is missing cannot be counted from.
 */
export function numberedDays(calendar: Calendar, year: number): { day: string; n: number }[] {
  let first = year;
  while (first > year - yearsBack && calendar.years.has(first - 1)) first -= 1;
  if (!calendar.years.has(year)) return [];
  const days: { day: string; n: number }[] = [];
  let n = 0;
  for (let day = `${first}-01-01`; day <= `${year}-12-31`; day = addDays(day, 1)) {
    if (isWorkingDay(calendar, day)) n += 1;
    days.push({ day, n });
  }
  return days;
}
