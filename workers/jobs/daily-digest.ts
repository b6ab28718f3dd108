import { z } from 'zod';
import { defineJob } from '../job.ts';

/** On working days at 08:30, to everybody with open duties: what is overdue, due today and due soon. */
export const dailyDigest = defineJob({
  name: 'daily-digest',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '30 8 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 120_000,
});
