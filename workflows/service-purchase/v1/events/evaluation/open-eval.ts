import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { cite } from '../../../../rules/clauses.ts';
import type { ProjectContext } from '../../context.ts';
import { insert, newId } from '../../rows.ts';
import { choice, decimal, list, ref, text } from '../fields.ts';

const title = text('指标名称', 'Indicator', 200);

/**
 * The indicator tree (绩效指标体系): level-1 indicators by what they measure, level-2 indicators with their
 * weights in points of 100.
 */
const indicators = list(
  '绩效指标',
  'Indicators',
  z.strictObject({
    id: text('一级指标编号', 'Id', 40),
    title,
    dimension: choice('维度', 'Dimension', {
      decision: { zh: '决策', en: 'decision' },
      process: { zh: '过程', en: 'process' },
      execution: { zh: '预算执行率', en: 'budget execution' },
      cost: { zh: '成本', en: 'cost' },
      output: { zh: '产出', en: 'output' },
      benefit: { zh: '效益', en: 'benefit' },
      satisfaction: { zh: '满意度', en: 'satisfaction' },
    }),
    weight: decimal('权重', 'Weight'),
    items: list(
      '二级指标',
      'Level-2 indicators',
      z.strictObject({
        id: text('二级指标编号', 'Id', 40),
        title,
        weight: decimal('分值', 'Points'),
        kind: choice('指标类型', 'Kind', {
          quantitative: { zh: '定量（正向）', en: 'quantitative' },
          negative: { zh: '定量（反向）', en: 'quantitative, less is better' },
          qualitative: { zh: '定性（分档）', en: 'qualitative, in bands' },
          execution: { zh: '预算执行率', en: 'budget execution' },
        }),
        target: text('目标值', 'Target', 200).optional(),
      }),
      1,
      30,
    ),
  }),
  1,
  10,
);

export type Indicators = z.infer<typeof indicators>;

/** Performance evaluation opens with its indicators and evaluators (启动绩效评价). */
export const openEval = defineEvent({
  type: 'OPEN_EVAL',
  title: { zh: '启动绩效评价', en: 'Open the performance evaluation' },
  roles: ['officer'],
  data: z.strictObject({
    indicators,
    evaluators: list('绩效评价人', 'Evaluators', ref('评价人', 'Evaluator'), 1, 15),
  }),
  clause: cite('performance10'),
  documents: [{ zh: '绩效评价方案', en: 'plan of the evaluation' }],
  rows: ({ data, event, context }) => [
    insert('reviews', {
      id: newId(event),
      projectId: (context as ProjectContext).projectId,
      round: 1,
      indicators: data.indicators,
      status: 'open',
      openedAt: event.at,
    }),
  ],
});
