/** 分 of an amount written in a rule, always with two decimals: "500000.00" → 50000000n. */
export function fenOf(yuan: string): bigint {
  return BigInt(yuan.replace('.', ''));
}

/** 分 as yuan with two decimals and separators, for sentences. */
export function yuanText(fen: bigint): string {
  const digits = fen.toString().padStart(3, '0');
  return `${digits.slice(0, -2).replace(/\B(?=(\d{3})+$)/g, ',')}.${digits.slice(-2)}`;
}
