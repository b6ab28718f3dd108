import type { Bilingual } from '../../../workflows/kit/bilingual.ts';
import { withoutApostrophe } from '../formula.ts';
import type { RawCell } from './raw.ts';

/** What a cell says to the API, nothing for an empty one, or what is wrong with it. */
export type Cell = { value?: string | number | boolean | readonly string[] } | { fault: Bilingual };

export const fault = (zh: string, en: string): { fault: Bilingual } => ({ fault: { zh, en } });

/** A cell that says something. */
export type Said = Exclude<RawCell, { type: 'formula' | 'error' }>;

/** The text of a cell of any type, as its reader sees it. */
export function textOf(raw: Said): string {
  if (raw.type === 'text') return withoutApostrophe(raw.text).trim();
  if (raw.type === 'number') return String(raw.number);
  if (raw.type === 'day') return raw.day;
  return raw.flag ? '是' : '否';
}

/** As much of it as a sentence can quote. */
export const clipped = (raw: Said): string => textOf(raw).slice(0, 40);
