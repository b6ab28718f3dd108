import { sql } from 'drizzle-orm';
import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { recalculationStatuses, resolutions } from '../values.ts';
import { id, instant } from './columns.ts';

/**
 * Work that a program cannot finish and a person has to look at: a mail that bounced five times, a ranking that was
 * refused, a payload that nobody can read. Never deleted; it ends by a resolution with a name and a reason. The case is
 * no foreign key: that it does not exist may be what went wrong.
 */
export const deadLetters = pgTable(
  'dead_letters',
  {
    id: id().primaryKey(),
    /** The outbox row, or a name such as `sweep-deadlines` for what has none. */
    effectId: text('effect_id').notNull(),
    instanceId: id('instance_id'),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    /** Stable name of the exception, such as RANK_REFUSED. */
    code: text('code').notNull(),
    sentence: jsonb('sentence').$type<{ zh: string; en: string }>().notNull(),
    detail: jsonb('detail').notNull(),
    attempts: integer('attempts').notNull(),
    at: instant('at').notNull(),
    resolvedAt: instant('resolved_at'),
    resolution: text('resolution', { enum: resolutions }),
    resolvedBy: text('resolved_by'),
    resolvedWhy: text('resolved_why'),
  },
  (t) => [
    // One open letter an effect: a second failure is the same matter.
    uniqueIndex('dead_letters_open').on(t.effectId).where(sql`resolved_at is null`),
    index('dead_letters_instance').on(t.instanceId).where(sql`resolved_at is null`),
  ],
);

/** What the nightly and yearly jobs found, one row a run: reconciliation, audit, what falls due. */
export const jobReports = pgTable(
  'job_reports',
  {
    effectId: text('effect_id').primaryKey(),
    job: text('job').notNull(),
    at: instant('at').notNull(),
    /** How many things are not as they should be; 0 is a clean report. */
    findings: integer('findings').notNull(),
    detail: jsonb('detail').notNull(),
  },
  (t) => [index('job_reports_of').on(t.job, t.at)],
);

/**
 * Signed Merkle roots over the heads of all chains: who holds a copy can prove later that no history was rewritten
 * before it. The files are exported; this is the list of them.
 */
export const auditAnchors = pgTable('audit_anchors', {
  effectId: text('effect_id').primaryKey(),
  at: instant('at').notNull(),
  chains: integer('chains').notNull(),
  root: text('root').notNull(),
  /** Root of the anchor before: the anchors are a chain themselves. */
  previousRoot: text('previous_root'),
  signature: text('signature').notNull(),
  publicKey: text('public_key').notNull(),
  file: text('file').notNull(),
});

/**
 * What a new holiday notice changes in running clocks: computed once, shown, and applied only when somebody has
 * approved exactly this.
 */
export const recalculations = pgTable(
  'recalculations',
  {
    id: id().primaryKey(),
    effectId: text('effect_id').notNull(),
    /** Version of the calendar that it was computed with. */
    calendar: text('calendar').notNull(),
    at: instant('at').notNull(),
    status: text('status', { enum: recalculationStatuses }).notNull(),
    /** A list a project: which clock moves from which day to which. */
    changes: jsonb('changes').notNull(),
    approvedBy: text('approved_by'),
    approvedAt: instant('approved_at'),
    approvedWhy: text('approved_why'),
    appliedAt: instant('applied_at'),
  },
  (t) => [uniqueIndex('recalculations_effect').on(t.effectId)],
);
