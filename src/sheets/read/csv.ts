import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { Readable } from 'node:stream';
import { parse } from 'csv-parse';
import { detectEncoding, type Encoding } from './encoding.ts';
import type { RawCell, RawRow, RawTable } from './raw.ts';
import { refusal, type SheetRefused } from './refusal.ts';

const batchSize = 500;
const largestRecord = 1024 * 1024;

/** Opens a CSV file: encoding by all of its bytes, separator by its first line. Throws SheetRefused. */
export async function openCsv(path: string): Promise<RawTable> {
  const encoding = await detectEncoding(path);
  const { size } = await stat(path);
  let read = 0;
  const text = () => decoded(path, encoding, (bytes) => (read += bytes));
  return {
    encoding,
    progress: () => (size === 0 ? 1 : read / size),
    batches: () => batches(text, path, encoding),
  };
}

async function* batches(
  text: () => AsyncGenerator<string>,
  path: string,
  encoding: Encoding,
): AsyncGenerator<RawRow[]> {
  const parser = parse({
    delimiter: await separatorOf(path, encoding),
    // All of them at once: a template's first line ends in another way than what was added to it.
    record_delimiter: ['\r\n', '\n', '\r'],
    relax_quotes: true,
    relax_column_count: true,
    max_record_size: largestRecord,
  });
  const source = Readable.from(text());
  source.on('error', (error) => parser.destroy(error));
  source.pipe(parser);
  let rows: RawRow[] = [];
  let row = 0;
  try {
    for await (const record of parser as AsyncIterable<string[]>) {
      row += 1;
      rows.push({ row, cells: record.map(cellOf) });
      if (rows.length < batchSize) continue;
      yield rows;
      rows = [];
    }
  } catch (error) {
    throw /^CSV_/.test((error as { code?: string }).code ?? '') ? broken(row + 1) : error;
  } finally {
    source.destroy();
  }
  if (rows.length > 0) yield rows;
}

const cellOf = (text: string): RawCell | undefined => (text === '' ? undefined : { type: 'text', text });

async function* decoded(
  path: string,
  encoding: Encoding,
  count: (bytes: number) => void,
): AsyncGenerator<string> {
  // Takes the byte order mark away by itself.
  const decoder = new TextDecoder(encoding);
  for await (const chunk of createReadStream(path)) {
    count((chunk as Buffer).length);
    yield decoder.decode(chunk as Buffer, { stream: true });
  }
  yield decoder.decode();
}

/** Comma, semicolon or tab: whichever the first line has most of. */
async function separatorOf(path: string, encoding: Encoding): Promise<string> {
  let head = '';
  for await (const part of decoded(path, encoding, () => {})) {
    head = part.split('\n', 1)[0] ?? '';
    break;
  }
  const count = (separator: string) => head.split(separator).length;
  return [',', '\t', ';'].reduce((best, one) => (count(one) > count(best) ? one : best));
}

const broken = (row: number): SheetRefused =>
  refusal(
    'broken-csv',
    `第${row}行起引号不成对，后面的内容分不清列。请检查该行的英文双引号，或另存为 XLSX 再导入。`,
    `From row ${row} on the quotes do not match, so the columns cannot be told apart. Check the double quotes there, or save the file as XLSX and import that.`,
  );
