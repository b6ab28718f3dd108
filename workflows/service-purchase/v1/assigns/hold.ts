import { mustBe } from '../../../kit/define.ts';
import { orderSuspension } from '../events/hold/order-suspension.ts';
import { suspend } from '../events/hold/suspend.ts';
import { heldByChallenge } from '../guards/hold.ts';
import type { AssignTable } from '../table.ts';

export const holdAssigns = {
  holdByLeader: ({ event }) => ({
    hold: { since: event.at, by: event.actor.id, reason: mustBe(suspend, event).reason },
  }),
  holdByRegulator: ({ event }) => ({
    hold: { since: event.at, by: event.actor.id, reason: mustBe(orderSuspension, event).reason },
  }),
  holdForChallenge: ({ event }) => ({
    hold: {
      since: event.at,
      by: heldByChallenge,
      reason: '可能影响结果的质疑或投诉未办结 / a challenge or complaint that may affect the outcome',
    },
  }),
  releaseHold: () => ({ hold: null }),
} satisfies AssignTable;
