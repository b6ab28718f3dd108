import { type SmallEnterpriseTerms, smallEnterpriseRules } from '../rules/index.ts';
import { decimalWithin } from './inputs.ts';
import { hundred, percentOf, type Rational, rational, subtract } from './rational.ts';

/** The terms now in force; a project of another day passes those of its rule set. */
export const currentSmallEnterpriseTerms = smallEnterpriseRules.at(-1)?.value as SmallEnterpriseTerms;

export interface DeductionRequest {
  /** Percent off a small or micro enterprise's quote. */
  deduction: string | number;
  terms?: SmallEnterpriseTerms;
  pointer: string;
}

/** A lawful deduction in percent, such as 10–20 (财库〔2022〕19号). Throws ScoringError OUT_OF_RANGE. */
export function parseDeduction({
  deduction,
  terms = currentSmallEnterpriseTerms,
  pointer,
}: DeductionRequest): Rational {
  const { min, max } = terms.deduction;
  return decimalWithin(deduction, rational(BigInt(min)), rational(BigInt(max)), pointer, `${min}–${max} %`);
}

/** The price used for evaluation only; the contract price stays the quote. */
export function evaluationPrice(quote: bigint, small: boolean, deduction: Rational | undefined): Rational {
  return small && deduction ? percentOf(rational(quote), subtract(hundred, deduction)) : rational(quote);
}
