import { boolean, index, integer, jsonb, pgTable, primaryKey, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { id, instant } from './columns.ts';

/** Purchasing bodies (采购人) form a tree; `path` holds the ids from the root, so "own and below" is a prefix. */
export const bodies = pgTable(
  'bodies',
  {
    id: id().primaryKey(),
    parentId: id('parent_id'),
    path: text('path').notNull(),
    name: text('name').notNull(),
    level: text('level').notNull(),
    province: text('province').notNull(),
    city: text('city'),
    county: text('county'),
    /** Staffing type (行政编制 / 事业编制 / none): decides whether 102号令 applies. */
    staffing: text('staffing').notNull(),
    /** Policy values that replace defaults marked as policy; never law. */
    policy: jsonb('policy').$type<Record<string, unknown>>().notNull().default({}),
    policyVersion: integer('policy_version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [index('bodies_path').on(t.path)],
);

export const users = pgTable(
  'users',
  {
    id: id().primaryKey(),
    login: text('login').notNull(),
    name: text('name').notNull(),
    email: text('email'),
    passwordHash: text('password_hash'),
    bodyId: id('body_id'),
    /** The organisation that a supplier's person acts for. */
    organisationId: id('organisation_id'),
    employer: text('employer'),
    language: text('language').notNull().default('zh'),
    active: boolean('active').notNull().default(true),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('users_login').on(t.login)],
);

/** A role at a body (and below), or at one project only. */
export const userRoles = pgTable(
  'user_roles',
  {
    userId: id('user_id').notNull(),
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
  userId: id('user_id').notNull(),
  label: text('label').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at'),
  revokedAt: instant('revoked_at'),
});

export const sessions = pgTable('sessions', {
  /** SHA-256 of the cookie's token: a stolen table opens no session. */
  tokenHash: text('token_hash').primaryKey(),
  userId: id('user_id').notNull(),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
});
