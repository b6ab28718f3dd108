import { integer, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { fundKinds } from '../values.ts';
import { id, instant } from './columns.ts';
import { fundingLines } from './projects.ts';

/**
 * What the money of a budget line counts as when the regime is resolved: nothing that was read settles whether union
 * funds are 财政性资金, so a reviewer decides it for each line, with a reason. A later review is a new version.
 */
export const regimeReviews = pgTable(
  'regime_reviews',
  {
    id: id().primaryKey(),
    fundingLineId: id('funding_line_id')
      .notNull()
      .references(() => fundingLines.id),
    version: integer('version').notNull(),
    basis: text('basis', { enum: fundKinds }).notNull(),
    reason: text('reason').notNull(),
    /** The paper that it rests on (批复、会议纪要), by number or name. */
    document: text('document'),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [uniqueIndex('regime_reviews_of').on(t.fundingLineId, t.version)],
);
