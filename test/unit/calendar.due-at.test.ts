import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, builtInDecrees, countDays, dueAt, makeCalendar } from '../../workflows/calendar/index.ts';

const calendar = makeCalendar(builtInDecrees);

test('the day that a clock is given is the day that counting day by day finds, whatever the period', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 0, max: 1500 }),
      fc.integer({ min: 0, max: 120 }),
      fc.constantFrom('calendar-day' as const, 'working-day' as const),
      fc.constantFrom('after' as const, 'before' as const),
      fc.option(fc.boolean(), { nil: undefined }),
      (offset, count, unit, direction, roll) => {
        const start = addDays('2021-06-01', offset);
        const period = { count, unit, direction, ...(roll === undefined ? {} : { roll }) };
        expect(dueAt(calendar, { startAt: `${start}T10:00:00+08:00`, ...period }).due).toBe(
          countDays(calendar, { start, ...period }).due,
        );
      },
    ),
  );
});

test('a count that is none, or too large, is refused the same way', () => {
  for (const count of [-1, 1.5, 3661]) {
    const period = { count, unit: 'calendar-day' as const };
    expect(() => dueAt(calendar, { startAt: '2026-09-01T10:00:00+08:00', ...period })).toThrow(/0 to 3660/);
    expect(() => countDays(calendar, { start: '2026-09-01', ...period })).toThrow(/0 to 3660/);
  }
});
