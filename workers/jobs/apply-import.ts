import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Enters the rows of a preview, all of them or the good ones (执行导入). One at a time in a process, so that memory stays bounded however many wait. */
export const applyImport = defineJob({
  name: 'apply-import',
  payload: z.strictObject({ importId: z.uuid() }),
  version: 1,
  lane: 'import',
  attempts: 5,
  backoffMs: 5_000,
  timeoutMs: 1_800_000,
});
