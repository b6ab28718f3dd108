import { type SmallEnterpriseTerms, smallEnterpriseRules } from '../rules/index.ts';
import { decimalWithin } from './inputs.ts';
import { hundred, percentOf, type Rational, rational, subtract } from './rational.ts';

/** The terms now in force; a project of another day passes those of its rule set. */
export const currentSmallEnterpriseTerms = smallEnterpriseRules.at(-1)?.value as SmallEnterpriseTerms;

/**
 * True for a small or micro enterprise; `consortium` for a consortium or a subcontract that gives small
 * enterprises their share (30 %). Social organisations are no enterprises and never small.
 */
export type SmallShare = boolean | 'consortium';

export interface Deductions {
  /** Percent off small enterprises' quotes, for evaluation only; nothing in lots reserved for them. */
  smallEnterpriseDeduction?: string | number;
  /** Percent off the quotes of consortia with a small share. */
  consortiumDeduction?: string | number;
  /** The terms of the project's rule set; by default those now in force. */
  smallEnterpriseTerms?: SmallEnterpriseTerms;
}

function parsePercent(
  value: string | number | undefined,
  { min, max }: { min: number; max: number },
  pointer: string,
) {
  if (value === undefined) return undefined;
  return decimalWithin(value, rational(BigInt(min)), rational(BigInt(max)), pointer, `${min}–${max} %`);
}

/**
 * The price used for evaluation only, 分 as a fraction; the contract price stays the quote
 * (财库〔2020〕46号, 〔2022〕19号). Throws ScoringError OUT_OF_RANGE for a deduction outside the law.
 */
export function evaluationPricing(
  request: Deductions,
): (quote: bigint, small: SmallShare | undefined) => Rational {
  const terms = request.smallEnterpriseTerms ?? currentSmallEnterpriseTerms;
  const own = parsePercent(request.smallEnterpriseDeduction, terms.deduction, '/smallEnterpriseDeduction');
  const shared = parsePercent(request.consortiumDeduction, terms.consortium, '/consortiumDeduction');
  return (quote, small) => {
    const deduction = small === 'consortium' ? shared : small ? own : undefined;
    return deduction ? percentOf(rational(quote), subtract(hundred, deduction)) : rational(quote);
  };
}
