import fc from 'fast-check';
import { expect, test } from 'vitest';
import { percent, type Table, totalOf } from '../../src/api/reports/section.ts';
import { numberedDays } from '../../src/api/reports/working-days.ts';
import { addDays, builtInDecrees, makeCalendar, workingDaysBetween } from '../../workflows/calendar/index.ts';

const calendar = makeCalendar(builtInDecrees);
const days = numberedDays(calendar, 2026);
const numbers = new Map(days.map(({ day, n }) => [day, n]));

test('numbered days count working days as the calendar does, from any day to any later one', () => {
  const first = days[0]?.day as string;
  const at = fc.integer({ min: 0, max: days.length - 1 });
  fc.assert(
    fc.property(at, at, (a, b) => {
      const [from, to] = [addDays(first, Math.min(a, b)), addDays(first, Math.max(a, b))];
      expect((numbers.get(to) as number) - (numbers.get(from) as number)).toBe(
        workingDaysBetween(calendar, from, to),
      );
    }),
    { numRuns: 200 },
  );
});

test('a year without a calendar has no numbers, and numbers never reach over one', () => {
  expect(numberedDays(calendar, 2099)).toEqual([]);
  const gap = makeCalendar(builtInDecrees.filter(({ year }) => year !== 2025));
  expect(numberedDays(gap, 2026)[0]?.day).toBe('2026-01-01');
});

test('a percentage is rounded half-up, and none is made of nothing', () => {
  expect([percent(1n, 3n), percent(2n, 3n), percent(12345n, 1_000_000n)]).toEqual(['33.33', '66.67', '1.23']);
  expect([percent(1n, 800n), percent(0n, 5n), percent(5n, 0n)]).toEqual(['0.13', '0.00', null]);
  fc.assert(
    fc.property(fc.bigInt(0n, 10n ** 15n), fc.bigInt(1n, 10n ** 15n), (part, whole) => {
      const hundredths = BigInt((percent(part, whole) as string).replace('.', ''));
      // Within half a hundredth of a percent, a half rounded up.
      const off = 20_000n * part - 2n * hundredths * whole;
      expect(off >= -whole && off < whole).toBe(true);
    }),
  );
});

test('totals are exact sums of the columns that add up, whatever the amounts', () => {
  const words = { zh: '金额', en: 'amount' };
  fc.assert(
    fc.property(fc.array(fc.bigInt(-(10n ** 15n), 10n ** 15n)), (amounts) => {
      const table: Table = {
        id: 't',
        title: words,
        dimension: words,
        columns: [
          { id: 'amount', title: words, unit: 'yuan' },
          { id: 'median', title: words, unit: 'period' },
        ],
        rows: amounts.map((amount, n) => ({ id: String(n), title: words, values: { amount, median: n } })),
      };
      expect(totalOf(table)).toEqual({ amount: amounts.reduce((sum, one) => sum + one, 0n) });
    }),
  );
});
