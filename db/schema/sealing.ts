import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { openings, receiptKinds } from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';
import { users } from './people.ts';
import { projects } from './projects.ts';
import { bids } from './sourcing.ts';

/** The age recipient that somebody opens bids with; the secret half never comes here. */
export const openingKeys = pgTable('opening_keys', {
  userId: id('user_id')
    .primaryKey()
    .references(() => users.id),
  recipient: text('recipient').notNull(),
  publishedAt: instant('published_at').notNull(),
});

/** A body's offline recovery key (离线恢复公钥): the third holder of every tender's seals. */
export const recoveryKeys = pgTable('recovery_keys', {
  bodyId: id('body_id')
    .primaryKey()
    .references(() => bodies.id),
  recipient: text('recipient').notNull(),
  publishedBy: id('published_by')
    .notNull()
    .references(() => users.id),
  publishedAt: instant('published_at').notNull(),
});

/** Shares that were handed over when their envelopes were due. Two rows for them and the system key open them. */
export const openingApprovals = pgTable(
  'opening_approvals',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    userId: text('user_id').notNull(),
    opens: text('opens', { enum: openings }).notNull().default('opening'),
    holder: text('holder').notNull(),
    recoveryReason: text('recovery_reason'),
    /** `[{ bidId, envelope, share }]`; share in base64, null where the holder could not unwrap it. */
    shares: jsonb('shares').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [
    uniqueIndex('opening_approvals_once').on(t.projectId, t.round, t.opens, t.userId),
    uniqueIndex('opening_approvals_holder').on(t.projectId, t.round, t.opens, t.holder),
  ],
);

/**
 * Final offers (最后报价) as they were handed in, the last version of a bid's counting. Apart from the bid, whose
 * `sealed` stays what was opened.
 */
export const finalOffers = pgTable(
  'final_offers',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    bidId: id('bid_id')
      .notNull()
      .references(() => bids.id),
    /** The number of the event on the bid's own chain; bound into the ciphertext. */
    version: integer('version').notNull(),
    digest: text('digest').notNull(),
    /** What was handed in: ciphertext, or, where access alone keeps it, the quote with a nonce. */
    sealed: jsonb('sealed').notNull(),
    submittedAt: instant('submitted_at').notNull(),
  },
  (t) => [
    uniqueIndex('final_offers_of').on(t.bidId, t.version),
    index('final_offers_project').on(t.projectId, t.round),
  ],
);

/** What was taken in, when by the database's own clock: the bidder's proof. Signed when it is shown, to whose bid it is. */
export const bidReceipts = pgTable(
  'bid_receipts',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    bidId: id('bid_id')
      .notNull()
      .references(() => bids.id),
    version: integer('version').notNull(),
    kind: text('kind', { enum: receiptKinds }).notNull(),
    digest: text('digest').notNull(),
    /** In microseconds and by default alone: the statement that writes the bid reads the clock. */
    receivedAt: instant('received_at').notNull().default(sql`goufu_now()`),
  },
  (t) => [
    uniqueIndex('bid_receipts_of').on(t.bidId, t.version),
    index('bid_receipts_project').on(t.projectId),
  ],
);
