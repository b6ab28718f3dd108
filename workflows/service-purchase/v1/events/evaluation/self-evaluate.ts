import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../context.ts';
import { update } from '../../rows.ts';
import { decimal, list, text } from '../fields.ts';

/** What was achieved, indicator by indicator, as the project itself sees it (绩效自评). */
export const selfEvaluate = defineEvent({
  type: 'SELF_EVALUATE',
  title: { zh: '提交绩效自评', en: 'Submit the self-evaluation' },
  roles: ['officer', 'supplier'],
  data: z.strictObject({
    summary: text('自评总结', 'Summary', 8000),
    results: list(
      '指标完成情况',
      'Results',
      z.strictObject({
        indicator: text('指标编号', 'Indicator', 40),
        actual: text('实际完成值', 'Actual', 200),
        score: decimal('自评得分', 'Own score'),
        note: text('偏差原因及改进措施', 'Deviation and remedy', 1000).optional(),
      }),
      0,
      300,
    ).optional(),
  }),
  clause: cite('performance10'),
  documents: [{ zh: '绩效自评表', en: 'self-evaluation' }],
  rows: ({ data, context }) => {
    const { projectId, evaluation } = context as ProjectContext;
    return [update('reviews', { projectId, round: evaluation?.round ?? 1 }, { selfEvaluation: data })];
  },
});
