import { addDays, endOfDay, legalDay } from '../../../calendar/index.ts';
import { mustBe } from '../../../kit/define.ts';
import type { Contract, Delivery, ProjectContext } from '../context.ts';
import { amend } from '../events/performing/amend.ts';
import { cureNotice } from '../events/performing/cure-notice.ts';
import { reportMilestone } from '../events/performing/report-milestone.ts';
import { fen, yuanOf } from '../money.ts';
import { periodEnd } from '../remedies.ts';
import { newId } from '../rows.ts';
import type { AssignTable } from '../table.ts';

const delivery = (context: ProjectContext, change: Partial<Delivery>): Partial<ProjectContext> => ({
  delivery: { ...context.delivery, ...change },
});

const contract = (context: ProjectContext, change: Partial<Contract>): Partial<ProjectContext> =>
  context.contract ? { contract: { ...context.contract, ...change } } : {};

/** What was held beyond the contract is free: it can no longer be rescinded (see funds.ts). */
const surplusFree = ({ initiation }: ProjectContext): Partial<ProjectContext> =>
  initiation ? { initiation: { ...initiation, fundsHeld: false } } : {};

export const performingAssigns = {
  recordMilestone: ({ context, event }) => {
    const { number } = mustBe(reportMilestone, event);
    const milestones = context.delivery.milestones.map((one) =>
      one.number === number ? { ...one, reported: true } : one,
    );
    return { ...delivery(context, { milestones, begun: true }), ...surplusFree(context) };
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
    const proposedBy = event.actor.role === 'supplier' ? 'supplier' : 'buyer';
    return contract(context, { amendment: { id: newId(event), amount, proposedBy } });
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
  dropAmendment: ({ context }) => contract(context, { amendment: null }),
  terminateForBreach: ({ context, event }) => ({
    ...surplusFree(context),
    terminated: { ground: 'breach', at: event.at },
  }),
  terminateForPublicInterest: ({ context, event }) => ({
    ...surplusFree(context),
    terminated: { ground: 'public-interest', at: event.at },
  }),
} satisfies AssignTable;
