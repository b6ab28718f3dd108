import { type Grade, gradeRule } from '../rules/index.ts';
import { decimalWithin } from './inputs.ts';
import { compare, hundred, rational, roundHalfUp, zero } from './rational.ts';

/** The grade of an aggregate of 0–100 points, after rounding half-up to two decimals. Throws ScoringError. */
export function gradeOf(aggregate: string | number, boundaries = gradeRule.value): Grade {
  const points = roundHalfUp(decimalWithin(aggregate, zero, hundred, '/aggregate', '0–100'));
  const found = boundaries.find(({ from }) => compare(points, rational(BigInt(from))) >= 0);
  return (found ?? boundaries.at(-1) ?? { grade: '差' as const }).grade;
}
