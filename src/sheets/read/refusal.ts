import type { Reason } from '../../../workflows/kit/refusal.ts';
import { because } from '../../shared/errors.ts';

/** The file as a whole cannot be read as a table; nothing of it is taken. */
export class SheetRefused extends Error {
  constructor(readonly reasons: readonly Reason[]) {
    super(reasons.map(({ sentence }) => sentence.en).join(' '));
    this.name = 'SheetRefused';
  }
}

export const refusal = (rule: string, zh: string, en: string): SheetRefused =>
  new SheetRefused([because(`sheet.${rule}`, zh, en)]);

/** 1 → A, 27 → AA. */
export function letters(column: number): string {
  let name = '';
  for (let rest = column; rest > 0; rest = Math.floor((rest - 1) / 26)) {
    name = String.fromCharCode(65 + ((rest - 1) % 26)) + name;
  }
  return name;
}

/** A → 1, AA → 27; 0 for what is no column. */
export function columnNumber(name: string): number {
  let number = 0;
  for (const letter of name) number = number * 26 + letter.charCodeAt(0) - 64;
  return number;
}
