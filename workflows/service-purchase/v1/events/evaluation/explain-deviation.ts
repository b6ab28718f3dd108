import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../project/context.ts';
import { update } from '../../project/rows.ts';
import { text } from '../fields.ts';
import { aggregationJob } from './aggregation-job.ts';

/** An evaluator far from the median says why (偏离说明): without it no result is formed. */
export const explainDeviation = defineEvent({
  type: 'EXPLAIN_DEVIATION',
  title: { zh: '说明评分偏离理由', en: 'Explain a deviating sheet' },
  roles: ['evaluator'],
  data: z.strictObject({ reason: text('偏离理由', 'Reason') }),
  clause: cite('performance10'),
  rows: ({ data, event, context }) => {
    const { projectId, evaluation } = context as ProjectContext;
    const round = evaluation?.round ?? 1;
    return [
      update(
        'review_sheets',
        { projectId, round, evaluatorId: event.actor.id },
        { deviationReason: data.reason },
      ),
    ];
  },
  jobs: aggregationJob,
});
