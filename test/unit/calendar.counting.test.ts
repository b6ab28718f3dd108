import { describe, expect, test } from 'vitest';
import {
  addDays,
  addYears,
  builtInDecrees,
  CalendarUnavailable,
  countDays,
  daysBetween,
  dueAt,
  legalDay,
  makeCalendar,
  workingDaysBetween,
} from '../../workflows/calendar/index.ts';

const calendar = makeCalendar(builtInDecrees);

describe('counting days', () => {
  test('excludes the start day and explains every day that it passes over', () => {
    const result = countDays(calendar, { start: '2026-09-29', count: 7, unit: 'working-day' });
    expect(result.due).toBe('2026-10-14');
    expect(result.counted).toEqual(
      ['09-30', '10-08', '10-09', '10-10', '10-12', '10-13', '10-14'].map((day) => `2026-${day}`),
    );
    expect(result.skipped.map(({ date }) => date)).toContain('2026-10-11');
    expect(result.skipped.find(({ date }) => date === '2026-10-01')?.why.zh).toContain('节假日');
    expect(result.skipped.find(({ date }) => date === '2026-10-11')?.why.zh).toBe('周末');
    expect(result.calendar).toBe(calendar.version);
  });

  test('rolls a calendar-day period that ends on a day off to the next working day', () => {
    const result = countDays(calendar, { start: '2026-01-16', count: 30, unit: 'calendar-day' });
    expect(result.due).toBe('2026-02-24');
    expect(result.counted.at(-1)).toBe('2026-02-15');
    expect(result.skipped).toHaveLength(9);
  });

  test('ends on a make-up Sunday without rolling', () => {
    expect(countDays(calendar, { start: '2026-09-15', count: 5, unit: 'calendar-day' }).due).toBe(
      '2026-09-20',
    );
  });

  test('counts backwards without rolling: 15 days before 12 October is a holiday and stays one', () => {
    const before = { start: '2026-10-12', direction: 'before' } as const;
    expect(countDays(calendar, { ...before, count: 15, unit: 'calendar-day' }).due).toBe('2026-09-27');
    expect(countDays(calendar, { ...before, count: 2, unit: 'working-day' }).due).toBe('2026-10-09');
  });

  test('moves to the earlier working day when asked to roll backwards', () => {
    const request = {
      start: '2026-10-12',
      count: 15,
      unit: 'calendar-day',
      direction: 'before',
      roll: true,
    } as const;
    expect(countDays(calendar, request).due).toBe('2026-09-24');
  });

  test('never rolls years and turns 29 February into 28 February', () => {
    expect(countDays(calendar, { start: '2026-10-01', count: 15, unit: 'year' }).due).toBe('2041-10-01');
    expect(addYears('2024-02-29', 15)).toBe('2039-02-28');
    expect(addYears('2024-02-29', 4)).toBe('2028-02-29');
  });

  test('needs the year of the last day only', () => {
    expect(countDays(calendar, { start: '2018-12-20', count: 30, unit: 'calendar-day' }).due).toBe(
      '2019-01-21',
    );
    expect(() => countDays(calendar, { start: '2026-12-20', count: 30, unit: 'calendar-day' })).toThrow(
      CalendarUnavailable,
    );
    expect(
      countDays(calendar, { start: '2026-12-20', count: 30, unit: 'calendar-day', roll: false }).due,
    ).toBe('2027-01-19');
    expect(() => countDays(calendar, { start: '2026-12-30', count: 3, unit: 'working-day' })).toThrow(
      CalendarUnavailable,
    );
  });

  test.each([
    [{ start: '2026-02-30', count: 1, unit: 'working-day' }, 'INVALID_DATE'],
    [{ start: '2026-2-3', count: 1, unit: 'working-day' }, 'INVALID_DATE'],
    [{ start: '2026-01-05', count: 1.5, unit: 'working-day' }, 'INVALID_COUNT'],
    [{ start: '2026-01-05', count: -1, unit: 'working-day' }, 'INVALID_COUNT'],
    [{ start: '2026-01-05', count: 1e9, unit: 'calendar-day' }, 'INVALID_COUNT'],
    [{ start: '2026-01-05', count: 30, unit: 'minute' }, 'INVALID_UNIT'],
  ] as const)('refuses %o with a code', (request, code) => {
    expect(() => countDays(calendar, request)).toThrow(expect.objectContaining({ code }));
  });
});

describe('due instants', () => {
  test('end at 24:00 Beijing time of the legal day', () => {
    expect(dueAt(calendar, { startAt: '2026-09-29T09:00:00+08:00', count: 7, unit: 'working-day' })).toEqual({
      due: '2026-10-14',
      dueAt: '2026-10-14T23:59:59.999+08:00',
    });
  });

  test('start from the Beijing day of the instant, not from the UTC day', () => {
    expect(legalDay('2026-09-28T16:30:00Z')).toBe('2026-09-29');
    expect(dueAt(calendar, { startAt: '2026-09-28T16:30:00Z', count: 7, unit: 'working-day' }).due).toBe(
      '2026-10-14',
    );
  });

  test('are exact for minutes, across midnight and on any day', () => {
    expect(dueAt(calendar, { startAt: '2026-10-01T15:45:10Z', count: 30, unit: 'minute' })).toEqual({
      due: '2026-10-02',
      dueAt: '2026-10-02T00:15:10.000+08:00',
    });
  });

  test('refuse an instant without an offset', () => {
    expect(() => legalDay('2026-09-29T09:00:00')).toThrow(
      expect.objectContaining({ code: 'INVALID_INSTANT' }),
    );
    expect(() => legalDay('soon')).toThrow(expect.objectContaining({ code: 'INVALID_INSTANT' }));
  });
});

describe('differences', () => {
  test('count working days after the first day up to the last', () => {
    expect(workingDaysBetween(calendar, '2021-09-10', '2021-09-29')).toBe(13);
    expect(workingDaysBetween(calendar, '2022-03-17', '2022-03-19')).toBe(1);
    expect(workingDaysBetween(calendar, '2021-09-29', '2021-09-10')).toBe(-13);
    expect(workingDaysBetween(calendar, '2024-05-17', '2024-05-17')).toBe(0);
  });

  test('count calendar days in both directions', () => {
    expect(daysBetween('2026-10-22', '2026-11-11')).toBe(20);
    expect(addDays('2026-03-01', -1)).toBe('2026-02-28');
  });
});
