import { sql } from 'drizzle-orm';
import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';
import { contracts } from './delivery.ts';
import { projects } from './projects.ts';

/** The people served (服务对象名册), as the buyer lists them: pseudonyms, with a contact where there is one. */
export const personsServed = pgTable(
  'persons_served',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    /** The body's own number or pseudonym for the person. */
    ref: text('ref').notNull(),
    contact: text('contact'),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [uniqueIndex('persons_served_of').on(t.projectId, t.ref)],
);

/** Who of them is asked about a contract (意见抽样): drawn by a seed that anybody can repeat. */
export const opinionSamples = pgTable(
  'opinion_samples',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    /** A contract that follows an ended one has a sample of its own. */
    contractId: id('contract_id').references(() => contracts.id),
    seed: text('seed').notNull(),
    nonce: text('nonce').notNull(),
    witness: text('witness'),
    rosterDigest: text('roster_digest').notNull(),
    /** Everybody on the list when it was drawn, ids in their order. */
    eligible: jsonb('eligible').$type<string[]>().notNull(),
    /** Ids of `persons_served`, in the order drawn. */
    drawn: jsonb('drawn').$type<string[]>().notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [uniqueIndex('opinion_samples_of').on(t.projectId, t.contractId)],
);

/** Links by which those who were drawn answer without an account. Nothing here says whose a link is. */
export const opinionLinks = pgTable(
  'opinion_links',
  {
    /** SHA-256 of the token; the token itself is shown once and kept nowhere. */
    tokenHash: text('token_hash').primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    contractId: id('contract_id').references(() => contracts.id),
    answered: boolean('answered').notNull().default(false),
  },
  (t) => [index('opinion_links_of').on(t.projectId)],
);

/**
 * Opinions of the people served (服务对象意见). A row has neither person nor time, and its id is random: nothing in
 * these tables leads from an answer to whoever gave it.
 */
export const opinions = pgTable(
  'opinions',
  {
    id: id().primaryKey().default(sql`gen_random_uuid()`),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    /** The contract that it is an opinion of. */
    contractId: id('contract_id').references(() => contracts.id),
    satisfied: boolean('satisfied').notNull(),
    score: integer('score').notNull(),
    comment: text('comment'),
  },
  (t) => [index('opinions_project').on(t.projectId)],
);
