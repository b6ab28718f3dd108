import { index, integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';
import { instances } from './engine.ts';
import { documents } from './projects.ts';

/**
 * Numbers of papers (文号登记): each paper has one for good, counted without gaps in a body, a pattern and a year.
 * A paper that is issued again after its record has changed keeps its number; the document is then a new version.
 */
export const issuedPapers = pgTable(
  'issued_papers',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    instanceId: id('instance_id')
      .notNull()
      .references(() => instances.id),
    kind: text('kind').notNull(),
    /** Which of its kind: a bidder's, a payment's; empty where there is but one. */
    of: text('of').notNull(),
    pattern: text('pattern').notNull(),
    year: integer('year').notNull(),
    seq: integer('seq').notNull(),
    number: text('number').notNull(),
    /** The latest version as it was filed, and what it says as a digest. */
    documentId: id('document_id')
      .notNull()
      .references(() => documents.id),
    contentDigest: text('content_digest').notNull(),
    issuedAt: instant('issued_at').notNull(),
    issuedBy: text('issued_by').notNull(),
  },
  (t) => [
    uniqueIndex('issued_papers_of').on(t.instanceId, t.kind, t.of),
    uniqueIndex('issued_papers_seq').on(t.bodyId, t.pattern, t.year, t.seq),
    uniqueIndex('issued_papers_number').on(t.bodyId, t.number),
    index('issued_papers_document').on(t.documentId),
  ],
);
