import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Raises AGGREGATE when the last performance sheet is in or the time for them is over (汇总绩效评分). */
export const scorePerformance = defineJob({
  name: 'score-performance',
  payload: z.strictObject({ projectId: z.uuid(), round: z.int().min(0) }),
  version: 1,
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 60_000,
});
