import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { Reason } from '../../../workflows/kit/refusal.ts';
import type { SheetKind } from '../column.ts';
import { readCell } from './cell.ts';
import { openCsv } from './csv.ts';
import { type Header, readHeader } from './header.ts';
import { isEmpty, type RawRow } from './raw.ts';
import { letters, refusal } from './refusal.ts';
import { type Fault, faultIn, type RowFault } from './row-fault.ts';
import { openXlsx } from './xlsx.ts';

export type Values = Readonly<Record<string, string | number | boolean | readonly string[]>>;

/** A row as values by field. Empty cells are absent. */
export interface SheetRecord {
  row: number;
  values: Values;
  faults: RowFault[];
}

export interface SheetFile {
  path: string;
  format: 'csv' | 'xlsx';
}

export interface SheetRecords {
  encoding?: 'utf-8' | 'gb18030';
  /** Known once the first batch has come. */
  warnings: readonly Reason[];
  progress(): number;
  batches(): AsyncIterable<SheetRecord[]>;
  /** A fault found later, put where it belongs: `pointer` is the JSON pointer of the field. */
  faultAt(row: number, reason: Fault): RowFault;
}

/**
 * Opens a spreadsheet as records of a kind and hands them to `use`; empty rows are skipped. Throws SheetRefused on
 * what cannot be a table, and on more rows than allowed.
 */
export async function withRecords<T>(
  file: SheetFile,
  { kind, maxRows }: { kind: SheetKind; maxRows: number },
  use: (records: SheetRecords) => Promise<T>,
): Promise<T> {
  const table = file.format === 'csv' ? await openCsv(file.path) : await openXlsx(file.path);
  let header: Header | undefined;
  let count = 0;
  const warnings: Reason[] = [];
  async function* batches(): AsyncGenerator<SheetRecord[]> {
    for await (const rows of table.batches()) {
      const records: SheetRecord[] = [];
      for (const row of rows) {
        if (isEmpty(row)) continue;
        if (!header) {
          header = readHeader(kind, row);
          warnings.push(...header.warnings);
          continue;
        }
        count += 1;
        if (count > maxRows) throw tooMany(maxRows);
        records.push(recordOf(header, row));
      }
      yield records;
    }
    if (!header) throw nothing;
    if (count === 0) throw noRecords;
  }
  try {
    return await use({
      encoding: table.encoding,
      warnings,
      progress: table.progress,
      batches,
      faultAt: (row, reason) => placed(header as Header, row, reason),
    });
  } finally {
    if ('close' in table) (table as { close(): void }).close();
  }
}

/**
 * Throws SheetRefused where a look at the whole file and at its first record tells that it is no table of the kind:
 * damaged, merged cells, two encodings, titles that are missing or stand twice, nothing in it.
 */
export async function refuseNoTable(file: SheetFile, kind: SheetKind): Promise<void> {
  await withRecords(file, { kind, maxRows: Number.MAX_SAFE_INTEGER }, async (table) => {
    for await (const records of table.batches()) if (records.length > 0) return;
  });
}

function recordOf(header: Header, { row, cells }: RawRow): SheetRecord {
  const values: Record<string, Values[string]> = {};
  const faults: RowFault[] = [];
  header.columns.forEach((column, index) => {
    if (!column) return;
    const cell = readCell(column, cells[index]);
    if ('fault' in cell) {
      faults.push(
        placed(header, row, { rule: 'sheet.cell', sentence: cell.fault, field: `/${column.field}` }),
      );
    } else if (cell.value !== undefined) values[column.field] = cell.value;
    else if (column.required) {
      faults.push(placed(header, row, { rule: 'sheet.empty', sentence: empty, field: `/${column.field}` }));
    }
  });
  return { row, values, faults };
}

const empty: Bilingual = { zh: '此格必填。', en: 'This cell must be filled in.' };

function placed({ kind, columns }: Header, row: number, reason: Fault): RowFault {
  return faultIn(kind, row, reason, (field) => {
    const index = columns.findIndex((column) => column?.field === field);
    return index < 0 ? undefined : letters(index + 1);
  });
}

const tooMany = (most: number) =>
  refusal(
    'too-many-rows',
    `表格超过${most}行。请分成几个文件导入。`,
    `The sheet has more than ${most} rows. Split it into several files.`,
  );
const nothing = refusal(
  'nothing',
  '表格是空的。请在第一张工作表填写，或从模板开始。',
  'The sheet is empty. Fill in the first sheet of the file, or start from the template.',
);
const noRecords = refusal(
  'no-records',
  '表格只有列标题，没有记录。',
  'The sheet has titles only and no records.',
);
