import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { line, yesNo } from '../../shared/fields.ts';
import { field } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';
import { applied, stateAt } from './case.schema.ts';

const bodyId = field(
  z.uuid().optional(),
  '采购单位；几个单位用同一批次名称时须注明',
  'Body; needed where several use the name',
);

/** A batch's own name in the path; two bodies may use the same, so the body is named where that is so. */
export const batchParams = z.object({ batch: line(60) });
export const batchQuery = z.strictObject({ bodyId });
export const batchStepQuery = z.strictObject({
  bodyId,
  dryRun: field(yesNo, '只判断，不写入', 'Judge and show, write nothing'),
});

export const batchesList = listOf({
  id: { by: sql`(p.body_id::text || ' ' || p.batch)`, as: 'text' },
  usual: 'batch',
  orders: {
    batch: { by: sql`p.batch`, as: 'text', title: { zh: '批次', en: 'batch' } },
    projects: { by: sql`p.projects`, as: 'int', title: { zh: '项目数', en: 'projects' } },
    running: { by: sql`p.running`, as: 'int', title: { zh: '进行中', en: 'running' } },
  },
});
export const batchList = z.strictObject({ ...batchesList.query, bodyId: z.uuid().optional() });

export const batchStep = z.strictObject({
  type: z.string().min(1).max(100),
  data: field(
    z.record(z.string().max(100), z.unknown()).default({}),
    '各项目共同的表单',
    'The form that all of them get',
  ),
  each: field(
    z.record(z.uuid(), z.record(z.string().max(100), z.unknown())).default({}),
    '各项目不同的内容，按项目填写',
    'What differs, by project: laid over `data`',
  ),
  projects: field(
    z.array(z.uuid()).min(1).max(100).optional(),
    '只办理这些项目，默认为未结束的全部',
    'Only these; by default every project of the batch that has not ended',
  ),
  override: z.strictObject({ reason: z.string().trim().min(1).max(1000) }).optional(),
});

export const listedBatch = z
  .object({
    batch: field(z.string(), '批次', 'Batch'),
    bodyId: field(z.uuid(), '采购单位记录号', 'Body, by id'),
    bodyName: field(z.string(), '采购单位', 'Body'),
    projects: field(z.int(), '项目数', 'Projects'),
    running: field(z.int(), '进行中', 'Of them not ended'),
  })
  .meta({ id: 'ListedBatch' });

const packageOfBatch = z
  .object({
    id: z.uuid(),
    bodyId: z.uuid(),
    code: z.string(),
    title: z.string(),
    stage: z.string(),
    state: stateAt,
    status: z.enum(['active', 'done']),
    seq: z.int(),
  })
  .meta({ id: 'Package' });

export const batchAnswer = z
  .object({
    batch: z.string(),
    bodyId: z.uuid(),
    bodyName: z.string(),
    items: z.array(packageOfBatch),
    next: z.null(),
  })
  .meta({ id: 'Batch' });

export const batchMoved = z
  .object({
    batch: z.string(),
    dryRun: z.boolean(),
    results: z.array(applied.extend({ code: z.string(), title: z.string() })),
    leftOut: field(z.array(packageOfBatch), '未办理的项目', 'Projects of the batch that were not moved'),
  })
  .meta({ id: 'BatchMoved' });
