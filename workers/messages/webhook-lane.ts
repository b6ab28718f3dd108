import type { Db } from '../../db/client.ts';
import { enqueue } from '../job.ts';
import { deliverWebhook } from '../jobs/deliver-webhook.ts';

/** Events of one project for one webhook wait for each other; those of other projects and webhooks do not. */
export interface LaneHead {
  webhookId: string;
  generation: number;
  instanceId: string;
  seq: number;
  effectId: string;
}

/** One event for one webhook and replay is one effect for ever. */
export const laneEffectId = (
  webhookId: string,
  generation: number,
  instanceId: string,
  seq: number,
): string => `hook-${webhookId}-${generation}-${instanceId}-${seq}`;

/** Asks for the first event that is still pending, of one lane or of all. Again and again: it is one effect. */
export async function sendHeads(
  tx: Db,
  at: string,
  lane?: Pick<LaneHead, 'webhookId' | 'instanceId'>,
): Promise<void> {
  const heads = await tx.query<LaneHead>(
    `select distinct on (w.webhook_id, w.instance_id) w.webhook_id as "webhookId", w.generation,
       w.instance_id as "instanceId", w.seq, w.effect_id as "effectId"
     from webhook_events w where w.status = 'pending'
       and ($1 = '' or (w.webhook_id::text = $1 and w.instance_id::text = $2))
     order by w.webhook_id, w.instance_id, w.generation, w.seq`,
    [lane?.webhookId ?? '', lane?.instanceId ?? ''],
  );
  for (const { webhookId, generation, instanceId, seq, effectId } of heads) {
    await enqueue(tx, deliverWebhook, {
      effectId,
      instanceId,
      at,
      payload: { to: { kind: 'webhook', webhookId }, say: { kind: 'event', instanceId, seq, generation } },
    });
  }
}

/**
 * What became a dead letter stays on record and lets the rest pass: the receiver sees the gap in `seq` and may ask
 * for a replay. Nothing else is held up by it.
 */
export async function passDeadLetters(tx: Db, at: string): Promise<void> {
  await tx.query(
    `update webhook_events w set status = 'dead', settled_at = $1::timestamptz
     from outbox o where o.effect_id = w.effect_id and w.status = 'pending' and o.dead_at is not null`,
    [at],
  );
}

export async function settleEvent(
  tx: Db,
  effectId: string,
  status: 'delivered' | 'dropped',
  at: string,
): Promise<void> {
  await tx.query(`update webhook_events set status = $2, settled_at = $3::timestamptz where effect_id = $1`, [
    effectId,
    status,
    at,
  ]);
}
