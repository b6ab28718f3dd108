import excel from 'exceljs';

/** One row as an officer would type it: dates are text here, right or wrong. */
export interface NeedRow {
  title: string;
  unit: string;
  headcount: number;
  raisedOn: string;
}

/** Fills in the server's own template: title, category, headcount, day, source, unit, in its order of columns. */
export async function needsSheet(
  template: Buffer,
  rows: readonly NeedRow[],
  { category, source }: { category: string; source: string },
): Promise<Buffer> {
  const book = new excel.Workbook();
  // The types of the library know no Buffer of this Node.
  await book.xlsx.load(template as unknown as Parameters<typeof book.xlsx.load>[0]);
  const [sheet] = book.worksheets;
  if (!sheet) throw new Error('the template has no sheet');
  for (const [n, { title, headcount, raisedOn, unit }] of rows.entries()) {
    const cells = [title, category, headcount, raisedOn, source, unit];
    for (const [column, value] of cells.entries()) sheet.getCell(n + 2, column + 1).value = value;
  }
  return Buffer.from(await book.xlsx.writeBuffer());
}
