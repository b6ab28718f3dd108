import { pair } from '../job.ts';
import { raiseScore } from '../raise-score.ts';
import { scoreEvaluation } from './score-evaluation.ts';

export const scoreEvaluationPair = pair(scoreEvaluation, (context, { projectId, round }) =>
  raiseScore(context, {
    projectId,
    event: 'RANK',
    stillWanted: ({ sourcing }) => sourcing?.round === round,
    exception: {
      code: 'RANK_REFUSED',
      sentence: {
        zh: '评审汇总未能完成，请评审组织者核对评分表后处理：',
        en: 'The bids could not be ranked; whoever runs the panel has to look at the sheets: ',
      },
    },
  }),
);
