import { legalDay } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import { awardTo, nextCandidate } from '../bids/candidates.ts';
import { underCap } from '../bids/lot-cap.ts';
import { lastDay } from '../contract/contract-term.ts';
import { draftContract } from '../events/contracting/draft-contract.ts';
import { returnBonds } from '../events/contracting/return-bonds.ts';
import { penaltyTerm } from '../money/penalties.ts';
import { newContext, newSourcing, type ProjectContext } from '../project/context.ts';
import { newId } from '../project/rows.ts';
import { assignFrom, assignTable } from '../project/table.ts';

/** The winner's turn is over; the bid does not come up again in this round. */
function withoutWinner(context: ProjectContext): Partial<ProjectContext> {
  const passedOver = context.award ? [...context.passedOver, context.award.bidId] : context.passedOver;
  return {
    award: null,
    passedOver,
    contract: null,
    delivery: newContext(undefined).delivery,
    payments: [],
  };
}

export const contractingAssigns = assignTable({
  draftFromAward: ({ context, event }) => {
    const form = mustBe(draftContract, event);
    const amount = context.award?.amount ?? '0.00';
    return {
      contract: {
        id: newId(event),
        amount,
        supplements: '0.00',
        termMonths: form.termMonths,
        startsOn: form.startsOn ?? null,
        endsOn: null,
        performanceBond: form.performanceBond,
        bondReturned: false,
        plan: form.plan,
        signatures: { buyer: null, supplier: null },
        signedAt: null,
        publishedAt: null,
        filedAt: null,
        amendment: null,
        extension: null,
        penalties: (form.penalties ?? []).map((one) => penaltyTerm(one, amount)),
        charged: [],
        milestonesAccepted: form.milestonesAccepted ?? false,
        disputed: [],
      },
      delivery: {
        ...context.delivery,
        milestones: form.milestones.map(({ number, due }, n) => ({
          id: newId(event, n + 1),
          number,
          due,
          reported: false,
          verdict: null,
          lateDays: null,
          fault: null,
        })),
      },
    };
  },
  recordSignature: ({ context, event }) => {
    if (!context.contract) return {};
    const side = event.actor.role === 'supplier' ? 'supplier' : 'buyer';
    const signatures = { ...context.contract.signatures, [side]: event.actor.id };
    return { contract: { ...context.contract, signatures } };
  },
  concludeContract: ({ context, event }) => {
    if (!context.contract) return {};
    const startsOn = context.contract.startsOn ?? legalDay(event.at);
    const endsOn = lastDay(startsOn, context.contract.termMonths);
    return { contract: { ...context.contract, signedAt: event.at, startsOn, endsOn } };
  },
  recordContractNotice: ({ context, event }) =>
    context.contract ? { contract: { ...context.contract, publishedAt: event.at } } : {},
  recordFiling: ({ context, event }) =>
    context.contract ? { contract: { ...context.contract, filedAt: event.at } } : {},
  recordBondsReturned: ({ context, event }) => ({
    bondsReturned: [...context.bondsReturned, mustBe(returnBonds, event).to],
  }),
  dropWinner: ({ context }) => withoutWinner(context),
  awardNextCandidate: assignFrom(['batchLots'], ({ context, event }) => {
    const capped = underCap({ context, event });
    const next = nextCandidate(capped);
    if (!next) return {};
    const lowPriceWinner = context.sourcing.lowPrice.some(({ bidId }) => bidId === next.bidId);
    return {
      passedOver: capped.passedOver,
      award: awardTo(next, event.at),
      sourcing: { ...context.sourcing, lowPriceWinner },
    };
  }),
  /** A new tender of the same project: nothing of the last round's bids comes with it. */
  tenderAgain: ({ context }) => ({
    ...withoutWinner(context),
    sourcing: newSourcing(context.sourcing.round + 1),
    passedOver: [],
    failure: null,
  }),
});
