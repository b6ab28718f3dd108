import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Looks for marks of clocks that have passed and leaves one `send-reminder` for each, once for ever. */
export const planReminders = defineJob({
  name: 'plan-reminders',
  payload: z.strictObject({}),
  version: 1,
  schedule: { everyMs: 15_000 },
  attempts: 1,
  backoffMs: 0,
  timeoutMs: 60_000,
});
