import { describe, expect, test } from 'vitest';
import {
  checkPanel,
  detectSplitting,
  frameworkElimination,
  methodOf,
  methodPermission,
  type PurchaseOfYear,
  panelNeed,
  regimeOf,
  resolveRules,
  resolveThresholds,
  supplierCount,
  ThresholdsUnknown,
} from '../../workflows/rules/index.ts';

const date = '2026-09-01';
const set = resolveRules({ date, regime: 'GOV' });
const place = { province: '河南', city: '平顶山', level: 'city' } as const;

describe('thresholds', () => {
  test.each([
    ['province', { province: '河南', level: 'province' }, 100_000_000n, 400_000_000n],
    ['Zhengzhou', { province: '河南', city: '郑州', level: 'city' }, 100_000_000n, 400_000_000n],
    ['another city', place, 50_000_000n, 200_000_000n],
    [
      'a county',
      { province: '河南', city: '平顶山', county: '叶县', level: 'county' },
      30_000_000n,
      200_000_000n,
    ],
  ] as const)('of Henan, %s', (_, where, limit, openTender) => {
    expect(resolveThresholds({ date, place: where })).toMatchObject({
      limit,
      openTender,
      verified: 'secondary',
    });
  });

  test.each([
    ['another province', { province: '广东', city: '深圳', level: 'city' } as const],
    ['no place at all', undefined],
  ])('are refused, not guessed, for %s', (_, where) => {
    expect(() => resolveThresholds({ date, place: where })).toThrow(ThresholdsUnknown);
    expect(() => resolveThresholds({ date: '2019-01-01', place })).toThrow(
      expect.objectContaining({ code: 'THRESHOLDS_UNKNOWN' }),
    );
  });

  test('may be supplied by the body with their source', () => {
    const clause = { zh: '粤财采购〔2020〕18号', en: 'Guangdong notice' };
    const supplied = { limit: 100_000_000n, openTender: 400_000_000n, clause };
    expect(resolveThresholds({ date, supplied })).toMatchObject({ limit: 100_000_000n, clause });
  });
});

describe('the regime', () => {
  const base = { date, place, inCatalogue: false } as const;

  test('of fiscal money turns at the limit itself, which is included', () => {
    expect(regimeOf({ ...base, fundKind: 'fiscal', amount: 49_999_999n }).regime).toBe('SMALL');
    expect(regimeOf({ ...base, fundKind: 'fiscal', amount: 50_000_000n }).regime).toBe('GOV');
  });

  test('of anything in the catalogue is GOV, without asking for thresholds', () => {
    expect(regimeOf({ date, fundKind: 'fiscal', amount: 1n, inCatalogue: true }).regime).toBe('GOV');
  });

  test('of mixed money follows the law as a whole and says so', () => {
    const answer = regimeOf({ ...base, fundKind: 'mixed', amount: 60_000_000n });
    expect(answer.regime).toBe('GOV');
    expect(answer.reasons[0]?.clause.zh).toContain('实施条例》第二条');
  });

  test('of union funds alone is REF whatever the amount, unless the body chose its internal rules below the limit', () => {
    expect(regimeOf({ date, fundKind: 'union', amount: 1n, inCatalogue: false }).regime).toBe('REF');
    const small = { ...base, fundKind: 'union', unionBelowLimit: 'SMALL' } as const;
    expect(regimeOf({ ...small, amount: 49_999_999n }).regime).toBe('SMALL');
    expect(regimeOf({ ...small, amount: 50_000_000n }).regime).toBe('REF');
  });

  test('is refused where it hangs on unknown thresholds', () => {
    expect(() => regimeOf({ date, fundKind: 'fiscal', amount: 1n, inCatalogue: false })).toThrow(
      ThresholdsUnknown,
    );
  });
});

describe('splitting', () => {
  const openTender = 200_000_000n;
  const one = (id: string, yuan: bigint, more: Partial<PurchaseOfYear> = {}): PurchaseOfYear => ({
    id,
    amount: yuan * 100n,
    fiscalYear: 2026,
    budgetItem: '职工服务',
    category: '培训',
    method: 'competitive-consultation',
    ...more,
  });
  const detect = (purchase: PurchaseOfYear, ...others: PurchaseOfYear[]) =>
    detectSplitting({ purchase, others, openTender });

  test('is found when the year’s purchases of one kind exceed the threshold', () => {
    const answer = detect(one('c', 500_000n), one('a', 900_000n), one('b', 700_000n));
    expect(answer).toMatchObject({ evasion: true, total: 210_000_000n, counted: ['c', 'a', 'b'] });
  });

  test('is not found when they exactly reach it', () => {
    expect(detect(one('b', 1_000_000n), one('a', 1_000_000n)).evasion).toBe(false);
  });

  test.each([
    ['another year', { fiscalYear: 2025 }],
    ['another budget item', { budgetItem: '劳模疗休养' }],
    ['another category', { category: '心理' }],
    ['an open tender', { method: 'open-tender' }],
    ['an approved method', { methodApproved: true }],
    ['an adjusted budget', { budgetAdjusted: true }],
  ] as const)('leaves out %s', (_, more) => {
    expect(detect(one('b', 1_500_000n), one('a', 1_500_000n, more)).evasion).toBe(false);
  });

  test('does not count a purchase twice', () => {
    expect(detect(one('a', 1_500_000n), one('a', 1_500_000n)).total).toBe(150_000_000n);
  });
});

describe('methods', () => {
  test('below the threshold consultation is free; at it, approval is needed', () => {
    const request = { method: 'competitive-consultation', openTender: 200_000_000n } as const;
    expect(methodPermission(set, { ...request, amount: 199_999_900n })).toMatchObject({
      allowed: true,
      needsApproval: false,
    });
    expect(methodPermission(set, { ...request, amount: 200_000_000n })).toMatchObject({
      allowed: false,
      needsApproval: true,
    });
    expect(methodPermission(set, { ...request, amount: 200_000_000n, approved: true }).allowed).toBe(true);
    expect(methodPermission(set, { ...request, method: 'open-tender', amount: 900_000_000n }).allowed).toBe(
      true,
    );
  });

  test('weigh the price within the range of the method', () => {
    expect(methodOf(set, 'open-tender').value.priceWeight).toEqual({ min: 10, max: 100 });
    expect(methodOf(set, 'competitive-consultation').value.priceWeight).toEqual({ min: 10, max: 30 });
    expect(methodOf(set, 'competitive-negotiation').value.priceWeight).toBeNull();
  });

  test.each([
    ['open-tender', 3, false, false, 'continue'],
    ['open-tender', 2, true, true, 'fail'],
    ['competitive-consultation', 2, true, false, 'continue'],
    ['competitive-consultation', 2, false, false, 'fail'],
    ['competitive-consultation', 1, true, false, 'fail'],
    ['competitive-negotiation', 2, true, false, 'needs-approval'],
    ['competitive-negotiation', 2, true, true, 'continue'],
    ['competitive-negotiation', 1, true, true, 'fail'],
    ['single-source', 1, true, false, 'continue'],
  ] as const)(
    '%s with %i suppliers (purchased service %s, approved %s): %s',
    (method, count, purchasedService, approved, outcome) => {
      expect(supplierCount(set, { method, count, purchasedService, approved }).outcome).toBe(outcome);
    },
  );
});

describe('panels', () => {
  test('of a tender have 5 members, of a large or complex one 7', () => {
    expect(panelNeed(set, { method: 'open-tender', budget: 999_999_999n }).minMembers).toBe(5);
    expect(panelNeed(set, { method: 'open-tender', budget: 1_000_000_000n }).minMembers).toBe(7);
    expect(panelNeed(set, { method: 'open-tender', complexOrHighImpact: true }).minMembers).toBe(7);
  });

  test('of a negotiation have 3 members, from the tender threshold on 5', () => {
    const negotiation = { method: 'competitive-negotiation', openTender: 200_000_000n } as const;
    expect(panelNeed(set, { ...negotiation, budget: 199_999_999n }).minMembers).toBe(3);
    expect(panelNeed(set, { ...negotiation, budget: 200_000_000n }).minMembers).toBe(5);
  });

  test('are odd in number and two thirds expert', () => {
    const need = panelNeed(set, { method: 'open-tender' });
    expect(checkPanel(need, { members: 5, experts: 4 })).toEqual([]);
    expect(checkPanel(need, { members: 5, experts: 3 }).map(({ code }) => code)).toEqual(['TOO_FEW_EXPERTS']);
    expect(checkPanel(need, { members: 4 }).map(({ code }) => code)).toEqual([
      'TOO_FEW_MEMBERS',
      'EVEN_NUMBER',
    ]);
    expect(checkPanel(need, { members: 9, experts: 6 })).toEqual([]);
  });
});

test('a framework agreement eliminates at least one supplier and a fifth, rounded up', () => {
  expect([1, 4, 5, 6, 10, 12].map((n) => frameworkElimination(set, n))).toEqual([1, 1, 1, 2, 2, 3]);
  expect(frameworkElimination(set, 10, true)).toBe(4);
});
