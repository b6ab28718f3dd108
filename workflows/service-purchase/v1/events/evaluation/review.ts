import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import { newReviewRound } from '../../evaluation/new-review-round.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { flag, text } from '../fields.ts';

/** The result is reviewed before it counts (复核); not confirmed, it is scored anew. */
export const review = defineEvent({
  type: 'REVIEW',
  title: { zh: '复核绩效结果', en: 'Review the result' },
  roles: ['reviewer'],
  data: z.strictObject({
    confirmed: flag('确认评价结果', 'Confirmed'),
    opinion: text('复核意见', 'Opinion'),
  }),
  needs: ['review'],
  clause: cite('performance10'),
  rows: (outcome) => {
    const { projectId, evaluation } = outcome.before as ProjectContext;
    const where = { projectId, round: evaluation?.round ?? 1 };
    return [
      update('reviews', where, { status: outcome.data.confirmed ? 'reviewed' : 'returned' }),
      ...newReviewRound(outcome),
    ];
  },
});
