import { base } from '../project/base.ts';
import { afterSigning } from './after-signing.ts';
import { opinionAnswers } from './opinion-events.ts';
import { paymentEvents } from './payment-events.ts';

/** 验收: the people served are heard, then the acceptance group decides. */
export const acceptanceState = base.createStateConfig({
  id: 'acceptance',
  initial: 'examining',
  meta: { title: { zh: '验收', en: 'Acceptance' }, stage: 'acceptance' },
  entry: { type: 'arm', params: { rule: 'acceptance' } },
  exit: { type: 'cancel', params: { rule: 'acceptance' } },
  on: { ...afterSigning, ...paymentEvents },
  states: {
    examining: {
      meta: { title: { zh: '验收中', en: 'Examining' } },
      on: {
        ...opinionAnswers,
        PASS: {
          guard: 'opinionsPresent',
          target: '#settlement',
          actions: [
            'recordAcceptance',
            { type: 'meet', params: { rule: 'acceptance' } },
            { type: 'arm', params: { rule: 'payment', clocks: 'linesAccepted' } },
          ],
        },
        REWORK: {
          guard: 'reworksLeft',
          target: '#performing.delivery.rework',
          actions: ['recordRework', { type: 'meet', params: { rule: 'acceptance' } }],
        },
        FAIL: {
          target: '#performing.delivery.breached',
          actions: { type: 'meet', params: { rule: 'acceptance' } },
        },
      },
    },
  },
});
