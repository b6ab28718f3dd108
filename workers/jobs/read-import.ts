import { z } from 'zod';
import { defineJob } from '../job.ts';

/** Reads a spreadsheet that was handed in into its preview (读取导入表格). One at a time in a process, so that memory stays bounded however many wait. */
export const readImport = defineJob({
  name: 'read-import',
  payload: z.strictObject({ importId: z.uuid() }),
  version: 1,
  lane: 'import',
  attempts: 5,
  backoffMs: 5_000,
  timeoutMs: 1_800_000,
});
