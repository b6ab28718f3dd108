import type { Place, PlaceSelector } from './types.ts';

interface Dated {
  id: string;
  from: string;
  until?: string;
  place?: PlaceSelector;
}

/** How closely a selector fits a place: 0 for rules of the whole country, undefined for no fit. */
function closenessOf(selector: PlaceSelector | undefined, place: Place | undefined): number | undefined {
  if (!selector) return 0;
  if (!place || selector.province !== place.province) return undefined;
  if (selector.level && selector.level !== place.level) return undefined;
  if (selector.city && selector.city !== place.city) return undefined;
  if (selector.cityExcept && (!place.city || selector.cityExcept.includes(place.city))) return undefined;
  return 1 + (selector.level ? 1 : 0) + (selector.city ? 1 : 0);
}

/** The rules in force on a day at a place; where a local and a national one share an id, the local one wins. */
export function inForce<R extends Dated>(rules: readonly R[], date: string, place?: Place): R[] {
  const best = new Map<string, { rule: R; closeness: number }>();
  for (const rule of rules) {
    const closeness = closenessOf(rule.place, place);
    if (closeness === undefined || rule.from > date || (rule.until !== undefined && rule.until < date))
      continue;
    const held = best.get(rule.id);
    // Of two equally local rules the later one in force replaces the earlier.
    if (!held || closeness > held.closeness || (closeness === held.closeness && rule.from > held.rule.from)) {
      best.set(rule.id, { rule, closeness });
    }
  }
  return [...best.values()].map(({ rule }) => rule);
}
