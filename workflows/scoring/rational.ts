import { ScoringError } from './errors.ts';

/** An exact fraction; the denominator is positive and the fraction reduced. */
export interface Rational {
  readonly n: bigint;
  readonly d: bigint;
}

const decimalText = /^-?\d{1,18}(?:\.\d{1,18})?$/;

function gcd(a: bigint, b: bigint): bigint {
  let [x, y] = [a < 0n ? -a : a, b];
  while (y > 0n) [x, y] = [y, x % y];
  return x;
}

/** n / d in lowest terms. Throws ScoringError DIVISION_BY_ZERO. */
export function rational(n: bigint, d = 1n): Rational {
  if (d === 0n) throw new ScoringError('DIVISION_BY_ZERO', '', '除数为零。', 'Division by zero.');
  const [top, bottom] = d < 0n ? [-n, -d] : [n, d];
  const common = gcd(top, bottom);
  return common > 1n ? { n: top / common, d: bottom / common } : { n: top, d: bottom };
}

export const zero: Rational = { n: 0n, d: 1n };
export const hundred: Rational = { n: 100n, d: 1n };

/**
 * A decimal such as "93", "90.5", "-0.25", exactly. Numbers are taken by their shortest decimal text.
 * At most 18 digits on each side. Throws ScoringError INVALID_DECIMAL at `pointer`.
 */
export function parseDecimal(value: string | number, pointer = ''): Rational {
  const text = String(value);
  if (!decimalText.test(text)) {
    const shown = text.slice(0, 40);
    throw new ScoringError(
      'INVALID_DECIMAL',
      pointer,
      `“${shown}”不是有效的数值。`,
      `"${shown}" is not a decimal number.`,
    );
  }
  const [whole = '', fraction = ''] = text.split('.');
  return rational(BigInt(whole + fraction), 10n ** BigInt(fraction.length));
}

export const add = (a: Rational, b: Rational): Rational => rational(a.n * b.d + b.n * a.d, a.d * b.d);
export const subtract = (a: Rational, b: Rational): Rational => rational(a.n * b.d - b.n * a.d, a.d * b.d);
export const multiply = (a: Rational, b: Rational): Rational => rational(a.n * b.n, a.d * b.d);
/** Throws ScoringError DIVISION_BY_ZERO. */
export const divide = (a: Rational, b: Rational): Rational => rational(a.n * b.d, a.d * b.n);
export const sum = (all: readonly Rational[]): Rational => all.reduce(add, zero);

/** Negative, zero or positive as `a` is less than, equal to or greater than `b`. */
export function compare(a: Rational, b: Rational): number {
  const difference = a.n * b.d - b.n * a.d;
  return difference < 0n ? -1 : difference > 0n ? 1 : 0;
}

export const least = (a: Rational, b: Rational): Rational => (compare(a, b) <= 0 ? a : b);
export const percentOf = (a: Rational, percent: Rational): Rational => divide(multiply(a, percent), hundred);

/** The nearest multiple of 10^-places; a half goes away from zero (四舍五入). */
export function roundHalfUp(a: Rational, places = 2): Rational {
  const scale = 10n ** BigInt(places);
  const magnitude = ((a.n < 0n ? -a.n : a.n) * scale * 2n + a.d) / (a.d * 2n);
  return rational(a.n < 0n ? -magnitude : magnitude, scale);
}

/** Rounded half-up and written with exactly `places` decimals. */
export function toFixed(a: Rational, places = 2): string {
  const scale = 10n ** BigInt(places);
  const { n, d } = roundHalfUp(a, places);
  const units = (n * scale) / d;
  const digits = (units < 0n ? -units : units).toString().padStart(places + 1, '0');
  const text = places === 0 ? digits : `${digits.slice(0, -places)}.${digits.slice(-places)}`;
  return units < 0n ? `-${text}` : text;
}
