import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { flag, oneEach, ref, text } from '../fields.ts';
import { rankingJob } from './ranking-job.ts';
import { strikeOut } from './results.ts';

/** 认定异常低价: the panel decides, not the buyer; a hit is not yet an invalid bid. */
export const decideLowPrice = defineEvent({
  type: 'DECIDE_LOW_PRICE',
  title: { zh: '认定异常低价', en: 'Decide on the low prices' },
  roles: ['expert'],
  data: z.strictObject({
    verdicts: oneEach(
      '认定结果',
      'Verdicts',
      'bidId',
      z.strictObject({
        bidId: ref('响应文件', 'Bid', 'bid:suspected'),
        accepted: flag('说明合理', 'Accepted'),
        reason: text('理由', 'Reason', 1000),
      }),
      1,
      200,
    ),
  }),
  clause: { zh: '财库〔2026〕2号', en: 'Caiku [2026] 2' },
  documents: [{ zh: '异常低价审查记录', en: 'record of the low-price review' }],
  rows: (outcome) => [
    ...strikeOut(
      outcome.data.verdicts.map(({ bidId, accepted, reason }) => ({ bidId, passed: accepted, reason })),
      outcome.context.projectId,
      'invalid',
    ),
    ...failureRows(outcome),
  ],
  jobs: rankingJob,
});
