import { and } from 'xstate';
import { base } from '../project/base.ts';

/** The case goes on, but signing is still forbidden by a challenge: its period does not run on with the rest. */
const stillPaused = { type: 'freeze', params: { rule: 'contract-signature' } } as const;

/**
 * Suspension beside the stages (暂停): by the leader, by a challenge after signature (条例 Art. 54), by order of
 * the finance department (政府采购法 Art. 57). Pausable clocks stand still in it, statutory duties go on.
 */
export const holdState = base.createStateConfig({
  id: 'hold',
  initial: 'normal',
  meta: { title: { zh: '暂停与恢复', en: 'Hold' } },
  states: {
    normal: {
      meta: { title: { zh: '正常', en: 'Normal' } },
      always: { guard: 'challengeAfterSigning', target: 'suspended', actions: 'holdForChallenge' },
      on: {
        SUSPEND: { target: 'suspended', actions: 'holdByLeader' },
        ORDER_SUSPENSION: { guard: 'suspensionWithinLaw', target: 'blocked', actions: 'holdByRegulator' },
      },
    },
    suspended: {
      meta: { title: { zh: '暂停', en: 'Suspended' } },
      entry: { type: 'freeze' },
      exit: { type: 'thaw' },
      always: { guard: 'challengeSuspensionOver', target: 'normal', actions: 'releaseHold' },
      on: {
        RESUME: [
          {
            guard: and(['noChallengeAfterSigning', 'challengePending']),
            target: 'normal',
            actions: ['releaseHold', stillPaused],
          },
          { guard: 'noChallengeAfterSigning', target: 'normal', actions: 'releaseHold' },
        ],
        ORDER_SUSPENSION: { guard: 'suspensionWithinLaw', target: 'blocked', actions: 'holdByRegulator' },
      },
    },
    blocked: {
      meta: { title: { zh: '责令暂停', en: 'Suspended by order' } },
      entry: [
        { type: 'freeze' },
        { type: 'arm', params: { rule: 'suspension-order', clocks: 'suspensionOrder' } },
      ],
      exit: [{ type: 'thaw' }, { type: 'cancel', params: { rule: 'suspension-order' } }],
      on: {
        LIFT_SUSPENSION: [
          {
            guard: 'challengePending',
            target: 'normal',
            actions: ['releaseHold', stillPaused, { type: 'meet', params: { rule: 'suspension-order' } }],
          },
          {
            target: 'normal',
            actions: ['releaseHold', { type: 'meet', params: { rule: 'suspension-order' } }],
          },
        ],
        'deadline.suspension-order': [
          { guard: 'challengePending', target: 'normal', actions: ['releaseHold', stillPaused] },
          { target: 'normal', actions: 'releaseHold' },
        ],
      },
    },
  },
});
