import { z } from 'zod';
import { defineJob } from '../job.ts';

/** One event or message to one address: a body's webhook, or somebody's own robot. */
export const deliverWebhook = defineJob({
  name: 'deliver-webhook',
  payload: z.strictObject({
    to: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('webhook'), webhookId: z.uuid() }),
      z.strictObject({ kind: z.literal('person'), userId: z.uuid(), channel: z.enum(['wecom', 'dingtalk']) }),
    ]),
    say: z.discriminatedUnion('kind', [
      z.strictObject({ kind: z.literal('message'), messageId: z.uuid() }),
      z.strictObject({ kind: z.literal('event'), instanceId: z.uuid(), seq: z.int(), generation: z.int() }),
    ]),
  }),
  version: 1,
  lane: 'webhook',
  attempts: 8,
  backoffMs: 10_000,
  timeoutMs: 20_000,
});
