import { and } from 'xstate';
import { base } from '../project/base.ts';
import { afterSigning } from './after-signing.ts';
import { rescinded } from './contract-over.ts';
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
        ASSIGN_REST: {
          guard: and([
            'endedForBreach',
            'restAssignable',
            'hasNextCandidate',
            'noPaymentPending',
            'restAccounted',
            'restPositive',
            'restWithinOffer',
            'restFunded',
          ]),
          target: '#sourcing.award.publishing',
          actions: ['assignRest', ...rescinded],
        },
        CLOSE_SETTLEMENT: {
          guard: and(['noPaymentPending', 'objectionsAnswered', 'undisputedPaid']),
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
