import { ScoringError } from './errors.ts';
import { assertDistinct, decimalWithin } from './inputs.ts';
import {
  add,
  compare,
  divide,
  hundred,
  multiply,
  type Rational,
  roundHalfUp,
  sum,
  toFixed,
  zero,
} from './rational.ts';

export interface SheetItem {
  id: string;
  /** Points of 100; all weights of a sheet together are 100. */
  weight: string | number;
  /** Points, 0 to the weight; null while the evaluator has not scored it. */
  score: string | null;
  /** 不适用, with the reviewer's approval: its weight is spread over the rest. */
  notApplicable?: boolean;
}

export type SheetTotal = { valid: true; total: string } | { valid: false; missing: string[] };

/**
 * The total of one evaluator's sheet: item scores rounded half-up to two decimals, summed, and rescaled to 100
 * where items do not apply. A sheet with an unscored item is invalid — excluded, never counted as zero.
 * Throws ScoringError for scores outside their weight, weights that do not sum to 100, nothing applicable.
 */
export function sheetTotal(items: readonly SheetItem[]): SheetTotal {
  assertDistinct(
    items.map(({ id }) => id),
    'items',
    'id',
  );
  const weights = items.map(({ weight }, index) =>
    decimalWithin(weight, zero, hundred, `/items/${index}/weight`, '0–100'),
  );
  const all = sum(weights);
  if (compare(all, hundred) !== 0) {
    throw new ScoringError(
      'OUT_OF_RANGE',
      '/items',
      `各指标权重之和应为100，现为${toFixed(all)}。`,
      `The weights must sum to 100 and sum to ${toFixed(all)}.`,
    );
  }
  const missing: string[] = [];
  let applicable: Rational = zero;
  let scored: Rational = zero;
  for (const [index, item] of items.entries()) {
    if (item.notApplicable) continue;
    const weight = weights[index] as Rational;
    applicable = add(applicable, weight);
    if (item.score === null) missing.push(item.id);
    else
      scored = add(
        scored,
        roundHalfUp(decimalWithin(item.score, zero, weight, `/items/${index}/score`, `0–${toFixed(weight)}`)),
      );
  }
  if (applicable.n === 0n) {
    throw new ScoringError(
      'NOTHING_APPLICABLE',
      '/items',
      '没有适用的指标，无法汇总得分。',
      'No indicator applies, so there is nothing to sum.',
    );
  }
  if (missing.length > 0) return { valid: false, missing };
  return { valid: true, total: toFixed(divide(multiply(scored, hundred), applicable)) };
}
