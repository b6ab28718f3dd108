import { describe, expect, test } from 'vitest';
import { consequencesRule } from '../../workflows/rules/index.ts';
import {
  executionScore,
  gradeOf,
  lateInterest,
  negativeScore,
  performanceGrade,
  qualitativeScore,
  quantitativeScore,
  sheetTotal,
  tailPayable,
} from '../../workflows/scoring/index.ts';

const refusal = (code: string, pointer: string) => expect.objectContaining({ code, pointer });

describe('indicators', () => {
  test('over target give no more than their weight, and far over ask for an explanation', () => {
    expect(quantitativeScore({ target: '100', actual: '129.99', weight: 15 })).toEqual({
      score: '15.00',
      needsExplanation: false,
    });
    expect(quantitativeScore({ target: '100', actual: '130', weight: 15 })).toEqual({
      score: '15.00',
      needsExplanation: true,
    });
  });

  test('with a target of zero are refused, never scored by accident', () => {
    expect(() => quantitativeScore({ target: '0', actual: '5', weight: 10 })).toThrow(
      refusal('DIVISION_BY_ZERO', '/target'),
    );
    expect(() => negativeScore({ target: '0.00', actual: '0', weight: 10 })).toThrow(
      refusal('DIVISION_BY_ZERO', '/target'),
    );
  });

  test('bands include their lower end, and only the top band its upper', () => {
    const score = (band: 'achieved' | 'partly' | 'not', percent: string) => () =>
      qualitativeScore({ band, percent, weight: 20 }).score;
    expect(score('achieved', '80')()).toBe('16.00');
    expect(score('achieved', '100')()).toBe('20.00');
    expect(score('partly', '60')()).toBe('12.00');
    expect(score('partly', '80')).toThrow(refusal('OUT_OF_RANGE', '/percent'));
    expect(score('not', '60')).toThrow(refusal('OUT_OF_RANGE', '/percent'));
    expect(score('achieved', '100.01')).toThrow(refusal('OUT_OF_RANGE', '/percent'));
  });

  test('a budget of zero has no execution rate and is named as such', () => {
    expect(() => executionScore({ budget: '0', executed: '0' })).toThrow(
      refusal('DIVISION_BY_ZERO', '/budget'),
    );
    expect(executionScore({ budget: '900000.00', executed: '900000.01' })).toEqual({
      score: '10.00',
      needsExplanation: true,
    });
  });
});

describe('a sheet', () => {
  const items = [
    { id: 'a', weight: 60, score: '55.555' },
    { id: 'b', weight: 30, score: '20' },
    { id: 'c', weight: 10, score: null, notApplicable: true },
  ];

  test('sums rounded items and rescales what does not apply', () => {
    expect(sheetTotal(items)).toEqual({ valid: true, total: '83.96' });
  });

  test('with an unscored item is invalid, not a zero', () => {
    expect(sheetTotal([...items.slice(0, 2), { id: 'c', weight: 10, score: null }])).toEqual({
      valid: false,
      missing: ['c'],
    });
  });

  test('refuses points beyond the weight, weights that are not 100, and a sheet where nothing applies', () => {
    expect(() => sheetTotal([{ id: 'a', weight: 100, score: '100.01' }])).toThrow(
      refusal('OUT_OF_RANGE', '/items/0/score'),
    );
    expect(() => sheetTotal([{ id: 'a', weight: 99.9, score: '1' }])).toThrow(
      refusal('OUT_OF_RANGE', '/items'),
    );
    expect(() => sheetTotal([{ id: 'a', weight: 100, score: null, notApplicable: true }])).toThrow(
      refusal('NOTHING_APPLICABLE', '/items'),
    );
  });
});

describe('several evaluators', () => {
  test('fewer than three valid sheets give no result', () => {
    expect(() => performanceGrade({ sheets: ['90', '91'] })).toThrow(refusal('TOO_FEW_SHEETS', '/sheets'));
    expect(() => performanceGrade({ sheets: ['90', '91', '100.01'] })).toThrow(
      refusal('OUT_OF_RANGE', '/sheets/2'),
    );
  });

  test('four are averaged plainly, five are trimmed', () => {
    expect(performanceGrade({ sheets: ['100', '80', '80', '80'] })).toMatchObject({
      aggregate: '85.00',
      median: '80.00',
      trimmed: false,
      needsReason: [0],
    });
    expect(performanceGrade({ sheets: ['100', '80', '80', '80', '0'] })).toMatchObject({
      aggregate: '80.00',
      trimmed: true,
      needsReason: [0, 4],
    });
  });

  test('exactly 15 points from the median need no reason', () => {
    expect(performanceGrade({ sheets: ['95', '80', '65'] }).needsReason).toEqual([]);
    expect(performanceGrade({ sheets: ['95.01', '80', '64.99'] }).needsReason).toEqual([0, 2]);
  });
});

test.each([
  ['100', '优'],
  ['90', '优'],
  ['89.995', '优'],
  ['89.994', '良'],
  ['80', '良'],
  ['79.99', '中'],
  ['60', '中'],
  ['59.99', '差'],
  ['0', '差'],
])('%s points are %s', (points, grade) => expect(gradeOf(points)).toBe(grade));

describe('money that follows', () => {
  test('a payment on the last day bears no interest', () => {
    expect(lateInterest({ principal: 9_600_000n, dueOn: '2026-10-22', paidOn: '2026-10-22' })).toEqual({
      daysLate: 0,
      interest: 0n,
    });
    expect(lateInterest({ principal: 9_600_000n, dueOn: '2026-10-22', paidOn: '2026-10-01' }).daysLate).toBe(
      0,
    );
  });

  test('the tail is paid in full for 优 and 良, not at all for 差', () => {
    const pay = (grade: '优' | '良' | '中' | '差') =>
      tailPayable({ tail: 9_600_001n, percent: consequencesRule.value[grade].tailPercent });
    expect([pay('优'), pay('良'), pay('中'), pay('差')]).toEqual([9_600_001n, 9_600_001n, 7_680_001n, 0n]);
  });
});
