import { ScoringError } from './errors.ts';
import { type Rational, rational, roundHalfUp } from './rational.ts';

const yuanText = /^(\d{1,15})(?:\.(\d{1,2}))?$/;

/** "480000.00" → 48000000n 分. Refuses signs, separators and a third decimal: ScoringError INVALID_AMOUNT at `pointer`. */
export function parseYuan(text: string, pointer = ''): bigint {
  const match = typeof text === 'string' ? yuanText.exec(text) : null;
  if (!match) {
    const shown = String(text).slice(0, 40);
    throw new ScoringError(
      'INVALID_AMOUNT',
      pointer,
      `“${shown}”不是有效金额（单位为元，最多两位小数，如 480000.00）。`,
      `"${shown}" is not an amount in yuan with at most two decimals (such as 480000.00).`,
    );
  }
  return BigInt(match[1] + (match[2] ?? '').padEnd(2, '0'));
}

/** An amount that must be more than zero. Throws ScoringError INVALID_AMOUNT or NOT_POSITIVE. */
export function parsePositiveYuan(text: string, pointer: string): bigint {
  const fen = parseYuan(text, pointer);
  if (fen === 0n)
    throw new ScoringError('NOT_POSITIVE', pointer, '金额必须大于零。', 'The amount must be more than zero.');
  return fen;
}

/** 48000000n 分 → "480000.00". */
export function formatYuan(fen: bigint): string {
  const digits = (fen < 0n ? -fen : fen).toString().padStart(3, '0');
  return `${fen < 0n ? '-' : ''}${digits.slice(0, -2)}.${digits.slice(-2)}`;
}

export const fenAsRational = (fen: bigint): Rational => rational(fen);

/** A fraction of 分, rounded half-up to whole 分. */
export const roundToFen = (fen: Rational): bigint => roundHalfUp(fen, 0).n;
