import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import {
  clarificationScopeRule,
  negativeListRule,
  smallEnterpriseReserveRule,
} from '../../workflows/rules/index.ts';
import {
  formatAmountInWords,
  formatYuan,
  parseAmountInWords,
  parseYuan,
} from '../../workflows/scoring/index.ts';
import { sumEvaluators } from './real-cases.sums.ts';
import { type RealCase, windowEvaluators } from './real-cases.windows.ts';

/** Published procurements as facts, each with the address of its source; verdicts come from our functions. */
const folder = new URL('../fixtures/real-cases/', import.meta.url);
const cases = readdirSync(folder)
  .filter((name) => name.endsWith('.json'))
  .map((name) => JSON.parse(readFileSync(new URL(name, folder), 'utf8')) as RealCase);

const evaluators = { ...windowEvaluators, ...sumEvaluators };

// Judgements on words rather than windows, deadlines, sums or scores: nothing to compute.
const judgements = new Set([
  'INCOMPLETE',
  'SPLIT_SCAN',
  'METHOD_NAME',
  'REGIME',
  'TERMINATE_BEFORE_OPENING',
  'SOLE_SUPPLIER',
  'ACCEPTANCE_ORDER',
  'SCORE_SPREAD',
  'CONFLICT_FLAG',
  'MULTI_PROJECT',
  'SME_NONPROFIT',
  'CORRECTION_SCOPE',
  'NEGATIVE_LIST',
  'RENEWAL',
  'COST_ACTUAL',
]);

const checks = cases.flatMap((from) => from.checks.map((check, index) => ({ from, check, index })));
const computed = checks.filter(({ check }) => !judgements.has(check.rule));

// The published figures themselves are wrong here, and our functions must find that out.
const unfaithful = new Set([
  'SUM_CHECK broken',
  'ARITHMETIC disagrees',
  'UNIT_PRICE_ROUNDING disagrees',
  'EXECUTION_SCORE disagrees',
]);

const nameOf = ({ from, check }: (typeof checks)[number]) =>
  unfaithful.has(`${check.rule} ${check.verdict}`)
    ? `${from.id} ${check.rule}: the published number does NOT reproduce — ${check.detail}`
    : `${from.id} ${check.rule} is ${check.verdict}: ${check.detail}`;

describe('published cases', () => {
  test('are all there, each with its source', () => {
    expect(cases).toHaveLength(36);
    for (const from of cases)
      expect(from, from.id).toMatchObject({ sources: expect.arrayContaining([expect.anything()]) });
  });

  test('every published check is either computed here or named as a judgement', () => {
    const open = checks.filter(({ check }) => !judgements.has(check.rule) && !(check.rule in evaluators));
    expect(open.map(nameOf)).toEqual([]);
    expect(computed.length).toBeGreaterThan(80);
  });

  test('the days that a check starts from are among the facts of its case', () => {
    for (const { from, check } of computed) {
      const { checks: _, ...facts } = from;
      const known = JSON.stringify(facts);
      for (const value of Object.values(check.input ?? {})) {
        if (typeof value === 'string' && /^\d{4}-\d{2}-\d{2}$/.test(value))
          expect(known, nameOf({ from, check, index: 0 })).toContain(value);
      }
    }
  });
});

describe('verdicts recomputed from the facts', () => {
  test.each(computed.map((entry) => [nameOf(entry), entry] as const))('%s', (_, { from, check }) => {
    const { verdict, ...numbers } = (evaluators[check.rule] as (typeof evaluators)[string])(
      check.input,
      from,
    );
    expect(verdict).toBe(check.verdict);
    if (check.expected) expect(numbers).toMatchObject(check.expected);
  });
});

describe('rules behind the judgements', () => {
  test('O25: labour dispatch dressed as a service is on the negative list', () => {
    expect(negativeListRule.value.map(({ id }) => id)).toContain('labour-dispatch');
  });

  test('O23: a correction may not touch the qualification conditions', () => {
    expect(clarificationScopeRule.value.mayNotChange).toContain('qualification-conditions');
  });

  test('O19: a 民办非企业 is no small enterprise', () => {
    expect(smallEnterpriseReserveRule.value.nonEnterprisesAreSmall).toBe(false);
  });
});

test.each(
  cases
    .map((from) => from as unknown as { id: string; contract?: { amount?: string; amount_source?: string } })
    .filter(({ contract }) => contract?.amount_source?.startsWith('words '))
    .map(({ id, contract }) => [
      id,
      contract?.amount_source?.slice('words '.length) as string,
      contract?.amount as string,
    ]),
)('%s: the amount in words %s is %s', (_, words, amount) => {
  expect(formatYuan(parseAmountInWords(words))).toBe(amount);
  expect(formatAmountInWords(parseYuan(amount))).toBe(words);
});
