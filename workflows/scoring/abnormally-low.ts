import { abnormallyLowRule } from '../rules/index.ts';
import { assertDistinct, decimalWithin } from './inputs.ts';
import { fenAsRational, formatYuan, parsePositiveYuan, roundToFen } from './money.ts';
import type { Quote } from './price-score.ts';
import { compare, divide, percentOf, type Rational, rational, sum } from './rational.ts';

export type LowPriceRule = 'mean' | 'second-lowest' | 'ceiling';

export interface LowPriceRequest {
  /** Yuan; the budget where the documents set no ceiling. */
  ceiling: string;
  /** Percent; the documents may raise the legal values, to 65 at most. */
  thresholds?: { mean?: string | number; secondLowest?: string | number; ceiling?: string | number };
  /** Original quotes of the bidders past the conformity check. */
  quotes: readonly Quote[];
}

export interface LowPriceAnswer {
  /** Yuan, rounded to 分 for reading; the comparison itself is exact. */
  lines: { mean: string; secondLowest: string | null; ceiling: string };
  hits: { bidder: string; rules: LowPriceRule[] }[];
}

/**
 * Which quotes call for an abnormally-low-price review (异常低价审查, 财库〔2026〕2号): below half the mean,
 * below half the second lowest, or below 45 % of the ceiling — strictly below. A hit is a question to the
 * supplier, never a rejection. Throws ScoringError.
 */
export function abnormallyLow(
  { ceiling, thresholds = {}, quotes }: LowPriceRequest,
  rule = abnormallyLowRule.value,
): LowPriceAnswer {
  const { raisedAtMost, ...legal } = rule;
  const percent = (field: keyof typeof legal): Rational =>
    decimalWithin(
      thresholds[field] ?? legal[field],
      rational(BigInt(legal[field])),
      rational(BigInt(raisedAtMost)),
      `/thresholds/${field}`,
      `${legal[field]}–${raisedAtMost} %`,
    );
  const percents = {
    mean: percent('mean'),
    secondLowest: percent('secondLowest'),
    ceiling: percent('ceiling'),
  };
  const top = parsePositiveYuan(ceiling, '/ceiling');
  assertDistinct(
    quotes.map(({ bidder }) => bidder),
    'quotes',
    'bidder',
  );
  const amounts = quotes.map(({ amount }, index) =>
    fenAsRational(parsePositiveYuan(amount, `/quotes/${index}/amount`)),
  );
  const [, second] = amounts.toSorted(compare);
  const lines = {
    mean: percentOf(divide(sum(amounts), rational(BigInt(amounts.length))), percents.mean),
    secondLowest: second && percentOf(second, percents.secondLowest),
    ceiling: percentOf(rational(top), percents.ceiling),
  };
  const below = (amount: Rational, line: Rational | undefined) =>
    line !== undefined && compare(amount, line) < 0;
  const hits = quotes.flatMap(({ bidder }, index) => {
    const amount = amounts[index] as Rational;
    const rules: LowPriceRule[] = [];
    if (below(amount, lines.mean)) rules.push('mean');
    // Only the lowest quote can lie below half of the second lowest.
    if (below(amount, lines.secondLowest)) rules.push('second-lowest');
    if (below(amount, lines.ceiling)) rules.push('ceiling');
    return rules.length > 0 ? [{ bidder, rules }] : [];
  });
  const shown = (line: Rational) => formatYuan(roundToFen(line));
  return {
    lines: {
      mean: shown(lines.mean),
      secondLowest: lines.secondLowest ? shown(lines.secondLowest) : null,
      ceiling: shown(lines.ceiling),
    },
    hits,
  };
}
