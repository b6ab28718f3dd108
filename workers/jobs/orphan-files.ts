import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Removes stored files that no document refers to: what a process that died had stored but not yet filed. */
export const orphanFiles = defineJob({
  name: 'orphan-files',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '30 3 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 60_000,
  timeoutMs: 1_800_000,
});
