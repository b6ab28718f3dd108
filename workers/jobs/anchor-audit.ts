import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Signs one Merkle root over the heads of all chains and exports it (审计链锚定). */
export const anchorAudit = defineJob({
  name: 'anchor-audit',
  payload: z.strictObject({}),
  version: 1,
  schedule: { pattern: '30 3 * * *', tz: 'Asia/Shanghai' },
  lane: 'upkeep',
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 900_000,
});
