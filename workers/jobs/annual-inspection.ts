import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Once a year, when the registrar's term of 31 May is over: whose result is not on file (年检、年报). */
export const annualInspection = defineJob({
  name: 'annual-inspection',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '20 8 1 6 *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 120_000,
});
