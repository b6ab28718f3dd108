import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  builtInDecrees,
  CalendarInputError,
  CalendarUnavailable,
  isWorkingDay,
  makeCalendar,
  workingDaysBetween,
  yearOf,
} from '../../workflows/calendar/index.ts';

const calendar = makeCalendar(builtInDecrees);

const packageData = JSON.parse(
  readFileSync(
    createRequire(import.meta.url)
      .resolve('chinese-days')
      .replace('index.min.js', 'chinese-days.json'),
    'utf8',
  ),
) as { holidays: Record<string, string>; workdays: Record<string, string> };

const listed = (kind: 'off' | 'work') =>
  [...calendar.special]
    .filter(([, special]) => special === kind)
    .map(([day]) => day)
    .sort();

describe('the built-in notices', () => {
  test('list exactly the days off and make-up days that the chinese-days package knows for 2019–2026', () => {
    const known = (days: Record<string, string>) =>
      Object.keys(days)
        .filter((day) => yearOf(day) >= 2019 && yearOf(day) <= 2026)
        .sort();
    expect(listed('off')).toEqual(known(packageData.holidays));
    expect(listed('work')).toEqual(known(packageData.workdays));
  });

  test('agree with the second source for 2025 and 2026, read from another project', () => {
    const second: Record<string, { off: string[]; work: string[] }> = {
      2025: {
        off: ['01-01', '01-28..02-04', '04-04..04-06', '05-01..05-05', '05-31..06-02', '10-01..10-08'],
        work: ['01-26', '02-08', '04-27', '09-28', '10-11'],
      },
      2026: {
        off: [
          '01-01..01-03',
          '02-15..02-23',
          '04-04..04-06',
          '05-01..05-05',
          '06-19..06-21',
          '09-25..09-27',
          '10-01..10-07',
        ],
        work: ['01-04', '02-14', '02-28', '05-09', '09-20', '10-10'],
      },
    };
    for (const [year, { off, work }] of Object.entries(second)) {
      const days = off.flatMap((span) => {
        const [from, to = from] = span.split('..').map((day) => `${year}-${day}`) as [string, string?];
        const all = [from];
        while (all.at(-1) !== to) all.push(addDays(all.at(-1) as string, 1));
        return all;
      });
      const decree = calendar.years.get(Number(year));
      expect(decree?.off).toEqual(days);
      expect(decree?.work).toEqual(work.map((day) => `${year}-${day}`));
    }
  });

  test.each([2025, 2026])('give %i the published 248 working days', (year) => {
    expect(workingDaysBetween(calendar, `${year - 1}-12-31`, `${year}-12-31`)).toBe(248);
  });

  test('carry the make-up days of 2024 as published', () => {
    expect(calendar.years.get(2024)?.work).toEqual(
      ['02-04', '02-18', '04-07', '04-28', '05-11', '09-14', '09-29', '10-12'].map((day) => `2024-${day}`),
    );
  });

  test('name a document number for every year', () => {
    for (const decree of calendar.years.values()) expect(decree.decree).toMatch(/国办发明电〔\d{4}〕\d+号/);
  });
});

describe('a year without a notice', () => {
  test('is refused, although the package would answer plain Monday to Friday', () => {
    expect(() => isWorkingDay(calendar, '2027-01-04')).toThrow(CalendarUnavailable);
    try {
      isWorkingDay(calendar, '2027-01-04');
    } catch (error) {
      expect(error).toMatchObject({ code: 'CALENDAR_UNAVAILABLE', year: 2027 });
    }
  });

  test('is answered as soon as an administrator adds its decree', () => {
    const decree = {
      year: 2027,
      decree: '国办发明电〔2026〕9号',
      off: ['2026-12-31', '2027-01-01'],
      work: ['2027-01-03'],
    };
    const extended = makeCalendar([...builtInDecrees, decree]);
    expect(isWorkingDay(extended, '2027-01-03')).toBe(true);
    expect(isWorkingDay(extended, '2026-12-31')).toBe(false);
    expect(extended.version).not.toBe(calendar.version);
  });
});

describe('making a calendar', () => {
  test('lets a later decree for the same year replace the earlier one', () => {
    const corrected = { year: 2026, decree: '更正通知', off: ['2026-01-01'], work: [] };
    const replaced = makeCalendar([...builtInDecrees, corrected]);
    expect(isWorkingDay(replaced, '2026-10-01')).toBe(true);
    expect(replaced.years.get(2026)?.decree).toBe('更正通知');
  });

  test('gives equal content the same version, whatever the order', () => {
    expect(makeCalendar([...builtInDecrees].reverse()).version).toBe(calendar.version);
  });

  test.each([
    ['a day that does not exist', { off: ['2027-02-29'], work: [] }, 'INVALID_DATE'],
    ['a day of another year', { off: ['2028-01-01'], work: [] }, 'INVALID_DECREE'],
    ['a day both off and worked', { off: ['2027-01-02'], work: ['2027-01-02'] }, 'INVALID_DECREE'],
    ['a make-up day on a weekday', { off: [], work: ['2027-01-04'] }, 'INVALID_DECREE'],
  ])('refuses %s', (_, days, code) => {
    expect(() => makeCalendar([{ year: 2027, decree: 'x', ...days }])).toThrow(CalendarInputError);
    expect(() => makeCalendar([{ year: 2027, decree: 'x', ...days }])).toThrow(
      expect.objectContaining({ code }),
    );
  });
});
