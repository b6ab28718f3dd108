import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { pageQuery } from '../http/page.ts';

/** A batch's own name in the path; two bodies may use the same, so the body is named where that is so. */
export const batchParams = z.object({ batch: line(60) });
export const batchQuery = z.strictObject({ bodyId: z.uuid().optional() });
export const batchStepQuery = z.strictObject({
  bodyId: z.uuid().optional(),
  dryRun: z.enum(['true', 'false']).default('false'),
});
export const batchList = z.strictObject({ ...pageQuery, bodyId: z.uuid().optional() });

export const batchStep = z.strictObject({
  type: z.string().min(1).max(100),
  /** The form that all of them get. */
  data: z.record(z.string().max(100), z.unknown()).default({}),
  /** What differs, by project: laid over `data`. */
  each: z.record(z.uuid(), z.record(z.string().max(100), z.unknown())).default({}),
  /** Only these; by default every project of the batch that has not ended. */
  projects: z.array(z.uuid()).min(1).max(100).optional(),
  override: z.strictObject({ reason: z.string().trim().min(1).max(1000) }).optional(),
});
