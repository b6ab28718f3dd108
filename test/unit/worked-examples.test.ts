import { describe, expect, test } from 'vitest';
import { builtInDecrees, countDays, makeCalendar } from '../../workflows/calendar/index.ts';
import type { DeadlineId } from '../../workflows/rules/index.ts';
import {
  awardTimetable,
  challengeTimetable,
  clarificationEffect,
  complaintTimetable,
  consequencesRule,
  contractTimetable,
  deadlineRule,
  detectSplitting,
  documentSaleUntil,
  dueOf,
  earliestBidDeadline,
  expertsNotBefore,
  frameworkElimination,
  latestClarification,
  methodPermission,
  type PurchaseOfYear,
  regimeOf,
  resolveRules,
  resolveThresholds,
  resultWindow,
  supplierCount,
} from '../../workflows/rules/index.ts';
import {
  abnormallyLow,
  bidBondCap,
  executionScore,
  formatYuan,
  gradeOf,
  lateInterest,
  negativeScore,
  parseDecimal,
  parseYuan,
  performanceBondCap,
  performanceGrade,
  priceScores,
  qualitativeScore,
  quantitativeScore,
  rankBids,
  sheetTotal,
  sum,
  supplementAllowed,
  tailPayable,
  toFixed,
} from '../../workflows/scoring/index.ts';

/** The numbered examples of the domain reference; 3 and 8 do not exist. */
const calendar = makeCalendar(builtInDecrees);
const set = resolveRules({ date: '2026-09-01', regime: 'GOV' });
const due = (id: DeadlineId, start: string) => dueOf(calendar, deadlineRule(set, id), start);
const quotes = (...amounts: string[]) =>
  amounts.map((amount, index) => ({ bidder: 'ABCD'[index] as string, amount }));
const naive = (start: string, count: number) => {
  const plain = makeCalendar([{ year: 2026, decree: 'plain Monday to Friday', off: [], work: [] }]);
  return countDays(plain, { start, count, unit: 'working-day' }).due;
};

describe('example 1: price scores', () => {
  const scoresOf = (weight: number, ...amounts: string[]) =>
    priceScores({ weight, quotes: quotes(...amounts) }).scores.map(({ score }) => score);

  test('weight 20', () => {
    expect(priceScores({ weight: 20, quotes: quotes('480000.00', '450000.00', '465000.00') })).toEqual({
      benchmark: '450000.00',
      scores: [
        { bidder: 'A', score: '18.75' },
        { bidder: 'B', score: '20.00' },
        { bidder: 'C', score: '19.35' },
      ],
    });
  });

  test('rounded half-up', () =>
    expect(scoresOf(20, '450000', '470000', '455555')).toEqual(['20.00', '19.15', '19.76']));
  test('weight 30, consultation', () =>
    expect(scoresOf(30, '88', '95', '82', '105')).toEqual(['27.95', '25.89', '30.00', '23.43']));
});

describe('example 2: ranking with a tie', () => {
  const bids = [
    { bidder: 'A', quote: '300000.00', nonPrice: '80.60', technical: '40' },
    { bidder: 'B', quote: '240000.00', nonPrice: '78.00', technical: '40' },
    { bidder: 'C', quote: '320000.00', nonPrice: '81.10', technical: '40' },
    { bidder: 'D', quote: '400000.00', nonPrice: '70.50', technical: '40' },
  ];

  test('A and C share 88.60; A is cheaper and comes first', () => {
    const { ranking, unresolvedTies } = rankBids({ method: 'open-tender', priceWeight: 10, bids });
    expect(ranking.map(({ bidder, total }) => [bidder, total])).toEqual([
      ['A', '88.60'],
      ['C', '88.60'],
      ['B', '88.00'],
      ['D', '76.50'],
    ]);
    expect(unresolvedTies).toEqual([]);
  });

  const same = bids.map((bid) =>
    bid.bidder === 'C' ? { ...bids[0], bidder: 'C', technical: '45' } : bid,
  ) as typeof bids;

  test('same total and price: a tender leaves the tie to the documents or a draw', () => {
    expect(rankBids({ method: 'open-tender', priceWeight: 10, bids: same }).unresolvedTies).toEqual([
      ['A', 'C'],
    ]);
  });

  test('same total and price: a consultation follows the technical score', () => {
    const { ranking, unresolvedTies } = rankBids({
      method: 'competitive-consultation',
      priceWeight: 10,
      bids: same,
    });
    expect(ranking[0]?.bidder).toBe('C');
    expect(unresolvedTies).toEqual([]);
  });
});

describe('example 4: abnormally low prices', () => {
  test('A hits the ceiling line only', () => {
    expect(
      abnormallyLow({ ceiling: '1000000.00', quotes: quotes('410000', '780000', '800000', '890000') }),
    ).toEqual({
      lines: { mean: '360000.00', secondLowest: '390000.00', ceiling: '450000.00' },
      hits: [{ bidder: 'A', rules: ['ceiling'] }],
    });
  });

  test('the line itself is not below the line; a yuan less is', () => {
    const hits = (lowest: string) =>
      abnormallyLow({ ceiling: '500000', quotes: quotes(lowest, '450000', '460000') }).hits;
    expect(hits('225000')).toEqual([]);
    expect(hits('224999')).toEqual([{ bidder: 'A', rules: ['second-lowest', 'ceiling'] }]);
  });

  test('with all three raised to 65 %', () => {
    const thresholds = { mean: 65, secondLowest: 65, ceiling: 65 };
    expect(
      abnormallyLow({ ceiling: '500000', thresholds, quotes: quotes('280000', '450000', '460000') }),
    ).toEqual({
      lines: { mean: '257833.33', secondLowest: '292500.00', ceiling: '325000.00' },
      hits: [{ bidder: 'A', rules: ['second-lowest', 'ceiling'] }],
    });
  });
});

describe('example 5: two bidders', () => {
  const service = { purchasedService: true } as const;

  test('an open tender with two bids is not opened', () => {
    expect(supplierCount(set, { method: 'open-tender', count: 2, ...service }).outcome).toBe('fail');
  });

  test('a consultation for purchased services goes on with two and ends with one', () => {
    expect(supplierCount(set, { method: 'competitive-consultation', count: 2, ...service }).outcome).toBe(
      'continue',
    );
    expect(supplierCount(set, { method: 'competitive-consultation', count: 1, ...service }).outcome).toBe(
      'fail',
    );
  });

  test('a negotiation after a failed tender needs approval for two', () => {
    expect(supplierCount(set, { method: 'competitive-negotiation', count: 2, ...service }).outcome).toBe(
      'needs-approval',
    );
  });
});

describe('example 6: National Day 2026', () => {
  test('a result of 28 September can be challenged until 14 October, not 8 October', () => {
    expect(resultWindow(calendar, set, '2026-09-28')).toEqual({
      noticeUntil: '2026-09-29',
      challengeUntil: '2026-10-14',
    });
    expect(naive('2026-09-29', 7)).toBe('2026-10-08');
  });

  test('the complaint window runs from the end of the answer period', () => {
    expect(challengeTimetable(calendar, set, '2026-10-14')).toEqual({
      answerDue: '2026-10-23',
      complaintUntil: '2026-11-13',
    });
    expect(complaintTimetable(calendar, set, '2026-11-13')).toEqual({
      reviewDue: '2026-11-20',
      forwardDue: '2026-11-25',
      decisionDue: '2026-12-25',
    });
  });
});

describe('example 7: Spring Festival 2026', () => {
  test('the contract of an award notice of 16 January is due on 24 February', () => {
    expect(contractTimetable(calendar, set, '2026-01-16').signDue).toBe('2026-02-24');
    expect(due('deposit-return-losers', '2026-01-16')).toBe('2026-01-23');
  });

  test('a contract signed on Friday 13 February is published by the 24th, because Saturday is worked', () => {
    expect(due('contract-notice', '2026-02-13')).toBe('2026-02-24');
    expect(naive('2026-02-13', 2)).toBe('2026-02-17');
    expect(due('contract-filing', '2026-02-13')).toBe('2026-03-02');
  });
});

describe('example 9: windows', () => {
  test('an open tender issued on 15 September 2026', () => {
    expect(documentSaleUntil(calendar, set, 'open-tender', '2026-09-15')).toBe('2026-09-21');
    expect(earliestBidDeadline(calendar, set, 'open-tender', '2026-09-15')).toBe('2026-10-08');
  });

  test('a consultation issued on 28 September 2026', () => {
    expect(earliestBidDeadline(calendar, set, 'competitive-consultation', '2026-09-28')).toBe('2026-10-08');
    expect(documentSaleUntil(calendar, set, 'competitive-consultation', '2026-09-28')).toBe('2026-10-10');
  });

  test('a bid deadline of 12 October: last substantive change 27 September, experts from 9 October', () => {
    expect(latestClarification(calendar, set, 'open-tender', '2026-10-12')).toBe('2026-09-27');
    expect(expertsNotBefore(calendar, set, '2026-10-12')).toBe('2026-10-09');
    const effect = (clarifiedOn: string) =>
      clarificationEffect(calendar, set, 'open-tender', { clarifiedOn, bidDeadline: '2026-10-12' });
    expect(effect('2026-09-27')?.extensionRequired).toBe(false);
    expect(effect('2026-09-28')).toMatchObject({ extensionRequired: true, earliestDeadline: '2026-10-13' });
  });

  test('from the evaluation to the publication', () => {
    expect(awardTimetable(calendar, set, '2026-09-29').reportDue).toBe('2026-10-08');
    expect(due('award-decision', '2026-09-30')).toBe('2026-10-13');
    expect(due('award-notice', '2026-10-09')).toBe('2026-10-12');
  });
});

describe('example 10: performance score', () => {
  test('the seven indicators sum to 91.92, 优', () => {
    const scores = [
      executionScore({ budget: '480000.00', executed: '456000.00', weight: 10 }),
      negativeScore({ target: '120', actual: '126', weight: 20 }),
      quantitativeScore({ target: '4000', actual: '3800', weight: 15 }),
      quantitativeScore({ target: '1', actual: '1', weight: 15 }),
      quantitativeScore({ target: '12', actual: '11', weight: 10 }),
      qualitativeScore({ band: 'partly', percent: 76, weight: 20 }),
      quantitativeScore({ target: '90', actual: '88.2', weight: 10 }),
    ].map(({ score }) => score);
    expect(scores).toEqual(['9.50', '19.00', '14.25', '15.00', '9.17', '15.20', '9.80']);
    const total = toFixed(sum(scores.map((score) => parseDecimal(score))));
    expect(total).toBe('91.92');
    expect(gradeOf(total)).toBe('优');
  });

  test.each([
    ['120', '20.00'],
    ['180', '10.00'],
    ['239', '0.17'],
    ['240', '0.00'],
  ])('a negative indicator of 120 at %s gives %s of 20', (actual, score) => {
    expect(negativeScore({ target: '120', actual, weight: 20 }).score).toBe(score);
  });
});

describe('example 11: evaluators and edges', () => {
  test('five sheets are trimmed, and the outlier needs a reason', () => {
    expect(performanceGrade({ sheets: ['93', '91', '90.5', '89', '70'] })).toEqual({
      median: '90.50',
      mean: '86.70',
      aggregate: '90.17',
      grade: '优',
      trimmed: true,
      needsReason: [4],
    });
    expect(gradeOf('86.70')).toBe('良');
  });

  test('an indicator that does not apply is rescaled, not a zero', () => {
    const items = [
      { id: 'rest', weight: 90, score: '81.5' },
      { id: 'n/a', weight: 10, score: null, notApplicable: true },
    ];
    expect(sheetTotal(items)).toEqual({ valid: true, total: '90.56' });
    expect([gradeOf('90.56'), gradeOf('81.50')]).toEqual(['优', '良']);
  });

  test('grades are given after rounding', () => {
    expect(['89.994', '89.995', '59.99'].map((points) => gradeOf(points))).toEqual(['良', '优', '差']);
    expect(performanceGrade({ sheets: ['89.995', '89.995', '89.995'] })).toMatchObject({
      aggregate: '90.00',
      grade: '优',
    });
  });
});

describe('example 12: money', () => {
  const contract = parseYuan('480000.00');

  test('supplements may reach 10 % together, and not a fen more', () => {
    const supplement = (next: string) =>
      supplementAllowed({ original: contract, earlier: [parseYuan('30000.00')], next: parseYuan(next) });
    expect(supplement('18000.00')).toMatchObject({ allowed: true, total: parseYuan('48000.00') });
    expect(supplement('18000.01').allowed).toBe(false);
  });

  test('bonds', () => {
    expect(formatYuan(bidBondCap(parseYuan('500000.00')))).toBe('10000.00');
    expect(formatYuan(performanceBondCap(contract))).toBe('48000.00');
  });

  test('payment, interest and the tail by grade', () => {
    expect(due('payment', '2026-09-22')).toBe('2026-10-22');
    const tail = parseYuan('96000.00');
    expect(lateInterest({ principal: tail, dueOn: '2026-10-22', paidOn: '2026-11-11' })).toEqual({
      daysLate: 20,
      interest: parseYuan('960.00'),
    });
    expect(formatYuan(tailPayable({ tail, percent: consequencesRule.value.中.tailPercent }))).toBe(
      '76800.00',
    );
  });
});

describe('example 13: regime and splitting, a municipal union with fiscal money', () => {
  const where = { date: '2026-09-01', place: { province: '河南', city: '平顶山', level: 'city' } } as const;
  const { openTender } = resolveThresholds(where);

  test('499,999 is SMALL and 500,000 is GOV', () => {
    const regime = (amount: string) =>
      regimeOf({ ...where, fundKind: 'fiscal', inCatalogue: false, amount: parseYuan(amount) }).regime;
    expect([regime('499999'), regime('500000')]).toEqual(['SMALL', 'GOV']);
  });

  test('1,999,999 may be a consultation; 2,000,000 is an open tender unless approved', () => {
    const consult = (amount: string, approved = false) =>
      methodPermission(set, {
        method: 'competitive-consultation',
        amount: parseYuan(amount),
        openTender,
        approved,
      }).allowed;
    expect([consult('1999999'), consult('2000000'), consult('2000000', true)]).toEqual([true, false, true]);
  });

  test('900,000 + 700,000 + 500,000 without a tender is blocked', () => {
    const purchases = ['900000', '700000', '500000'].map(
      (amount, index): PurchaseOfYear => ({
        id: `p${index}`,
        amount: parseYuan(amount),
        fiscalYear: 2026,
        budgetItem: '职工服务',
        category: '心理服务',
        method: 'competitive-consultation',
      }),
    );
    const [first, ...others] = purchases as [PurchaseOfYear, ...PurchaseOfYear[]];
    expect(detectSplitting({ purchase: first, others, openTender })).toMatchObject({
      evasion: true,
      total: parseYuan('2100000'),
    });
    expect(detectSplitting({ purchase: first, others: others.slice(0, 1), openTender }).evasion).toBe(false);
  });
});

test('example 14: a framework of 4, 10 and 12 eliminates 1, 2 and 3', () => {
  expect([4, 10, 12].map((responding) => frameworkElimination(set, responding))).toEqual([1, 2, 3]);
});
