import { jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';
import { instances } from './engine.ts';
import { users } from './people.ts';

/**
 * What somebody has typed into the form of an event so far, as typed. One a person, case and event; only they read it,
 * and taking the step removes it in the same statement.
 */
export const formDrafts = pgTable(
  'form_drafts',
  {
    instanceId: id('instance_id')
      .notNull()
      .references(() => instances.id),
    event: text('event').notNull(),
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    data: jsonb('data').notNull(),
    savedAt: instant('saved_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.instanceId, t.event, t.userId] })],
);
