/** Text as it is compared: full and half width, case, spaces and punctuation make no difference. */
export function normalised(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[^\p{Letter}\p{Number}]/gu, '');
}

/** The pairs of neighbouring characters of a text; Chinese titles are too short for longer ones. */
export function bigrams(text: string): ReadonlySet<string> {
  const characters = [...normalised(text)];
  if (characters.length < 2) return new Set(characters);
  return new Set(characters.slice(1).map((character, n) => `${characters[n]}${character}`));
}

/** What two sets share, in whole percent of both together (Jaccard), rounded down; 0 where either is empty. */
export function sharedPercent(one: ReadonlySet<string>, other: ReadonlySet<string>): number {
  const [small, large] = one.size <= other.size ? [one, other] : [other, one];
  if (small.size === 0) return 0;
  let shared = 0;
  for (const part of small) if (large.has(part)) shared += 1;
  return Math.floor((shared * 100) / (one.size + other.size - shared));
}
