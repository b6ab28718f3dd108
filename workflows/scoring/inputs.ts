import { ScoringError } from './errors.ts';
import { compare, parseDecimal, type Rational } from './rational.ts';

/** A decimal within a closed range. Throws ScoringError INVALID_DECIMAL or OUT_OF_RANGE. */
export function decimalWithin(
  value: string | number,
  min: Rational,
  max: Rational,
  pointer: string,
  range: string,
): Rational {
  const parsed = parseDecimal(value, pointer);
  if (compare(parsed, min) < 0 || compare(parsed, max) > 0) {
    throw new ScoringError(
      'OUT_OF_RANGE',
      pointer,
      `数值应在 ${range} 之间。`,
      `The value must lie within ${range}.`,
    );
  }
  return parsed;
}

/** Refuses an empty list and a name that comes twice: ScoringError EMPTY or DUPLICATE. */
export function assertDistinct(names: readonly string[], list: string, field: string): void {
  if (names.length === 0) {
    throw new ScoringError('EMPTY', `/${list}`, '至少需要一项。', 'At least one entry is needed.');
  }
  const seen = new Set<string>();
  for (const [index, name] of names.entries()) {
    if (seen.has(name)) {
      throw new ScoringError(
        'DUPLICATE',
        `/${list}/${index}/${field}`,
        `“${name}”重复。`,
        `"${name}" appears twice.`,
      );
    }
    seen.add(name);
  }
}
