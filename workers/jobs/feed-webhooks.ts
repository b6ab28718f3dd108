import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Reads the feed for every webhook that wants events and sets the first pending one of each project on its way. */
export const feedWebhooks = defineJob({
  name: 'feed-webhooks',
  payload: z.strictObject({}),
  version: 1,
  schedule: { everyMs: 5_000 },
  attempts: 1,
  backoffMs: 0,
  timeoutMs: 60_000,
});
