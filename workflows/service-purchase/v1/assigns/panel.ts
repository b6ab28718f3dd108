import { mustBe, mustExist } from '../../../kit/define.ts';
import type { CaseEvent } from '../../../kit/workflow.ts';
import { abnormallyLowRule, valueIn } from '../../../rules/index.ts';
import { abnormallyLow } from '../../../scoring/index.ts';
import { entriesInBudget, rankProject } from '../bids/rank.ts';
import { checkConformity } from '../events/panel/check-conformity.ts';
import { checkPrices } from '../events/panel/check-prices.ts';
import { decideLowPrice } from '../events/panel/decide-low-price.ts';
import { declareRecusal } from '../events/panel/declare-recusal.ts';
import { drawPanel } from '../events/panel/draw-panel.ts';
import { holdTalks } from '../events/panel/hold-talks.ts';
import { inviteFinalOffers } from '../events/panel/invite-final-offers.ts';
import { qualify } from '../events/panel/qualify.ts';
import { requestExplanation } from '../events/panel/request-explanation.ts';
import { resolveTie } from '../events/panel/resolve-tie.ts';
import { applies } from '../law/rule-values.ts';
import { heldFor } from '../money/funds.ts';
import { yuanOf } from '../money/money.ts';
import { drawFor, panelWithout } from '../people/panel-draw.ts';
import type {
  FailureCause,
  LowPriceReview,
  PanelMember,
  ProjectContext,
  Sourcing,
} from '../project/context.ts';
import type { EventWith, ShownWith } from '../project/facts.ts';
import { newId } from '../project/rows.ts';
import { assignFrom, assignTable } from '../project/table.ts';

const patch = (context: ProjectContext, change: Partial<Sourcing>): Partial<ProjectContext> => ({
  sourcing: { ...context.sourcing, ...change },
});

const passing = (verdicts: readonly { bidId: string; passed: boolean }[]): string[] =>
  verdicts.filter(({ passed }) => passed).map(({ bidId }) => bidId);

/** Quotes that call for a review, judged on the original quotes of those who passed the conformity check. */
function lowPrices(
  context: ProjectContext,
  event: EventWith<'bids'>,
  { running, alsoSuspected = [] }: { running: string[]; alsoSuspected?: string[] | undefined },
): LowPriceReview[] {
  const asked = (bidId: string, rules: string[]): LowPriceReview => ({
    bidId,
    rules,
    askedAt: null,
    explained: false,
    over: false,
    accepted: null,
  });
  const doubted = alsoSuspected.filter((id) => running.includes(id));
  const byPanel = new Map(doubted.map((id) => [id, ['panel']]));
  const quotes = event.facts.bids
    .filter(({ id, quote }) => running.includes(id) && quote !== null && quote !== '0')
    .map(({ id, quote }) => ({ bidder: id, amount: yuanOf(quote ?? '0') }));
  if (context.initiation && applies(event.rules, abnormallyLowRule) && quotes.length > 0) {
    for (const { bidder, rules } of abnormallyLow(
      { ceiling: yuanOf(heldFor(context)), quotes },
      valueIn(event.rules, abnormallyLowRule),
    ).hits) {
      byPanel.set(bidder, [...rules, ...(byPanel.get(bidder) ?? [])]);
    }
  }
  return [...byPanel].map(([bidId, rules]) => asked(bidId, rules));
}

const mark = (context: ProjectContext, bidId: string, change: Partial<LowPriceReview>) =>
  patch(context, {
    lowPrice: context.sourcing.lowPrice.map((one) => (one.bidId === bidId ? { ...one, ...change } : one)),
  });

/** Those without a final offer have withdrawn. Sealed offers are known only once they are opened. */
function offersClosed({ context, event }: ShownWith<'finalOffers'>) {
  const offered = new Set(event.facts.finalOffers.map(({ bidId }) => bidId));
  return patch(context, {
    offersClosed: context.sourcing.sealing === null,
    running: context.sourcing.running.filter((id) => offered.has(id)),
  });
}

/** Bids whose price or final offer could be opened. */
function withQuote(context: ProjectContext, event: EventWith<'sealedQuotes'>): string[] {
  const opened = new Set(event.facts.sealedQuotes.filter((one) => one.opened).map(({ bidId }) => bidId));
  return context.sourcing.running.filter((id) => opened.has(id));
}

function failed(
  cause: FailureCause,
  remaining = (context: ProjectContext) => context.sourcing.running.length,
) {
  return ({ context, event }: { context: ProjectContext; event: CaseEvent }): Partial<ProjectContext> => ({
    failure: { cause, at: event.at, remaining: remaining(context), twoApproved: false, review: null },
  });
}

/** Were all bids that were opened above the budget? Then that is the ground, not their number. */
function failedAtConformity({ context, event }: ShownWith<'bids'>) {
  const bids = event.facts.bids.map(({ id }) => id);
  const within = entriesInBudget({ ...context, sourcing: { ...context.sourcing, running: bids } }, event);
  const over = bids.length > 0 && within.length === 0;
  return failed(over ? 'over-budget' : 'too-few-conforming')({ context, event });
}

export const panelAssigns = assignTable({
  qualified: ({ context, event }) => patch(context, { running: passing(mustBe(qualify, event).results) }),
  conformed: assignFrom(['bids'], ({ context, event }) => {
    const { results, alsoSuspected } = mustBe(checkConformity, event);
    const running = passing(results);
    return patch(context, { running, lowPrice: lowPrices(context, event, { running, alsoSuspected }) });
  }),
  /** Whoever comes onto the panel signs too, so signatures count from the last time that the sheets were complete. */
  technicalReportBegun: ({ context }) =>
    patch(context, { technicalReport: { signed: [], receivedAt: null } }),
  technicalReportSigned: ({ context, event }) =>
    patch(context, {
      technicalReport: {
        ...context.sourcing.technicalReport,
        signed: [...context.sourcing.technicalReport.signed, event.actor.id],
      },
    }),
  technicalReportReceived: ({ context, event }) =>
    patch(context, { technicalReport: { ...context.sourcing.technicalReport, receivedAt: event.at } }),
  pricesOpened: assignFrom(['sealedQuotes'], ({ context, event }) =>
    patch(context, { pricesOpenedAt: event.at, running: withQuote(context, event) }),
  ),
  pricesChecked: assignFrom(['bids'], ({ context, event }) => {
    const { results, alsoSuspected } = mustBe(checkPrices, event);
    const running = passing(results);
    return patch(context, { running, lowPrice: lowPrices(context, event, { running, alsoSuspected }) });
  }),
  explanationRequested: ({ context, event }) =>
    mark(context, mustBe(requestExplanation, event).bidId, { askedAt: event.at }),
  explained: assignFrom(['ownBid'], ({ context, event }) =>
    mark(context, event.facts.ownBid?.id ?? '', { explained: true }),
  ),
  explanationTimeOver: ({ context, event }) => mark(context, String(event.data.key), { over: true }),
  lowPriceDecided: ({ context, event }) => {
    const { verdicts } = mustBe(decideLowPrice, event);
    const accepted = new Map(verdicts.map((verdict) => [verdict.bidId, verdict.accepted]));
    return patch(context, {
      lowPrice: context.sourcing.lowPrice.map((one) => ({
        ...one,
        accepted: accepted.get(one.bidId) ?? null,
      })),
      running: context.sourcing.running.filter((id) => accepted.get(id) !== false),
    });
  },
  talksHeld: ({ context, event }) =>
    patch(context, {
      talks: {
        rounds: context.sourcing.talks.rounds + 1,
        changesOpen: (mustBe(holdTalks, event).changes ?? []).length > 0,
      },
    }),
  changesDecided: ({ context }) =>
    patch(context, { talks: { ...context.sourcing.talks, changesOpen: false } }),
  finalOffersInvited: ({ context, event }) =>
    patch(context, { offersUntil: mustBe(inviteFinalOffers, event).until }),
  offersClosed: assignFrom(['finalOffers'], offersClosed),
  finalOffersOpened: assignFrom(['sealedQuotes'], ({ context, event }) =>
    patch(context, { offersClosed: true, running: withQuote(context, event) }),
  ),
  panelDrawn: assignFrom(['expertPool', 'bids'], ({ context, event }) => {
    const { members } = mustExist(drawFor({ context, event }));
    const { reps = [] } = mustBe(drawPanel, event);
    const kept = new Map(context.sourcing.panel.map((member) => [member.userId, member.id]));
    const seats = [
      ...members.map(({ userId }) => ({ userId, kind: 'expert' as const })),
      ...reps.map(({ userId }) => ({ userId, kind: 'rep' as const })),
    ];
    const panel = seats.map(
      ({ userId, kind }, n): PanelMember => ({
        id: kept.get(userId) ?? newId(event, n + 1),
        userId,
        kind,
        chair: n === 0,
      }),
    );
    const now = new Set(panel.map(({ userId }) => userId));
    return patch(context, {
      panel,
      draw: { id: newId(event), drawn: members.map(({ userId }) => userId) },
      struckOff: [...context.sourcing.struckOff, ...[...kept.keys()].filter((userId) => !now.has(userId))],
      sheetsIn: context.sourcing.sheetsIn.filter((userId) => now.has(userId)),
    });
  }),
  sheetTaken: ({ context, event }) =>
    patch(context, { sheetsIn: [...context.sourcing.sheetsIn, event.actor.id] }),
  tallied: assignFrom(['bids', 'scoreSheets'], ({ context, event }) => {
    const { ranking, unresolvedTies } = rankProject(context, event);
    return patch(context, {
      ranking,
      unresolvedTies,
      evaluatedAt: event.at,
      running: ranking.map(({ bidId }) => bidId),
    });
  }),
  tieResolved: ({ context, event }) => {
    const { order } = mustBe(resolveTie, event);
    const shared = context.sourcing.ranking.find(({ bidId }) => bidId === order[0])?.rank ?? 1;
    const ranking = context.sourcing.ranking
      .map((row) => (order.includes(row.bidId) ? { ...row, rank: shared + order.indexOf(row.bidId) } : row))
      .toSorted((a, b) => a.rank - b.rank);
    return patch(context, {
      ranking,
      unresolvedTies: context.sourcing.unresolvedTies.filter((tie) => !tie.includes(order[0] ?? '')),
    });
  },
  reportSigned: ({ context, event }) =>
    patch(context, { signed: [...context.sourcing.signed, event.actor.id] }),
  reportReceived: ({ context, event }) => patch(context, { reportReceivedAt: event.at }),
  memberRecused: assignFrom(['panelDraw', 'bids'], ({ context, event }) => {
    const gone = mustBe(declareRecusal, event).member ?? event.actor.id;
    const { struckOff, sheetsIn, draw } = context.sourcing;
    const { panel, joined } = panelWithout({ context, event }, gone);
    return patch(context, {
      panel,
      draw: draw && joined ? { ...draw, drawn: [...draw.drawn, joined.userId] } : draw,
      struckOff: [...struckOff, gone],
      sheetsIn: sheetsIn.filter((userId) => userId !== gone),
    });
  }),
  failedTooFewBids: assignFrom(['sealedBids'], ({ context, event }) =>
    failed(
      'too-few-bids',
      () => event.facts.sealedBids.filter(({ unopened }) => unopened === null).length,
    )({ context, event }),
  ),
  failedTooFewQualified: failed('too-few-qualified'),
  failedTooFewConforming: assignFrom(['bids'], failedAtConformity),
  failedTooFewPriced: failed('too-few-conforming'),
  failedOverBudget: failed('over-budget'),
  failedByRemedy: failed('upheld-challenge'),
});
