import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { line } from '../../shared/fields.ts';
import { sheetKindIds } from '../../sheets/kinds/index.ts';
import { sheetFormats } from '../../sheets/write.ts';
import { bilingual, digest, field, instant, reason } from '../http/answer.schema.ts';
import { listOf } from '../http/list.ts';

const kind = field(z.enum(sheetKindIds), '表格种类', 'Kind of sheet');
const bodyId = field(z.uuid(), '导入到哪个单位', 'The body that it is imported for');
export const importStatuses = ['reading', 'ready', 'refused', 'applying', 'applied', 'cancelled'] as const;
const status = field(
  z.enum(importStatuses),
  '状态',
  'reading, ready to be decided on, refused as a whole, applying, applied or cancelled',
);
const rowStatus = field(z.enum(['new', 'changed', 'same', 'error']), '本行状态', 'What the row would do');
const mode = field(
  z.enum(['all-or-nothing', 'good-rows']),
  '导入方式',
  'All rows in one transaction, or those without errors',
);

/** As fields of a form before the file, or in the query; a raw body has its name here too. */
export const uploadFields = z.strictObject({
  kind,
  bodyId,
  fileName: field(line(200).optional(), '文件名', 'Name of the file'),
});
export const uploadQuery = uploadFields.partial();

export const importsList = listOf({
  id: { by: sql`m.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`m.created_at`, as: 'timestamptz', title: { zh: '上传时间', en: 'when handed in' } },
    file: { by: sql`m.file_name`, as: 'text', title: { zh: '文件名', en: 'file name' } },
    status: { by: sql`m.status`, as: 'text', title: { zh: '状态', en: 'status' } },
  },
});
export const importList = z.strictObject({
  ...importsList.query,
  bodyId: bodyId.optional(),
  kind: kind.optional(),
  status: status.optional(),
});

export const rowsList = listOf({
  id: { by: sql`r.row`, as: 'int' },
  usual: 'row',
  orders: {
    row: { by: sql`r.row`, as: 'int', title: { zh: '行', en: 'row' } },
    status: { by: sql`r.status`, as: 'text', title: { zh: '状态', en: 'status' } },
  },
});
export const rowList = z.strictObject({ ...rowsList.query, status: rowStatus.optional() });

export const applyForm = z.strictObject({ mode });
export const templateParams = z.object({ kind });
export const templateQuery = z.strictObject({ format: z.enum(sheetFormats).default('xlsx') });

const count = (zh: string, en: string) => field(z.int(), zh, en);

/** A spreadsheet that was handed in (表格导入). */
export const importAnswer = z
  .object({
    id: field(z.uuid(), '记录号', 'Id'),
    bodyId: field(z.uuid(), '采购单位记录号', 'Body, by id'),
    bodyName: field(z.string(), '采购单位', 'Body'),
    kind,
    fileName: field(z.string(), '文件名', 'File name'),
    sha256: field(digest, 'SHA-256', 'SHA-256 of the file'),
    bytes: field(z.int(), '字节数', 'Bytes'),
    format: field(z.enum(sheetFormats), '格式', 'Format'),
    encoding: field(z.string().nullable(), '编码', 'Encoding of a CSV'),
    status,
    mode: mode.nullable(),
    progress: field(z.int(), '进度（%）', 'Percent of what is under way: the reading, then the applying'),
    counts: field(
      z.object({
        rows: count('总行数', 'Rows'),
        new: count('新增', 'New'),
        changed: count('变更', 'Changed'),
        same: count('相同', 'The same as on record'),
        error: count('有误', 'With errors'),
        applied: count('已录入', 'Entered'),
      }),
      '行数',
      'Counts of rows',
    ),
    reasons: field(z.array(reason), '原因', 'Why the file was refused, or nothing was entered'),
    warnings: field(z.array(reason), '提示', 'Warnings'),
    createdAt: field(instant, '上传时间', 'Handed in at'),
    createdBy: field(z.string(), '上传人记录号', 'Handed in by, id'),
    createdByName: field(z.string(), '上传人', 'Handed in by'),
    readAt: field(instant.nullable(), '读完时间', 'Read at'),
    appliedAt: field(instant.nullable(), '执行时间', 'Entered at'),
    appliedBy: field(z.string().nullable(), '执行人记录号', 'Entered by, id'),
    appliedByName: field(z.string().nullable(), '执行人', 'Entered by'),
  })
  .meta({ id: 'Import' });

export const importRow = z
  .object({
    row: field(z.int(), '行', 'Its number in the file, as spreadsheet programs show it'),
    status: rowStatus,
    sentence: field(bilingual.nullable(), '说明', 'All that is wrong with it, row and column included'),
    faults: field(
      z.array(
        z.object({
          rule: z.string(),
          column: z.string().nullable(),
          title: bilingual.nullable(),
          field: z.string().nullable(),
          sentence: bilingual,
        }),
      ),
      '错误明细',
      'Each fault with its column',
    ),
    values: field(z.record(z.string(), z.unknown()), '本行内容', 'Content, by the fields of the kind'),
    changes: field(
      z.record(z.string(), z.unknown()).nullable(),
      '变动',
      'Of a changed row: what each field says now and will say',
    ),
    appliedAt: field(instant.nullable(), '录入时间', 'Entered at'),
  })
  .meta({ id: 'ImportRow' });
