import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Recomputes every hash chain each night (审计链核验). */
export const verifyAudit = defineJob({
  name: 'verify-audit',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '0 3 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 3_600_000,
});
