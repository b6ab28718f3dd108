import { createHash } from 'node:crypto';

/**
 * Everybody's place in a random draw (随机抽取): sorted by SHA-256 over seed and id, so that anybody with the seed
 * and the list can draw again with `sha256sum` and get the same. The order of the list does not matter, and
 * whoever is taken out leaves the places of the others as they were: the next in order replaces them.
 */
export function drawOrder(seed: string, pool: readonly string[]): string[] {
  const places = [...new Set(pool)].map((id) => ({ id, place: placeOf(seed, id) }));
  return places.sort((a, b) => (a.place < b.place ? -1 : 1)).map(({ id }) => id);
}

/** Where one id stands in the draw of a seed, in hex; the lowest is drawn first. */
export const placeOf = (seed: string, id: string): string =>
  createHash('sha256').update(`${seed}\n${id}`).digest('hex');
