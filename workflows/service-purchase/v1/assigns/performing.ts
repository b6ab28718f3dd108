import { addDays, endOfDay, legalDay } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import { sideOf } from '../contract/sides.ts';
import { acceptMilestone } from '../events/performing/accept-milestone.ts';
import { amend } from '../events/performing/amend.ts';
import { cureNotice } from '../events/performing/cure-notice.ts';
import { extend } from '../events/performing/extend.ts';
import { recordFault } from '../events/performing/record-fault.ts';
import { rejectMilestone } from '../events/performing/reject-milestone.ts';
import { reportMilestone } from '../events/performing/report-milestone.ts';
import { fen, yuanOf } from '../money/money.ts';
import { lateDaysOf } from '../money/penalties.ts';
import type { Contract, Delivery, Milestone, ProjectContext } from '../project/context.ts';
import { newId } from '../project/rows.ts';
import { assignTable } from '../project/table.ts';
import { periodEnd } from '../remedy/remedies.ts';

const delivery = (context: ProjectContext, change: Partial<Delivery>): Partial<ProjectContext> => ({
  delivery: { ...context.delivery, ...change },
});

const contract = (context: ProjectContext, change: Partial<Contract>): Partial<ProjectContext> =>
  context.contract ? { contract: { ...context.contract, ...change } } : {};

const withMilestone = (
  context: ProjectContext,
  number: number,
  change: Partial<Milestone>,
): Partial<Delivery> => ({
  milestones: context.delivery.milestones.map((one) => (one.number === number ? { ...one, ...change } : one)),
});

/** What was held beyond the contract is free: it can no longer be rescinded (see funds.ts). */
const surplusFree = ({ initiation }: ProjectContext): Partial<ProjectContext> =>
  initiation ? { initiation: { ...initiation, fundsHeld: false } } : {};

export const performingAssigns = assignTable({
  recordMilestone: ({ context, event }) => {
    const { number } = mustBe(reportMilestone, event);
    const milestones = context.delivery.milestones.map((one) =>
      one.number === number
        ? { ...one, reported: true, verdict: null, lateDays: lateDaysOf(one, event.at) }
        : one,
    );
    return { ...delivery(context, { milestones, begun: true }), ...surplusFree(context) };
  },
  acceptMilestone: ({ context, event }) =>
    delivery(context, withMilestone(context, mustBe(acceptMilestone, event).number, { verdict: 'accepted' })),
  /** To be done again: it counts as not reported, and how late it is counts to the next report. */
  reopenMilestone: ({ context, event }) =>
    delivery(
      context,
      withMilestone(context, mustBe(rejectMilestone, event).number, {
        verdict: 'rejected',
        reported: false,
        lateDays: null,
      }),
    ),
  recordFault: ({ context, event }) => {
    const { number, fault } = mustBe(recordFault, event);
    return delivery(context, withMilestone(context, number, { fault }));
  },
  recordVisit: ({ context }) => delivery(context, { visits: context.delivery.visits + 1 }),
  startCure: ({ context, event }) => {
    const { days } = mustBe(cureNotice, event);
    const given = days === undefined ? undefined : endOfDay(addDays(legalDay(event.at), days));
    const cureUntil = given ?? periodEnd(event, 'cure-period', event.at) ?? null;
    return delivery(context, { cureUntil, cureOver: false });
  },
  endCurePeriod: ({ context }) => delivery(context, { cureOver: true }),
  clearCure: ({ context }) => delivery(context, { cureUntil: null, cureOver: false }),
  proposeAmendment: ({ context, event }) => {
    const { amount } = mustBe(amend, event);
    return contract(context, { amendment: { id: newId(event), amount, proposedBy: sideOf(event) } });
  },
  agreeAmendment: ({ context }) => {
    const { contract: current } = context;
    if (!current?.amendment) return {};
    const { id, amount } = current.amendment;
    return contract(context, {
      supplements: yuanOf(fen(current.supplements) + fen(amount)),
      plan: [...current.plan, { id: `supplement-${id}`, amount, when: 'acceptance' }],
      amendment: null,
    });
  },
  proposeExtension: ({ context, event }) => {
    const { until, milestones = [] } = mustBe(extend, event);
    return contract(context, {
      extension: { id: newId(event), until, milestones, proposedBy: sideOf(event) },
    });
  },
  agreeExtension: ({ context }) => {
    const proposal = context.contract?.extension;
    if (!proposal) return {};
    const due = new Map(proposal.milestones.map((one) => [one.number, one.due]));
    const milestones = context.delivery.milestones.map((one) => ({
      ...one,
      due: (one.reported ? undefined : due.get(one.number)) ?? one.due,
    }));
    return {
      ...delivery(context, { milestones }),
      ...contract(context, { endsOn: proposal.until, extension: null }),
    };
  },
  dropExtension: ({ context }) => contract(context, { extension: null }),
  dropAmendment: ({ context }) => contract(context, { amendment: null }),
  terminateForBreach: ({ context, event }) => ({
    ...surplusFree(context),
    terminated: { ground: 'breach', at: event.at },
  }),
  terminateForPublicInterest: ({ context, event }) => ({
    ...surplusFree(context),
    terminated: { ground: 'public-interest', at: event.at },
  }),
});
