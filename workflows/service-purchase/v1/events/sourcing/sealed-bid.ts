import { z } from 'zod';
import { text, whole } from '../fields.ts';

/** 8 MiB of content, its IV and tag, in base64. */
const longest = Math.ceil((8 * 1024 * 1024 + 28) / 3) * 4;
const base64 = (max: number) =>
  z
    .string()
    .min(64)
    .max(max)
    .regex(/^[A-Za-z0-9+/]+={0,2}$/, '应为 base64 | must be base64');

/** What a bidder's client makes (see src/sealing): nothing in it can be read here. */
export const sealedBid = z
  .strictObject({
    suite: z.literal('goufu-seal-1'),
    projectId: z.uuid(),
    round: whole('轮次', 'Round', 1, 1000),
    bidId: z.uuid(),
    version: whole('版本', 'Version', 1, 1_000_000),
    envelopes: z
      .array(
        z.strictObject({
          name: text('信封', 'Envelope', 20),
          ciphertext: base64(longest),
          sha256: z.string().regex(/^[0-9a-f]{64}$/, '应为 SHA-256 | must be a SHA-256 in hex'),
          shares: z.array(base64(2000)).length(3),
          system: base64(2000),
        }),
      )
      .min(1)
      .max(3),
  })
  .meta({ title: '密封的响应文件', en: 'Sealed bid' });
