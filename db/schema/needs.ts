import { type AnyPgColumn, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { mergeActs } from '../values.ts';
import { bodies } from './bodies.ts';
import { collectionLinks, collectionRounds } from './collection.ts';
import { id, instant } from './columns.ts';
import { projects } from './projects.ts';

/** Employees' needs (职工需求), gathered and classified before any project exists. */
export const needs = pgTable(
  'needs',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    projectId: id('project_id').references(() => projects.id),
    groupId: id('group_id').references(() => needGroups.id),
    category: text('category').notNull(),
    title: text('title').notNull(),
    detail: text('detail'),
    source: text('source').notNull(),
    unit: text('unit'),
    district: text('district'),
    headcount: integer('headcount').notNull(),
    raisedOn: text('raised_on').notNull(),
    mergedInto: id('merged_into').references((): AnyPgColumn => needs.id),
    /** The round that it came in by (征集轮次), and the link where it came by the open form. */
    roundId: id('round_id').references(() => collectionRounds.id),
    linkId: id('link_id').references(() => collectionLinks.id),
    /** What makes a form that is sent twice one need. */
    submission: text('submission'),
    /** How to reach who asked, if they said so. */
    contact: text('contact'),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    index('needs_by_category').on(t.bodyId, t.category),
    index('needs_by_project').on(t.projectId),
    index('needs_by_round').on(t.roundId),
    uniqueIndex('needs_submission').on(t.linkId, t.submission),
  ],
);

/** Needs that belong together (分类梳理), with the three tests of the source document. */
export const needGroups = pgTable('need_groups', {
  id: id().primaryKey(),
  bodyId: id('body_id')
    .notNull()
    .references(() => bodies.id),
  title: text('title').notNull(),
  category: text('category').notNull(),
  /** The project that it became. */
  projectId: id('project_id').references(() => projects.id),
  /** Unit cost of own delivery against a bought service, as entered (分), and where the figures come from. */
  costs: jsonb('costs').$type<Record<string, unknown>>(),
  /** Items of the negative list that it touches, as checked; null: not checked. */
  negativeList: jsonb('negative_list').$type<Record<string, unknown>>(),
  /** concentration 需求相对集中, benefit 比较效益突出, suitability 较为适宜由社会组织承接 */
  tests: jsonb('tests').$type<Record<string, unknown>>().notNull().default({}),
  createdAt: instant('created_at').notNull(),
  createdBy: text('created_by').notNull(),
});

/** Which need was merged into which, by whom and when, and what was taken back: never changed, only added to. */
export const needMerges = pgTable(
  'need_merges',
  {
    id: id().primaryKey(),
    needId: id('need_id')
      .notNull()
      .references(() => needs.id),
    intoId: id('into_id')
      .notNull()
      .references(() => needs.id),
    act: text('act', { enum: mergeActs }).notNull(),
    reason: text('reason'),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [index('need_merges_need').on(t.needId), index('need_merges_into').on(t.intoId)],
);
