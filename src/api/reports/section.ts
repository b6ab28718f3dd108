import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { yuanOf } from '../../shared/wire.ts';

/**
 * What a figure is: a number of things; money in 分 (bigint here, yuan at the edge); days, or minutes, as the rule of the
 * step counts them; percent; points of 100; text.
 */
export type Unit = 'count' | 'yuan' | 'period' | 'percent' | 'points' | 'text';

export interface Column {
  id: string;
  title: Bilingual;
  unit: Unit;
  /** The rows add up to the total. Default: as `count` and `yuan` do. */
  adds?: boolean;
}

/** A figure, or words in both languages; null: there is nothing to make it of. */
export type Cell = number | bigint | string | Bilingual | null;

export interface Row {
  id: string;
  title: Bilingual;
  values: Record<string, Cell>;
  /** By column: the list of what the figure is made of. */
  open?: Record<string, string>;
}

export interface Chart {
  id: string;
  title: Bilingual;
  kind: 'bar' | 'stacked-bar' | 'line';
  /** Columns of the table that are drawn, one series each. */
  series: readonly string[];
}

export interface Table {
  id: string;
  title: Bilingual;
  /** What a row stands for (环节, 月份). */
  dimension: Bilingual;
  columns: readonly Column[];
  rows: readonly Row[];
  /** How the figures are to be read. */
  note?: Bilingual;
  charts?: readonly Chart[];
}

export interface Section {
  id: string;
  title: Bilingual;
  tables: readonly Table[];
}

const adds = ({ adds, unit }: Column): boolean => adds ?? (unit === 'count' || unit === 'yuan');

/** The sums of the columns that add up; null where none does. */
export function totalOf({ columns, rows }: Table): Record<string, Cell> | null {
  const summed = columns.filter(adds);
  if (summed.length === 0) return null;
  return Object.fromEntries(
    summed.map(({ id, unit }) => {
      const given = rows.flatMap(({ values }) => values[id] ?? []);
      const total: Cell =
        unit === 'yuan'
          ? given.reduce<bigint>((sum, cell) => sum + BigInt(cell as bigint), 0n)
          : given.reduce<number>((sum, cell) => sum + Number(cell), 0);
      return [id, total];
    }),
  );
}

/** A figure as it leaves the house: money as decimal text in yuan. */
export const shown = (cell: Cell | undefined): Exclude<Cell, bigint> =>
  typeof cell === 'bigint' ? yuanOf(cell) : (cell ?? null);

/** A figure as a number, for drawing and for spreadsheets; the exact one is in the table. */
export const drawn = (cell: Cell | undefined): number | null =>
  cell === null || cell === undefined || typeof cell === 'object' ? null : Number(shown(cell));

/** A ratio in percent, rounded half-up to two decimals: "12.35"; null without a whole. */
export function percent(part: bigint, whole: bigint): string | null {
  if (whole <= 0n) return null;
  return yuanOf((part * 20_000n + (part < 0n ? -whole : whole)) / (2n * whole));
}
