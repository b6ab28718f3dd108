import { contentHash } from './content-hash.ts';
import { isWeekend, yearOf } from './dates.ts';
import { CalendarInputError } from './errors.ts';
import type { Calendar, SpecialDay, YearDecree } from './types.ts';

function refuse(year: number, day: string, zh: string, en: string): never {
  throw new CalendarInputError('INVALID_DECREE', {
    zh: `${year}年节假日安排有误：${day}${zh}`,
    en: `The ${year} holiday notice is wrong: ${day} ${en}`,
  });
}

function checkDecree({ year, off, work }: YearDecree): void {
  for (const day of [...off, ...work]) {
    const dayYear = yearOf(day);
    // A notice may reach back to the last days of December (2022-12-31 is in the notice for 2023).
    const reachesBack = dayYear === year - 1 && day.slice(5, 7) === '12';
    if (dayYear !== year && !reachesBack)
      refuse(year, day, '不属于该年度。', 'does not belong to that year.');
  }
  for (const day of work) {
    if (off.includes(day)) refuse(year, day, '同时列为放假和上班。', 'is listed both as off and as worked.');
    if (!isWeekend(day))
      refuse(
        year,
        day,
        '不是周六或周日，不能作为调休上班日。',
        'is no Saturday or Sunday, so it cannot be a make-up working day.',
      );
  }
}

/**
 * Builds a calendar. A later decree for the same year replaces the earlier one, so that a corrected notice
 * can be appended. Throws CalendarInputError INVALID_DECREE or INVALID_DATE.
 */
export function makeCalendar(decrees: readonly YearDecree[]): Calendar {
  const byYear = new Map<number, YearDecree>();
  for (const decree of decrees) {
    checkDecree(decree);
    byYear.set(decree.year, decree);
  }
  const years = new Map([...byYear].sort(([a], [b]) => a - b));
  const special = new Map<string, SpecialDay>();
  for (const decree of years.values()) {
    for (const day of decree.off) special.set(day, 'off');
    for (const day of decree.work) special.set(day, 'work');
  }
  const covered = [...years.keys()];
  const span = covered.length > 0 ? `${covered[0]}-${covered.at(-1)}` : 'empty';
  const content = [...years.values()].map(({ year, decree, off, work }) => ({
    year,
    decree,
    off: [...off].sort(),
    work: [...work].sort(),
  }));
  return { version: `cn-${span}#${contentHash(content)}`, years, special };
}
