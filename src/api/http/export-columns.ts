import { z } from 'zod';
import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { columnOf, wordOf } from '../../sheets/words.ts';
import { isId, type Meaning, meaningOf } from './meaning-of.ts';

/** A column of a list's file. */
export interface ExportColumn {
  field: string;
  title: Bilingual;
  meaning: Meaning;
}

/** What stands beside an id or a code for people: `bodyName` beside `bodyId`, `categoryTitle` beside `category`. */
const beside = /(Name|Title|Label)$/;

/**
 * The columns of a list from the answer that its route describes: all that people read, and no ids. A column that can be
 * imported has the title of the import, so that an export can be imported again.
 */
export function exportColumns(list: string, item: z.ZodObject): ExportColumn[] {
  const shape: Record<string, z.ZodType> = item.shape;
  const named = new Set(
    Object.keys(shape).flatMap((field) => (beside.test(field) ? [field.replace(beside, '')] : [])),
  );
  return Object.entries(shape).flatMap(([field, schema]) => {
    const meaning = meaningOf(schema);
    if (field === 'id' || named.has(field) || named.has(field.replace(/Id$/, '')) || isId(meaning)) return [];
    return [{ field, title: titleOf(list, field, meaning), meaning }];
  });
}

/** The same for the fields of a value inside an item. */
export const titleOf = (list: string, field: string, meaning?: Meaning): Bilingual => {
  const base = field.replace(beside, '');
  const imported = [field, base, `${base}Id`].map((one) => columnOf(list, one)).find(Boolean);
  return imported?.title ?? meaning?.title ?? wordOf(field) ?? wordOf(base) ?? { zh: field, en: field };
};

/** Columns of a list that is not described: as its first items have them. */
export function columnsAsFound(list: string, items: readonly object[]): ExportColumn[] {
  const fields = [...new Set(items.flatMap((item) => Object.keys(item)))];
  const meaning = meaningOf(z.unknown());
  return fields.map((field) => ({ field, title: titleOf(list, field), meaning }));
}
