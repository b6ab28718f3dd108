import { daysBetween, legalDay } from '../../calendar/index.ts';
import type { CaseEvent } from '../../kit/workflow.ts';
import { fen } from './amounts.ts';
import type { Payment } from './context.ts';
import { periodEnd } from './remedies.ts';
import { latePaymentPercent } from './rule-values.ts';

/**
 * Interest in 分 on a payment made on `paidOn` (款项支付条例 Art. 17): so many percent a day on what was paid
 * late, half a 分 rounded up. Nothing where the calendar cannot tell yet when the payment was due.
 */
export function lateInterest(payment: Payment, paidOn: string, event: CaseEvent): bigint {
  const percent = latePaymentPercent(event);
  const due = periodEnd(event, 'payment', payment.since);
  const days = due ? daysBetween(legalDay(due), paidOn) : 0;
  const digits = /^(\d+)(?:\.(\d+))?$/.exec(percent ?? '');
  if (!digits || days <= 0) return 0n;
  const scale = 10n ** BigInt(digits[2]?.length ?? 0);
  const parts = BigInt(`${digits[1]}${digits[2] ?? ''}`) * BigInt(days) * fen(payment.amount);
  const whole = scale * 100n;
  return (2n * parts + whole) / (2n * whole);
}
