import { boolean, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { languages } from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';
import { organisations } from './organisations.ts';

export const users = pgTable(
  'users',
  {
    id: id().primaryKey(),
    login: text('login').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    passwordHash: text('password_hash'),
    bodyId: id('body_id').references(() => bodies.id),
    /** The organisation that a supplier's person acts for. */
    organisationId: id('organisation_id').references(() => organisations.id),
    employer: text('employer'),
    language: text('language', { enum: languages }).notNull().default('zh'),
    active: boolean('active').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('users_login').on(t.login)],
);

/**
 * A role at a body (and below), or at one project only. Both are part of the key, so they are no foreign keys:
 * `project_id` is text and empty where it is all of the body's, and `body_id` is all zeros for a role everywhere.
 */
export const userRoles = pgTable(
  'user_roles',
  {
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    role: text('role').notNull(),
    bodyId: id('body_id').notNull(),
    /** Empty for the whole body; a project's id for that project alone. */
    projectId: text('project_id').notNull().default(''),
    grantedAt: instant('granted_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.role, t.bodyId, t.projectId] })],
);

/** Machines' keys: only the secret's hash is stored. A key acts as the user it belongs to. */
export const apiKeys = pgTable('api_keys', {
  id: text('id').primaryKey(),
  secretHash: text('secret_hash').notNull(),
  userId: id('user_id')
    .notNull()
    .references(() => users.id),
  label: text('label').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at'),
  revokedAt: instant('revoked_at'),
});

export const sessions = pgTable('sessions', {
  /** SHA-256 of the cookie's token: a stolen table opens no session. */
  tokenHash: text('token_hash').primaryKey(),
  userId: id('user_id')
    .notNull()
    .references(() => users.id),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});
