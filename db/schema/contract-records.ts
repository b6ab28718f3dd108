import { index, integer, jsonb, pgTable, text } from 'drizzle-orm/pg-core';
import { instruments, parties, penaltyStatuses, signingMethods } from '../values.ts';
import { fen, id, instant } from './columns.ts';
import { contracts } from './delivery.ts';
import { organisations } from './organisations.ts';
import { projects } from './projects.ts';

/** Who signed what, when and how (签署记录): one row a party for the contract, a supplement or an extension. */
export const contractSignatures = pgTable(
  'contract_signatures',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    contractId: id('contract_id')
      .notNull()
      .references(() => contracts.id),
    instrument: text('instrument', { enum: instruments }).notNull(),
    /** The contract's id, or the amendment's. */
    instrumentId: id('instrument_id').notNull(),
    party: text('party', { enum: parties }).notNull(),
    organisationId: id('organisation_id').references(() => organisations.id),
    actorId: text('actor_id').notNull(),
    /** The person who signs for the party (法定代表人或者授权代表), where it is not the account's own. */
    signatory: text('signatory'),
    method: text('method', { enum: signingMethods }).notNull(),
    at: instant('at').notNull(),
  },
  (t) => [index('contract_signatures_of').on(t.projectId, t.at)],
);

/** Penalties charged under the contract (违约金): deducted from a line of the payment plan. */
export const penaltyCharges = pgTable(
  'penalty_charges',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    contractId: id('contract_id')
      .notNull()
      .references(() => contracts.id),
    /** The contract's own id of the penalty. */
    penalty: text('penalty').notNull(),
    milestone: integer('milestone'),
    /** Days or occurrences that it was computed from. */
    units: integer('units').notNull(),
    amount: fen('amount').notNull(),
    planItem: text('plan_item').notNull(),
    reason: text('reason').notNull(),
    status: text('status', { enum: penaltyStatuses }).notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
    waivedBy: text('waived_by'),
    waivedAt: instant('waived_at'),
    waiverReason: text('waiver_reason'),
    contestedBy: text('contested_by'),
    contestedAt: instant('contested_at'),
    contestReason: text('contest_reason'),
    answeredBy: text('answered_by'),
    answeredAt: instant('answered_at'),
    answer: text('answer'),
  },
  (t) => [index('penalty_charges_of').on(t.projectId, t.at)],
);

/** Visits to the service on the spot (履约检查). */
export const monitoringVisits = pgTable(
  'monitoring_visits',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    visitedOn: text('visited_on').notNull(),
    findings: text('findings').notNull(),
    /** `[{ id, sha256 }]` */
    documents: jsonb('documents'),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [index('monitoring_visits_of').on(t.projectId, t.visitedOn)],
);
