import { type AnyPgColumn, index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

/** Purchasing bodies (采购人) form a tree; `path` holds the ids from the root, so "own and below" is a prefix. */
export const bodies = pgTable(
  'bodies',
  {
    id: id().primaryKey(),
    parentId: id('parent_id').references((): AnyPgColumn => bodies.id),
    path: text('path').notNull(),
    name: text('name').notNull(),
    level: text('level').notNull(),
    province: text('province').notNull(),
    city: text('city'),
    county: text('county'),
    /** Staffing type (行政编制 / 事业编制 / none): decides whether 102号令 applies. */
    staffing: text('staffing').notNull(),
    /** Policy values that replace defaults marked as policy; never law. */
    policy: jsonb('policy').$type<Record<string, unknown>>().notNull().default({}),
    policyVersion: integer('policy_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('bodies_path').on(t.path)],
);
