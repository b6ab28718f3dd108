import { legalDay } from '../../../calendar/index.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { cite } from '../../../rules/clauses.ts';
import { approvePay } from '../events/settlement/approve-pay.ts';
import { closeSettlement } from '../events/settlement/close-settlement.ts';
import { invoice } from '../events/settlement/invoice.ts';
import { pay } from '../events/settlement/pay.ts';
import { returnPerformanceBond } from '../events/settlement/return-performance-bond.ts';
import { settleAccount } from '../events/settlement/settle-account.ts';
import { fen, printed } from '../money/money.ts';
import { contractValue, isDue, open, paid, planItem, unpaid } from '../money/owed.ts';
import type { PaymentPlanItem, ProjectContext } from '../project/context.ts';
import { formOf } from '../project/form.ts';
import { guardTable } from '../project/table.ts';

const payments802 = cite('payment802', 9, 10, 15);
const separatePosts = {
  zh: '内部控制：支付申请、审批、支付逐级办理',
  en: 'internal control: a payment is requested, approved and paid in turn',
};

const bonds = cite('regulation', 48);

const lineOf = (context: ProjectContext, event: CaseEvent): PaymentPlanItem | undefined =>
  planItem(context, formOf(invoice, event).planItem);

const waitsFor = {
  signing: { zh: '合同签订', en: 'the signature' },
  milestone: { zh: '相应履约节点完成', en: 'its milestone' },
  acceptance: { zh: '验收合格', en: 'acceptance' },
  grade: {
    zh: '绩效评价结果公布，须整改的整改合格',
    en: 'the final performance grade and an accepted rectification where one is due',
  },
  account: { zh: '结算清单确认', en: 'the account' },
} as const;

const names = (lines: { id: string; missing: bigint }[], yuan: string) =>
  lines.map(({ id, missing }) => `${id} ${printed(missing)}${yuan}`);

const unsettled = (context: ProjectContext, event: CaseEvent) =>
  unpaid(context, event, formOf(closeSettlement, event).disputed);

export const settlementGuards = guardTable({
  planLineKnown: {
    reads: 'data',
    field: '/planItem',
    test: ({ context, event }) => lineOf(context, event) !== undefined,
    sentence: ({ context }) => {
      const ids = (context.contract?.plan ?? []).map((item) => item.id);
      return {
        zh: `付款计划中没有这一款项。可选：${ids.join('、') || '无'}。`,
        en: `The payment plan has no such line. It has: ${ids.join(', ') || 'none'}.`,
      };
    },
    clause: cite('law', 43),
  },
  planLineDue: {
    reads: 'data',
    field: '/planItem',
    test: ({ context, event }) => {
      const line = lineOf(context, event);
      return !line || isDue(context, line);
    },
    sentence: ({ context, event }) => {
      const when = waitsFor[lineOf(context, event)?.when ?? 'acceptance'];
      return {
        zh: `该款项的支付条件（${when.zh}）尚未成就。`,
        en: `This line waits for ${when.en}.`,
      };
    },
    clause: payments802,
  },
  invoicePositive: {
    reads: 'data',
    field: '/amount',
    test: ({ event }) => fen(formOf(invoice, event).amount) > 0n,
    sentence: { zh: '申请金额应当大于零。', en: 'The amount must be more than zero.' },
    clause: payments802,
  },
  invoiceWithinOwed: {
    reads: 'data',
    field: '/amount',
    test: ({ context, event }) => {
      const line = lineOf(context, event);
      return !line || fen(formOf(invoice, event).amount) <= open(context, line, event);
    },
    sentence: ({ context, event }) => {
      const line = lineOf(context, event);
      const most = printed(line ? open(context, line, event) : 0n);
      return {
        zh: `该款项还可申请${most}元（合同及补充合同应付额减去已申请、已支付的金额）。`,
        en: `At most ${most} yuan can be invoiced on this line: what contract and supplements owe less what was requested or paid.`,
      };
    },
    clause: payments802,
  },
  somePaymentRequested: {
    test: ({ context }) => context.payments.some((one) => one.status === 'requested'),
    sentence: { zh: '没有待审批的支付申请。', en: 'No payment waits for approval.' },
    clause: separatePosts,
    blockedBy: 'INVOICE',
  },
  paymentRequested: {
    reads: 'data',
    field: '/paymentId',
    test: ({ context, event }) => {
      const { paymentId } = formOf(approvePay, event);
      return context.payments.some((one) => one.id === paymentId && one.status === 'requested');
    },
    sentence: {
      zh: '该支付申请不存在或者已经审批。',
      en: 'There is no such request, or it was approved already.',
    },
    clause: separatePosts,
  },
  somePaymentApproved: {
    test: ({ context }) => context.payments.some((one) => one.status === 'approved'),
    sentence: { zh: '没有已审批待支付的款项。', en: 'No approved payment waits to be made.' },
    clause: separatePosts,
    blockedBy: 'APPROVE_PAY',
  },
  paymentApproved: {
    reads: 'data',
    field: '/paymentId',
    test: ({ context, event }) => {
      const { paymentId } = formOf(pay, event);
      return context.payments.some((one) => one.id === paymentId && one.status === 'approved');
    },
    sentence: {
      zh: '该款项不存在、未审批或者已经支付。',
      en: 'There is no such payment, or it is not approved, or paid already.',
    },
    clause: separatePosts,
  },
  paidByToday: {
    reads: 'data',
    field: '/paidOn',
    test: ({ context, event }) => {
      const { paidOn } = formOf(pay, event);
      const signedAt = context.contract?.signedAt;
      return !paidOn || (paidOn <= legalDay(event.at) && (!signedAt || paidOn >= legalDay(signedAt)));
    },
    sentence: {
      zh: '支付日期不得早于合同签订，也不得晚于今天。',
      en: 'The day of payment lies neither before the signature nor after today.',
    },
    clause: payments802,
  },
  performanceBondKept: {
    test: ({ context: { contract } }) =>
      fen(contract?.performanceBond) > 0n && contract?.bondReturned === false,
    sentence: {
      zh: '没有收取履约保证金，或者已经退还。',
      en: 'No performance bond was taken, or it has been returned already.',
    },
    clause: bonds,
  },
  performanceOver: {
    test: ({ context }) => context.delivery.acceptedAt !== null || context.terminated !== null,
    sentence: {
      zh: '合同尚未验收合格或者提前终止，履约保证金还不能退还。',
      en: 'The service is neither accepted nor ended early: the performance bond does not go back yet.',
    },
    clause: bonds,
    blockedBy: 'PASS',
  },
  bondWithheldWithin: {
    reads: 'data',
    field: '/withheld',
    test: ({ context, event }) =>
      fen(formOf(returnPerformanceBond, event).withheld) <= fen(context.contract?.performanceBond),
    sentence: ({ context }) => {
      const bond = printed(context.contract?.performanceBond ?? '0.00');
      return {
        zh: `不予退还的金额不得超过履约保证金${bond}元。`,
        en: `No more than the bond of ${bond} yuan can be kept.`,
      };
    },
    clause: bonds,
  },
  withholdingReasoned: {
    reads: 'data',
    field: '/reason',
    test: ({ event }) => {
      const { withheld, reason } = formOf(returnPerformanceBond, event);
      return fen(withheld) === 0n || reason !== undefined;
    },
    sentence: {
      zh: '不予退还全部或者部分保证金的，请写明合同依据和事实。',
      en: 'Where the bond or a part of it is kept, state the facts and the clause of the contract.',
    },
    clause: bonds,
  },
  endedEarly: {
    test: ({ context }) => context.terminated !== null,
    sentence: {
      zh: '合同没有提前终止，按付款计划支付。',
      en: 'The contract did not end early: it is paid by its plan.',
    },
    clause: cite('civilCode', 566, 567),
  },
  accountWithinContract: {
    reads: 'data',
    field: '/amount',
    test: ({ context, event }) =>
      fen(formOf(settleAccount, event).amount) <= contractValue(context) - paid(context),
    sentence: ({ context }) => {
      const most = printed(contractValue(context) - paid(context));
      return {
        zh: `结算金额不得超过合同及补充合同的未付部分，最多${most}元。`,
        en: `The account may not exceed what contract and supplements leave unpaid: at most ${most} yuan.`,
      };
    },
    clause: cite('civilCode', 566, 567),
  },
  noPaymentPending: {
    test: ({ context }) => context.payments.every((one) => one.status === 'paid'),
    sentence: {
      zh: '还有已申请、已审批而未支付的款项，请先办结。',
      en: 'Some payments were requested or approved and not made; finish them first.',
    },
    clause: separatePosts,
    blockedBy: 'PAY',
  },
  undisputedPaid: {
    reads: 'data',
    field: '/disputed',
    test: ({ context, event }) => unsettled(context, event).length === 0,
    sentence: ({ context, event }) => {
      const lines = unsettled(context, event);
      return {
        zh: `尚有到期无争议款项未付清：${names(lines, '元').join('、')}。请支付，或者列明有争议的部分。`,
        en: `Due and undisputed, but unpaid: ${names(lines, ' yuan').join(', ')}. Pay, or name what is in dispute.`,
      };
    },
    clause: cite('payment802', 15),
    blockedBy: 'PAY',
  },
});
