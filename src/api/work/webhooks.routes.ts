import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { webhooks } from '../../../db/schema/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf } from '../../shared/rows.ts';
import { webhookCursor } from '../../shared/webhook-cursor.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { nothing, operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { requireOutside } from './outside-url.ts';
import {
  madeWebhook,
  newWebhook,
  replay,
  replayStarted,
  sentEvent,
  sentEvents,
  webhook,
  webhookEventList,
  webhookList,
  webhooksList,
} from './webhooks.schema.ts';

type Webhook = typeof webhooks.$inferSelect & { bodyName: string };

type Answer = z.infer<typeof webhook>;
type Sent = z.infer<typeof sentEvent>;

const tags = ['webhooks'];
const config = { policy: { roles: ['administrator'] } } as const;

/** Addresses that a body's events and messages are pushed to; its administrators keep them. */
export const webhookRoutes: Routes = (app, { engine, config: settings }) => {
  const { db, clock } = engine;

  app.post(
    '/webhooks',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'makeWebhook',
          title: { zh: '登记推送地址', en: 'Have events or messages pushed to an address' },
          answers: { 201: madeWebhook },
          refusals: ['ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        body: newWebhook,
      },
    },
    async (request, reply) => {
      const principal = principalOf(request);
      const { secret: own, ...given } = request.body;
      await actAt(db, principal, given.bodyId, ['administrator']);
      await requireOutside(given.url, '/url', settings.webhooks);
      const secret = given.format === 'json' ? randomBytes(32).toString('base64url') : (own ?? '');
      const row = {
        ...given,
        id: uuidv7(),
        sends: given.sends ?? (given.format === 'json' ? 'events' : 'messages'),
        secret,
        createdAt: clock.now(),
        createdBy: principal.userId,
      };
      return createOnce(
        engine,
        request,
        reply,
        async (tx) => {
          await rowOf(tx, insertInto('webhooks', row));
          await startFeed(
            tx,
            row.id,
            1,
            sql`pg_snapshot_xmin(pg_current_snapshot()), 0, pg_current_snapshot()::text`,
          );
          const location = `/api/v1/webhooks/${row.id}`;
          return { status: 201, body: { ...present(await webhookOf(tx, row.id)), secret }, location };
        },
        (body) => ({ ...body, secret: null }),
      );
    },
  );

  app.get(
    '/webhooks',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listWebhooks',
          title: { zh: '推送地址', en: 'Addresses that are pushed to' },
          answers: { 200: pageAnswer(webhook) },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        querystring: webhookList,
      },
    },
    async (request) => {
      const { bodyId } = request.query;
      await actAt(db, principalOf(request), bodyId, ['administrator']);
      return webhooksList.page<Webhook, Answer>(db, request.query, {
        columns,
        from: tables,
        where: [sql`w.body_id = ${bodyId}`],
        present,
      });
    },
  );

  app.delete(
    '/webhooks/:id',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'closeWebhook',
          title: { zh: '停止推送', en: 'Stop pushing to an address' },
          answers: { 204: nothing },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
      },
    },
    async (request, reply) => {
      const { id } = await mine(db, principalOf(request), request.params.id);
      // Kept, because deliveries on record refer to it.
      await rowsOf(db, sql`update webhooks set active = false where id = ${id}`);
      return reply.code(204).send(null);
    },
  );

  app.get(
    '/webhooks/:id/events',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listWebhookEvents',
          title: { zh: '推送的事项及结果', en: 'Events on their way to an address, and what came of them' },
          answers: { 200: pageAnswer(sentEvent) },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        querystring: webhookEventList,
      },
    },
    async (request) => {
      const { id } = await mine(db, principalOf(request), request.params.id);
      const { status } = request.query;
      return sentEvents.page<Sent, Sent>(db, request.query, {
        columns: sql`w.generation, w.instance_id, coalesce(p.title, o.name) as instance_name, w.seq, w.status,
          w.settled_at, d.detail`,
        from: sql`webhook_events w left join deliveries d on d.effect_id = w.effect_id and d.recipient = ${id}
          left join projects p on p.id = w.instance_id left join organisations o on o.id = w.instance_id`,
        where: [sql`w.webhook_id = ${id}`, status ? sql`w.status = ${status}` : undefined],
        present: (row) => ({ ...row, settledAt: instantOrNull(row.settledAt) }),
      });
    },
  );

  app.post(
    '/webhooks/:id/replay',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'replayWebhook',
          title: { zh: '重新推送', en: 'Push events again' },
          answers: { 202: replayStarted },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        body: replay,
      },
    },
    async (request, reply) => {
      const webhook = await mine(db, principalOf(request), request.params.id);
      const { after } = request.body;
      const answer = await db.transaction(async (tx) => {
        const [turn] = await rowsOf<{ generation: number }>(
          tx,
          sql`update webhooks set generation = generation + 1 where id = ${webhook.id} and active and sends = 'events' returning generation`,
        );
        if (!turn) throw notReplayable;
        await rowsOf(
          tx,
          sql`update webhook_events set status = 'dropped', settled_at = ${clock.now()}
            where webhook_id = ${webhook.id} and status = 'pending'`,
        );
        await startFeed(tx, webhook.id, turn.generation, await positionOf(tx, webhook, after));
        return turn;
      });
      return reply.code(202).send({ id: webhook.id, generation: answer.generation, after: after ?? null });
    },
  );
};

const notReplayable = new GoufuError('CONFLICT', [
  because(
    'webhook.replay',
    '该推送已停用或不接收事件，无法重放。',
    'This webhook is closed or is sent no events, so there is nothing to replay.',
  ),
]);

async function startFeed(
  tx: Db,
  id: string,
  generation: number,
  position: ReturnType<typeof sql>,
): Promise<void> {
  await rowsOf(
    tx,
    sql`insert into feed_cursors (name, xid, position, seen) select ${webhookCursor(id, generation)}, ${position}`,
  );
}

/** The place in the feed after an event of the webhook's own bodies. Throws INVALID_DATA for any other. */
async function positionOf(tx: Db, { bodyId }: Webhook, after: string | undefined) {
  if (after === undefined) return sql`'0'::xid8, 0, null`;
  const row = await rowOf<{ xid: string; position: string }>(
    tx,
    sql`select e.xid::text as xid, e.position::text as position from instance_events e
      join instances i on i.id = e.instance_id join bodies b on b.id = i.body_id
      join bodies own on own.id = ${bodyId} and starts_with(b.path, own.path) where e.hash = ${after}`,
  );
  if (row) return sql`${row.xid}::xid8, ${row.position}::bigint, null`;
  throw new GoufuError('INVALID_DATA', [
    because('webhook.after', '没有这个事件。', 'There is no such event.', '/after'),
  ]);
}

const columns = sql`w.*, b.name as body_name`;
const tables = sql`webhooks w join bodies b on b.id = w.body_id`;

/** Throws NOT_FOUND. */
async function webhookOf(db: Db, id: string): Promise<Webhook> {
  const row = await rowOf<Webhook>(db, sql`select ${columns} from ${tables} where w.id = ${id}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  return row;
}

async function mine(db: Db, principal: Principal, id: string): Promise<Webhook> {
  const row = await webhookOf(db, id);
  await actAt(db, principal, row.bodyId, ['administrator']);
  return row;
}

function present(row: Webhook): Answer {
  const { id, bodyId, bodyName, label, url, active, generation, createdAt } = row;
  const format = row.format as Answer['format'];
  return {
    id,
    bodyId,
    bodyName,
    label,
    // A robot's address holds its key, and whoever reads a list needs none.
    url: format === 'json' ? url : new URL(url).host,
    format,
    sends: row.sends as Answer['sends'],
    language: row.language as Answer['language'],
    active,
    generation,
    createdAt: instantOf(createdAt),
  };
}
