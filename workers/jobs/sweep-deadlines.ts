import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Fires the clocks that have run out (到期扫描). */
export const sweepDeadlines = defineJob({
  name: 'sweep-deadlines',
  payload: z.strictObject({}),
  version: 1,
  schedule: { everyMs: 15_000 },
  attempts: 1,
  backoffMs: 0,
  timeoutMs: 300_000,
});
