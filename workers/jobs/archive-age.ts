import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Lists the records whose retention ends soon or has ended (档案保管期满). */
export const archiveAge = defineJob({
  name: 'archive-age',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '0 4 1 * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 300_000,
});
