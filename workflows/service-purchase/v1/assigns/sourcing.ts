import { mustBe } from '../../../kit/define.ts';
import { deadlineAfterCorrection } from '../bids/deadline-after-correction.ts';
import { holderOf } from '../bids/opening.ts';
import { rankDirectly } from '../bids/rank.ts';
import { opensNext, unconfirmedOf } from '../bids/sealing.ts';
import { answer } from '../events/sourcing/answer.ts';
import { clarify } from '../events/sourcing/clarify.ts';
import { formPanel } from '../events/sourcing/form-panel.ts';
import type { PanelMember, ProjectContext } from '../project/context.ts';
import type { EventWith } from '../project/facts.ts';
import { newId } from '../project/rows.ts';
import { assignFrom, assignTable } from '../project/table.ts';

export const sourcingAssigns = assignTable({
  questionAsked: ({ context, event }) => ({ openQuestions: [...context.openQuestions, newId(event)] }),
  questionAnswered: ({ context, event }) => ({
    openQuestions: context.openQuestions.filter((id) => id !== mustBe(answer, event).questionId),
  }),
  clarified: ({ context, event }) => {
    const { substantive } = mustBe(clarify, event);
    return {
      sourcing: {
        ...context.sourcing,
        corrections: context.sourcing.corrections + 1,
        ...(substantive ? { substantiveAt: event.at, unconfirmed: unconfirmedOf(event) } : {}),
        bidDeadline: deadlineAfterCorrection({ context, event }) ?? context.sourcing.bidDeadline,
      },
    };
  },
  panelFormed: ({ context, event }) => {
    const earlier = new Map(context.sourcing.panel.map((member) => [member.userId, member]));
    const panel = mustBe(formPanel, event).members.map(
      ({ userId, kind, chair }, n): PanelMember => ({
        id: earlier.get(userId)?.id ?? newId(event, n),
        userId,
        kind,
        chair,
      }),
    );
    const now = new Set(panel.map(({ userId }) => userId));
    const left = [...earlier.keys()].filter((userId) => !now.has(userId));
    return {
      sourcing: {
        ...context.sourcing,
        panel,
        struckOff: [...context.sourcing.struckOff, ...left],
        sheetsIn: context.sourcing.sheetsIn.filter((userId) => now.has(userId)),
      },
    };
  },
  openingApproved: ({ context, event }) => ({
    sourcing: {
      ...context.sourcing,
      approvals: [
        ...context.sourcing.approvals,
        {
          opens: opensNext(context.sourcing),
          userId: event.actor.id,
          holder: holderOf(context, event) ?? '',
          at: event.at,
        },
      ],
    },
  }),
  bidsOpened: assignFrom(['sealedBids'], ({ context, event }) => ({ sourcing: opened(context, event) })),
  bidsRankedDirectly: assignFrom(['sealedBids'], ({ context, event }) => {
    const { ranking, unresolvedTies } = rankDirectly(context, event);
    return {
      sourcing: {
        ...context.sourcing,
        ranking,
        unresolvedTies,
        evaluatedAt: event.at,
        reportReceivedAt: event.at,
      },
    };
  }),
});

function opened(context: ProjectContext, event: EventWith<'sealedBids'>): ProjectContext['sourcing'] {
  const readable = event.facts.sealedBids.filter(({ unopened }) => unopened === null);
  const running = readable.map(({ id }) => id);
  const conflicts = readable.filter(({ unionLed }) => unionLed).map(({ id }) => id);
  return { ...context.sourcing, openedAt: event.at, running, conflicts };
}
