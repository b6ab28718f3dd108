import { boolean, index, integer, jsonb, pgTable, primaryKey, text } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';
import { projects } from './projects.ts';
import { bids } from './sourcing.ts';

/** A condition of admission (准入条件) as it was set; `evidence` is what a bidder has to show for it. */
export interface AdmissionCondition {
  id: string;
  kind: string;
  text: string;
  evidence?: string;
}

/** A requirement (采购需求) and the needs that it serves. */
export interface Requirement {
  id: string;
  text: string;
  needs: string[];
}

/** Requirements and admission conditions of a project, version by version: a later one never overwrites. */
export const admissions = pgTable(
  'admissions',
  {
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    version: integer('version').notNull(),
    conditions: jsonb('conditions').$type<AdmissionCondition[]>().notNull(),
    requirements: jsonb('requirements').$type<Requirement[]>().notNull(),
    acceptancePlan: text('acceptance_plan').notNull(),
    referenceContracts: integer('reference_contracts'),
    at: instant('at').notNull(),
    author: text('author').notNull(),
  },
  (t) => [primaryKey({ columns: [t.projectId, t.version] })],
);

/** Each condition checked on each bidder (资格审查表), with the evidence that it was checked on. */
export const qualificationChecks = pgTable(
  'qualification_checks',
  {
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    bidId: id('bid_id')
      .notNull()
      .references(() => bids.id),
    round: integer('round').notNull(),
    /** The version of the conditions that was asked. */
    admissionVersion: integer('admission_version').notNull(),
    condition: text('condition').notNull(),
    passed: boolean('passed').notNull(),
    evidence: text('evidence').notNull(),
    documents: jsonb('documents').$type<string[]>().notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.projectId, t.bidId, t.condition] }),
    index('qualification_checks_round').on(t.projectId, t.round),
  ],
);
