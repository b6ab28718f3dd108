import type { RowWrite } from '../../../kit/commit.ts';
import type { Outcome } from '../../../kit/workflow.ts';
import type { ProjectContext } from '../project/context.ts';
import { eventWith } from '../project/facts.ts';
import { insert, newId } from '../project/rows.ts';

/** The row of a further round of scoring, with the same indicators; none when the step opened no new round. */
export function newReviewRound<D>({ before, context, event }: Outcome<D>): RowWrite[] {
  const { projectId, evaluation } = context as ProjectContext;
  if (!evaluation || evaluation.round === (before as ProjectContext).evaluation?.round) return [];
  const { review } = eventWith(event, 'review').facts;
  return [
    insert('reviews', {
      id: newId(event),
      projectId,
      round: evaluation.round,
      indicators: review?.indicators ?? [],
      selfIndicators: review?.selfIndicators ?? null,
      selfEvaluation: review?.selfEvaluation ?? null,
      status: 'open',
      openedAt: event.at,
    }),
  ];
}
