import { index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { importModes, importRowStatuses, importStatuses, sheetFormats } from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';
import { projects } from './projects.ts';

/**
 * A spreadsheet that somebody handed in (表格导入): read by a worker into `import_rows`, shown as a preview, and
 * applied when somebody says how. The file itself is kept under its digest.
 */
export const imports = pgTable(
  'imports',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    /** needs | organisations | funding-lines | performance */
    kind: text('kind').notNull(),
    fileName: text('file_name').notNull(),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    format: text('format', { enum: sheetFormats }).notNull(),
    encoding: text('encoding'),
    status: text('status', { enum: importStatuses }).notNull(),
    mode: text('mode', { enum: importModes }),
    /** Which try of the reading it is: an earlier one that is still alive writes nothing any more. */
    run: integer('run').notNull().default(0),
    /** Percent of the file that has been read, then of the rows that have been applied. */
    progress: integer('progress').notNull().default(0),
    rows: integer('rows').notNull().default(0),
    newRows: integer('new_rows').notNull().default(0),
    changedRows: integer('changed_rows').notNull().default(0),
    sameRows: integer('same_rows').notNull().default(0),
    errorRows: integer('error_rows').notNull().default(0),
    appliedRows: integer('applied_rows').notNull().default(0),
    /** Why the file as a whole was refused, or nothing was applied. */
    reasons: jsonb('reasons').notNull().default([]),
    warnings: jsonb('warnings').notNull().default([]),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    readAt: instant('read_at'),
    applyAskedBy: text('apply_asked_by'),
    applyAskedKind: text('apply_asked_kind'),
    appliedAt: instant('applied_at'),
  },
  (t) => [index('imports_body').on(t.bodyId, t.id), index('imports_content').on(t.sha256)],
);

/** The preview: what each row would do, or why it cannot. */
export const importRows = pgTable(
  'import_rows',
  {
    importId: id('import_id')
      .notNull()
      .references(() => imports.id),
    /** Its number in the file, as spreadsheet programs show it. */
    row: integer('row').notNull(),
    /** What the row is found by among the records of the body, and among the other rows. */
    key: text('key'),
    status: text('status', { enum: importRowStatuses }).notNull(),
    values: jsonb('values').notNull(),
    /** Of a changed row: what each field says now and will say. */
    changes: jsonb('changes'),
    /** Of a row with errors: where and why. */
    faults: jsonb('faults').notNull().default([]),
    appliedAt: instant('applied_at'),
  },
  (t) => [
    primaryKey({ columns: [t.importId, t.row] }),
    index('import_rows_status').on(t.importId, t.status, t.row),
    index('import_rows_key').on(t.importId, t.key),
  ],
);

/** Actual values of performance indicators (绩效指标完成值) by project, from which a self-evaluation is filled in. */
export const performanceFigures = pgTable(
  'performance_figures',
  {
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    /** Id of a level-2 indicator. */
    indicator: text('indicator').notNull(),
    actual: text('actual').notNull(),
    score: text('score'),
    note: text('note'),
    updatedAt: instant('updated_at').notNull(),
    updatedBy: text('updated_by').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.indicator] })],
);
