export { yuanOf } from './money.ts';

/**
 * Yuan of the context and of forms as 分, for guards that must never throw: what is no amount counts as nothing,
 * because the form's own schema has refused it before.
 */
export function fen(yuan: string | null | undefined): bigint {
  const match = /^(-?)(\d{1,13})\.(\d{2})$/.exec(yuan ?? '');
  if (!match) return 0n;
  const amount = BigInt(`${match[2]}${match[3]}`);
  return match[1] ? -amount : amount;
}

export const sum = (amounts: Iterable<bigint>): bigint => {
  let total = 0n;
  for (const amount of amounts) total += amount;
  return total;
};

/** A whole percentage of an amount in 分, rounded down: a cap is never exceeded by rounding. */
export const percentOf = (amount: bigint, percent: number): bigint => (amount * BigInt(percent)) / 100n;
