import { type Grade, sheetsRule } from '../rules/index.ts';
import { ScoringError } from './errors.ts';
import { gradeOf } from './grade.ts';
import { decimalWithin } from './inputs.ts';
import {
  add,
  compare,
  divide,
  hundred,
  type Rational,
  rational,
  subtract,
  sum,
  toFixed,
  zero,
} from './rational.ts';

export interface PerformanceResult {
  median: string;
  /** Plain mean of all sheets, kept beside the aggregate. */
  mean: string;
  aggregate: string;
  grade: Grade;
  /** Was the highest and the lowest total left out? */
  trimmed: boolean;
  /** Indexes of sheets so far from the median that their authors must give a written reason first. */
  needsReason: number[];
}

const meanOf = (values: readonly Rational[]): Rational =>
  divide(sum(values), rational(BigInt(values.length)));

function medianOf(sorted: readonly Rational[]): Rational {
  const middle = sorted.length >> 1;
  const upper = sorted[middle] as Rational;
  return sorted.length % 2 === 1 ? upper : divide(add(sorted[middle - 1] as Rational, upper), rational(2n));
}

/**
 * One result from several evaluators' valid sheets: with five or more the highest and the lowest total are
 * left out, the rest averaged, rounded once, then graded. Trimming is for performance only; in bid evaluation
 * it is forbidden. Throws ScoringError TOO_FEW_SHEETS, OUT_OF_RANGE, INVALID_DECIMAL.
 */
export function performanceGrade({
  sheets,
  policy = sheetsRule.value,
}: {
  sheets: readonly string[];
  policy?: typeof sheetsRule.value;
}): PerformanceResult {
  if (sheets.length < policy.minValid) {
    throw new ScoringError(
      'TOO_FEW_SHEETS',
      '/sheets',
      `有效评分表不足${policy.minValid}份，不能形成评价结果。`,
      `Fewer than ${policy.minValid} valid sheets give no result.`,
    );
  }
  const totals = sheets.map((total, index) =>
    decimalWithin(total, zero, hundred, `/sheets/${index}`, '0–100'),
  );
  const sorted = totals.toSorted(compare);
  const median = medianOf(sorted);
  const trimmed = sorted.length >= policy.trimFrom;
  const aggregate = toFixed(meanOf(trimmed ? sorted.slice(1, -1) : sorted));
  const limit = rational(BigInt(policy.deviation));
  const farFromMedian = (total: Rational) => {
    const distance = subtract(total, median);
    return compare(distance, limit) > 0 || compare(subtract(zero, distance), limit) > 0;
  };
  return {
    median: toFixed(median),
    mean: toFixed(meanOf(totals)),
    aggregate,
    grade: gradeOf(aggregate),
    trimmed,
    needsReason: totals.flatMap((total, index) => (farFromMedian(total) ? [index] : [])),
  };
}
