/** A cell as the file has it, before anybody knows what its column means. */
export type RawCell =
  | { type: 'text'; text: string }
  | { type: 'number'; number: number }
  /** A number that the file shows as a date, as `YYYY-MM-DD`. */
  | { type: 'day'; day: string }
  | { type: 'flag'; flag: boolean }
  /** Never evaluated, whatever result was saved beside it. */
  | { type: 'formula' }
  /** #N/A and the like. */
  | { type: 'error'; text: string };

/** A row by its number in the file, as spreadsheet programs show it; absent cells are undefined. */
export interface RawRow {
  row: number;
  cells: (RawCell | undefined)[];
}

/** Rows of an open file, a few at a time. */
export interface RawTable {
  batches(): AsyncIterable<RawRow[]>;
  /** How much of the file has been read, from 0 to 1. */
  progress(): number;
  /** Of a CSV file. */
  encoding?: 'utf-8' | 'gb18030';
}

export const isEmpty = ({ cells }: RawRow): boolean =>
  cells.every((cell) => cell === undefined || (cell.type === 'text' && cell.text.trim() === ''));
