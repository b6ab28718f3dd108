import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { resolveRules } from '../../workflows/rules/index.ts';
import { performanceGrade, sheetTotal } from '../../workflows/scoring/index.ts';
import { consequencesAt } from '../../workflows/service-purchase/v1/evaluation/consequences.ts';
import { evaluationDraft } from '../../workflows/service-purchase/v1/evaluation/evaluation-draft.ts';
import { targetInWords } from '../../workflows/service-purchase/v1/evaluation/target-in-words.ts';
import {
  dimensions,
  indicatorKinds,
} from '../../workflows/service-purchase/v1/events/evaluation/indicator-tree.ts';
import { openEvalForm } from '../../workflows/service-purchase/v1/events/evaluation/open-eval.form.ts';
import { people, settled } from './support/steps.ts';

const points = (hundredths: number) =>
  `${Math.floor(hundredths / 100)}.${String(hundredths % 100).padStart(2, '0')}`;
const totals = fc.array(fc.integer({ min: 0, max: 10_000 }), { minLength: 3, maxLength: 15 });
const worst = ['差', '中', '良', '优'];
const rank = (grade: string) => worst.indexOf(grade);
const hundredths = (text: string) => Number(text.replace('.', ''));
const gradeFor = (all: readonly number[]) => performanceGrade({ sheets: all.map(points) });

describe('the result of several sheets', () => {
  it('never rises when one sheet falls', () => {
    fc.assert(
      fc.property(totals, fc.nat(), fc.integer({ min: 1, max: 10_000 }), (all, at, by) => {
        const n = at % all.length;
        const lower = all.map((total, index) => (index === n ? Math.max(0, total - by) : total));
        const [before, after] = [gradeFor(all), gradeFor(lower)];
        expect(hundredths(after.aggregate)).toBeLessThanOrEqual(hundredths(before.aggregate));
        expect(rank(after.grade)).toBeLessThanOrEqual(rank(before.grade));
      }),
      { numRuns: 1000 },
    );
  });

  it('does not depend on the order of the sheets', () => {
    fc.assert(
      fc.property(totals, fc.infiniteStream(fc.nat()), (all, order) => {
        const keyed = all.map((total) => ({ total, key: order.next().value as number }));
        const shuffled = keyed.toSorted((a, b) => a.key - b.key).map(({ total }) => total);
        const { needsReason: _, ...one } = gradeFor(all);
        const { needsReason: __, ...other } = gradeFor(shuffled);
        expect(other).toEqual(one);
      }),
    );
  });

  it('lies between the lowest and the highest sheet', () => {
    fc.assert(
      fc.property(totals, (all) => {
        const { aggregate, mean, median } = gradeFor(all);
        for (const figure of [aggregate, mean, median].map(hundredths)) {
          expect(figure).toBeGreaterThanOrEqual(Math.min(...all));
          expect(figure).toBeLessThanOrEqual(Math.max(...all));
        }
      }),
    );
  });
});

it('a sheet never rises when one of its points falls, whatever does not apply', () => {
  const items = fc.array(
    fc.record({ score: fc.integer({ min: 0, max: 1000 }), notApplicable: fc.boolean() }),
    { minLength: 10, maxLength: 10 },
  );
  fc.assert(
    fc.property(items, fc.nat({ max: 9 }), fc.integer({ min: 1, max: 1000 }), (all, at, by) => {
      fc.pre(all.some(({ notApplicable }) => !notApplicable));
      const totalOf = (scores: typeof all) => {
        const result = sheetTotal(
          scores.map(({ score, notApplicable }, n) => ({
            id: `${n}`,
            weight: 10,
            score: points(score),
            notApplicable,
          })),
        );
        return result.valid ? hundredths(result.total) : Number.NaN;
      };
      const lower = all.map((one, n) => (n === at ? { ...one, score: Math.max(0, one.score - by) } : one));
      expect(totalOf(lower)).toBeLessThanOrEqual(totalOf(all));
      expect(totalOf(all)).toBeLessThanOrEqual(10_000);
    }),
  );
});

describe('what follows', () => {
  const rules = resolveRules({ date: '2026-09-01', regime: 'GOV' });
  const tails = (context: Parameters<typeof consequencesAt>[0]) =>
    worst.map((grade) => consequencesAt(context, grade as '优', { rules })?.tail.payable ?? '');

  it('from a lower grade is never a larger tail, by policy or by contract', () => {
    const share = fc.integer({ min: 0, max: 100 });
    fc.assert(
      fc.property(fc.tuple(share, share, share, share), ([a, b, c, d]) => {
        const [差 = 0, 中 = 0, 良 = 0, 优 = 0] = [a, b, c, d].toSorted((x, y) => x - y);
        const { context } = settled();
        const plan = context.contract?.plan.map((item) =>
          item.when === 'grade' ? { ...item, shares: { 优, 良, 中, 差 } } : item,
        );
        const agreed = {
          ...context,
          contract: context.contract && { ...context.contract, plan: plan ?? [] },
        };
        for (const found of [tails(context), tails(agreed)]) {
          expect(found.map(hundredths)).toEqual(found.map(hundredths).toSorted((x, y) => x - y));
        }
        expect(tails(agreed)).toEqual([差, 中, 良, 优].map((percent) => points((9_600_000 * percent) / 100)));
      }),
      { numRuns: 25 },
    );
  });

  it('from a contract broken off is no advice to renew, whatever the grade', () => {
    const { context } = settled();
    const broken = { ...context, terminated: { ground: 'breach' as const, at: '2026-09-01T09:00:00+08:00' } };
    expect(consequencesAt(broken, '优', { rules })?.renewal.advised).toBe(false);
    expect(consequencesAt(context, '优', { rules })?.renewal.advised).toBe(true);
  });
});

describe('a draft from the objectives', () => {
  const rules = resolveRules({ date: '2026-09-01', regime: 'GOV' });
  const words = (max: number) =>
    fc
      .string({ unit: fc.constantFrom(...'职工培训满意度≥90%人次元12不超过 '), minLength: 1, maxLength: max })
      .filter((text) => text.trim() !== '');
  const objective = fc.record(
    {
      indicator: words(20),
      target: words(20),
      dimension: fc.constantFrom(...(Object.keys(dimensions) as (keyof typeof dimensions)[])),
      kind: fc.constantFrom(...(Object.keys(indicatorKinds) as (keyof typeof indicatorKinds)[])),
      targetValue: fc.constantFrom('1', '95', '4000', '0.5'),
    },
    { requiredKeys: ['indicator', 'target'] },
  );
  const duty = fc.record({ id: fc.stringMatching(/^[a-z0-9][a-z0-9-]{0,9}$/), text: words(30) });

  it('can always be handed in as it is', () => {
    const project = settled();
    fc.assert(
      fc.property(
        fc.array(objective, { minLength: 1, maxLength: 30 }),
        fc.uniqueArray(duty, { selector: ({ id }) => id, maxLength: 40 }),
        (objectives, duties) => {
          const draft = evaluationDraft({ objectives, duties, budget: '480000.00', rules: { rules } });
          const evaluators = people.evaluators.slice(0, 3).map(({ id }) => id);
          const form = openEvalForm.data.parse({ ...draft, evaluators });
          const decision = project.tries('OPEN_EVAL', people.officer, '2026-09-28T09:00:00+08:00', form, {
            contractDuties: duties,
          });
          expect(decision.ok ? [] : decision.refusal.reasons).toEqual([]);
        },
      ),
      { numRuns: 100 },
    );
  });

  it.each([
    ['≥90%', { kind: 'quantitative', targetValue: '90', unit: '%' }],
    ['不低于 4,000 人次', { kind: 'quantitative', targetValue: '4000', unit: '人次' }],
    ['不超过120元', { kind: 'negative', targetValue: '120', unit: '元' }],
    ['120', { kind: 'quantitative', targetValue: '120' }],
    ['职工普遍反映良好', { kind: 'qualitative' }],
    ['0起', { kind: 'qualitative' }],
  ])('reads “%s”', (target, found) => expect(targetInWords(target)).toEqual(found));
});
