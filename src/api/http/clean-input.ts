import type { Reason } from '../../../workflows/kit/refusal.ts';
import { because, GoufuError } from '../../shared/errors.ts';

/** Deeper nesting than any form has; it only serves to exhaust the stack. */
const maxDepth = 32;

const step = (key: string) => `/${key.replace(/~/g, '~0').replace(/\//g, '~1')}`;

/**
 * Refuses what PostgreSQL cannot store in text: the NUL character and half surrogate pairs. Checked for every
 * request, so that no route can forget it. Throws INVALID_DATA with the pointer of the field.
 */
export function requireCleanText(value: unknown): void {
  const fault = faultIn(value, '', 0);
  if (fault) throw new GoufuError('INVALID_DATA', [fault]);
}

function faultIn(value: unknown, pointer: string, depth: number): Reason | undefined {
  if (typeof value === 'string') return isStorable(value) ? undefined : unstorable(pointer);
  if (typeof value !== 'object' || value === null) return undefined;
  if (depth >= maxDepth) {
    return because(
      'text.depth',
      `嵌套不得超过${maxDepth}层。`,
      `Nesting is limited to ${maxDepth} levels.`,
      pointer,
    );
  }
  for (const [key, inner] of Object.entries(value)) {
    if (!isStorable(key)) return unstorable(pointer);
    const fault = faultIn(inner, pointer + step(key), depth + 1);
    if (fault) return fault;
  }
  return undefined;
}

const isStorable = (text: string) => !text.includes('\u0000') && !/\p{Surrogate}/u.test(text);

const unstorable = (pointer: string) =>
  because('text.character', '含有无法保存的字符。', 'Contains a character that cannot be stored.', pointer);
