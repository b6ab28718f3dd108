import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { bidStatuses, challengeMatters, challengeStatuses, panelKinds, panelStatuses } from '../values.ts';
import { fen, id, instant } from './columns.ts';
import { organisations } from './organisations.ts';
import { projects } from './projects.ts';

/**
 * Bids (响应文件). Until opening only the owner may know that a row exists. `sealed` is what was handed in; `quote`
 * and `content` are filled at opening, and so is whose it is: before that the id alone, which follows from a key
 * outside the database, keeps it to one a supplier and round.
 */
export const bids = pgTable(
  'bids',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    organisationId: id('organisation_id').references(() => organisations.id),
    round: integer('round').notNull(),
    version: integer('version').notNull(),
    /**
     * A bid has a chain of its own in `instance_events` (instance_id = this id), because an event in the project's
     * would tell by its number that a bid came in. `version` counts its events, `headHash` is the last one's.
     */
    headHash: text('head_hash').notNull(),
    status: text('status', { enum: bidStatuses }).notNull(),
    digest: text('digest').notNull(),
    sealed: jsonb('sealed').notNull(),
    quote: fen('quote'),
    finalQuote: fen('final_quote'),
    content: jsonb('content'),
    /** The response as it was handed in anew with the final offer, where it was. */
    finalContent: jsonb('final_content'),
    /** Unit prices (分项报价) as the bidder wrote them; opened with the quote. */
    items: jsonb('items'),
    reason: text('reason'),
    small: boolean('small').notNull().default(false),
    submittedAt: instant('submitted_at').notNull().default(sql`now()`),
    withdrawnAt: instant('withdrawn_at'),
    /** After a correction the bidder let it stand as it is. */
    confirmedAt: instant('confirmed_at'),
    openedAt: instant('opened_at'),
  },
  (t) => [
    // A withdrawn bid that comes back is the same row and the same chain.
    uniqueIndex('bids_one_each').on(t.projectId, t.round, t.organisationId),
    index('bids_project').on(t.projectId, t.round),
  ],
);

/** 磋商、谈判: what was said with each supplier in each round; changes are the same in all rows of a round. */
export const talks = pgTable(
  'talks',
  {
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    /** Of the round of talks, from 1. */
    number: integer('number').notNull(),
    bidId: id('bid_id')
      .notNull()
      .references(() => bids.id),
    summary: text('summary').notNull(),
    /** `[{ part: technical | service | contract, text }]` */
    changes: jsonb('changes').notNull(),
    at: instant('at').notNull(),
    /** When the buyer's representative agreed to the changes, or refused them. */
    agreedAt: instant('agreed_at'),
    refusedAt: instant('refused_at'),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.round, t.number, t.bidId] })],
);

/** The panel (评审小组) of a round. */
export const panelMembers = pgTable(
  'panel_members',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    userId: text('user_id').notNull(),
    name: text('name').notNull(),
    kind: text('kind', { enum: panelKinds }).notNull(),
    chair: boolean('chair').notNull().default(false),
    employer: text('employer'),
    status: text('status', { enum: panelStatuses }).notNull(),
    reason: text('reason'),
  },
  (t) => [uniqueIndex('panel_members_of').on(t.projectId, t.round, t.userId)],
);

/** One sheet a member: sealed from everybody else until scoring is closed. */
export const scoreSheets = pgTable(
  'score_sheets',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    memberId: text('member_id').notNull(),
    digest: text('digest').notNull(),
    /** `{ [bidId]: { [criterionId]: "12.50" } }` */
    scores: jsonb('scores').notNull(),
    submittedAt: instant('submitted_at').notNull(),
  },
  (t) => [uniqueIndex('score_sheets_of').on(t.projectId, t.round, t.memberId)],
);

/** The stored working of a ranking: every intermediate figure, so that anybody entitled can recompute it. */
export const rankings = pgTable(
  'rankings',
  {
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    /** 1, and one more for each re-evaluation: an earlier working is never overwritten. */
    attempt: integer('attempt').notNull().default(1),
    working: jsonb('working').notNull(),
    at: instant('at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.round, t.attempt] })],
);

/** Questions (询问) and their answers, which go to everybody. */
export const questions = pgTable('questions', {
  id: id().primaryKey(),
  projectId: id('project_id')
    .notNull()
    .references(() => projects.id),
  organisationId: id('organisation_id')
    .notNull()
    .references(() => organisations.id),
  question: text('question').notNull(),
  askedAt: instant('asked_at').notNull(),
  answer: text('answer'),
  answeredAt: instant('answered_at'),
});

/** Challenges and complaints (质疑, 投诉). */
export const challenges = pgTable(
  'challenges',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    organisationId: id('organisation_id')
      .notNull()
      .references(() => organisations.id),
    matter: text('matter', { enum: challengeMatters }).notNull(),
    facts: text('facts').notNull(),
    mayAffectOutcome: boolean('may_affect_outcome').notNull(),
    status: text('status', { enum: challengeStatuses }).notNull(),
    filedAt: instant('filed_at').notNull(),
    reply: text('reply'),
    repliedAt: instant('replied_at'),
    complainedAt: instant('complained_at'),
    decision: text('decision'),
    decidedAt: instant('decided_at'),
  },
  (t) => [index('challenges_project').on(t.projectId)],
);
