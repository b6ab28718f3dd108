import { legalDay } from '../../../calendar/index.ts';
import { lateInterest } from '../../../scoring/index.ts';
import { latePaymentPercent } from '../law/rule-values.ts';
import type { Payment } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { periodEnd } from '../remedy/remedies.ts';
import { fen } from './money.ts';

/**
 * Interest in 分 on a payment made on `paidOn` (款项支付条例 Art. 17). Nothing where no rule sets any, or the
 * calendar cannot tell yet when the payment was due.
 */
export function interestOn(payment: Payment, paidOn: string, event: EventWith): bigint {
  const percentPerDay = latePaymentPercent(event);
  const due = periodEnd(event, 'payment', payment.since);
  if (!percentPerDay || !due) return 0n;
  const principal = fen(payment.amount);
  return lateInterest({ principal, dueOn: legalDay(due), paidOn, percentPerDay }).interest;
}
