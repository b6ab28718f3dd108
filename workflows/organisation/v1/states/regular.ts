import { and } from 'xstate';
import { base } from '../base.ts';

const contactDuty = { type: 'arm', params: { rule: 'contact-duty', clocks: 'contactDuty' } } as const;

/** In regular contact (定期联系): while it lasts, a clock says when the next contact is due. */
export const regularState = base.createStateConfig({
  id: 'regular',
  initial: 'connected',
  meta: { title: { zh: '日常联系', en: 'Regular contact' } },
  entry: contactDuty,
  exit: { type: 'cancel', params: { rule: 'contact-duty' } },
  on: {
    RECORD_CONTACT: [
      {
        guard: and(['dayNotAhead', 'contactIsLatest']),
        actions: ['contactRecorded', { type: 'meet', params: { rule: 'contact-duty' } }, contactDuty],
      },
      { guard: 'dayNotAhead', actions: 'contactRecorded' },
    ],
    SET_CADENCE: {
      actions: ['cadenceSet', { type: 'cancel', params: { rule: 'contact-duty' } }, contactDuty],
    },
    NAME_PILOT: { guard: and(['pilotNotRunning', 'dayNotAhead']), actions: 'pilotNamed' },
  },
  states: {
    connected: {
      meta: { title: { zh: '日常联系', en: 'In regular contact' }, stage: 'connected' },
      on: {
        NAME_DEMONSTRATION: {
          guard: and(['inspectionNotFailed', 'creditClear']),
          target: 'demonstration',
          actions: 'demonstrationNamed',
        },
      },
    },
    demonstration: {
      meta: { title: { zh: '示范', en: 'Demonstration' }, stage: 'demonstration' },
      on: { WITHDRAW_DEMONSTRATION: { target: 'connected', actions: 'demonstrationEnded' } },
    },
  },
});
