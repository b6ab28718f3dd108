import { describe, expect, test } from 'vitest';
import { builtInDecrees, makeCalendar } from '../../workflows/calendar/index.ts';
import type { DeadlineId } from '../../workflows/rules/index.ts';
import {
  abnormallyLowRule,
  allDeadlineRules,
  allRules,
  chineseNumeral,
  cite,
  consequencesRule,
  deadlineRule,
  dueAtOf,
  dueOf,
  hasRule,
  RuleNotCounted,
  RuleOverrideRefused,
  resolveRules,
  ruleOf,
  screeningRule,
  sheetsRule,
  smallEnterpriseRules,
  thresholdsKey,
  UnknownRule,
  unionBelowLimitRule,
  valueIn,
} from '../../workflows/rules/index.ts';

const calendar = makeCalendar(builtInDecrees);
const date = '2026-09-01';
const pingdingshan = { province: '河南', city: '平顶山', level: 'city' } as const;
const gov = resolveRules({ date, regime: 'GOV' });

// Every statutory period of the two texts read in full, with unit, as restated from them.
const statutory: [string, number, string][] = [
  ['evaluation-report-handover', 2, 'working-day'],
  ['award-decision', 5, 'working-day'],
  ['award-notice', 2, 'working-day'],
  ['deposit-return-losers', 5, 'working-day'],
  ['deposit-return-winner', 5, 'working-day'],
  ['contract-signature', 30, 'calendar-day'],
  ['contract-notice', 2, 'working-day'],
  ['contract-filing', 7, 'working-day'],
  ['inquiry-answer', 3, 'working-day'],
  ['challenge-window', 7, 'working-day'],
  ['challenge-answer', 7, 'working-day'],
  ['complaint-window', 15, 'working-day'],
  ['complaint-decision', 30, 'working-day'],
  ['suspension-order', 30, 'calendar-day'],
  ['record-retention', 15, 'year'],
  ['single-source-publicity', 5, 'working-day'],
];

const required = `evaluation-report-handover award-decision award-notice result-notice deposit-return-losers
  deposit-return-winner contract-signature contract-notice contract-filing inquiry-answer challenge-window
  challenge-answer complaint-window complaint-review complaint-forward complaint-response
  complaint-decision suspension-order payment record-retention single-source-publicity
  bid-submission final-offers milestone explanation needs-round needs-screening initiation-funds initiation-review
  initiation-decision intention-lead failed-plan cure-period acceptance rework self-evaluation department-evaluation
  rectification appeal-window appeal-answer archive contact-duty annual-inspection licence-expiry expert-draw`.split(
  /\s+/,
);

describe('the tables of law', () => {
  test.each(statutory)('%s is %i %s, read in the text itself', (id, count, unit) => {
    expect(deadlineRule(gov, id as DeadlineId)).toMatchObject({
      count,
      unit,
      kind: 'statutory',
      verified: 'primary',
      binding: 'law',
    });
  });

  test.each(['GOV', 'REF', 'SMALL'] as const)('every clock of the workflows has a rule in %s', (regime) => {
    const set = resolveRules({ date, regime });
    for (const id of required) expect(deadlineRule(set, id as DeadlineId).id).toBe(id);
  });

  test('every rule has a title and a clause in both languages, and a certainty', () => {
    for (const rule of [...allRules, ...allDeadlineRules]) {
      for (const sentence of [rule.title, rule.clause]) {
        expect(sentence.zh, rule.id).toMatch(/\p{Script=Han}/u);
        expect(sentence.en, rule.id).toMatch(/[A-Za-z]/);
        expect(sentence.en, rule.id).not.toMatch(/\p{Script=Han}/u);
      }
      expect(['primary', 'secondary', 'memory', 'policy']).toContain(rule.verified);
      if (rule.overridable) expect(rule.verified, rule.id).toBe('policy');
    }
  });

  test('every period that chases somebody says whom, and none that fires does', () => {
    for (const rule of allDeadlineRules) {
      expect(rule.chases !== undefined, rule.id).toBe(rule.whenDue === 'chases');
      expect(rule.consequence.zh && rule.consequence.en, rule.id).toBeTruthy();
    }
  });

  test('no two versions of a rule are in force on one day at one place', () => {
    const all = [...allRules, ...allDeadlineRules];
    for (const a of all) {
      for (const b of all) {
        if (a === b || a.id !== b.id || JSON.stringify(a.place) !== JSON.stringify(b.place)) continue;
        const apart = (a.until ?? '9999') < b.from || (b.until ?? '9999') < a.from;
        expect(apart, a.id).toBe(true);
      }
    }
  });

  test('only the signing period stands still among the statutory ones', () => {
    const still = allDeadlineRules.filter(
      ({ kind, pausable, unit }) => kind === 'statutory' && pausable && unit !== 'fixed',
    );
    expect(still.map(({ id }) => id)).toEqual(['contract-signature']);
  });

  test('a suspension and an intention lead end on their day, even a day off; an ordinary period rolls', () => {
    const due = (id: DeadlineId, start: string) => dueOf(calendar, deadlineRule(gov, id), start);
    expect(due('suspension-order', '2026-09-03')).toBe('2026-10-03');
    expect(due('intention-lead', '2026-09-03')).toBe('2026-10-03');
    expect(due('contract-signature', '2026-09-03')).toBe('2026-10-08');
  });

  test('periods that are fixed instants are not counted', () => {
    expect(() => dueOf(calendar, deadlineRule(gov, 'milestone'), '2026-09-03')).toThrow(RuleNotCounted);
  });

  test('an explanation of a low price runs half an hour from the very minute', () => {
    expect(dueAtOf(calendar, deadlineRule(gov, 'explanation'), '2026-09-03T10:15:00+08:00').dueAt).toBe(
      '2026-09-03T10:45:00.000+08:00',
    );
  });

  test('citations number articles as the Chinese text does', () => {
    expect([9, 10, 15, 20, 35, 57, 103, 110].map(chineseNumeral)).toEqual([
      '九',
      '十',
      '十五',
      '二十',
      '三十五',
      '五十七',
      '一百零三',
      '一百一十',
    ]);
    expect(cite('law', 35)).toEqual({
      zh: '《政府采购法》第三十五条',
      en: 'Government Procurement Law, Art. 35',
    });
  });
});

describe('resolving a rule set', () => {
  test('gives plain data whose id depends on nothing but its content', () => {
    expect(JSON.parse(JSON.stringify(gov))).toEqual(gov);
    expect(gov.id).toMatch(/^cn@2026-09-01#[0-9a-f]{8}$/);
    expect(resolveRules({ regime: 'GOV', date }).id).toBe(gov.id);
    expect(resolveRules({ date, regime: 'REF' }).id).not.toBe(gov.id);
    expect(resolveRules({ date, regime: 'GOV', overrides: { 'needs-round': 45 } }).id).not.toBe(gov.id);
  });

  test('shares no object with the tables, so that nobody changes the law by changing a set', () => {
    expect(gov.rules.screening?.value).toEqual(screeningRule.value);
    expect(gov.rules.screening?.value).not.toBe(screeningRule.value);
  });

  test('follows the date: abnormally low prices are reviewed from 2026-02-01 only', () => {
    expect(hasRule(resolveRules({ date: '2026-01-31', regime: 'GOV' }), abnormallyLowRule)).toBe(false);
    expect(valueIn(resolveRules({ date: '2026-02-01', regime: 'GOV' }), abnormallyLowRule).ceiling).toBe(45);
  });

  test('follows the date: the deduction for small enterprises doubled on 2022-07-01', () => {
    const rule = smallEnterpriseRules[0] as (typeof smallEnterpriseRules)[number];
    expect(valueIn(resolveRules({ date: '2022-06-30', regime: 'GOV' }), rule).deduction).toEqual({
      min: 6,
      max: 10,
    });
    expect(valueIn(resolveRules({ date: '2022-07-01', regime: 'GOV' }), rule).deduction).toEqual({
      min: 10,
      max: 20,
    });
  });

  test('follows the place', () => {
    expect(
      ruleOf(resolveRules({ date, regime: 'GOV', place: pingdingshan }), thresholdsKey).value,
    ).toMatchObject({ limit: '500000.00' });
    expect(hasRule(gov, thresholdsKey)).toBe(false);
  });

  test('takes the thresholds of a body whose place has none on file, complete and in order only', () => {
    const place = { province: '广东', city: '中山', level: 'city' } as const;
    const own = { limit: '1000000.00', openTender: '4000000.00', source: '当地目录' };
    const set = resolveRules({ date, regime: 'GOV', place, overrides: { thresholds: own } });
    expect(ruleOf(set, thresholdsKey)).toMatchObject({ binding: 'policy', value: { limit: '1000000.00' } });
    for (const thresholds of [
      { ...own, source: '' },
      { ...own, limit: '4000000.01' },
      { ...own, limit: 'a lot' },
      null,
      'free',
    ]) {
      expect(() => resolveRules({ date, regime: 'GOV', place, overrides: { thresholds } })).toThrow(
        RuleOverrideRefused,
      );
    }
    // Where the law is on file a body does not set it aside.
    expect(() =>
      resolveRules({ date, regime: 'GOV', place: pingdingshan, overrides: { thresholds: own } }),
    ).toThrow(RuleOverrideRefused);
  });

  test('marks law that binds another regime as followed by reference', () => {
    const ref = resolveRules({ date, regime: 'REF' });
    expect(deadlineRule(ref, 'challenge-answer').binding).toBe('by-reference');
    expect(deadlineRule(ref, 'needs-round').binding).toBe('policy');
  });

  test('answers an unknown id with an error that names it', () => {
    expect(() => ruleOf(gov, { id: 'constructor' })).toThrow(UnknownRule);
    expect(() => deadlineRule(gov, 'toString' as DeadlineId)).toThrow(
      expect.objectContaining({ code: 'UNKNOWN_RULE', ruleId: 'toString' }),
    );
  });
});

describe('a purchasing body’s own values', () => {
  test('change policy: a period, one field of a value, a choice', () => {
    const set = resolveRules({
      date,
      regime: 'REF',
      overrides: {
        'needs-round': 45,
        screening: { minRequests: 50 },
        'regime.union-below-limit': 'SMALL',
        'evaluation-consequences': { 中: { tailPercent: 70 } },
      },
    });
    expect(deadlineRule(set, 'needs-round').count).toBe(45);
    expect(valueIn(set, screeningRule)).toEqual({ ...screeningRule.value, minRequests: 50 });
    expect(ruleOf(set, unionBelowLimitRule).value).toBe('SMALL');
    expect(ruleOf(set, consequencesRule).value.中).toMatchObject({
      tailPercent: 70,
      rectification: true,
    });
    expect(screeningRule.value.minRequests).toBe(30);
  });

  test.each([
    ['a statutory period', { 'challenge-window': 3 }],
    ['a legal value', { 'bid-bond-cap': { percent: 5 } }],
    ['a legal value remembered but not re-read', { grades: [] }],
    ['a fixed instant', { 'licence-expiry': 3 }],
    ['an unknown rule', { 'no-such-rule': 1 }],
    ['an inherited name', { constructor: 1 }],
    ['a value beyond its limits', { 'needs-round': 0 }],
    ['a value of the wrong kind', { 'needs-round': '30' }],
    ['a field that does not exist', { screening: { toString: 1 } }],
    ['something that is no group of fields', { screening: [30] }],
    ['fewer than three valid sheets', { [sheetsRule.id]: { minValid: 2 } }],
  ])('may not change %s', (_, overrides) => {
    expect(() => resolveRules({ date, regime: 'GOV', overrides })).toThrow(RuleOverrideRefused);
  });
});
