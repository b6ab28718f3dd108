import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Tells the people concerned that a mark of a clock has passed, unless the step was done meanwhile. */
export const sendReminder = defineJob({
  name: 'send-reminder',
  payload: z.strictObject({
    instanceId: z.uuid(),
    rule: z.string(),
    key: z.string(),
    epoch: z.int(),
    mark: z.enum(['first', 'second', 'due', 'overdue-1', 'overdue-2', 'overdue-3']),
  }),
  version: 1,
  attempts: 5,
  backoffMs: 5_000,
  timeoutMs: 30_000,
});
