import { type Archive, broken, openArchive } from './archive.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';
import { columnNumber, refusal, SheetRefused } from './refusal.ts';
import { legalDayOfSerial } from './serial-day.ts';
import { readWorkbook, type Workbook } from './workbook.ts';
import { parseXml } from './xml.ts';

/** Cells further right than any table that is imported are not looked at. */
const mostColumns = 200;

/** The first visible sheet of an XLSX file. Throws SheetRefused. */
export async function openXlsx(path: string): Promise<RawTable & { close(): void }> {
  const archive = await openArchive(path);
  try {
    const workbook = await readWorkbook(archive);
    await refuseMerged(archive, workbook.sheet);
    let read = 0;
    const size = archive.size(workbook.sheet);
    return {
      progress: () => (size === 0 ? 1 : Math.min(1, read / size)),
      batches: () => rowsOf(archive, workbook, (bytes) => (read += bytes)),
      close: () => archive.close(),
    };
  } catch (error) {
    archive.close();
    throw readable(error);
  }
}

async function* rowsOf(
  archive: Archive,
  workbook: Workbook,
  count: (bytes: number) => void,
): AsyncGenerator<RawRow[]> {
  let rows: RawRow[] = [];
  let row: RawRow | undefined;
  let last = 0;
  let cell: { column: number; type: string; style: number; value: string; formula: boolean } | undefined;
  let reading = false;
  let phonetic = false;
  const handlers = {
    open(name: string, attributes: Record<string, string>) {
      if (name === 'row') row = { row: Number(attributes.r ?? last + 1), cells: [] };
      else if (name === 'c' && row) {
        const column = columnNumber(/^[A-Z]+/.exec(attributes.r ?? '')?.[0] ?? '') || row.cells.length + 1;
        const style = Number(attributes.s ?? 0);
        cell = { column, type: attributes.t ?? 'n', style, value: '', formula: false };
      } else if (name === 'f' && cell) cell.formula = true;
      else if (name === 'rPh') phonetic = true;
      else if ((name === 'v' || name === 't') && cell) reading = !phonetic;
    },
    text(text: string) {
      if (reading && cell) cell.value += text;
    },
    close(name: string) {
      if (name === 'v' || name === 't') reading = false;
      else if (name === 'rPh') phonetic = false;
      else if (name === 'c' && row && cell) {
        if (cell.column <= mostColumns) row.cells[cell.column - 1] = cellOf(cell, workbook);
        cell = undefined;
      } else if (name === 'row' && row) {
        last = row.row;
        row.cells = Array.from(row.cells);
        rows.push(row);
        row = undefined;
      }
    },
  };
  try {
    for await (const bytes of parseXml(await archive.read(workbook.sheet), handlers)) {
      count(bytes);
      if (rows.length === 0) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw readable(error);
  }
  if (rows.length > 0) yield rows;
}

function cellOf(
  { type, style, value, formula }: { type: string; style: number; value: string; formula: boolean },
  { strings, dateStyles, from1904 }: Workbook,
): RawCell | undefined {
  if (formula) return { type: 'formula' };
  if (value === '') return undefined;
  switch (type) {
    case 's': {
      const text = strings[Number(value)] ?? '';
      return text === '' ? undefined : { type: 'text', text };
    }
    case 'str':
    case 'inlineStr':
      return { type: 'text', text: value };
    case 'b':
      return { type: 'flag', flag: value === '1' };
    case 'e':
      return { type: 'error', text: value };
    case 'd':
      return { type: 'day', day: value.slice(0, 10) };
    default: {
      const number = Number(value);
      if (!Number.isFinite(number)) return { type: 'error', text: value };
      const day = dateStyles.has(style) ? legalDayOfSerial(number, from1904) : undefined;
      return day ? { type: 'day', day } : { type: 'number', number };
    }
  }
}

const mergedRange = /<(?:\w+:)?mergeCell\s[^>]*?ref="([A-Z]+\d+:[A-Z]+\d+)"/g;

/**
 * A merged cell has its text in one row or column only; the others would be taken for empty. The list of them stands
 * behind the rows in the file, so it is looked for before the rows are read.
 */
async function refuseMerged(archive: Archive, sheet: string): Promise<void> {
  const ranges: string[] = [];
  let rest = '';
  for await (const chunk of await archive.read(sheet)) {
    const text = rest + (chunk as Buffer).toString('latin1');
    for (const [, range] of text.matchAll(mergedRange)) if (ranges.length < 5) ranges.push(range as string);
    rest = text.slice(Math.max(text.lastIndexOf('<'), text.length - 300));
  }
  if (ranges.length === 0) return;
  const inHeader = ranges.some((range) => /^[A-Z]+1:/.test(range));
  throw refusal(
    'merged',
    `${inHeader ? '表头' : '表格'}里有合并的单元格（${ranges.join('、')}），分不清各列的内容。请取消合并：第一行只写列标题，每列一个，每行一条记录；不要大标题。`,
    `There are merged cells in the ${inHeader ? 'header' : 'table'} (${ranges.join(', ')}), so its columns cannot be told apart. Unmerge them: the first row holds one title per column, each further row one record, and there is no headline.`,
  );
}

/** What the parsers throw at damaged files, as a refusal. */
function readable(error: unknown): unknown {
  if (error instanceof SheetRefused) return error;
  const { code, syscall } = error as { code?: string; syscall?: string };
  if (syscall || code === 'ENOENT') return error;
  return broken();
}
