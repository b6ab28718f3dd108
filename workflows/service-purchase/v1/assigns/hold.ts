import { addDays, daysBetween, legalDay } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import { orderSuspension } from '../events/hold/order-suspension.ts';
import { suspend } from '../events/hold/suspend.ts';
import { heldByChallenge } from '../guards/hold.ts';
import { assignTable } from '../project/table.ts';

export const holdAssigns = assignTable({
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
  /** Days of milestones move by as long as the project stood still, as their clocks do. */
  releaseHold: ({ context, event }) => {
    const since = context.hold && legalDay(context.hold.since);
    const days = since ? daysBetween(since, legalDay(event.at)) : 0;
    const milestones = context.delivery.milestones.map((one) =>
      one.reported || !since || one.due < since ? one : { ...one, due: addDays(one.due, days) },
    );
    return { hold: null, delivery: { ...context.delivery, milestones } };
  },
});
