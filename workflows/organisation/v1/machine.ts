import { base } from './base.ts';
import { newContext } from './context.ts';
import { activeState } from './states/active.ts';
import { records } from './states/records.ts';

/**
 * A social organisation in the ledger (社会组织台账): candidate, vetted, in regular contact, demonstration; suspended and
 * restored; out in the end. Contact, licences and inspections are clocks, what happens is put on record.
 */
export const organisationMachine = base.createMachine({
  id: 'organisation',
  type: 'parallel',
  context: ({ input }) => newContext(input),
  options: { maxIterations: 20 },
  states: {
    main: {
      initial: 'active',
      meta: { title: { zh: '台账', en: 'Ledger' } },
      states: {
        active: activeState,
        suspended: {
          id: 'suspended',
          meta: { title: { zh: '暂停', en: 'Suspended' }, stage: 'suspended' },
          on: {
            ...records,
            RESTORE: [
              { guard: 'suspendedFromRegular', target: '#regular', actions: 'suspensionOver' },
              { guard: 'suspendedFromVetted', target: '#vetted', actions: 'suspensionOver' },
              { target: '#candidate', actions: 'suspensionOver' },
            ],
          },
        },
        deregistered: {
          id: 'deregistered',
          type: 'final',
          meta: { title: { zh: '已注销', en: 'Deregistered' }, stage: 'deregistered' },
          entry: [
            { type: 'cancel', params: { rule: 'licence-expiry' } },
            { type: 'cancel', params: { rule: 'annual-inspection' } },
          ],
        },
      },
    },
  },
});
