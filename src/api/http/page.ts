import { createHash } from 'node:crypto';
import { z } from 'zod';
import { because, GoufuError } from '../../shared/errors.ts';

/** Query parameters of every list. */
export const pageQuery = {
  limit: z.coerce.number().int().min(1).max(200).default(50),
  cursor: z.string().max(1000).optional(),
};

export interface Page<T> {
  items: T[];
  /** Cursor of the next page; null on the last. */
  next: string | null;
}

const checksum = (list: string, key: string) =>
  createHash('sha256').update(`${list}\n${key}`).digest('base64url').slice(0, 12);

/**
 * Where the page before ended. Opaque, and bound to its list: a cursor that was changed or belongs to another
 * list throws INVALID_DATA. Undefined on the first page.
 */
export function readCursor(list: string, cursor: string | undefined): string | undefined {
  if (cursor === undefined) return undefined;
  const [sum = '', ...rest] = Buffer.from(cursor, 'base64url').toString('utf8').split(' ');
  const key = rest.join(' ');
  if (sum === checksum(list, key)) return key;
  throw new GoufuError('INVALID_DATA', [
    because(
      'page.cursor',
      '翻页标记无效，请从第一页重新查询。',
      'The cursor is not valid. Start from the first page.',
      '/cursor',
    ),
  ]);
}

/** A page from `limit + 1` rows: the extra one only tells that there is more. */
export function pageOf<R, T>(
  list: string,
  rows: readonly R[],
  limit: number,
  { key, present }: { key: (row: R) => string; present: (row: R) => T },
): Page<T> {
  const shown = rows.slice(0, limit);
  const last = shown.at(-1);
  const next =
    rows.length > limit && last !== undefined
      ? Buffer.from(`${checksum(list, key(last))} ${key(last)}`).toString('base64url')
      : null;
  return { items: shown.map(present), next };
}

/** Text as a pattern for ILIKE, its own wildcards taken literally. */
export const containing = (text: string): string => `%${text.replace(/[\\%_]/g, '\\$&')}%`;
