import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Raises RANK when the last score sheet of a panel is in (汇总排序). */
export const scoreEvaluation = defineJob({
  name: 'score-evaluation',
  payload: z.strictObject({ projectId: z.uuid(), round: z.int().min(0) }),
  version: 1,
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 60_000,
});
