import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Mixes cover bids (掩护件) among the sealed ones, so that their number tells nothing. */
export const plantCovers = defineJob({
  name: 'plant-covers',
  payload: z.strictObject({}),
  version: 1,
  schedule: { everyMs: 30_000 },
  attempts: 1,
  backoffMs: 0,
  timeoutMs: 300_000,
});
