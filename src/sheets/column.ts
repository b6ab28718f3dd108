import type { Role } from '../../workflows/kit/actor.ts';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';

/** What a cell of the column holds, and so how it is read and written. */
export type CellKind =
  | { type: 'text' }
  | { type: 'integer' }
  /** Yuan with at most two decimals. */
  | { type: 'money' }
  | { type: 'day' }
  | { type: 'flag' }
  /** Value stored → word shown; both are understood. */
  | { type: 'choice'; words: Readonly<Record<string, Bilingual>> }
  /** Several of them in one cell, between 、 or commas. */
  | { type: 'choices'; words: Readonly<Record<string, Bilingual>> };

/** A column of a spreadsheet: a field of a record under the word that officers use for it. */
export interface Column {
  /** Name of the field in the API. */
  field: string;
  title: Bilingual;
  /** Other words in use for it. */
  also?: readonly string[];
  /** The file must have the column. */
  required?: true;
  cell: CellKind;
  help: Bilingual;
  example: string;
}

/** A kind of record that is imported from spreadsheets. */
export interface SheetKind {
  id: string;
  title: Bilingual;
  /** Who imports it: whoever may enter such records one by one. */
  roles: readonly Role[];
  columns: readonly Column[];
  /** How a row finds the record that is there already. */
  key: Bilingual;
}

export const text = { type: 'text' } as const;
export const integer = { type: 'integer' } as const;
export const money = { type: 'money' } as const;
export const day = { type: 'day' } as const;
export const flag = { type: 'flag' } as const;
