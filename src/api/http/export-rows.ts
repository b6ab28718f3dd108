import { columnOf, moneyFields, titleOf, usualFields } from '../../sheets/words.ts';
import type { OutCell, SheetFormat } from '../../sheets/write.ts';
import { valueWord } from '../law/value-words.ts';

export type Item = Record<string, unknown>;
type Language = 'zh' | 'en';

/** Which list it is, and for whom. */
interface For {
  list: string;
  language: Language;
  format: SheetFormat;
}

/**
 * Pages of a list as rows of a sheet, the titles first. The first page says which columns there are; what only a
 * later row has stands as one more cell behind them, so that nothing is dropped. A list with nothing in it has its
 * titles too, where they are known beforehand, and otherwise says that it is empty.
 */
export async function* sheetRows(pages: AsyncIterable<Item[]>, sheet: For): AsyncGenerator<OutCell[][]> {
  const { list, language } = sheet;
  let fields: string[] | undefined;
  for await (const items of pages) {
    const rows: OutCell[][] = [];
    if (!fields) {
      fields = [...new Set(items.flatMap((item) => Object.keys(item)))];
      if (fields.length === 0) fields = [...usualFields(list)];
      if (fields.length === 0) {
        yield [[nothing[language]]];
        return;
      }
      rows.push(fields.map((field) => titleOf(list, field)[language]));
    }
    for (const item of items) {
      const known = fields;
      const rest = Object.entries(item).filter(([field]) => !known.includes(field));
      rows.push([
        ...known.map((field) => cellOf(field, item[field], sheet)),
        ...(rest.length > 0 ? [JSON.stringify(Object.fromEntries(rest))] : []),
      ]);
    }
    yield rows;
  }
}

function cellOf(field: string, value: unknown, sheet: For): OutCell {
  const { language } = sheet;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return language === 'zh' ? (value ? '是' : '否') : value ? 'yes' : 'no';
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return stringCell(field, value, sheet);
  if (Array.isArray(value) && value.every((one) => typeof one !== 'object'))
    return words(field, value, sheet);
  if (isBilingual(value)) return value[language];
  return figures(value, sheet) ?? JSON.stringify(value);
}

function stringCell(field: string, value: string, { list, language, format }: For): OutCell {
  if (format === 'xlsx' && moneyFields.has(field) && /^-?\d{1,13}\.\d{2}$/.test(value)) return Number(value);
  const cell = columnOf(list, field)?.cell;
  const word = cell?.type === 'choice' ? cell.words[value] : valueWord(list, field, value);
  return word?.[language] ?? value;
}

const nothing = { zh: '（没有符合条件的记录）', en: '(no records)' } as const;

/** Several words in one cell, as the import reads them. */
function words(field: string, values: readonly unknown[], { list, language }: For): string {
  const cell = columnOf(list, field)?.cell;
  const titles = cell?.type === 'choices' ? cell.words : {};
  return values.map((value) => titles[String(value)]?.[language] ?? value).join('、');
}

/** Named figures in one cell, in words: 占用：0.00；已支付：300.00. Undefined where there is more to it. */
function figures(value: object, { list, language }: For): string | undefined {
  const parts = Object.entries(value);
  const plain =
    parts.length > 0 && parts.every(([, one]) => typeof one === 'string' || typeof one === 'number');
  if (!plain || Array.isArray(value)) return undefined;
  return parts.map(([field, one]) => `${titleOf(list, field)[language]}：${one}`).join('；');
}

const isBilingual = (value: object): value is Record<Language, string> =>
  Object.keys(value).length === 2 && 'zh' in value && 'en' in value;
