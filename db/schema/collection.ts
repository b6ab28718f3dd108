import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';

/**
 * Collection rounds (征集轮次): a body asks its employees for needs until a day. Whether a round is open the database's
 * clock decides, so nothing has to run for it to close.
 */
export const collectionRounds = pgTable(
  'collection_rounds',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    title: text('title').notNull(),
    /** What the employees read above the form. */
    invitation: text('invitation'),
    /** Categories asked for; an empty list asks for all of the scheme's. */
    categories: jsonb('categories').$type<string[]>().notNull(),
    opensAt: instant('opens_at').notNull(),
    closesAt: instant('closes_at').notNull(),
    /** Ended by hand before its day. */
    closedAt: instant('closed_at'),
    closedBy: text('closed_by'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [index('collection_rounds_body').on(t.bodyId, t.closesAt)],
);

/** A link that opens a round's form without an account. The token is shown once; only its digest is kept. */
export const collectionLinks = pgTable(
  'collection_links',
  {
    id: id().primaryKey(),
    roundId: id('round_id')
      .notNull()
      .references(() => collectionRounds.id),
    /** Where it was handed out: a poster, a chat group, a work unit. */
    label: text('label').notNull(),
    tokenHash: text('token_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
    revokedAt: instant('revoked_at'),
    revokedBy: text('revoked_by'),
  },
  (t) => [
    uniqueIndex('collection_links_token').on(t.tokenHash),
    index('collection_links_round').on(t.roundId),
  ],
);
