import { sql } from 'drizzle-orm';
import {
  bigserial,
  boolean,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import { actorKinds, caseStatuses, clockKinds, clockStatuses, deliveryResults, whenDue } from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant, xid8 } from './columns.ts';

/**
 * One row a running case, whatever its workflow. `seq` is the compare-and-set: whoever writes `seq + 1` won.
 * Nothing but the engine's `record` writes here.
 */
export const instances = pgTable(
  'instances',
  {
    id: id().primaryKey(),
    workflow: text('workflow').notNull(),
    version: integer('version').notNull(),
    seq: integer('seq').notNull(),
    status: text('status', { enum: caseStatuses }).notNull(),
    stage: text('stage').notNull(),
    state: jsonb('state').$type<string[]>().notNull(),
    snapshot: jsonb('snapshot').notNull(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    ruleSetId: text('rule_set_id').references(() => ruleSets.id),
    headHash: text('head_hash').notNull(),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [index('instances_board').on(t.workflow, t.bodyId, t.stage, t.id)],
);

/**
 * The record of a case: append-only (a trigger refuses update and delete), hash-chained per case. One chain a
 * case costs a third of the throughput, one chain for all three quarters: hence per case, anchored together.
 * `instance_id` refers to no table: bids have chains too, so that their number in a case's does not tell of them.
 */
export const instanceEvents = pgTable(
  'instance_events',
  {
    instanceId: id('instance_id').notNull(),
    seq: integer('seq').notNull(),
    type: text('type').notNull(),
    actorId: text('actor_id').notNull(),
    actorKind: text('actor_kind', { enum: actorKinds }).notNull(),
    role: text('role').notNull(),
    organisationId: text('organisation_id'),
    at: instant('at').notNull(),
    from: jsonb('from').$type<string[]>().notNull(),
    to: jsonb('to').$type<string[]>().notNull(),
    data: jsonb('data').notNull(),
    /** The snapshot after the step: `asOf` reads it, and its digest is part of the hash. Null beside a case. */
    snapshot: jsonb('snapshot'),
    stage: text('stage').notNull(),
    previousHash: text('previous_hash').notNull(),
    hash: text('hash').notNull(),
    position: bigserial('position', { mode: 'bigint' }).notNull(),
    xid: xid8('xid').notNull().default(sql`pg_current_xact_id()`),
  },
  (t) => [
    primaryKey({ columns: [t.instanceId, t.seq] }),
    index('instance_events_feed').on(t.xid, t.position),
  ],
);

/** The clocks. A breach stays on record: a row ends, it is never deleted. */
export const deadlines = pgTable(
  'deadlines',
  {
    instanceId: id('instance_id')
      .notNull()
      .references(() => instances.id),
    rule: text('rule').notNull(),
    key: text('key').notNull(),
    epoch: integer('epoch').notNull(),
    status: text('status', { enum: clockStatuses }).notNull(),
    startAt: instant('start_at').notNull(),
    due: text('due').notNull(),
    dueAt: instant('due_at').notNull(),
    whenDue: text('when_due', { enum: whenDue }).notNull(),
    kind: text('kind', { enum: clockKinds }).notNull(),
    pausable: boolean('pausable').notNull(),
    chases: text('chases'),
    clause: jsonb('clause').notNull(),
    calendar: text('calendar').notNull(),
    provisional: boolean('provisional').notNull(),
    remaining: integer('remaining'),
    frozenAt: instant('frozen_at'),
    breachedAt: instant('breached_at'),
    endedAt: instant('ended_at'),
    why: text('why'),
    /** A sweeper is at it until then, on the machine's clock; the claim of one that died runs out. */
    claimedUntil: instant('claimed_until'),
  },
  (t) => [
    primaryKey({ columns: [t.instanceId, t.rule, t.key, t.epoch] }),
    // The sweep reads only this: its cost follows what is due, not what is armed.
    index('deadlines_due').on(t.dueAt).where(sql`status = 'armed'`),
  ],
);

/**
 * Work to do after a commit, written in the same statement as the commit: never lost, never doubled. `instance_id` says
 * what it is about and is no foreign key: work about a case that nobody knows must become a dead letter, not vanish.
 */
export const outbox = pgTable(
  'outbox',
  {
    effectId: text('effect_id').primaryKey(),
    instanceId: id('instance_id'),
    kind: text('kind').notNull(),
    payload: jsonb('payload').notNull(),
    createdAt: instant('created_at').notNull(),
    doneAt: instant('done_at'),
    attempts: integer('attempts').notNull().default(0),
    notBefore: instant('not_before'),
    error: text('error'),
    /** Last given to a queue, on the machine's clock: what a queue has lost is handed over again. */
    handedAt: instant('handed_at'),
    /** Given up: a dead letter says why. */
    deadAt: instant('dead_at'),
  },
  (t) => [index('outbox_open').on(t.createdAt).where(sql`done_at is null and dead_at is null`)],
);

/** Proof of every message: to whom, when, by which channel, with what result. */
export const deliveries = pgTable(
  'deliveries',
  {
    effectId: text('effect_id').notNull(),
    channel: text('channel').notNull(),
    recipient: text('recipient').notNull(),
    instanceId: id('instance_id').references(() => instances.id),
    kind: text('kind').notNull(),
    message: jsonb('message').notNull(),
    at: instant('at').notNull(),
    result: text('result', { enum: deliveryResults }).notNull(),
    detail: text('detail'),
  },
  (t) => [
    primaryKey({ columns: [t.effectId, t.channel, t.recipient] }),
    // The metrics count the last day.
    index('deliveries_at').on(t.at),
    index('deliveries_case').on(t.instanceId, t.at),
  ],
);

/** The answer given to a key, so that a retry gets the same one and does nothing twice. */
export const idempotencyKeys = pgTable(
  'idempotency_keys',
  {
    actorId: text('actor_id').notNull(),
    key: text('key').notNull(),
    bodyHash: text('body_hash').notNull(),
    status: integer('status').notNull(),
    response: jsonb('response').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.actorId, t.key] })],
);

/** Rule sets as they were in force when a case pinned them. */
export const ruleSets = pgTable('rule_sets', {
  id: text('id').primaryKey(),
  data: jsonb('data').notNull(),
  createdAt: instant('created_at').notNull(),
});

/** Holiday decrees (放假通知) beyond those that are built in. The newest for a year counts. */
export const calendarDecrees = pgTable(
  'calendar_decrees',
  {
    id: id().primaryKey(),
    year: integer('year').notNull(),
    decree: text('decree').notNull(),
    off: jsonb('off').$type<string[]>().notNull(),
    work: jsonb('work').$type<string[]>().notNull(),
    createdAt: instant('created_at').notNull(),
    createdBy: text('created_by').notNull(),
  },
  (t) => [uniqueIndex('calendar_decrees_year').on(t.year, t.createdAt)],
);

/** Virtual time for demo and tests. Empty in production; a server refuses to start on a shifted clock. */
export const virtualClock = pgTable('virtual_clock', {
  one: boolean('one').primaryKey().default(true),
  at: instant('at').notNull(),
});
