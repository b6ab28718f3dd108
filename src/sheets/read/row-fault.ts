import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import type { SheetKind } from '../column.ts';

/** What is wrong with a field; `field` is its JSON pointer. */
export interface Fault {
  rule: string;
  sentence: Bilingual;
  field?: string;
}

/** What is wrong in one row, and where; the sentence names row and column. */
export interface RowFault {
  rule: string;
  /** Letter of the column; null where the fault is the whole row's, or the file has no such column. */
  column: string | null;
  title: Bilingual | null;
  field: string | null;
  sentence: Bilingual;
}

/** A fault put where it belongs, for whoever looks for it in the file. */
export function faultIn(
  kind: SheetKind,
  row: number,
  { rule, sentence, field: pointer }: Fault,
  letterOf: (field: string) => string | undefined = () => undefined,
): RowFault {
  const field = pointer?.split('/')[1] ?? null;
  const title = kind.columns.find((column) => column.field === field)?.title ?? null;
  const column = (field && letterOf(field)) || null;
  const cell = column ? `${column}${row}` : '';
  const at = {
    zh: `第${row}行${title ? `“${title.zh}”列` : ''}${cell ? `（${cell}）` : ''}：`,
    en: `Row ${row}${title ? `, column “${title.en}”` : ''}${cell ? ` (${cell})` : ''}: `,
  };
  return {
    rule,
    column,
    title,
    field,
    sentence: { zh: at.zh + sentence.zh, en: at.en + sentence.en },
  };
}
