import type { Db } from '../client.ts';

/** What is done by one transaction at a time. */
type Matter =
  | 'document versions'
  | 'import'
  | 'opinion links'
  | 'paper numbers'
  | 'persons served'
  | 'stored content';

/** Waits until nobody else is at the matter, and holds it until the transaction ends; `of` is an id or a digest. */
export async function oneAtATime(tx: Db, matter: Matter, of: string): Promise<void> {
  await tx.query('select pg_advisory_xact_lock(hashtextextended($1, 0))', [`${matter} ${of}`]);
}
