import { daysBetween } from '../calendar/index.ts';
import { latePaymentRules } from '../rules/index.ts';
import { roundToFen } from './money.ts';
import { multiply, parseDecimal, percentOf, rational } from './rational.ts';

const currentInterest = latePaymentRules.at(-1)?.value.interestPercentPerDay as string;

export interface LateInterestRequest {
  /** 分 unpaid. */
  principal: bigint;
  /** Legal days. */
  dueOn: string;
  paidOn: string;
  /** Percent per day; by default the statutory 0.05 (保障中小企业款项支付条例 Art. 17). */
  percentPerDay?: string;
}

export interface LateInterest {
  daysLate: number;
  /** 分, rounded half-up. */
  interest: bigint;
}

/** Interest on a late payment; a payment in time bears none. Throws ScoringError, CalendarInputError. */
export function lateInterest({
  principal,
  dueOn,
  paidOn,
  percentPerDay = currentInterest,
}: LateInterestRequest): LateInterest {
  const daysLate = Math.max(0, daysBetween(dueOn, paidOn));
  const perDay = percentOf(rational(principal), parseDecimal(percentPerDay, '/percentPerDay'));
  return { daysLate, interest: roundToFen(multiply(perDay, rational(BigInt(daysLate)))) };
}

/** What a grade leaves of the tail payment (尾款), 分: `percent` of it, by contract or by the body's policy. */
export function tailPayable({ tail, percent }: { tail: bigint; percent: number }): bigint {
  return roundToFen(percentOf(rational(tail), rational(BigInt(percent))));
}
