import { CalendarUnavailable, legalDay } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { hasRule, resultWindow } from '../../../rules/index.ts';
import { awardTo, nextCandidate } from '../bids/candidates.ts';
import { underCap } from '../bids/lot-cap.ts';
import { confirmWinner } from '../events/award/confirm-winner.ts';
import type { ProjectContext, Ranked } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { assignFrom, assignTable } from '../project/table.ts';

function awarded(context: ProjectContext, ranked: Ranked | undefined, event: CaseEvent, deemed: boolean) {
  if (!ranked) return {};
  const lowPriceWinner = context.sourcing.lowPrice.some(({ bidId }) => bidId === ranked.bidId);
  return {
    award: { ...awardTo(ranked, event.at), deemed },
    sourcing: { ...context.sourcing, lowPriceWinner },
  };
}

/** The last day of the result notice; unknown while its year has no holiday notice. */
function noticeEnd(event: EventWith): string | null {
  if (!hasRule(event.rules, 'result-notice')) return null;
  try {
    return resultWindow(event.facts.calendar, event.rules, legalDay(event.at)).noticeUntil;
  } catch (error) {
    if (error instanceof CalendarUnavailable) return null;
    throw error;
  }
}

export const awardAssigns = assignTable({
  winnerConfirmed: assignFrom(['batchLots'], ({ context, event }) => {
    const { bidId } = mustBe(confirmWinner, event);
    const ranked = context.sourcing.ranking.find((row) => row.bidId === bidId);
    const { passedOver } = underCap({ context, event });
    return { passedOver, ...awarded(context, ranked, event, false) };
  }),
  winnerDeemed: assignFrom(['batchLots'], ({ context, event }) => {
    const capped = underCap({ context, event });
    return { passedOver: capped.passedOver, ...awarded(context, nextCandidate(capped), event, true) };
  }),
  resultPublished: ({ context, event }) => ({
    award: context.award && { ...context.award, publishedAt: event.at, resultNoticeUntil: noticeEnd(event) },
    // Each result has its own losers: the clock that it starts must find its duty open.
    bondsReturned: [],
  }),
});
