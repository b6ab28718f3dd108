import { PassThrough, Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import { neutralised } from './formula.ts';

export const sheetFormats = ['csv', 'xlsx'] as const;
export type SheetFormat = (typeof sheetFormats)[number];

export const mediaTypes: Readonly<Record<SheetFormat, string>> = {
  csv: 'text/csv; charset=utf-8',
  xlsx: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
};

export type OutCell = string | number | null;

/** Excel takes a CSV file without it for the local encoding. */
const byteOrderMark = '\uFEFF';

/**
 * Rows as a file that streams: in memory is one batch at a time. Text that a spreadsheet program would run as a
 * formula is neutralised in both formats, because an XLSX may be saved as CSV by the next person.
 */
export function writeSheet(
  format: SheetFormat,
  sheet: { name: string; rows: AsyncIterable<OutCell[][]> },
): Readable {
  return format === 'csv' ? Readable.from(csv(sheet.rows)) : xlsx(sheet);
}

async function* csv(batches: AsyncIterable<OutCell[][]>): AsyncGenerator<string> {
  yield byteOrderMark;
  for await (const rows of batches) {
    if (rows.length > 0) yield stringify(rows.map(safe), { record_delimiter: 'windows' });
  }
}

function xlsx({ name, rows: batches }: { name: string; rows: AsyncIterable<OutCell[][]> }): Readable {
  const out = new PassThrough();
  const write = async () => {
    const { default: excel } = await import('exceljs');
    const workbook = new excel.stream.xlsx.WorkbookWriter({ stream: out, useStyles: true });
    const sheet = workbook.addWorksheet(name, { views: [{ state: 'frozen', ySplit: 1 }] });
    for await (const rows of batches) {
      for (const row of rows) sheet.addRow(safe(row)).commit();
      // The writer does not wait for its reader: without this, all of the rows would pile up in memory.
      if (out.writableNeedDrain) await new Promise((resolve) => out.once('drain', resolve));
    }
    sheet.commit();
    await workbook.commit();
  };
  write().catch((error: Error) => out.destroy(error));
  return out;
}

const safe = (row: readonly OutCell[]): OutCell[] =>
  row.map((cell) => (typeof cell === 'string' ? neutralised(cell) : cell));
