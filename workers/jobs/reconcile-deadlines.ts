import { z } from 'zod';
import { defineJob } from '../job.ts';

/** What the snapshots say should run, against what runs (期限核对): reported and put right every night. */
export const reconcileDeadlines = defineJob({
  name: 'reconcile-deadlines',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '30 2 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 3_600_000,
});
