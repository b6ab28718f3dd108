import { formatYuan, parseYuan } from '../../../scoring/index.ts';

/**
 * 分 of an amount in yuan, such as "480000.00", for guards that must never throw: what is no amount counts as
 * nothing, because the form's own schema has refused it before.
 */
export function fen(yuan: string | null | undefined): bigint {
  const match = /^(-?)(\d{1,15}(?:\.\d{1,2})?)$/.exec(yuan ?? '');
  if (!match?.[2]) return 0n;
  const amount = parseYuan(match[2]);
  return match[1] ? -amount : amount;
}

/** 分 as the text that money columns take. Throws ScoringError INVALID_AMOUNT: a row never takes a guess. */
export const fenText = (yuan: string): string => parseYuan(yuan).toString();

/** Yuan with two decimals of an amount in 分. */
export const yuanOf = (fen: bigint | string): string => formatYuan(BigInt(fen));

/** An amount as sentences print it: "480,000.00"; in yuan as text, or in 分. */
export const printed = (amount: string | bigint): string =>
  (typeof amount === 'bigint' ? yuanOf(amount) : amount).replace(/\B(?=(\d{3})+(?=\.))/g, ',');

export const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

/** A whole percentage of an amount in 分, rounded down: a cap is never exceeded by rounding. */
export const percentOf = (amount: bigint, percent: number): bigint => (amount * BigInt(percent)) / 100n;
