import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Every morning: licences of organisations that run out soon or have run out. */
export const licenceExpiry = defineJob({
  name: 'licence-expiry',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '10 8 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 120_000,
});
