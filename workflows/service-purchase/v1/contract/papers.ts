import type { CaseEvent } from '../../../kit/workflow.ts';
import { factsOf } from '../project/facts.ts';

/**
 * The papers that a form names, with the digests that they had then: in the event they bind the record to the very
 * content, whatever later versions say. Nothing where the form names none.
 */
export function papersOf(event: CaseEvent): { documents?: { id: string; sha256: string }[] } {
  const known = factsOf(event).namedDocuments ?? [];
  return known.length > 0 ? { documents: known.map(({ id, sha256 }) => ({ id, sha256 })) } : {};
}

/** Ids that a form names and the project's file does not have. */
export function unknownPapers(event: CaseEvent, named: readonly string[] = []): string[] {
  const known = new Set((factsOf(event).namedDocuments ?? []).map(({ id }) => id));
  return named.filter((id) => !known.has(id.toLowerCase()));
}
