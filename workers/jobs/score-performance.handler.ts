import { pair } from '../job.ts';
import { raiseScore } from '../raise-score.ts';
import { scorePerformance } from './score-performance.ts';

export const scorePerformancePair = pair(scorePerformance, (context, { projectId, round }) =>
  raiseScore(context, {
    projectId,
    event: 'AGGREGATE',
    stillWanted: ({ evaluation }) => evaluation?.round === round,
    exception: {
      code: 'AGGREGATE_REFUSED',
      sentence: {
        zh: '绩效评分未能汇总，请经办人核对评价表后处理：',
        en: 'The performance sheets could not be aggregated; the officer has to look at them: ',
      },
    },
  }),
);
