import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { digestOf } from '../../../../kit/hash/chain.ts';
import type { Outcome } from '../../../../kit/workflow.ts';
import { cite } from '../../../../rules/clauses.ts';
import { indicatorsOf } from '../../evaluation/indicators.ts';
import { sheetResult, toldPoints } from '../../evaluation/sheet-result.ts';
import type { ProjectContext } from '../../project/context.ts';
import { eventWith } from '../../project/facts.ts';
import { insert, newId } from '../../project/rows.ts';
import { decimal, keyed, quantity, text } from '../fields.ts';
import { aggregationJob } from './aggregation-job.ts';
import { band } from './band.ts';

const form = z.strictObject({
  scores: keyed(
    '各指标得分',
    'Points by indicator',
    'indicator:scored',
    decimal('得分', 'Points').nullable(),
  ),
  actuals: keyed(
    '实际完成值',
    'Actual values',
    'indicator:counted',
    quantity('实际完成值', 'Actual value'),
  ).optional(),
  bands: keyed('定性指标档次', 'Bands of judged indicators', 'indicator:judged', band).optional(),
  reasons: keyed('评分理由', 'Reasons', 'indicator:explained', text('理由', 'Reason', 1000), {
    optional: true,
  }).optional(),
});

/** One evaluator's sheet (评分表), sealed from the others until all are aggregated. */
export const submitSheet = defineEvent({
  type: 'SUBMIT_SHEET',
  title: { zh: '提交绩效评分表', en: 'Submit a performance sheet' },
  roles: ['evaluator'],
  data: form,
  needs: ['review'],
  clause: cite('performance10'),
  confirm: {
    zh: '评分表提交后不能修改；汇总前其他人看不到。',
    en: 'A sheet cannot be changed; nobody else sees it before aggregation.',
  },
  documents: [{ zh: '绩效评分表', en: 'performance sheet' }],
  recorded: (outcome) => ({ digest: digestOf(sheetOf(outcome)) }),
  rows: (outcome) => {
    const { event, context } = outcome;
    const { projectId, evaluation } = context as ProjectContext;
    const { id, total, ...sheet } = sheetOf(outcome);
    return [
      insert('review_sheets', {
        id,
        projectId,
        round: evaluation?.round ?? 1,
        evaluatorId: event.actor.id,
        digest: digestOf({ id, total, ...sheet }),
        ...sheet,
        total,
        submittedAt: event.at,
      }),
    ];
  },
  follows: (outcome) => [toldPoints(sheetOf(outcome))],
  jobs: aggregationJob,
});

/**
 * The sheet as it is kept and as its digest covers it. Guard `sheetValid` has seen it: an invalid one would be a
 * fault of the workflow, and never a zero.
 */
function sheetOf({ data, event, context }: Outcome<z.infer<typeof form>>) {
  const { scores: _, ...findings } = data;
  const result = sheetResult(event, indicatorsOf(eventWith(event, 'review')), {
    findings: data,
    notApplicable: (context as ProjectContext).evaluation?.notApplicable ?? [],
  });
  if (!result.ok) throw new Error(`invalid sheet: ${result.why.en}`);
  return { id: newId(event), scores: result.scores, findings, total: result.total };
}
