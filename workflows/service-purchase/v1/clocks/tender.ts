import { mustBe } from '../../../kit/define.ts';
import { requestExplanation } from '../events/panel/request-explanation.ts';
import { answer } from '../events/sourcing/answer.ts';
import { factsOf } from '../facts.ts';
import { newId } from '../rows.ts';
import type { ClockTable } from '../table.ts';

const fixed = (dueAt: string | null) => (dueAt ? [{ key: '', dueAt }] : []);

/** Clocks of the tender that have several keys or a fixed instant. */
export const tenderClocks = {
  bidDeadline: ({ context }) => fixed(context.sourcing.bidDeadline),
  finalOffersDeadline: ({ context }) => fixed(context.sourcing.offersUntil),
  /** The question's row takes the step's first id (events/sourcing/ask.ts). */
  questionAsked: ({ event }) => [{ key: newId(event) }],
  questionAnswered: ({ event }) => [{ key: mustBe(answer, event).questionId }],
  explanationAsked: ({ event }) => [{ key: mustBe(requestExplanation, event).bidId }],
  explanationGiven: ({ event }) => {
    const { ownBid } = factsOf(event);
    return ownBid ? [{ key: ownBid.id }] : [];
  },
} satisfies ClockTable;
