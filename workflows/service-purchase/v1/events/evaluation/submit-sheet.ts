import { z } from 'zod';
import { digestOf } from '../../../../kit/chain.ts';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../context.ts';
import { insert, newId } from '../../rows.ts';
import { sheetResult } from '../../sheet-result.ts';
import { decimal } from '../fields.ts';
import { aggregationJob } from './aggregation-job.ts';

/** One evaluator's sheet (评分表), sealed from the others until all are aggregated. */
export const submitSheet = defineEvent({
  type: 'SUBMIT_SHEET',
  title: { zh: '提交绩效评分表', en: 'Submit a performance sheet' },
  roles: ['evaluator'],
  data: z.strictObject({
    scores: z
      .record(z.string().max(40), decimal('得分', 'Points').nullable())
      .meta({ title: '各指标得分', en: 'Points by indicator' }),
  }),
  needs: ['review'],
  clause: cite('performance10'),
  confirm: {
    zh: '评分表提交后不能修改；汇总前其他人看不到。',
    en: 'A sheet cannot be changed; nobody else sees it before aggregation.',
  },
  documents: [{ zh: '绩效评分表', en: 'performance sheet' }],
  recorded: ({ data, event }) => ({ digest: digestOf({ id: newId(event), scores: data.scores }) }),
  rows: ({ data, event, context }) => {
    const { projectId, evaluation } = context as ProjectContext;
    const result = sheetResult(event, evaluation, data.scores);
    return [
      insert('review_sheets', {
        id: newId(event),
        projectId,
        round: evaluation?.round ?? 1,
        evaluatorId: event.actor.id,
        digest: digestOf({ id: newId(event), scores: data.scores }),
        scores: data.scores,
        total: result.ok ? result.total : '0.00',
        submittedAt: event.at,
      }),
    ];
  },
  jobs: aggregationJob,
});
