import { assertDistinct, decimalWithin } from './inputs.ts';
import { formatYuan, parsePositiveYuan } from './money.ts';
import {
  divide,
  hundred,
  multiply,
  parseDecimal,
  type Rational,
  rational,
  roundHalfUp,
  subtract,
  toFixed,
  zero,
} from './rational.ts';

export interface Quote {
  bidder: string;
  /** Yuan, at most two decimals. */
  amount: string;
}

export interface PriceScores {
  /** The lowest valid quote, yuan. */
  benchmark: string;
  /** Points, two decimals, in the order given. */
  scores: { bidder: string; score: string }[];
}

/** benchmark ÷ quote × weight, unrounded; both prices in one unit. */
export function exactPriceScore(benchmark: Rational, quote: Rational, weight: Rational): Rational {
  return multiply(divide(benchmark, quote), weight);
}

/** A price weight in points of 100: more than 0, at most 100. Throws ScoringError. */
export function parseWeight(weight: string | number, pointer: string): Rational {
  return decimalWithin(weight, rational(1n, 100n), hundred, pointer, '0.01–100');
}

/**
 * Price scores (价格分): the lowest valid quote is the benchmark and gets the full weight; the others get
 * benchmark ÷ quote × weight, rounded half-up to two decimals (87号令 Art. 55). Dropping the highest or
 * lowest price is forbidden, so every quote counts. Throws ScoringError.
 */
export function priceScores({
  weight,
  quotes,
}: {
  weight: string | number;
  quotes: readonly Quote[];
}): PriceScores {
  const points = parseWeight(weight, '/weight');
  assertDistinct(
    quotes.map(({ bidder }) => bidder),
    'quotes',
    'bidder',
  );
  const amounts = quotes.map(({ amount }, index) => parsePositiveYuan(amount, `/quotes/${index}/amount`));
  const benchmark = amounts.reduce((low, amount) => (amount < low ? amount : low));
  return {
    benchmark: formatYuan(benchmark),
    scores: quotes.map(({ bidder }, index) => ({
      bidder,
      score: toFixed(exactPriceScore(rational(benchmark), rational(amounts[index] as bigint), points)),
    })),
  };
}

/**
 * The quotes, in 分, that round to a published price score: for checking a notice that prints scores
 * but no prices. Both ends are included. Throws ScoringError.
 */
export function quotesBehindScore(
  benchmark: bigint,
  weight: string | number,
  score: string,
): { lowest: bigint; highest: bigint } {
  const points = parseWeight(weight, '/weight');
  const published = decimalWithin(score, rational(1n, 100n), points, '/score', `0.01–${toFixed(points)}`);
  const half = rational(1n, 200n);
  const quoteAt = (value: Rational) => divide(multiply(rational(benchmark), points), value);
  // Scores from −half (included) to +half (excluded) round to it; quotes run the other way.
  const highest = quoteAt(subtract(published, half));
  const above = quoteAt(subtract(published, subtract(zero, half)));
  const lowest = above.n / above.d + 1n;
  return { lowest: lowest > benchmark ? lowest : benchmark, highest: highest.n / highest.d };
}

/** Does a published score follow from a quote? */
export function isPriceScore(
  benchmark: bigint,
  quote: bigint,
  weight: string | number,
  score: string,
): boolean {
  const exact = exactPriceScore(rational(benchmark), rational(quote), parseWeight(weight, '/weight'));
  return subtract(roundHalfUp(exact), parseDecimal(score, '/score')).n === 0n;
}
