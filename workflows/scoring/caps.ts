import { bidBondRule, performanceBondRule, supplementRule } from '../rules/index.ts';

/** 分: the fraction of a 分 beyond a cap is not lawful, so it is cut off. */
const percentDown = (base: bigint, percent: number): bigint => (base * BigInt(percent)) / 100n;

/** The highest lawful bid bond for a budget, 分 (实施条例 Art. 33). */
export function bidBondCap(budget: bigint, { percent } = bidBondRule.value): bigint {
  return percentDown(budget, percent);
}

/** The highest lawful performance bond for a contract, 分 (实施条例 Art. 48). */
export function performanceBondCap(contract: bigint, { percent } = performanceBondRule.value): bigint {
  return percentDown(contract, percent);
}

export interface SupplementAnswer {
  allowed: boolean;
  /** 分: all supplements together, this one included. */
  total: bigint;
  cap: bigint;
  /** 分 still free after the earlier supplements. */
  left: bigint;
}

/** May this supplement be signed: all together at most 10 % of the original contract (采购法 Art. 49)? */
export function supplementAllowed(
  { original, earlier, next }: { original: bigint; earlier: readonly bigint[]; next: bigint },
  { percent } = supplementRule.value,
): SupplementAnswer {
  const cap = percentDown(original, percent);
  const before = earlier.reduce((total, amount) => total + amount, 0n);
  const total = before + next;
  return { allowed: total <= cap, total, cap, left: cap > before ? cap - before : 0n };
}
