import { addDays, endOfDay, legalDay } from '../../../calendar/index.ts';
import { applies } from '../law/rule-values.ts';
import { paid, payable, planItem } from '../money/owed.ts';
import type { ClockTable } from '../project/table.ts';
import { challengeOf, complaintOf, replyPeriodEnd } from '../remedy/remedies.ts';

/** Clocks from the contract to the archive, and of remedies and suspension. `context` is the one after the step. */
export const contractClocks = {
  /** One a milestone, due on the day that the contract fixes. */
  milestonesPlanned: ({ context }) =>
    context.delivery.milestones.map(({ number, due }) => ({ key: String(number), dueAt: endOfDay(due) })),
  /** Below the limit nobody has to publish or file the contract. */
  noticeWhereBinding: ({ event }) => (applies(event.rules, 'contract-notice') ? [{ key: '' }] : []),
  filingWhereBinding: ({ event }) => (applies(event.rules, 'contract-filing') ? [{ key: '' }] : []),
  /** Where the contract has each milestone accepted by itself, the acceptance group has its days. */
  milestoneToAccept: ({ context, event }) =>
    context.contract?.milestonesAccepted ? [{ key: String(event.data.number) }] : [],
  milestoneReported: ({ event }) => [{ key: String(event.data.number) }],
  /** Lines of the plan that acceptance makes due: their 30 days run from it (款项支付条例 Art. 9). */
  linesAccepted: ({ context, event, open }) =>
    (context.contract?.plan ?? [])
      .filter((item) => item.when === 'acceptance' && payable(context, item, event) > 0n)
      .filter((item) => !open.some((clock) => clock.rule === 'payment' && clock.key === item.id))
      .map((item) => ({ key: item.id, startAt: event.at })),
  /** An invoice starts the clock of its line, unless acceptance has started it already. */
  lineInvoiced: ({ event, open }) => {
    const key = String(event.data.planItem);
    return open.some((clock) => clock.rule === 'payment' && clock.key === key) ? [] : [{ key }];
  },
  /** The clock of a line is met by the payment that completes what was invoiced on it, or the line itself. */
  linePaid: ({ context, event }) => {
    const payment = context.payments.find((one) => one.id === event.data.paymentId);
    const item = payment && planItem(context, payment.planItem);
    if (!payment) return [];
    const pending = context.payments.some(
      (one) => one.planItem === payment.planItem && one.id !== payment.id && one.status !== 'paid',
    );
    const complete = !item || paid(context, item.id) >= payable(context, item, event);
    const started = item?.when === 'acceptance' ? complete : complete || !pending;
    return started ? [{ key: payment.planItem }] : [];
  },
  /** A line that penalties and payments have used up: nothing is left to be paid in time. */
  lineDeducted: ({ context, event }) =>
    (context.contract?.plan ?? [])
      .filter(
        (item) => item.id === event.data.planItem && paid(context, item.id) >= payable(context, item, event),
      )
      .map(({ id }) => ({ key: id })),
  /** A waived penalty is owed again; the days to pay what acceptance made due still run from it. */
  linesRestored: ({ context, event, open }) =>
    (context.contract?.plan ?? [])
      .filter((item) => item.when === 'acceptance' && context.delivery.acceptedAt !== null)
      .filter((item) => paid(context, item.id) < payable(context, item, event))
      .filter((item) => !open.some((clock) => clock.rule === 'payment' && clock.key === item.id))
      .map((item) => ({ key: item.id, startAt: context.delivery.acceptedAt ?? event.at })),
  /** Days that an agreed extension has moved. */
  milestonesMoved: ({ context, open }) =>
    context.delivery.milestones
      .filter(({ reported }) => !reported)
      .map(({ number, due }) => ({ key: String(number), dueAt: endOfDay(due) }))
      .filter(
        ({ key, dueAt }) =>
          !open.some((one) => one.rule === 'milestone' && one.key === key && one.dueAt === dueAt),
      ),
  /** Lines in dispute: no period to pay runs while nobody knows what is owed. */
  linesDisputed: ({ context }) => (context.contract?.disputed ?? []).map(({ planItem: key }) => ({ key })),
  /** The time to cure that the notice gave, or the internal default. */
  curePeriod: ({ context }) => {
    const { cureUntil } = context.delivery;
    return cureUntil ? [{ key: '', dueAt: cureUntil }] : [{ key: '' }];
  },
  challengeFiled: ({ event }) => [{ key: event.ids[0] ?? '' }],
  challengeNamed: ({ event }) => [{ key: String(event.data.challengeId) }],
  /** Counted from the end of the time to reply, not from the reply (政府采购法 Art. 55). */
  complaintWindow: ({ context, event, open }) => {
    const key = String(event.data.challengeId);
    const challenge = challengeOf(context, key);
    const answer = open.find((clock) => clock.rule === 'challenge-answer' && clock.key === key);
    const startAt = (challenge && replyPeriodEnd(event, challenge)) ?? answer?.dueAt;
    return [{ key, ...(startAt ? { startAt } : {}) }];
  },
  /** A complaint under review: the one named, or the only one. */
  complaintReviewed: ({ event, open }) =>
    soleOr(event.data.challengeId, open, 'complaint-review').map((key) => ({ key })),
  /** Periods that run from the receipt of the complaint, though they are armed when it is taken up. */
  complaintFiled: ({ context, event, open }) =>
    soleOr(event.data.challengeId, open, 'complaint-review').map((key) => {
      const startAt = challengeOf(context, key)?.complainedAt;
      return { key, ...(startAt ? { startAt } : {}) };
    }),
  /** An accepted complaint: the one named, or the only one that waits for a decision. */
  complaintNamed: ({ context, event, open }) => {
    const accepted = complaintOf(context, event, ['accepted'])?.id;
    const named = event.data.challengeId ?? accepted;
    if (named !== undefined) return [{ key: String(named) }];
    const inReview = new Set(open.filter((one) => one.rule === 'complaint-review').map((one) => one.key));
    const decided = open.filter((one) => one.rule === 'complaint-decision' && !inReview.has(one.key));
    return decided.map(({ key }) => ({ key }));
  },
  suspensionOrder: ({ event }) => {
    const { days } = event.data;
    if (typeof days !== 'number') return [{ key: '' }];
    return [{ key: '', dueAt: endOfDay(addDays(legalDay(event.at), days)) }];
  },
} satisfies ClockTable;

function soleOr(named: unknown, open: readonly { rule: string; key: string }[], rule: string): string[] {
  if (named !== undefined) return [String(named)];
  return open.filter((clock) => clock.rule === rule).map((clock) => clock.key);
}
