export { contentHash } from './content-hash.ts';
export { countDays } from './count-days.ts';
export {
  addDays,
  addMonths,
  addYears,
  assertDate,
  beijingTime,
  daysBetween,
  endOfDay,
  epochMs,
  isWeekend,
  legalDay,
  yearOf,
} from './dates.ts';
export { type Due, dueAt } from './due-at.ts';
export { CalendarInputError, CalendarUnavailable } from './errors.ts';
export { makeCalendar } from './make-calendar.ts';
export type { Calendar, DayUnit, YearDecree } from './types.ts';
export { isWorkingDay, nearestWorkingDay, workingDaysBetween } from './working-day.ts';
export { builtInDecrees } from './years.ts';
