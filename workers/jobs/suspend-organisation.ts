import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Raises SUSPEND in an organisation's case when one of its projects was graded 差 (绩效评价为差，台账暂停). */
export const suspendOrganisation = defineJob({
  name: 'suspend-organisation',
  payload: z.strictObject({
    organisationId: z.uuid(),
    projectId: z.uuid(),
    reason: z.string().min(1).max(2000),
  }),
  version: 1,
  attempts: 5,
  backoffMs: 10_000,
  timeoutMs: 60_000,
});
