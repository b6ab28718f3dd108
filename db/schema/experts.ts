import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { drawPurposes, tieKinds } from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';
import { organisations } from './organisations.ts';
import { users } from './people.ts';
import { projects } from './projects.ts';

/** The pool of evaluation experts (评审专家库) of a body; bodies below it draw from it too. */
export const experts = pgTable(
  'experts',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    /** Fields of service (评审专业), by the ids of the categories or the body's own words. */
    fields: jsonb('fields').$type<string[]>().notNull(),
    employer: text('employer'),
    /** An expert who left or was suspended keeps the row: earlier draws name it. */
    active: boolean('active').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('experts_of').on(t.bodyId, t.userId)],
);

/** Ties of a person to organisations (利害关系): declared by them, or entered by the body with its evidence. */
export const expertTies = pgTable(
  'expert_ties',
  {
    id: id().primaryKey(),
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    organisationId: id('organisation_id')
      .notNull()
      .references(() => organisations.id),
    kind: text('kind', { enum: tieKinds }).notNull(),
    note: text('note'),
    /** The last day of the tie; empty while it lasts. */
    until: text('until'),
    declaredBy: id('declared_by')
      .notNull()
      .references(() => users.id),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('expert_ties_of').on(t.userId)],
);

/**
 * A draw of experts (抽取记录): seed, who was eligible, and everybody's place, so that it can be drawn again by
 * anybody and replacements come in an order that was fixed before they were needed.
 */
export const panelDraws = pgTable(
  'panel_draws',
  {
    id: id().primaryKey(),
    projectId: id('project_id')
      .notNull()
      .references(() => projects.id),
    /** Rounds are counted in each by itself. */
    purpose: text('purpose', { enum: drawPurposes }).notNull().default('panel'),
    round: integer('round').notNull(),
    seed: text('seed').notNull(),
    /** What the seed was made of, beside the project and the round. */
    nonce: text('nonce').notNull(),
    witness: text('witness'),
    /** `[{ userId, name, employer }]`, in the order of the ids. */
    eligible: jsonb('eligible').notNull(),
    poolDigest: text('pool_digest').notNull(),
    /** User ids as drawn. */
    drawn: jsonb('drawn').$type<string[]>().notNull(),
    wanted: integer('wanted').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [index('panel_draws_of').on(t.projectId, t.round, t.at)],
);
