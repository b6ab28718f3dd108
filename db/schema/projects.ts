import { sql } from 'drizzle-orm';
import { boolean, check, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { fundEntryKinds, fundKinds } from '../values.ts';
import { bodies } from './bodies.ts';
import { fen, id, instant } from './columns.ts';
import { instances } from './engine.ts';
import { organisations } from './organisations.ts';
import { users } from './people.ts';

/** What lists and guards need of a project (项目) beside its snapshot; the id is the instance's. */
export const projects = pgTable(
  'projects',
  {
    id: id()
      .primaryKey()
      .references(() => instances.id),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    code: text('code').notNull(),
    title: text('title').notNull(),
    category: text('category').notNull(),
    /** Projects of one tender that was split into packages (包). */
    batch: text('batch'),
    budget: fen('budget'),
    regime: text('regime'),
    /** How the regime was resolved at approval: kind of money, review, limit and reasons. */
    regimeBasis: jsonb('regime_basis').$type<Record<string, unknown>>(),
    method: text('method'),
    fundingLineId: id('funding_line_id').references(() => fundingLines.id),
    /** The buyer's own word for the method (自行采购, 公开遴选): stored, decides nothing. */
    methodWord: text('method_word'),
    fiscalYear: integer('fiscal_year'),
    winnerId: id('winner_id').references(() => organisations.id),
    /** What the published result awards; null again when the award is void. */
    awardAmount: fen('award_amount'),
    contractAmount: fen('contract_amount'),
    grade: text('grade'),
    openForBidsUntil: instant('open_for_bids_until'),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    uniqueIndex('projects_code').on(t.bodyId, t.code),
    index('projects_split').on(t.bodyId, t.fiscalYear, t.category),
  ],
);

/**
 * Budget lines (经费来源). The checks make overdrawing impossible whoever writes and however many at once;
 * the entries say how each figure came to be.
 */
export const fundingLines = pgTable(
  'funding_lines',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    code: text('code').notNull(),
    name: text('name').notNull(),
    year: integer('year').notNull(),
    kind: text('kind', { enum: fundKinds }).notNull(),
    amount: fen('amount').notNull(),
    held: fen('held').notNull().default(sql`0`),
    committed: fen('committed').notNull().default(sql`0`),
    paid: fen('paid').notNull().default(sql`0`),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by'),
  },
  (t) => [
    uniqueIndex('funding_lines_code').on(t.bodyId, t.year, t.code),
    check('funding_lines_not_overdrawn', sql`held + committed + paid <= amount`),
    check('funding_lines_not_negative', sql`amount >= 0 and held >= 0 and committed >= 0 and paid >= 0`),
  ],
);

export const fundingEntries = pgTable(
  'funding_entries',
  {
    id: id().primaryKey(),
    fundingLineId: id('funding_line_id')
      .notNull()
      .references(() => fundingLines.id),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    kind: text('kind', { enum: fundEntryKinds }).notNull(),
    amount: fen('amount').notNull(),
    /** What it added to each figure of the line: their sums over all entries are the line's own figures. */
    held: fen('held').notNull().default(sql`0`),
    committed: fen('committed').notNull().default(sql`0`),
    paid: fen('paid').notNull().default(sql`0`),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [index('funding_entries_line').on(t.fundingLineId, t.at)],
);

/** Papers by their content: a new version is a new row, nothing is overwritten. */
export const documents = pgTable(
  'documents',
  {
    id: id().primaryKey(),
    instanceId: id('instance_id')
      .notNull()
      .references(() => instances.id),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    version: integer('version').notNull().default(1),
    sha256: text('sha256').notNull(),
    bytes: integer('bytes').notNull(),
    mediaType: text('media_type').notNull(),
    sealed: boolean('sealed').notNull().default(false),
    /** The organisation whose person handed it in; empty for the body's own. */
    organisationId: id('organisation_id').references(() => organisations.id),
    /** When the content itself came in; empty while only its digest is on record. */
    contentAt: instant('content_at'),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [
    index('documents_case').on(t.instanceId, t.kind),
    // Which of the stored files somebody still refers to.
    index('documents_content').on(t.sha256).where(sql`content_at is not null`),
  ],
);

/** Public notices (公告), of the kinds of 财办库〔2020〕50号. */
export const notices = pgTable(
  'notices',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    kind: text('kind').notNull(),
    title: text('title').notNull(),
    publishedAt: instant('published_at').notNull(),
    /** Last day of the notice period, where it has one. */
    until: text('until'),
    content: jsonb('content').notNull(),
  },
  (t) => [index('notices_project').on(t.projectId, t.publishedAt)],
);

/**
 * Partner bodies (共青团, 妇联) that may read a project: who let them, what for, and how it ended. A share that was taken
 * back keeps its row.
 */
export const projectPartners = pgTable(
  'project_partners',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    purpose: text('purpose').notNull(),
    grantedAt: instant('granted_at').notNull(),
    grantedBy: id('granted_by')
      .notNull()
      .references(() => users.id),
    revokedAt: instant('revoked_at'),
    revokedBy: id('revoked_by').references(() => users.id),
    revokedWhy: text('revoked_why'),
  },
  (t) => [
    uniqueIndex('project_partners_open').on(t.projectId, t.bodyId).where(sql`revoked_at is null`),
    index('project_partners_body').on(t.bodyId),
  ],
);
