import { and } from 'xstate';
import { base } from '../base.ts';

/** Invoice, approval and payment (开票、审批、支付): possible wherever something can fall due. */
export const paymentEvents = base.createStateConfig({
  on: {
    INVOICE: {
      guard: and(['actsForWinner', 'planLineKnown', 'planLineDue', 'invoicePositive', 'invoiceWithinOwed']),
      actions: ['recordInvoice', { type: 'arm', params: { rule: 'payment', clocks: 'lineInvoiced' } }],
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
