import { mustBe } from '../../../kit/define.ts';
import { awardTo, nextCandidate } from '../bids/candidates.ts';
import { underCap } from '../bids/lot-cap.ts';
import { approvePay } from '../events/settlement/approve-pay.ts';
import { assignRest } from '../events/settlement/assign-rest.ts';
import { chargePenalty } from '../events/settlement/charge-penalty.ts';
import { closeSettlement } from '../events/settlement/close-settlement.ts';
import { contestPenalty } from '../events/settlement/contest-penalty.ts';
import { invoice } from '../events/settlement/invoice.ts';
import { keepPenalty } from '../events/settlement/keep-penalty.ts';
import { pay } from '../events/settlement/pay.ts';
import { settleAccount } from '../events/settlement/settle-account.ts';
import { waivePenalty } from '../events/settlement/waive-penalty.ts';
import { yuanOf } from '../money/money.ts';
import { claimed, planItem } from '../money/owed.ts';
import { chargeOf } from '../money/penalties.ts';
import { newContext, type Payment, type PenaltyCharge, type ProjectContext } from '../project/context.ts';
import { newId } from '../project/rows.ts';
import { assignFrom, assignTable } from '../project/table.ts';

const withStatus = (context: ProjectContext, id: string, status: Payment['status']) => ({
  payments: context.payments.map((one) => (one.id === id ? { ...one, status } : one)),
});

const withObjection = (
  { contract }: ProjectContext,
  id: string,
  objection: PenaltyCharge['objection'],
): Partial<ProjectContext> => {
  if (!contract) return {};
  const charged = contract.charged.map((one) => (one.id === id ? { ...one, objection } : one));
  return { contract: { ...contract, charged } };
};

export const settlementAssigns = assignTable({
  recordInvoice: ({ context, event }) => {
    const form = mustBe(invoice, event);
    const accepted = context.delivery.acceptedAt;
    const line = planItem(context, form.planItem);
    const payment: Payment = {
      id: newId(event),
      planItem: form.planItem,
      amount: form.amount,
      status: 'requested',
      requestedBy: event.actor.id,
      since: line?.when === 'acceptance' && accepted ? accepted : event.at,
    };
    return { payments: [...context.payments, payment] };
  },
  approvePayment: ({ context, event }) =>
    withStatus(context, mustBe(approvePay, event).paymentId, 'approved'),
  recordPayment: ({ context, event }) => withStatus(context, mustBe(pay, event).paymentId, 'paid'),
  recordAccount: ({ context, event }) => {
    const { contract } = context;
    if (!contract) return {};
    const invoiced = contract.plan
      .map((item) => ({ ...item, amount: yuanOf(claimed(context, item.id)) }))
      .filter((item) => item.amount !== '0.00');
    const account = { id: `account-${newId(event)}`, amount: mustBe(settleAccount, event).amount };
    return { contract: { ...contract, plan: [...invoiced, { ...account, when: 'account' as const }] } };
  },
  recordCharge: ({ context, event }) => {
    const form = mustBe(chargePenalty, event);
    if (!context.contract) return {};
    const charge: PenaltyCharge = {
      id: newId(event),
      penalty: form.penaltyId,
      milestone: form.milestone ?? null,
      amount: yuanOf(chargeOf(context, event, form)),
      planItem: form.planItem,
      objection: null,
    };
    return { contract: { ...context.contract, charged: [...context.contract.charged, charge] } };
  },
  dropCharge: ({ context, event }) => {
    const { chargeId } = mustBe(waivePenalty, event);
    if (!context.contract) return {};
    const charged = context.contract.charged.filter(({ id }) => id !== chargeId);
    return { contract: { ...context.contract, charged } };
  },
  openObjection: ({ context, event }) =>
    withObjection(context, mustBe(contestPenalty, event).chargeId, 'open'),
  answerObjection: ({ context, event }) =>
    withObjection(context, mustBe(keepPenalty, event).chargeId, 'answered'),
  recordPerformanceBond: ({ context }) =>
    context.contract ? { contract: { ...context.contract, bondReturned: true } } : {},
  assignRest: assignFrom(['batchLots'], ({ context, event }) => {
    const { initiation, sourcing, award } = context;
    const capped = underCap({ context, event });
    const next = nextCandidate(capped);
    if (!next || !initiation || !award) return {};
    const { amount } = mustBe(assignRest, event);
    return {
      initiation: { ...initiation, fundsHeld: true, heldForRest: amount },
      award: { ...awardTo(next, event.at), amount },
      sourcing: {
        ...sourcing,
        lowPriceWinner: sourcing.lowPrice.some(({ bidId }) => bidId === next.bidId),
      },
      passedOver: [...capped.passedOver, award.bidId],
      contract: null,
      // The work and the opinions of it are the next contract's own; earlier ones stay in their tables.
      delivery: newContext(undefined).delivery,
      payments: [],
      terminated: null,
    };
  }),
  recordDisputes: ({ context, event }) => {
    const { contract } = context;
    if (!contract) return {};
    const disputed = mustBe(closeSettlement, event).disputed ?? [];
    return {
      contract: {
        ...contract,
        disputed: disputed.map(({ planItem: line, amount }) => ({ planItem: line, amount })),
      },
    };
  },
});
