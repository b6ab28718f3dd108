import { describe, expect, test } from 'vitest';
import { smallEnterpriseRules } from '../../workflows/rules/index.ts';
import {
  abnormallyLow,
  awardLots,
  isPriceScore,
  priceScores,
  quotesBehindScore,
  rankBids,
  rankByPrice,
  ScoringError,
} from '../../workflows/scoring/index.ts';

const refusal = (code: string, pointer: string) => expect.objectContaining({ code, pointer });
const quotes = (...amounts: string[]) =>
  amounts.map((amount, index) => ({ bidder: 'ABCDEFG'[index] as string, amount }));

describe('price scores', () => {
  test('refuse what is no bid, and point at it', () => {
    const score =
      (weight: string | number, ...amounts: string[]) =>
      () =>
        priceScores({ weight, quotes: quotes(...amounts) });
    expect(score(20, '480000.00', '0.00')).toThrow(refusal('NOT_POSITIVE', '/quotes/1/amount'));
    expect(score(20, '-1.00')).toThrow(refusal('INVALID_AMOUNT', '/quotes/0/amount'));
    expect(score(20, '480,000.00')).toThrow(refusal('INVALID_AMOUNT', '/quotes/0/amount'));
    expect(score(20, '1.005')).toThrow(refusal('INVALID_AMOUNT', '/quotes/0/amount'));
    expect(score(20)).toThrow(refusal('EMPTY', '/quotes'));
    expect(score(0, '1.00')).toThrow(refusal('OUT_OF_RANGE', '/weight'));
    expect(score('1e2', '1.00')).toThrow(refusal('INVALID_DECIMAL', '/weight'));
    expect(score(Number.NaN, '1.00')).toThrow(ScoringError);
    const twice = { weight: 20, quotes: [...quotes('1.00'), ...quotes('2.00')] };
    expect(() => priceScores(twice)).toThrow(refusal('DUPLICATE', '/quotes/1/bidder'));
  });

  test('say everything that they refuse in both languages', () => {
    try {
      priceScores({ weight: 20, quotes: quotes('abc') });
    } catch (error) {
      expect((error as ScoringError).sentence.zh).toContain('不是有效金额');
      expect((error as ScoringError).sentence.en).toContain('not an amount');
    }
  });

  test('published without quotes bound the quotes behind them exactly', () => {
    const { lowest, highest } = quotesBehindScore(126_750_000n, 20, '18.84');
    expect(isPriceScore(126_750_000n, lowest, 20, '18.84')).toBe(true);
    expect(isPriceScore(126_750_000n, lowest - 1n, 20, '18.84')).toBe(false);
    expect(isPriceScore(126_750_000n, highest, 20, '18.84')).toBe(true);
    expect(isPriceScore(126_750_000n, highest + 1n, 20, '18.84')).toBe(false);
  });
});

describe('ranking', () => {
  const tied = [
    { bidder: 'A', quote: '100.00', nonPrice: '50' },
    { bidder: 'B', quote: '100.00', nonPrice: '50' },
    { bidder: 'C', quote: '100.00', nonPrice: '40' },
    { bidder: 'D', quote: '100.00', nonPrice: '40' },
    { bidder: 'E', quote: '200.00', nonPrice: '30' },
  ];

  test('of a tender leaves equal total and equal price to the document or a draw, sharing the rank', () => {
    const { ranking, unresolvedTies } = rankBids({ method: 'open-tender', priceWeight: 10, bids: tied });
    expect(ranking.map(({ rank, bidder }) => `${rank}${bidder}`)).toEqual(['1A', '1B', '3C', '3D', '5E']);
    expect(unresolvedTies).toEqual([
      ['A', 'B'],
      ['C', 'D'],
    ]);
  });

  test('of a consultation goes by the better technical score', () => {
    const bids = tied.map((bid, index) => ({ ...bid, technical: String(20 + index) }));
    const { ranking, unresolvedTies } = rankBids({
      method: 'competitive-consultation',
      priceWeight: 10,
      bids,
    });
    expect(ranking.map(({ bidder }) => bidder)).toEqual(['B', 'A', 'D', 'C', 'E']);
    expect(unresolvedTies).toEqual([]);
  });

  test('of a consultation stays open where a technical score is missing', () => {
    const { unresolvedTies } = rankBids({ method: 'competitive-consultation', priceWeight: 10, bids: tied });
    expect(unresolvedTies).toHaveLength(2);
    const three = ['A', 'B', 'C'].map((bidder) => ({
      bidder,
      quote: '1.00',
      nonPrice: '1',
      ...(bidder === 'B' ? {} : { technical: bidder === 'A' ? '1' : '2' }),
    }));
    expect(
      rankBids({ method: 'competitive-consultation', priceWeight: 10, bids: three }).unresolvedTies,
    ).toEqual([['A', 'B', 'C']]);
  });

  test('takes a small enterprise’s deduction for evaluation only, and ties still go to the lower quote', () => {
    const bids = [
      { bidder: 'small', quote: '100.00', nonPrice: '50', small: true },
      { bidder: 'large', quote: '95.00', nonPrice: '50' },
    ];
    const { ranking } = rankBids({
      method: 'open-tender',
      priceWeight: 20,
      smallEnterpriseDeduction: 10,
      bids,
    });
    expect(ranking[0]).toEqual({
      rank: 1,
      bidder: 'small',
      evaluationPrice: '90.00',
      priceScore: '20.00',
      total: '70.00',
    });
    expect(ranking[1]).toMatchObject({ bidder: 'large', evaluationPrice: '95.00', priceScore: '18.95' });
  });

  test('gives a consortium with a small share its own, smaller deduction', () => {
    const bids = [
      { bidder: 'small', quote: '100.00', nonPrice: '50', small: true },
      { bidder: 'joint', quote: '100.00', nonPrice: '50', small: 'consortium' as const },
    ];
    const deductions = { smallEnterpriseDeduction: 10, consortiumDeduction: '5' };
    const { ranking } = rankBids({ method: 'open-tender', priceWeight: 20, ...deductions, bids });
    expect(ranking.map(({ evaluationPrice }) => evaluationPrice)).toEqual(['90.00', '95.00']);
    expect(() => rankBids({ method: 'open-tender', priceWeight: 20, consortiumDeduction: 10, bids })).toThrow(
      refusal('OUT_OF_RANGE', '/consortiumDeduction'),
    );
  });

  test('of an earlier project takes the deduction that was lawful then', () => {
    const smallEnterpriseTerms = smallEnterpriseRules[0]?.value;
    const bids = [{ bidder: 'A', quote: '100.00', nonPrice: '50', small: true }];
    const rank = (terms: object) =>
      rankBids({ method: 'open-tender', priceWeight: 20, smallEnterpriseDeduction: 6, bids, ...terms });
    expect(rank({ smallEnterpriseTerms }).ranking[0]?.evaluationPrice).toBe('94.00');
    expect(() => rank({})).toThrow(refusal('OUT_OF_RANGE', '/smallEnterpriseDeduction'));
  });

  test('refuses a deduction outside the law and points beyond what the weights leave', () => {
    const bids = [{ bidder: 'A', quote: '1.00', nonPrice: '80.01' }];
    expect(() =>
      rankBids({ method: 'open-tender', priceWeight: 20, smallEnterpriseDeduction: 25, bids }),
    ).toThrow(refusal('OUT_OF_RANGE', '/smallEnterpriseDeduction'));
    expect(() => rankBids({ method: 'open-tender', priceWeight: 20, bids })).toThrow(
      refusal('OUT_OF_RANGE', '/bids/0/nonPrice'),
    );
  });

  test('by price alone is lowest first, and equal prices are reported', () => {
    const bids = [
      { bidder: 'A', quote: '110.00', small: true },
      { bidder: 'B', quote: '99.00' },
      { bidder: 'C', quote: '98.00' },
    ];
    expect(rankByPrice({ bids })).toMatchObject({
      ranking: [{ bidder: 'C' }, { bidder: 'B' }, { bidder: 'A' }],
      unresolvedTies: [],
    });
    expect(rankByPrice({ bids, smallEnterpriseDeduction: '10' })).toEqual({
      ranking: [
        { rank: 1, bidder: 'C', evaluationPrice: '98.00' },
        { rank: 2, bidder: 'A', evaluationPrice: '99.00' },
        { rank: 2, bidder: 'B', evaluationPrice: '99.00' },
      ],
      unresolvedTies: [['A', 'B']],
    });
  });

  test('under a lot cap passes over whoever has won, and says whom', () => {
    const lots = [
      { lot: '1', ranking: ['A', 'B', 'C'] },
      { lot: '2', ranking: ['A', 'B', 'C'] },
      { lot: '3', ranking: ['B', 'A'] },
    ];
    expect(awardLots(lots)).toEqual([
      { lot: '1', winner: 'A', passedOver: [] },
      { lot: '2', winner: 'B', passedOver: ['A'] },
      { lot: '3', winner: null, passedOver: ['B', 'A'] },
    ]);
    expect(awardLots(lots, 2).map(({ winner }) => winner)).toEqual(['A', 'A', 'B']);
  });
});

describe('abnormally low prices', () => {
  test('thresholds may be raised to 65 % and never lowered', () => {
    const base = { ceiling: '500000.00', quotes: quotes('1.00') };
    expect(() => abnormallyLow({ ...base, thresholds: { mean: 66 } })).toThrow(
      refusal('OUT_OF_RANGE', '/thresholds/mean'),
    );
    expect(() => abnormallyLow({ ...base, thresholds: { ceiling: '44.9' } })).toThrow(
      refusal('OUT_OF_RANGE', '/thresholds/ceiling'),
    );
    expect(() => abnormallyLow({ ...base, ceiling: '0' })).toThrow(refusal('NOT_POSITIVE', '/ceiling'));
  });

  test('two equally low quotes are each other’s second lowest, so neither is far below it', () => {
    const { hits } = abnormallyLow({ ceiling: '100.00', quotes: quotes('50.00', '50.00', '500.00') });
    expect(hits.map(({ rules }) => rules)).toEqual([['mean'], ['mean']]);
  });

  test('a single quote has no second lowest', () => {
    expect(abnormallyLow({ ceiling: '100.00', quotes: quotes('45.00') })).toEqual({
      lines: { mean: '22.50', secondLowest: null, ceiling: '45.00' },
      hits: [],
    });
  });
});
