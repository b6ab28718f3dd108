import { PassThrough } from 'node:stream';
import type Excel from 'exceljs';
import { neutralised } from '../../sheets/formula.ts';
import { type Cell, type Column, drawn, type Section, shown, type Table, totalOf } from './section.ts';

type Language = 'zh' | 'en';

const formats: Partial<Record<Column['unit'], string>> = { yuan: '#,##0.00', percent: '0.00', period: '0.#' };

/**
 * A report as a workbook, one sheet a section, written as it is read. Texts are stored as texts and never as formulas;
 * one that a spreadsheet could take for a formula after being copied gets an apostrophe before it.
 */
export function workbookOf(
  sections: readonly Section[],
  { heading, language }: { heading: string; language: Language },
): PassThrough {
  const stream = new PassThrough();
  const write = async () => {
    // Loaded by who wants a workbook: it takes a tenth of the time in which the server starts.
    const { default: excel } = await import('exceljs');
    const book = new excel.stream.xlsx.WorkbookWriter({ stream, useStyles: true });
    for (const section of sections) writeSheet(book, section, heading, language);
    await book.commit();
  };
  write().catch((error: Error) => stream.destroy(error));
  return stream;
}

function writeSheet(
  book: Excel.stream.xlsx.WorkbookWriter,
  section: Section,
  heading: string,
  language: Language,
): void {
  const sheet = book.addWorksheet(section.title[language]);
  const line = (values: Excel.CellValue[], bold = false) => {
    const row = sheet.addRow(values);
    if (bold) row.font = { bold: true };
    return row;
  };
  sheet.getColumn(1).width = 34;
  for (let n = 2; n <= 20; n += 1) sheet.getColumn(n).width = 18;
  line([neutralised(`${heading} ${section.title[language]}`)], true).commit();
  for (const table of section.tables) {
    line([]).commit();
    line([neutralised(table.title[language])], true).commit();
    line(
      [table.dimension, ...table.columns.map(({ title }) => title)].map((title) =>
        neutralised(title[language]),
      ),
      true,
    ).commit();
    for (const { title, values } of table.rows) writeRow(neutralised(title[language]), values, table);
    const total = totalOf(table);
    if (total) writeRow(language === 'zh' ? '合计' : 'Total', total, table, true);
    if (table.note) line([neutralised(table.note[language])]).commit();
  }
  sheet.commit();

  function writeRow(title: string, values: Record<string, Cell>, { columns }: Table, bold = false): void {
    const row = line([title, ...columns.map((column) => cellOf(values[column.id], column, language))], bold);
    for (const [n, { unit }] of columns.entries()) {
      const format = formats[unit];
      if (format) row.getCell(n + 2).numFmt = format;
    }
    row.commit();
  }
}

function cellOf(cell: Cell | undefined, { unit }: Column, language: Language): Excel.CellValue {
  if (unit !== 'text') return drawn(cell);
  const text = shown(cell);
  if (text === null) return null;
  return neutralised(typeof text === 'object' ? text[language] : String(text));
}
