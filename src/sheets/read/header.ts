import type { Reason } from '../../../workflows/kit/refusal.ts';
import { because } from '../../shared/errors.ts';
import type { Column, SheetKind } from '../column.ts';
import { looksLikeFormula } from '../formula.ts';
import type { RawCell, RawRow } from './raw.ts';
import { letters, refusal, SheetRefused } from './refusal.ts';

export interface Header {
  kind: SheetKind;
  /** Row of the titles in the file. */
  row: number;
  /** What each column of the file holds; undefined: not ours. */
  columns: (Column | undefined)[];
  /** What will not be imported, and why. */
  warnings: Reason[];
}

/**
 * Which column is which, by the words in the first row that says anything. Titles may be Chinese, English or the
 * API's names, in any order. Throws SheetRefused on a title twice, a required one that is absent, and a row that has
 * no titles at all.
 */
export function readHeader(kind: SheetKind, { row, cells }: RawRow): Header {
  const faults: Reason[] = [];
  const warnings: Reason[] = [];
  const seen = new Map<Column, number>();
  const columns = Array.from(cells, (cell, index) => {
    const at = `${letters(index + 1)}${row}`;
    const title = titleIn(cell);
    if (title === undefined) faults.push(formulaTitle(at));
    if (!title) return undefined;
    const column = kind.columns.find((one) => namesOf(one).includes(plain(title)));
    if (!column) {
      warnings.push(unknownTitle(at, title));
      return undefined;
    }
    const before = seen.get(column);
    if (before !== undefined) faults.push(twice(`${letters(before + 1)}${row}`, at, title));
    seen.set(column, index);
    return column;
  });
  if (seen.size === 0 && faults.length === 0) throw noTitles(kind, row);
  const absent = kind.columns.filter((column) => column.required && !seen.has(column));
  if (absent.length > 0) faults.push(missing(absent));
  if (faults.length > 0) throw new SheetRefused(faults);
  return { kind, row, columns, warnings };
}

/** Undefined where the title is a formula; empty where there is none. */
function titleIn(cell: RawCell | undefined): string | undefined {
  if (cell === undefined || cell.type === 'error' || cell.type === 'flag') return '';
  if (cell.type === 'formula') return undefined;
  if (cell.type === 'number') return String(cell.number);
  if (cell.type === 'day') return cell.day;
  return looksLikeFormula(cell.text) ? undefined : cell.text;
}

/** Spaces, the width of brackets, a star for “required” and case make no other word. */
const plain = (title: string): string =>
  title
    .normalize('NFKC')
    .replace(/[\s*＊]/g, '')
    .toLowerCase();

const namesOf = ({ field, title, also = [] }: Column): string[] =>
  [field, title.zh, title.en, ...also].map(plain);

const formulaTitle = (at: string): Reason =>
  because(
    'sheet.header-formula',
    `列标题 ${at} 是公式。请改为普通文字。`,
    `The title in ${at} is a formula. Make it plain text.`,
  );

const twice = (before: string, at: string, title: string): Reason =>
  because(
    'sheet.header-twice',
    `列标题“${title}”出现了两次（${before} 和 ${at}），不知以哪一列为准。请删去其中一列。`,
    `The title “${title}” stands twice (${before} and ${at}); delete the column that does not count.`,
  );

const missing = (absent: readonly Column[]): Reason =>
  because(
    'sheet.header-missing',
    `缺少必需的列：${absent.map(({ title }) => `“${title.zh}”`).join('、')}。请在第一行补上列标题，或从模板重新填写。`,
    `Required columns are missing: ${absent.map(({ title }) => `“${title.en}”`).join(', ')}. Add their titles in the first row, or start from the template.`,
  );

const unknownTitle = (at: string, title: string): Reason =>
  because(
    'sheet.header-unknown',
    `不认识列标题“${title}”（${at}），这一列不导入。`,
    `The title “${title}” (${at}) is not known; the column is not imported.`,
  );

const noTitles = ({ columns }: SheetKind, row: number): SheetRefused =>
  refusal(
    'header-none',
    `第${row}行应为列标题，如${columns
      .slice(0, 3)
      .map(({ title }) => `“${title.zh}”`)
      .join('、')}，但没有一个认识。请从模板填写，不要另加大标题。`,
    `Row ${row} should hold the titles of the columns, such as ${columns
      .slice(0, 3)
      .map(({ title }) => `“${title.en}”`)
      .join(', ')}; none is known. Start from the template, without a headline.`,
  );
