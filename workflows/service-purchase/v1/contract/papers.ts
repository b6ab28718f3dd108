import type { EventWith } from '../project/facts.ts';

/**
 * The papers that a form names, with the digests that they had then: in the event they bind the record to the very
 * content, whatever later versions say. Nothing where the form names none.
 */
export function papersOf(event: EventWith<'namedDocuments'>): {
  documents?: { id: string; sha256: string }[];
} {
  const known = event.facts.namedDocuments;
  return known.length > 0 ? { documents: known.map(({ id, sha256 }) => ({ id, sha256 })) } : {};
}

/** Ids that a form names and the project's file does not have. */
export function unknownPapers(event: EventWith<'namedDocuments'>, named: readonly string[] = []): string[] {
  const known = new Set(event.facts.namedDocuments.map(({ id }) => id));
  return named.filter((id) => !known.has(id.toLowerCase()));
}
