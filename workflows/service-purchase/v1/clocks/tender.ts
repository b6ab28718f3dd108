import { epochMs } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import { opensNext } from '../bids/sealing.ts';
import { requestExplanation } from '../events/panel/request-explanation.ts';
import { answer } from '../events/sourcing/answer.ts';
import { newId } from '../project/rows.ts';
import { type ClockTable, clocksFrom } from '../project/table.ts';

const fixed = (dueAt: string | null) => (dueAt ? [{ key: '', dueAt }] : []);

/** Clocks of the tender that have several keys or a fixed instant. */
export const tenderClocks = {
  bidDeadline: ({ context }) => fixed(context.sourcing.bidDeadline),
  /** Envelopes are opened soon after what they wait for: the deadline, the signed report, the end of the offers. */
  openingDue: ({ context, event }) => {
    const { sourcing } = context;
    const opens = opensNext(sourcing);
    const until = { opening: sourcing.bidDeadline, 'final-offers': sourcing.offersUntil };
    const since = opens === 'after-technical-report' ? null : until[opens];
    return [{ key: opens, startAt: since && epochMs(since) < epochMs(event.at) ? since : event.at }];
  },
  finalOffersDeadline: ({ context }) => fixed(context.sourcing.offersUntil),
  /** The question's row takes the step's first id (events/sourcing/ask.ts). */
  questionAsked: ({ event }) => [{ key: newId(event) }],
  questionAnswered: ({ event }) => [{ key: mustBe(answer, event).questionId }],
  explanationAsked: ({ event }) => [{ key: mustBe(requestExplanation, event).bidId }],
  explanationGiven: clocksFrom(['ownBid'], ({ event }) => {
    const { ownBid } = event.facts;
    return ownBid ? [{ key: ownBid.id }] : [];
  }),
} satisfies ClockTable;
