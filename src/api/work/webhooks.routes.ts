import { randomBytes } from 'node:crypto';
import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import type { webhooks } from '../../../db/schema/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { webhookCursor } from '../../shared/webhook-cursor.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { requireOutside } from './outside-url.ts';
import { newWebhook, replay, webhookEventList, webhookList } from './webhooks.schema.ts';

type Webhook = typeof webhooks.$inferSelect;

interface Sent {
  generation: number;
  instanceId: string;
  seq: number;
  status: string;
  settledAt: string | null;
  detail: string | null;
}

const tags = ['webhooks'];
const config = { policy: { roles: ['administrator'] } } as const;

/** Addresses that a body's events and messages are pushed to; its administrators keep them. */
export const webhookRoutes: Routes = (app, { engine, config: settings }) => {
  const { db, clock } = engine;

  app.post('/webhooks', { config, schema: { tags, body: newWebhook } }, async (request, reply) => {
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
        const made = await rowOf<Webhook>(tx, insertInto('webhooks', row));
        await startFeed(
          tx,
          row.id,
          1,
          sql`pg_snapshot_xmin(pg_current_snapshot()), 0, pg_current_snapshot()::text`,
        );
        const location = `/api/v1/webhooks/${row.id}`;
        return { status: 201, body: { ...present(made as Webhook), secret }, location };
      },
      (body) => ({ ...body, secret: null }),
    );
  });

  app.get('/webhooks', { config, schema: { tags, querystring: webhookList } }, async (request) => {
    const { bodyId, limit, cursor } = request.query;
    await actAt(db, principalOf(request), bodyId, ['administrator']);
    const after = readCursor('webhooks', cursor);
    const rows = await rowsOf<Webhook>(
      db,
      sql`select * from webhooks ${where(
        sql`body_id = ${bodyId}`,
        after ? sql`id > ${after}` : undefined,
      )} order by id limit ${limit + 1}`,
    );
    return pageOf('webhooks', rows, limit, { key: (row) => row.id, present });
  });

  app.delete('/webhooks/:id', { config, schema: { tags, params: idParams } }, async (request, reply) => {
    const { id } = await mine(db, principalOf(request), request.params.id);
    // Kept, because deliveries on record refer to it.
    await rowsOf(db, sql`update webhooks set active = false where id = ${id}`);
    return reply.code(204).send();
  });

  app.get(
    '/webhooks/:id/events',
    { config, schema: { tags, params: idParams, querystring: webhookEventList } },
    async (request) => {
      const { id } = await mine(db, principalOf(request), request.params.id);
      const { limit, cursor, status } = request.query;
      const [generation, instanceId, seq] = readCursor(`webhook ${id}`, cursor)?.split(' ') ?? [];
      const rows = await rowsOf<Sent>(
        db,
        sql`select w.generation, w.instance_id, w.seq, w.status, w.settled_at, d.detail
          from webhook_events w left join deliveries d on d.effect_id = w.effect_id and d.recipient = ${id} ${where(
            sql`w.webhook_id = ${id}`,
            status ? sql`w.status = ${status}` : undefined,
            generation
              ? sql`(w.generation, w.instance_id, w.seq) > (${generation}::int, ${instanceId}::uuid, ${seq}::int)`
              : undefined,
          )} order by w.generation, w.instance_id, w.seq limit ${limit + 1}`,
      );
      return pageOf(`webhook ${id}`, rows, limit, {
        key: (row) => `${row.generation} ${row.instanceId} ${row.seq}`,
        present: ({ settledAt, ...row }) => ({ ...row, settledAt: instantOrNull(settledAt) }),
      });
    },
  );

  app.post(
    '/webhooks/:id/replay',
    { config, schema: { tags, params: idParams, body: replay } },
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

async function mine(db: Db, principal: Principal, id: string): Promise<Webhook> {
  const row = await rowOf<Webhook>(db, sql`select * from webhooks where id = ${id}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  await actAt(db, principal, row.bodyId, ['administrator']);
  return row;
}

function present({
  id,
  bodyId,
  label,
  url,
  format,
  sends,
  language,
  active,
  generation,
  createdAt,
}: Webhook) {
  // A robot's address holds its key, and whoever reads a list needs none.
  const shown = format === 'json' ? url : new URL(url).host;
  return {
    id,
    bodyId,
    label,
    url: shown,
    format,
    sends,
    language,
    active,
    generation,
    createdAt: instantOf(createdAt),
  };
}
