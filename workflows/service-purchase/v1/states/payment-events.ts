import { and } from 'xstate';
import { base } from '../project/base.ts';

/** Invoice, approval and payment (开票、审批、支付): possible wherever something can fall due. */
export const paymentEvents = base.createStateConfig({
  on: {
    INVOICE: {
      guard: and(['actsForWinner', 'planLineKnown', 'planLineDue', 'invoicePositive', 'invoiceWithinOwed']),
      actions: ['recordInvoice', { type: 'arm', params: { rule: 'payment', clocks: 'lineInvoiced' } }],
    },
    // A delay may be put to somebody's account as long as its penalty can be charged.
    RECORD_FAULT: { guard: 'milestoneLate', actions: 'recordFault' },
    CHARGE_PENALTY: {
      guard: and([
        'penaltiesAgreed',
        'penaltyKnown',
        'delayIsSuppliers',
        'delayNotChargedYet',
        'penaltyLeft',
        'penaltyWithinLine',
      ]),
      actions: ['recordCharge', { type: 'cancel', params: { rule: 'payment', clocks: 'lineDeducted' } }],
    },
    WAIVE_PENALTY: {
      guard: and(['someCharged', 'penaltyCharged']),
      actions: ['dropCharge', { type: 'arm', params: { rule: 'payment', clocks: 'linesRestored' } }],
    },
    CONTEST_PENALTY: {
      guard: and(['actsForWinner', 'someCharged', 'penaltyUncontested']),
      actions: 'openObjection',
    },
    KEEP_PENALTY: { guard: and(['objectionsOpen', 'penaltyContested']), actions: 'answerObjection' },
    RETURN_PERFORMANCE_BOND: {
      guard: and(['performanceBondKept', 'performanceOver', 'bondWithheldWithin', 'withholdingReasoned']),
      actions: 'recordPerformanceBond',
    },
    APPROVE_PAY: {
      guard: and(['somePaymentRequested', 'paymentRequested']),
      actions: 'approvePayment',
    },
    PAY: {
      guard: and(['somePaymentApproved', 'paymentApproved', 'paidByToday']),
      actions: ['recordPayment', { type: 'meet', params: { rule: 'payment', clocks: 'linePaid' } }],
    },
  },
}).on;
