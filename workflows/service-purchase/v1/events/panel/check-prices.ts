import { z } from 'zod';
import { defineEvent } from '../../../../kit/define.ts';
import { failureRows } from '../failed/failure-rows.ts';
import { rankingJob } from './ranking-job.ts';
import { alsoSuspected, results, strikeOut } from './results.ts';

/** 价格审查: what conformity could not look at while the price envelopes were shut; low prices are found here. */
export const checkPrices = defineEvent({
  type: 'CHECK_PRICES',
  title: { zh: '价格审查', en: 'Check the prices' },
  roles: ['expert'],
  data: z.strictObject({ results, alsoSuspected }),
  clause: {
    zh: '财政部令第87号第五十条；财库〔2026〕2号',
    en: 'Ministry of Finance Order 87 Art. 50; Caiku [2026] 2',
  },
  documents: [{ zh: '价格审查表', en: 'price check' }],
  rows: (outcome) => [
    ...strikeOut(outcome.data.results, outcome.context.projectId, 'nonconforming'),
    ...failureRows(outcome),
  ],
  jobs: rankingJob,
});
