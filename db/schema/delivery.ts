import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { fen, id, instant } from './columns.ts';

/** The contract (合同): made from the award, never retyped. */
export const contracts = pgTable(
  'contracts',
  {
    id: id().primaryKey(),
    projectId: id('project_id').notNull(),
    organisationId: id('organisation_id').notNull(),
    amount: fen('amount').notNull(),
    supplements: fen('supplements').notNull(),
    termMonths: integer('term_months').notNull(),
    performanceBond: fen('performance_bond').notNull(),
    terms: jsonb('terms').notNull(),
    /** draft | signed | terminated | void */
    status: text('status').notNull(),
    signedAt: instant('signed_at'),
    publishedAt: instant('published_at'),
    filedAt: instant('filed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('contracts_project').on(t.projectId)],
);

export const amendments = pgTable('amendments', {
  id: id().primaryKey(),
  projectId: id('project_id').notNull(),
  contractId: id('contract_id').notNull(),
  amount: fen('amount').notNull(),
  reason: text('reason').notNull(),
  proposedBy: text('proposed_by').notNull(),
  /** proposed | agreed */
  status: text('status').notNull(),
  at: instant('at').notNull(),
});

export const milestones = pgTable(
  'milestones',
  {
    id: id().primaryKey(),
    projectId: id('project_id').notNull(),
    contractId: id('contract_id').notNull(),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    due: text('due').notNull(),
    /** planned | reported */
    status: text('status').notNull(),
    reportedAt: instant('reported_at'),
    evidence: jsonb('evidence'),
  },
  (t) => [uniqueIndex('milestones_of').on(t.contractId, t.number)],
);

export const payments = pgTable(
  'payments',
  {
    id: id().primaryKey(),
    projectId: id('project_id').notNull(),
    contractId: id('contract_id').notNull(),
    /** The line of the payment plan that it pays. */
    planItem: text('plan_item').notNull(),
    amount: fen('amount').notNull(),
    /** requested | approved | paid */
    status: text('status').notNull(),
    requestedBy: text('requested_by').notNull(),
    requestedAt: instant('requested_at').notNull(),
    approvedBy: text('approved_by'),
    approvedAt: instant('approved_at'),
    paidBy: text('paid_by'),
    paidAt: instant('paid_at'),
    interest: fen('interest').notNull(),
  },
  (t) => [index('payments_project').on(t.projectId)],
);

/** Opinions of the employees served (服务对象意见): private answers, published only in sum. */
export const opinions = pgTable(
  'opinions',
  {
    id: id().primaryKey(),
    projectId: id('project_id').notNull(),
    actorId: text('actor_id').notNull(),
    satisfied: boolean('satisfied').notNull(),
    score: integer('score').notNull(),
    comment: text('comment'),
    at: instant('at').notNull(),
  },
  (t) => [uniqueIndex('opinions_of').on(t.projectId, t.actorId)],
);

export const acceptances = pgTable('acceptances', {
  id: id().primaryKey(),
  projectId: id('project_id').notNull(),
  /** passed | rework | failed */
  verdict: text('verdict').notNull(),
  remarks: text('remarks').notNull(),
  at: instant('at').notNull(),
  actorId: text('actor_id').notNull(),
});

/** A performance review (绩效评价): indicators, self-evaluation, working and grade. */
export const reviews = pgTable('reviews', {
  id: id().primaryKey(),
  projectId: id('project_id').notNull(),
  round: integer('round').notNull(),
  indicators: jsonb('indicators').notNull(),
  selfEvaluation: jsonb('self_evaluation'),
  working: jsonb('working'),
  aggregate: text('aggregate'),
  grade: text('grade'),
  /** open | scored | reviewed | appealed | final */
  status: text('status').notNull(),
  openedAt: instant('opened_at').notNull(),
  finalAt: instant('final_at'),
});

/** Evaluators' sheets: sealed from each other until they are aggregated. */
export const reviewSheets = pgTable(
  'review_sheets',
  {
    id: id().primaryKey(),
    projectId: id('project_id').notNull(),
    round: integer('round').notNull(),
    evaluatorId: text('evaluator_id').notNull(),
    digest: text('digest').notNull(),
    scores: jsonb('scores').notNull(),
    total: text('total').notNull(),
    deviationReason: text('deviation_reason'),
    submittedAt: instant('submitted_at').notNull(),
  },
  (t) => [uniqueIndex('review_sheets_of').on(t.projectId, t.round, t.evaluatorId)],
);
