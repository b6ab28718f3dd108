import { index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import {
  acceptanceVerdicts,
  amendmentKinds,
  amendmentStatuses,
  contractStatuses,
  faults,
  milestoneStatuses,
  paymentStatuses,
  reviewStatuses,
} from '../values.ts';
import { fen, id, instant } from './columns.ts';
import { organisations } from './organisations.ts';
import { projects } from './projects.ts';

/** The contract (合同): made from the award, never retyped. */
export const contracts = pgTable(
  'contracts',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    organisationId: id('organisation_id')
      .notNull()
      .references(() => organisations.id),
    amount: fen('amount').notNull(),
    supplements: fen('supplements').notNull(),
    termMonths: integer('term_months').notNull(),
    performanceBond: fen('performance_bond').notNull(),
    /** What of the bond went back and what was kept under the contract; null until then. */
    bondReturned: fen('bond_returned'),
    bondWithheld: fen('bond_withheld'),
    bondReason: text('bond_reason'),
    bondReturnedAt: instant('bond_returned_at'),
    terms: jsonb('terms').notNull(),
    /** `[{ id, text, promise?, requirement? }]`: what the supplier owes, each from a promise of the bid or a requirement. */
    duties: jsonb('duties').$type<unknown[]>().notNull().default([]),
    /** `[{ id, ground, per, amount | percent, cap?, text }]`: penalties (违约金) as both sides signed them. */
    penalties: jsonb('penalties').$type<unknown[]>().notNull().default([]),
    /** First and last day of the term; set with the second signature. */
    startsOn: text('starts_on'),
    endsOn: text('ends_on'),
    status: text('status', { enum: contractStatuses }).notNull(),
    /** Why it ended early: breach | public-interest. */
    endedGround: text('ended_ground'),
    endedAt: instant('ended_at'),
    signedAt: instant('signed_at'),
    publishedAt: instant('published_at'),
    filedAt: instant('filed_at'),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('contracts_project').on(t.projectId)],
);

export const amendments = pgTable('amendments', {
  id: id().primaryKey(),
  projectId: id('project_id')
    .notNull()
    .references(() => projects.id),
  contractId: id('contract_id')
    .notNull()
    .references(() => contracts.id),
  kind: text('kind', { enum: amendmentKinds }).notNull().default('supplement'),
  amount: fen('amount').notNull(),
  /** The new last day of the term, of an extension. */
  until: text('until'),
  /** New days of milestones that are not reported yet, of an extension: `[{ number, due }]`. */
  milestones: jsonb('milestones'),
  reasonCode: text('reason_code'),
  reason: text('reason').notNull(),
  proposedBy: text('proposed_by').notNull(),
  status: text('status', { enum: amendmentStatuses }).notNull(),
  at: instant('at').notNull(),
  agreedBy: text('agreed_by'),
  agreedAt: instant('agreed_at'),
});

export const milestones = pgTable(
  'milestones',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    contractId: id('contract_id')
      .notNull()
      .references(() => contracts.id),
    number: integer('number').notNull(),
    title: text('title').notNull(),
    due: text('due').notNull(),
    /** Ids of the contract's duties that it fulfils. */
    duties: jsonb('duties').$type<string[]>().notNull().default([]),
    status: text('status', { enum: milestoneStatuses }).notNull(),
    reportedAt: instant('reported_at'),
    evidence: jsonb('evidence'),
    /** `[{ id, sha256 }]`: papers handed in as evidence, with the digests that they had then. */
    documents: jsonb('documents'),
    /** Calendar days after `due`, in Asia/Shanghai; empty until it is reported. */
    lateDays: integer('late_days'),
    /** Empty while nobody has decided. */
    fault: text('fault', { enum: faults }),
    faultReason: text('fault_reason'),
    verdictBy: text('verdict_by'),
    verdictAt: instant('verdict_at'),
    verdictRemarks: text('verdict_remarks'),
  },
  (t) => [uniqueIndex('milestones_of').on(t.contractId, t.number)],
);

export const payments = pgTable(
  'payments',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    contractId: id('contract_id')
      .notNull()
      .references(() => contracts.id),
    /** The line of the payment plan that it pays. */
    planItem: text('plan_item').notNull(),
    amount: fen('amount').notNull(),
    status: text('status', { enum: paymentStatuses }).notNull(),
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

export const acceptances = pgTable('acceptances', {
  id: id().primaryKey(),
  projectId: id('project_id')
    .notNull()
    .references(() => projects.id),
  verdict: text('verdict', { enum: acceptanceVerdicts }).notNull(),
  remarks: text('remarks').notNull(),
  at: instant('at').notNull(),
  actorId: text('actor_id').notNull(),
});

/** A performance review (绩效评价): indicators, self-evaluation, working and grade. */
export const reviews = pgTable(
  'reviews',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    indicators: jsonb('indicators').notNull(),
    /** The tree of the self-evaluation (自评), where it has one of its own. */
    selfIndicators: jsonb('self_indicators'),
    selfEvaluation: jsonb('self_evaluation'),
    working: jsonb('working'),
    aggregate: text('aggregate'),
    grade: text('grade'),
    status: text('status', { enum: reviewStatuses }).notNull(),
    openedAt: instant('opened_at').notNull(),
    finalAt: instant('final_at'),
  },
  (t) => [index('reviews_project').on(t.projectId, t.round)],
);

/** Evaluators' sheets: sealed from each other until they are aggregated. */
export const reviewSheets = pgTable(
  'review_sheets',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    round: integer('round').notNull(),
    evaluatorId: text('evaluator_id').notNull(),
    digest: text('digest').notNull(),
    scores: jsonb('scores').notNull(),
    /** What the points rest on: actual values, bands and reasons by indicator. */
    findings: jsonb('findings'),
    total: text('total').notNull(),
    deviationReason: text('deviation_reason'),
    submittedAt: instant('submitted_at').notNull(),
  },
  (t) => [uniqueIndex('review_sheets_of').on(t.projectId, t.round, t.evaluatorId)],
);
