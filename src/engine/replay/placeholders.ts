/**
 * A step that is computed again makes new ids for its rows. They are drawn from these, so that they can be recognised
 * and exchanged for those on record.
 */
export const placeholders: readonly string[] = Array.from(
  { length: 16 },
  (_, n) => `00000000-0000-7000-8000-${String(n).padStart(12, '0')}`,
);

const known = new Set(placeholders);

/** Which id on record stands where a placeholder stands in what was computed. */
export function idsOnRecord(
  computed: unknown,
  recorded: unknown,
  found = new Map<string, string>(),
): Map<string, string> {
  if (typeof computed === 'string') {
    if (known.has(computed) && typeof recorded === 'string') found.set(computed, recorded);
  } else if (isParted(computed) && isParted(recorded)) {
    for (const [key, value] of Object.entries(computed)) idsOnRecord(value, recorded[key], found);
  }
  return found;
}

/** The same value with the ids on record. */
export function withIdsOnRecord<T>(value: T, ids: ReadonlyMap<string, string>): T {
  if (ids.size === 0) return value;
  if (typeof value === 'string') return (ids.get(value) ?? value) as T;
  if (Array.isArray(value)) return value.map((one) => withIdsOnRecord(one, ids)) as T;
  if (!isParted(value)) return value;
  return Object.fromEntries(
    Object.entries(value).map(([key, one]) => [ids.get(key) ?? key, withIdsOnRecord(one, ids)]),
  ) as T;
}

const isParted = (value: unknown): value is Record<string, unknown> =>
  typeof value === 'object' && value !== null;
