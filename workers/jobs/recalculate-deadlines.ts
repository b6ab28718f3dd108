import { z } from 'zod';
import { defineJob } from '../job.ts';

/** After a new holiday notice (放假通知): proposes what it moves; applies a proposal that was approved. */
export const recalculateDeadlines = defineJob({
  name: 'recalculate-deadlines',
  payload: z.strictObject({ recalculationId: z.uuid().optional() }),
  version: 1,
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 1_800_000,
});
