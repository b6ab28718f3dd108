import { CalendarInputError } from './errors.ts';

const isoDate = /^(\d{4})-(\d{2})-(\d{2})$/;
const isoInstant = /^\d{4}-\d{2}-\d{2}T\d{2}:\d{2}(?::\d{2}(?:\.\d{1,9})?)?(?:Z|[+-]\d{2}:\d{2})$/;
const msPerDay = 86_400_000;
// China has kept UTC+8 without summer time since 1992, earlier than any procurement this system can hold.
const shanghaiOffsetMs = 8 * 3_600_000;

function epochDay(date: string): number {
  const match = isoDate.exec(date);
  if (match) {
    const ms = Date.UTC(Number(match[1]), Number(match[2]) - 1, Number(match[3]));
    if (new Date(ms).toISOString().startsWith(`${date}T`)) return ms / msPerDay;
  }
  throw new CalendarInputError('INVALID_DATE', {
    zh: `“${date}”不是有效日期（格式：年-月-日，如 2026-09-29）。`,
    en: `"${date}" is not a date (expected year-month-day, such as 2026-09-29).`,
  });
}

function fromEpochDay(day: number): string {
  return new Date(day * msPerDay).toISOString().slice(0, 10);
}

/** Checks that `date` is a real day written YYYY-MM-DD. Throws CalendarInputError INVALID_DATE. */
export function assertDate(date: string): void {
  epochDay(date);
}

/** The day `n` calendar days after `date` (before it when negative). */
export function addDays(date: string, n: number): string {
  return fromEpochDay(epochDay(date) + n);
}

/** Calendar days from `a` to `b`; negative when `b` is earlier. */
export function daysBetween(a: string, b: string): number {
  return epochDay(b) - epochDay(a);
}

/**
 * The same day `n` years later; 29 February becomes 28 February in a common year
 * (民法典 Art. 202: no corresponding day, the last day of the month).
 */
export function addYears(date: string, n: number): string {
  assertDate(date);
  const year = Number(date.slice(0, 4)) + n;
  const target = String(year).padStart(4, '0');
  const leap = new Date(Date.UTC(year, 1, 29)).getUTCMonth() === 1;
  return date.endsWith('-02-29') && !leap ? `${target}-02-28` : `${target}${date.slice(4)}`;
}

/** The same day `n` months later, or the last day of that month where there is none (民法典 Art. 202). */
export function addMonths(date: string, n: number): string {
  assertDate(date);
  const months = Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7)) - 1 + n;
  const first = `${String(Math.floor(months / 12)).padStart(4, '0')}-${String((months % 12) + 1).padStart(2, '0')}-01`;
  const lastOfMonth = new Date(Date.UTC(Math.floor(months / 12), (months % 12) + 1, 0)).getUTCDate();
  return addDays(first, Math.min(Number(date.slice(8)), lastOfMonth) - 1);
}

export function yearOf(date: string): number {
  assertDate(date);
  return Number(date.slice(0, 4));
}

export function isWeekend(date: string): boolean {
  // 1970-01-01, day 0, was a Thursday.
  const weekday = (((epochDay(date) + 4) % 7) + 7) % 7;
  return weekday === 0 || weekday === 6;
}

/** Milliseconds since 1970 of an ISO instant that carries an offset. Throws CalendarInputError INVALID_INSTANT. */
export function epochMs(instant: string): number {
  const ms = isoInstant.test(instant) ? Date.parse(instant) : Number.NaN;
  if (Number.isFinite(ms)) return ms;
  throw new CalendarInputError('INVALID_INSTANT', {
    zh: `“${instant}”不是带时区的时间（如 2026-09-29T09:30:00+08:00）。`,
    en: `"${instant}" is not an instant with an offset (such as 2026-09-29T09:30:00+08:00).`,
  });
}

/** Writes an instant as Beijing time, with its offset. */
export function beijingTime(ms: number): string {
  return new Date(ms + shanghaiOffsetMs).toISOString().replace('Z', '+08:00');
}

/** The legal day of an instant: its date in Asia/Shanghai. */
export function legalDay(instant: string): string {
  return beijingTime(epochMs(instant)).slice(0, 10);
}

/** The last millisecond of a legal day, 24:00 in Asia/Shanghai (民法典 Art. 203). */
export function endOfDay(date: string): string {
  assertDate(date);
  return `${date}T23:59:59.999+08:00`;
}
