import type { SystemStep, Workflow } from '../../kit/workflow.ts';
import { aggregation } from './events/evaluation/aggregation-job.ts';
import type { ProjectContext } from './project/context.ts';

/** What the system does in a project by itself: it computes, and where the sheets do not allow it, a person decides. */
export const systemSteps: Record<string, SystemStep> = {
  /** 汇总排序, when the last score sheet of a panel is in. */
  'score-evaluation': {
    event: 'RANK',
    stillWanted: ({ sourcing }: ProjectContext, { round }) => sourcing.round === round,
    exception: {
      code: 'RANK_REFUSED',
      sentence: {
        zh: '评审汇总未能完成，请评审组织者核对评分表后处理：',
        en: 'The bids could not be ranked; whoever runs the panel has to look at the sheets: ',
      },
    },
  },
  /** 汇总绩效评分, when the last performance sheet is in or the time for them is over. */
  'score-performance': {
    event: 'AGGREGATE',
    stillWanted: ({ evaluation }: ProjectContext, { round }) => evaluation?.round === round,
    exception: {
      code: 'AGGREGATE_REFUSED',
      sentence: {
        zh: '绩效评分未能汇总，请经办人核对评价表后处理：',
        en: 'The performance sheets could not be aggregated; the officer has to look at them: ',
      },
    },
  },
};

export const whenOverdue: NonNullable<Workflow['whenOverdue']> = { 'department-evaluation': aggregation };
