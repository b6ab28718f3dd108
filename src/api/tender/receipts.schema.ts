import { z } from 'zod';
import { digest, instant } from '../http/answer.schema.ts';
import { applied } from '../projects/case.schema.ts';

/** A receipt (回执) with the server's signature over it. */
export const receipt = z
  .object({
    receipt: z.object({
      kind: z.enum(['submitted', 'withdrawn', 'final-offer']),
      projectId: z.uuid(),
      bidId: z.uuid(),
      version: z.int(),
      digest: digest.meta({ description: 'SHA-256 over the canonical JSON of what was handed in' }),
      databaseTime: instant.meta({ description: 'When the database took it' }),
    }),
    signature: z.string().meta({ description: 'Ed25519 over the canonical JSON of `receipt`, base64' }),
    publicKey: z
      .string()
      .meta({ description: 'SPKI, base64; compare it with the key that the buyer published' }),
  })
  .meta({ id: 'Receipt' });

/** The answer to a step; what took something in from a supplier carries its receipt. */
export const appliedWithReceipt = applied.extend({ receipt: receipt.optional() }).meta({ id: 'Step' });
