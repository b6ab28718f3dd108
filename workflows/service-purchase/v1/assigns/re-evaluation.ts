import { mustBe } from '../../../kit/define.ts';
import { rankWithout } from '../bids/what-if-member.ts';
import { discoverConflict } from '../events/panel/discover-conflict.ts';
import { reopenEvaluation } from '../events/panel/reopen-evaluation.ts';
import { panelAfterReopening } from '../people/reopening.ts';
import { assignFrom, assignTable } from '../project/table.ts';

/** 重新评审: what was found after the ranking, and the ranking taken back. */
export const reEvaluationAssigns = assignTable({
  conflictDiscovered: assignFrom(['bids', 'scoreSheets'], ({ context, event }) => {
    const { member } = mustBe(discoverConflict, event);
    const { changesWinner } = rankWithout(context, event, member);
    const lateConflicts = [...context.sourcing.lateConflicts, { member, changesWinner }];
    return { sourcing: { ...context.sourcing, lateConflicts } };
  }),
  evaluationReopened: assignFrom(['panelDraw', 'bids'], ({ context, event }) => {
    const { ground, members = [] } = mustBe(reopenEvaluation, event);
    const { sourcing } = context;
    const { gone, joined, panel } = panelAfterReopening({ context, event });
    const { draw } = sourcing;
    return {
      award: null,
      sourcing: {
        ...sourcing,
        panel,
        draw: draw && { ...draw, drawn: [...draw.drawn, ...joined.map(({ userId }) => userId)] },
        struckOff: [...sourcing.struckOff, ...gone],
        sheetsIn: sourcing.sheetsIn.filter((userId) => !gone.includes(userId)),
        ranking: [],
        unresolvedTies: [],
        evaluatedAt: null,
        signed: [],
        reportReceivedAt: null,
        lateConflicts: [],
        reopened: {
          times: (sourcing.reopened?.times ?? 0) + 1,
          ground,
          correcting: members,
          previousWinner:
            sourcing.reopened?.previousWinner ??
            context.award?.bidId ??
            sourcing.ranking.find(({ rank }) => rank === 1)?.bidId ??
            null,
        },
      },
    };
  }),
  sheetCorrected: ({ context, event }) => {
    const { reopened } = context.sourcing;
    if (!reopened) return {};
    const correcting = reopened.correcting.filter((userId) => userId !== event.actor.id);
    return { sourcing: { ...context.sourcing, reopened: { ...reopened, correcting } } };
  },
});
