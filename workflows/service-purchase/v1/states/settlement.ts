import { and } from 'xstate';
import { base } from '../base.ts';
import { afterSigning } from './after-signing.ts';
import { paymentEvents } from './payment-events.ts';

/** 支付结算: what is due and undisputed is paid, after acceptance as after an early end. */
export const settlementState = base.createStateConfig({
  id: 'settlement',
  initial: 'open',
  meta: { title: { zh: '支付结算', en: 'Settlement' }, stage: 'settlement' },
  on: { ...afterSigning, ...paymentEvents },
  states: {
    open: {
      meta: { title: { zh: '待结清', en: 'Open' } },
      on: {
        SETTLE_ACCOUNT: {
          guard: and(['endedEarly', 'noPaymentPending', 'accountWithinContract']),
          actions: 'recordAccount',
        },
        CLOSE_SETTLEMENT: {
          guard: and(['noPaymentPending', 'undisputedPaid']),
          target: '#evaluation',
          actions: [
            'recordDisputes',
            { type: 'cancel', params: { rule: 'payment', clocks: 'linesDisputed' } },
          ],
        },
      },
    },
  },
});
