import { deadlineEvent } from '../deadline.ts';
import { cappedRows } from './capped-rows.ts';

/** Five working days without a decision or objection: rank 1 is deemed chosen (DEEM_RANK_1). */
export const awardDecisionOver = deadlineEvent({
  rule: 'award-decision',
  needs: ['batchLots'],
  title: { zh: '定标期限届满，视为确定排名第一的候选人', en: 'Time to decide over: rank 1 deemed chosen' },
  rows: cappedRows,
});
