import { and } from 'xstate';
import { base } from '../base.ts';
import { records } from './records.ts';
import { regularState } from './regular.ts';

/** In good standing: entered, vetted, in regular contact. */
export const activeState = base.createStateConfig({
  id: 'active',
  initial: 'candidate',
  meta: { title: { zh: '在册', en: 'In good standing' } },
  on: {
    ...records,
    SUSPEND: { target: '#suspended', actions: 'suspensionBegan' },
  },
  states: {
    candidate: {
      id: 'candidate',
      meta: { title: { zh: '候选', en: 'Candidate' }, stage: 'candidate' },
      on: {
        VET: [
          {
            guard: 'vettingPassed',
            target: 'vetted',
            actions: [
              'vettingRecorded',
              { type: 'arm', params: { rule: 'annual-inspection', clocks: 'nextInspection' } },
            ],
          },
          { actions: 'vettingRecorded' },
        ],
      },
    },
    vetted: {
      id: 'vetted',
      meta: { title: { zh: '已审查', en: 'Vetted' }, stage: 'vetted' },
      on: {
        CONNECT: { guard: 'dayNotAhead', target: 'regular', actions: 'connected' },
        NAME_PILOT: { guard: and(['pilotNotRunning', 'dayNotAhead']), actions: 'pilotNamed' },
      },
    },
    regular: regularState,
  },
});
