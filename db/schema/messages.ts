import { sql } from 'drizzle-orm';
import {
  bigint,
  boolean,
  foreignKey,
  index,
  integer,
  jsonb,
  pgTable,
  primaryKey,
  text,
  uniqueIndex,
} from 'drizzle-orm/pg-core';
import {
  channels,
  languages,
  marks,
  messageKinds,
  webhookEventStatuses,
  webhookFormats,
  webhookSends,
} from '../values.ts';
import { bodies } from './bodies.ts';
import { id, instant, xid8 } from './columns.ts';
import { deadlines, instanceEvents, instances } from './engine.ts';
import { users } from './people.ts';

/**
 * What was said, once, in both languages; who was told it stands in `notifications`, by which channel with what
 * result in `deliveries`. One effect says one thing, however often its job is repeated.
 */
export const messages = pgTable(
  'messages',
  {
    id: id().primaryKey(),
    effectId: text('effect_id').notNull(),
    kind: text('kind', { enum: messageKinds }).notNull(),
    instanceId: id('instance_id').references(() => instances.id),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    /** `{ zh: { subject, text }, en: { subject, text }, link }` */
    content: jsonb('content').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  (t) => [uniqueIndex('messages_effect').on(t.effectId)],
);

/** The in-app inbox of messages (站内通知): always kept, whatever other channels somebody chose. */
export const notifications = pgTable(
  'notifications',
  {
    id: id().primaryKey(),
    messageId: id('message_id')
      .notNull()
      .references(() => messages.id),
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    /** The role for which they were told. */
    role: text('role').notNull(),
    createdAt: instant('created_at').notNull(),
    readAt: instant('read_at'),
  },
  (t) => [
    uniqueIndex('notifications_once').on(t.messageId, t.userId),
    index('notifications_user').on(t.userId, t.id),
    index('notifications_unread').on(t.userId).where(sql`read_at is null`),
  ],
);

/**
 * The marks of a clock that have passed (50 %, 80 %, due, steps of the ladder). The key is what makes a reminder
 * happen once: it is written with the outbox row, so that neither a flushed queue nor a second planner repeats it.
 */
export const reminderMarks = pgTable(
  'reminder_marks',
  {
    instanceId: id('instance_id').notNull(),
    rule: text('rule').notNull(),
    key: text('key').notNull(),
    epoch: integer('epoch').notNull(),
    mark: text('mark', { enum: marks }).notNull(),
    /** The instant of the mark itself, not that of the planning. */
    at: instant('at').notNull(),
    plannedAt: instant('planned_at').notNull(),
    effectId: text('effect_id').notNull(),
    /** planned | sent | stopped (the step was done, or frozen, before it went out) | superseded (a later mark had passed too) */
    outcome: text('outcome').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.instanceId, t.rule, t.key, t.epoch, t.mark] }),
    foreignKey({
      columns: [t.instanceId, t.rule, t.key, t.epoch],
      foreignColumns: [deadlines.instanceId, deadlines.rule, deadlines.key, deadlines.epoch],
      name: 'reminder_marks_deadline',
    }),
  ],
);

/**
 * When to look at a chasing clock next. Derived, and rebuilt from `deadlines` at any time: it only spares the
 * planner from reading a million clocks that have nothing to say. What is rebuilt needs no foreign key.
 */
export const reminderWatch = pgTable(
  'reminder_watch',
  {
    instanceId: id('instance_id').notNull(),
    rule: text('rule').notNull(),
    key: text('key').notNull(),
    epoch: integer('epoch').notNull(),
    nextAt: instant('next_at').notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.instanceId, t.rule, t.key, t.epoch] }),
    index('reminder_watch_next').on(t.nextAt),
  ],
);

/** How far a reader of the feed has come: commit order, so that nothing is passed over. */
export const feedCursors = pgTable('feed_cursors', {
  name: text('name').primaryKey(),
  xid: xid8('xid').notNull(),
  position: bigint('position', { mode: 'bigint' }).notNull(),
  /** What had been committed when the reader began (`pg_snapshot`), where that is no news to it. */
  seen: text('seen'),
});

/** By which ways somebody wants to be told beside the in-app inbox. No row: mail, where an address is known. */
export const channelPreferences = pgTable(
  'channel_preferences',
  {
    userId: id('user_id')
      .notNull()
      .references(() => users.id),
    channel: text('channel', { enum: channels }).notNull(),
    enabled: boolean('enabled').notNull(),
    /** The robot's address; mail goes to the account's. */
    address: text('address'),
    secret: text('secret'),
    updatedAt: instant('updated_at').notNull(),
  },
  (t) => [primaryKey({ columns: [t.userId, t.channel] })],
);

/** Addresses of a body that are told of events, or robots of its groups that are told its messages. */
export const webhooks = pgTable(
  'webhooks',
  {
    id: id().primaryKey(),
    bodyId: id('body_id')
      .notNull()
      .references(() => bodies.id),
    label: text('label').notNull(),
    url: text('url').notNull(),
    /** Signs what is sent; has to be kept in the clear for that, and is shown once. */
    secret: text('secret').notNull(),
    format: text('format', { enum: webhookFormats }).notNull(),
    sends: text('sends', { enum: webhookSends }).notNull(),
    language: text('language', { enum: languages }).notNull(),
    active: boolean('active').notNull().default(true),
    /** Counts the replays: what is sent again is another effect. */
    generation: integer('generation').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    createdBy: id('created_by')
      .notNull()
      .references(() => users.id),
  },
  (t) => [index('webhooks_body').on(t.bodyId)],
);

/** Events on their way to a webhook. Of one project only the first that is still pending is sent. */
export const webhookEvents = pgTable(
  'webhook_events',
  {
    webhookId: id('webhook_id')
      .notNull()
      .references(() => webhooks.id),
    generation: integer('generation').notNull(),
    instanceId: id('instance_id').notNull(),
    seq: integer('seq').notNull(),
    status: text('status', { enum: webhookEventStatuses }).notNull(),
    effectId: text('effect_id').notNull(),
    settledAt: instant('settled_at'),
  },
  (t) => [
    primaryKey({ columns: [t.webhookId, t.generation, t.instanceId, t.seq] }),
    foreignKey({
      columns: [t.instanceId, t.seq],
      foreignColumns: [instanceEvents.instanceId, instanceEvents.seq],
      name: 'webhook_events_event',
    }),
    index('webhook_events_pending').on(t.webhookId, t.instanceId, t.seq).where(sql`status = 'pending'`),
  ],
);
