import { PassThrough, type Readable } from 'node:stream';
import { stringify } from 'csv-stringify/sync';
import type { Column, SheetKind } from './column.ts';
import type { SheetFormat } from './write.ts';

type Language = 'zh' | 'en';

/**
 * An empty sheet to fill in: titles, cells of the right format, and on a second sheet what each column means. The
 * CSV has its titles only, in UTF-8 with the mark that Excel needs.
 */
export function templateOf(kind: SheetKind, format: SheetFormat, language: Language): Readable | string {
  const titles = kind.columns.map(({ title }) => title[language]);
  if (format === 'csv') return `\uFEFF${stringify([titles], { record_delimiter: 'windows' })}`;
  const out = new PassThrough();
  workbook(kind, language, out).catch((error: Error) => out.destroy(error));
  return out;
}

/** Rows below the titles whose cells are prepared. */
const preparedRows = 1_000;

async function workbook(kind: SheetKind, language: Language, out: PassThrough): Promise<void> {
  const { default: excel } = await import('exceljs');
  const book = new excel.Workbook();
  const sheet = book.addWorksheet(kind.title[language], { views: [{ state: 'frozen', ySplit: 1 }] });
  sheet.columns = kind.columns.map(({ title }) => ({ header: title[language], width: 18 }));
  sheet.getRow(1).font = { bold: true };
  kind.columns.forEach((column, index) => {
    sheet.getColumn(index + 1).numFmt = formatOf(column);
    const list = listOf(column, language);
    for (let row = 2; list && row <= preparedRows; row += 1) {
      sheet.getCell(row, index + 1).dataValidation = { type: 'list', allowBlank: true, formulae: [list] };
    }
  });
  explain(book.addWorksheet(words.sheet[language]), kind, language);
  await book.xlsx.write(out);
  out.end();
}

/** `@` keeps codes with leading zeros and long numbers as they were typed. */
const formatOf = ({ cell }: Column): string =>
  ({ text: '@', choice: '@', choices: '@', flag: '@', integer: '0', money: '#,##0.00', day: 'yyyy-mm-dd' })[
    cell.type
  ];

function listOf({ cell }: Column, language: Language): string | undefined {
  if (cell.type === 'flag') return language === 'zh' ? '"是,否"' : '"yes,no"';
  if (cell.type !== 'choice') return undefined;
  return `"${Object.values(cell.words)
    .map((word) => word[language])
    .join(',')}"`;
}

function explain(sheet: import('exceljs').Worksheet, kind: SheetKind, language: Language): void {
  sheet.columns = [
    { header: words.column[language], width: 22 },
    { header: words.required[language], width: 10 },
    { header: words.meaning[language], width: 60 },
    { header: words.values[language], width: 60 },
    { header: words.example[language], width: 28 },
  ];
  sheet.getRow(1).font = { bold: true };
  for (const column of kind.columns) {
    const { cell } = column;
    const values =
      cell.type === 'choice' || cell.type === 'choices'
        ? Object.values(cell.words).map((word) => word[language])
        : [];
    sheet.addRow([
      column.title[language],
      column.required ? words.yes[language] : '',
      column.help[language],
      values.join(language === 'zh' ? '、' : ', '),
      column.example,
    ]);
  }
  sheet.addRow([]);
  sheet.addRow([kind.key[language]]);
  sheet.addRow([words.rules[language]]);
}

const words = {
  sheet: { zh: '说明', en: 'How to fill in' },
  column: { zh: '列', en: 'Column' },
  required: { zh: '必填', en: 'Required' },
  meaning: { zh: '说明', en: 'Meaning' },
  values: { zh: '可选内容', en: 'Values' },
  example: { zh: '示例', en: 'Example' },
  yes: { zh: '是', en: 'yes' },
  rules: {
    zh: '只读第一张工作表；第一行为列标题，不要合并单元格，不要写公式。空格不改动已有内容。',
    en: 'Only the first sheet is read. Titles in the first row, no merged cells, no formulas. Empty cells change nothing.',
  },
} as const;
