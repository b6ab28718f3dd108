/** One place at which two values of plain data differ; null where there is nothing. */
export interface Difference {
  /** JSON pointer. */
  path: string;
  before: unknown;
  after: unknown;
}

/** Every place at which two values differ: the leaves, and whole parts that only one of them has. */
export function differences(before: unknown, after: unknown, path = ''): Difference[] {
  if (before === after) return [];
  if (!isParted(before) || !isParted(after) || Array.isArray(before) !== Array.isArray(after))
    return [{ path, before: before ?? null, after: after ?? null }];
  return [...new Set([...Object.keys(before), ...Object.keys(after)])].flatMap((key) =>
    differences(before[key] ?? null, after[key] ?? null, `${path}/${key}`),
  );
}

const isParted = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
