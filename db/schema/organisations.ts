import { boolean, index, integer, jsonb, pgTable, text, uniqueIndex } from 'drizzle-orm/pg-core';
import { legalForms, legalStatuses, registrationLevels, standings } from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant } from './columns.ts';

/**
 * The ledger of social organisations (社会组织台账); a bidder is one. The fields are the source document's
 * (规模, 行业, 资金来源, 活动内容, 工作方式) and what purchasing needs.
 */
export const organisations = pgTable(
  'organisations',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    name: text('name').notNull(),
    /** Unified social credit code 统一社会信用代码 (GB 32100), absent for a grassroots group. */
    creditCode: text('credit_code'),
    legalForm: text('legal_form', { enum: legalForms }).notNull(),
    legalStatus: text('legal_status', { enum: legalStatuses }).notNull(),
    /** Follows the organisation's case. */
    status: text('status', { enum: standings }).notNull().default('candidate'),
    /** 登记管理机关, and its level: national | province | city | county. */
    registrationAuthority: text('registration_authority'),
    registrationLevel: text('registration_level', { enum: registrationLevels }),
    industry: text('industry'),
    /** Categories of services (服务类别) that it provides: ids of `/categories`. */
    categories: jsonb('categories').$type<string[]>().notNull().default([]),
    staffCount: integer('staff_count'),
    fundingSource: text('funding_source'),
    activities: text('activities'),
    workingMethods: text('working_methods'),
    district: text('district'),
    contactName: text('contact_name'),
    contactPhone: text('contact_phone'),
    smallEnterprise: boolean('small_enterprise').notNull().default(false),
    /** Incubated or led by the union (工会孵化或领导): raises a conflict-of-interest flag when it bids. */
    unionLed: boolean('union_led').notNull().default(false),
    extra: jsonb('extra').$type<Record<string, unknown>>().notNull().default({}),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [
    uniqueIndex('organisations_credit_code').on(t.creditCode),
    index('organisations_body').on(t.bodyId, t.name),
  ],
);

/** What was known on a given day: every version of a ledger entry, never changed. */
export const organisationVersions = pgTable(
  'organisation_versions',
  {
    id: id().primaryKey(),
    organisationId: id('organisation_id')
      .notNull()
      .references(() => organisations.id),
    version: integer('version').notNull(),
    data: jsonb('data').notNull(),
    at: instant('at').notNull(),
    actorId: text('actor_id').notNull(),
  },
  (t) => [uniqueIndex('organisation_versions_of').on(t.organisationId, t.version)],
);

/** Contact log (定期联系). */
export const contacts = pgTable(
  'contacts',
  {
    id: id().primaryKey(),
    organisationId: id('organisation_id')
      .notNull()
      .references(() => organisations.id),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    on: text('on').notNull(),
    way: text('way').notNull(),
    note: text('note').notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [index('contacts_organisation').on(t.organisationId, t.on)],
);

/** Targets as data: how many, of what, by when (不少于5个; 2至3个). */
export const targets = pgTable('targets', {
  id: id().primaryKey(),
  bodyId: id('body_id')
    .notNull()
    .references(() => bodies.id),
  kind: text('kind').notNull(),
  minimum: integer('minimum').notNull(),
  maximum: integer('maximum'),
  dueDate: text('due_date'),
  createdAt: instant('created_at').notNull(),
});
