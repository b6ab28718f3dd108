import { z } from 'zod';
import { defineJob } from '../job.ts';

/** One message to one person by mail. Tried for about an hour, then a dead letter. */
export const deliverMail = defineJob({
  name: 'deliver-mail',
  payload: z.strictObject({ messageId: z.uuid(), userId: z.uuid() }),
  version: 1,
  lane: 'mail',
  attempts: 8,
  backoffMs: 30_000,
  timeoutMs: 60_000,
});
