import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import {
  addDays,
  builtInDecrees,
  countDays,
  dueAt,
  isWorkingDay,
  makeCalendar,
  workingDaysBetween,
} from '../../workflows/calendar/index.ts';
import { allDeadlineRules, earliestBidDeadline, resolveRules } from '../../workflows/rules/index.ts';
import {
  abnormallyLow,
  awardLots,
  formatAmountInWords,
  formatYuan,
  gradeOf,
  negativeScore,
  parseAmountInWords,
  parseDecimal,
  parseYuan,
  performanceGrade,
  priceScores,
  quotesBehindScore,
  rankBids,
  ScoringError,
  toFixed,
} from '../../workflows/scoring/index.ts';

const calendar = makeCalendar(builtInDecrees);
const set = resolveRules({ date: '2026-09-01', regime: 'GOV' });

// Seven years, leaving the last one as room for periods to end in.
const day = fc.integer({ min: 0, max: 2556 }).map((offset) => addDays('2019-01-01', offset));
const count = fc.integer({ min: 0, max: 120 });
const unit = fc.constantFrom('working-day' as const, 'calendar-day' as const);
const fen = fc.bigInt({ min: 1n, max: 10n ** 12n });
const bidders = (n: number) => Array.from({ length: n }, (_, index) => `bidder ${index}`);
const hundredths = (max: number) => fc.integer({ min: 0, max: max * 100 }).map((n) => (n / 100).toFixed(2));
const shuffled = <T>(items: readonly T[]) => fc.shuffledSubarray([...items], { minLength: items.length });

describe('deadlines', () => {
  test('never fall on a day off', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), unit, (start, n, by) =>
        isWorkingDay(calendar, countDays(calendar, { start, count: n, unit: by }).due),
      ),
    );
  });

  test('never come earlier when a day is added or the start is later', () => {
    fc.assert(
      fc.property(day, count, unit, (start, n, by) => {
        const due = (from: string, days: number) =>
          countDays(calendar, { start: from, count: days, unit: by }).due;
        expect(due(start, n + 1) >= due(start, n)).toBe(true);
        expect(due(addDays(start, 1), n) >= due(start, n)).toBe(true);
      }),
    );
  });

  test('account for every day: what is counted and what is skipped are all the days up to the due day', () => {
    fc.assert(
      fc.property(day, count, unit, (start, n, by) => {
        const { due, counted, skipped } = countDays(calendar, { start, count: n, unit: by });
        expect(counted).toHaveLength(n);
        const days = new Set([...counted, ...skipped.map(({ date }) => date)]);
        // Only the last counted day may be in both lists: when it is off, it is why the period rolls.
        expect(counted.length + skipped.length - days.size).toBeLessThanOrEqual(1);
        expect([...days].every((date) => date > start || (n === 0 && date === start))).toBe(true);
        if (n > 0) expect(addDays(start, new Set([...days, due]).size)).toBe(due);
      }),
    );
  });

  test('in working days agree with the number of working days between', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: 1, max: 120 }), (start, n) => {
        const { due } = countDays(calendar, { start, count: n, unit: 'working-day' });
        expect(workingDaysBetween(calendar, start, due)).toBe(n);
      }),
    );
  });

  test('counted back and forth meet again', () => {
    fc.assert(
      fc.property(
        day.filter((date) => date > '2019-09-01' && isWorkingDay(calendar, date)),
        fc.integer({ min: 1, max: 100 }),
        (start, n) => {
          const { due } = countDays(calendar, { start, count: n, unit: 'working-day' });
          expect(
            countDays(calendar, { start: due, count: n, unit: 'working-day', direction: 'before' }).due,
          ).toBe(start);
        },
      ),
    );
  });

  test('depend on the Beijing day alone, whatever offset writes the instant', () => {
    const minute = fc.integer({ min: 0, max: 60 * 24 * 2000 });
    fc.assert(
      fc.property(minute, fc.integer({ min: 1, max: 60 }), (offset, n) => {
        const utc = new Date(Date.UTC(2019, 5, 1) + offset * 60_000).toISOString();
        const beijing = new Date(Date.parse(utc) + 8 * 3_600_000).toISOString().replace('Z', '+08:00');
        const period = { count: n, unit: 'working-day' } as const;
        expect(dueAt(calendar, { startAt: utc, ...period })).toEqual(
          dueAt(calendar, { startAt: beijing, ...period }),
        );
      }),
    );
  });

  test('of bids leave at least the legal window, in every method', () => {
    const method = fc.constantFrom('open-tender' as const, 'competitive-consultation' as const);
    fc.assert(
      fc.property(day, method, (issued, by) => {
        const earliest = earliestBidDeadline(calendar, set, by, issued) as string;
        expect(earliest >= addDays(issued, by === 'open-tender' ? 20 : 10)).toBe(true);
        expect(isWorkingDay(calendar, earliest)).toBe(true);
      }),
    );
  });
});

describe('rule sets', () => {
  test('of any day hold at most one version of each rule and are the same when resolved again', () => {
    fc.assert(
      fc.property(day, fc.constantFrom('GOV' as const, 'REF' as const, 'SMALL' as const), (date, regime) => {
        const once = resolveRules({ date, regime });
        expect(resolveRules({ date, regime })).toEqual(once);
        const ids = new Set(allDeadlineRules.map(({ id }) => id as string));
        expect(Object.keys(once.deadlines).every((id) => ids.has(id))).toBe(true);
      }),
      { numRuns: 25 },
    );
  });
});

describe('price scores', () => {
  const weight = fc.integer({ min: 1, max: 100 });

  test('give the lowest quote the full weight and never more to a higher quote', () => {
    fc.assert(
      fc.property(fc.array(fen, { minLength: 1, maxLength: 9 }), weight, (amounts, points) => {
        const names = bidders(amounts.length);
        const { benchmark, scores } = priceScores({
          weight: points,
          quotes: amounts.map((amount, index) => ({
            bidder: names[index] as string,
            amount: formatYuan(amount),
          })),
        });
        const sorted = amounts
          .map((amount, index) => ({ amount, score: Number(scores[index]?.score) }))
          .sort((a, b) => (a.amount < b.amount ? -1 : a.amount > b.amount ? 1 : 0));
        expect(parseYuan(benchmark)).toBe(sorted[0]?.amount);
        expect(sorted[0]?.score).toBe(points);
        for (const [index, { score }] of sorted.entries()) {
          expect(score).toBeLessThanOrEqual(sorted[index - 1]?.score ?? points);
          expect(score).toBeGreaterThanOrEqual(0);
        }
      }),
    );
  });

  test('published scores lead back to the quote that gave them', () => {
    fc.assert(
      fc.property(
        fc.bigInt({ min: 10n ** 6n, max: 10n ** 10n }),
        fc.bigInt({ min: 0n, max: 10n ** 10n }),
        weight,
        (low, more, points) => {
          const amounts = [low, low + more];
          const { scores } = priceScores({
            weight: points,
            quotes: amounts.map((amount, index) => ({ bidder: String(index), amount: formatYuan(amount) })),
          });
          const score = scores[1]?.score as string;
          fc.pre(score !== '0.00');
          const { lowest, highest } = quotesBehindScore(low, points, score);
          expect(lowest <= low + more && low + more <= highest).toBe(true);
        },
      ),
    );
  });
});

describe('ranking', () => {
  const someBids = fc
    .array(
      fc.record({
        // Few distinct values, so that ties of every kind really occur.
        quote: fc.constantFrom('100.00', '100.01', '200.00', '399.99'),
        nonPrice: fc.constantFrom('40', '40.004', '55.5', '70'),
        technical: fc.constantFrom('20', '30'),
        small: fc.boolean(),
      }),
      { minLength: 1, maxLength: 7 },
    )
    .map((bids) => bids.map((bid, index) => ({ bidder: `bidder ${index}`, ...bid })));
  const method = fc.constantFrom('open-tender' as const, 'competitive-consultation' as const);
  const withShuffle = someBids.chain((bids) => fc.tuple(fc.constant(bids), shuffled(bids)));

  test('does not depend on the order of the input', () => {
    fc.assert(
      fc.property(withShuffle, method, ([bids, other], by) => {
        const rank = (list: typeof bids) =>
          rankBids({ method: by, priceWeight: 30, smallEnterpriseDeduction: 10, bids: list });
        expect(rank(other)).toEqual(rank(bids));
      }),
    );
  });

  test('lists everybody once, by falling total, and reports exactly the shared ranks', () => {
    fc.assert(
      fc.property(someBids, method, (bids, by) => {
        const { ranking, unresolvedTies } = rankBids({ method: by, priceWeight: 30, bids });
        expect(ranking.map(({ bidder }) => bidder).sort()).toEqual(bids.map(({ bidder }) => bidder).sort());
        for (const [index, row] of ranking.entries()) {
          const previous = ranking[index - 1];
          if (previous) expect(Number(previous.total)).toBeGreaterThanOrEqual(Number(row.total));
          const shared = ranking.filter(({ rank }) => rank === row.rank).map(({ bidder }) => bidder);
          expect(unresolvedTies.filter((tie) => tie.includes(row.bidder))).toEqual(
            shared.length > 1 ? [shared] : [],
          );
        }
      }),
    );
  });

  test('under a lot cap nobody wins more lots than allowed', () => {
    const lots = fc.array(shuffled(['A', 'B', 'C', 'D']), { minLength: 1, maxLength: 8 });
    fc.assert(
      fc.property(lots, fc.integer({ min: 1, max: 3 }), (rankings, atMost) => {
        const awards = awardLots(
          rankings.map((ranking, index) => ({ lot: String(index), ranking })),
          atMost,
        );
        for (const bidder of 'ABCD')
          expect(awards.filter(({ winner }) => winner === bidder).length).toBeLessThanOrEqual(atMost);
      }),
    );
  });

  test('of low prices: a quote at or above every line is never hit, and order does not matter', () => {
    const quotes = fc
      .array(fen, { minLength: 1, maxLength: 6 })
      .map((amounts) =>
        amounts.map((amount, index) => ({ bidder: String(index), amount: formatYuan(amount) })),
      );
    fc.assert(
      fc.property(
        quotes.chain((list) => fc.tuple(fc.constant(list), shuffled(list))),
        fen,
        ([list, other], top) => {
          const review = (some: typeof list) => abnormallyLow({ ceiling: formatYuan(top), quotes: some });
          const byBidder = (hits: ReturnType<typeof review>['hits']) =>
            hits.toSorted((a, b) => (a.bidder < b.bidder ? -1 : 1));
          expect(byBidder(review(other).hits)).toEqual(byBidder(review(list).hits));
          const highest = list.reduce((a, b) => (parseYuan(b.amount) > parseYuan(a.amount) ? b : a));
          const hit = review(list).hits.find(({ bidder }) => bidder === highest.bidder);
          expect(hit?.rules.filter((rule) => rule !== 'ceiling') ?? []).toEqual([]);
        },
      ),
    );
  });
});

describe('performance', () => {
  const order = ['差', '中', '良', '优'];

  test('grades never rise when a total falls', () => {
    fc.assert(
      fc.property(hundredths(100), hundredths(100), (a, b) => {
        const [low, high] = Number(a) < Number(b) ? [a, b] : [b, a];
        expect(order.indexOf(gradeOf(low))).toBeLessThanOrEqual(order.indexOf(gradeOf(high)));
      }),
    );
  });

  test('a lower sheet never raises the aggregate, and the order of sheets does not matter', () => {
    const sheets = fc.array(hundredths(100), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(sheets, fc.nat(), hundredths(100), (all, pick, drop) => {
        const index = pick % all.length;
        const lowered = all.with(index, Math.max(0, Number(all[index]) - Number(drop)).toFixed(2));
        const before = performanceGrade({ sheets: all });
        expect(Number(performanceGrade({ sheets: lowered }).aggregate)).toBeLessThanOrEqual(
          Number(before.aggregate),
        );
        expect(performanceGrade({ sheets: all.toReversed() })).toMatchObject({
          aggregate: before.aggregate,
          median: before.median,
        });
      }),
    );
  });

  test('a negative indicator never gains from a higher actual', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 500 }), fc.nat(1200), fc.nat(1200), (target, a, b) => {
        const score = (actual: number) =>
          Number(negativeScore({ target: String(target), actual: String(actual), weight: 20 }).score);
        expect(score(Math.max(a, b))).toBeLessThanOrEqual(score(Math.min(a, b)));
      }),
    );
  });
});

describe('numbers', () => {
  test('rounding is exact: never further than half a unit, and a half goes up', () => {
    fc.assert(
      fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), (thousandths) => {
        const text = `${thousandths / 1000n}.${String(thousandths % 1000n).padStart(3, '0')}`;
        const rounded = BigInt(toFixed(parseDecimal(text)).replace('.', '')) * 10n;
        expect(rounded - thousandths > -5n && rounded - thousandths <= 5n).toBe(true);
      }),
    );
  });

  test('amounts survive being written, in figures and in words', () => {
    fc.assert(
      fc.property(
        fc.oneof(fc.bigInt({ min: 0n, max: 10n ** 9n }), fc.bigInt({ min: 0n, max: 10n ** 17n - 1n })),
        (amount) => {
          expect(parseYuan(formatYuan(amount))).toBe(amount);
          expect(parseAmountInWords(formatAmountInWords(amount))).toBe(amount);
        },
      ),
    );
  });

  test('whatever text comes in is answered or refused with a code, never with another error', () => {
    const text = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 30 }),
      fc.string({ unit: fc.constantFrom(...'零壹贰玖拾佰仟万亿元角分整'), maxLength: 14 }),
    );
    fc.assert(
      fc.property(text, (input) => {
        for (const parse of [parseYuan, parseDecimal, parseAmountInWords, gradeOf]) {
          try {
            parse(input as never);
          } catch (error) {
            expect(error).toBeInstanceOf(ScoringError);
          }
        }
      }),
      { numRuns: 500 },
    );
  });
});
