import { z } from 'zod';

export const reportParams = z.object({ year: z.coerce.number().int().min(2000).max(2100) });

export const reportScope = {
  bodyId: z.uuid(),
  /** `below`: the body and all below it, summed. */
  scope: z.enum(['own', 'below']).default('below'),
};
