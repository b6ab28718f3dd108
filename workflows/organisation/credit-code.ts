/**
 * The unified social credit code (统一社会信用代码, GB 32100-2015): 18 characters without I, O, S, V and Z, of
 * which the last is a check character over the others.
 */
const alphabet = '0123456789ABCDEFGHJKLMNPQRTUWXY';
const shape = /^[0-9A-HJ-NPQRTUWXY]{2}\d{6}[0-9A-HJ-NPQRTUWXY]{10}$/;

/** The check character of the first 17: weights are the powers of 3 modulo 31 (GB 32100 annex). */
export function creditCodeCheck(first17: string): string {
  let sum = 0;
  let weight = 1;
  for (const character of first17) {
    sum += alphabet.indexOf(character) * weight;
    weight = (weight * 3) % 31;
  }
  return alphabet[(31 - (sum % 31)) % 31] as string;
}

/**
 * Is it a well-formed credit code whose check character fits?
 *
 * @example
 * isCreditCode('9144030071526726XG') // true
 * isCreditCode('9144030071526726XH') // false: a typing error
 */
export function isCreditCode(code: string): boolean {
  return shape.test(code) && creditCodeCheck(code.slice(0, 17)) === code[17];
}
