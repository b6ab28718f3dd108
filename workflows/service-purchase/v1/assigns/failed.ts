import { mustBe } from '../../../kit/define.ts';
import { causeReview } from '../events/failed/cause-review.ts';
import { newSourcing } from '../project/context.ts';
import { assignTable } from '../project/table.ts';

export const failedAssigns = assignTable({
  causeReviewed: ({ context, event }) => {
    const { documentsSound, finding } = mustBe(causeReview, event);
    return { failure: context.failure && { ...context.failure, review: { documentsSound, finding } } };
  },
  twoApproved: ({ context }) => ({
    failure: context.failure && { ...context.failure, twoApproved: true },
  }),
  /** Another method: the choice is made anew, and the failure stays on record until documents are issued. */
  methodDropped: ({ context }) => ({
    sourcing: newSourcing(context.sourcing.round + 1),
    award: null,
    passedOver: [],
    planning: { ...context.planning, method: null, ground: null, exception: 'none' as const },
  }),
  continuedWithTwo: ({ context }) => ({
    failure: null,
    sourcing: { ...context.sourcing, twoAllowed: true },
  }),
  cancelled: ({ context }) => ({
    initiation: context.initiation && { ...context.initiation, fundsHeld: false },
  }),
});
