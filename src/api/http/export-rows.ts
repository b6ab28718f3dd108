import { z } from 'zod';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { columnOf, moneyFields } from '../../sheets/words.ts';
import type { OutCell, SheetFormat } from '../../sheets/write.ts';
import { valueWord } from '../law/value-words.ts';
import { columnsAsFound, type ExportColumn, titleOf } from './export-columns.ts';
import { type Meaning, meaningOf } from './meaning-of.ts';

export type Item = Record<string, unknown>;
type Language = 'zh' | 'en';

/** Which list it is, and for whom. */
interface For {
  list: string;
  language: Language;
  format: SheetFormat;
  columns: readonly ExportColumn[] | undefined;
}

/** Pages of a list as rows of a sheet, the titles first. */
export async function* sheetRows(pages: AsyncIterable<Item[]>, sheet: For): AsyncGenerator<OutCell[][]> {
  const { list, language } = sheet;
  let columns: readonly ExportColumn[] | undefined;
  for await (const items of pages) {
    const rows: OutCell[][] = [];
    if (!columns) {
      columns = sheet.columns ?? columnsAsFound(list, items);
      if (columns.length === 0) {
        yield [[nothing[language]]];
        return;
      }
      rows.push(columns.map(({ title }) => title[language]));
    }
    for (const item of items) {
      rows.push(columns.map(({ field, meaning }) => cellOf(field, item[field], meaning, sheet)));
    }
    yield rows;
  }
}

function cellOf(field: string, value: unknown, meaning: Meaning, sheet: For): OutCell {
  const { language } = sheet;
  if (value === null || value === undefined) return null;
  if (typeof value === 'boolean') return yesOrNo[`${value}`][language];
  if (typeof value === 'number') return value;
  if (typeof value === 'string') return stringCell(field, value, meaning, sheet);
  if (Array.isArray(value)) {
    const element = elementOf(meaning);
    return value.map((one) => cellOf(field, one, element, sheet) ?? '').join('、');
  }
  return objectCell(value as Item, meaning, sheet);
}

function stringCell(
  field: string,
  value: string,
  meaning: Meaning,
  { list, language, format }: For,
): OutCell {
  const money = meaning.format === 'yuan' || moneyFields.has(field);
  if (format === 'xlsx' && money && /^-?\d{1,13}\.\d{2}$/.test(value)) return Number(value);
  const cell = columnOf(list, field)?.cell;
  const imported = cell?.type === 'choice' || cell?.type === 'choices' ? cell.words[value] : undefined;
  return (imported ?? meaning.options?.[value] ?? valueWord(list, field, value))?.[language] ?? value;
}

/** A sentence in the reader's language, a thing of ours by its name, figures in words: 占用：0.00；已支付：300.00. */
function objectCell(value: Item, { inner }: Meaning, sheet: For): OutCell {
  if (isBilingual(value)) return value[sheet.language];
  const name = value.name ?? value.title;
  if (typeof name === 'string') return name;
  if (isBilingual(name)) return name[sheet.language];
  const shape = inner instanceof z.ZodObject ? (inner.shape as Record<string, z.ZodType>) : {};
  const parts = Object.entries(value).map(([field, one]) => {
    const meaning = meaningOf(shape[field] ?? z.unknown());
    const plain = typeof one !== 'object' || one === null;
    const cell = plain ? cellOf(field, one, meaning, { ...sheet, format: 'csv' }) : JSON.stringify(one);
    return `${titleOf(sheet.list, field, meaning)[sheet.language]}：${cell ?? ''}`;
  });
  return parts.join('；');
}

const elementOf = ({ inner }: Meaning): Meaning =>
  meaningOf(inner instanceof z.ZodArray ? (inner.element as z.ZodType) : z.unknown());

const nothing = { zh: '（没有符合条件的记录）', en: '(no records)' } as const;
const yesOrNo = { true: { zh: '是', en: 'yes' }, false: { zh: '否', en: 'no' } } as const;

const isBilingual = (value: unknown): value is Bilingual =>
  typeof value === 'object' &&
  value !== null &&
  Object.keys(value).length === 2 &&
  'zh' in value &&
  'en' in value;
