import type { Db } from '../../db/client.ts';
import { webhookCursor } from '../../src/shared/webhook-cursor.ts';
import { pair } from '../job.ts';
import { type FeedEvent, readFeed } from '../messages/read-feed.ts';
import { laneEffectId, passDeadLetters, sendHeads } from '../messages/webhook-lane.ts';
import { feedWebhooks } from './feed-webhooks.ts';

interface Reader {
  id: string;
  generation: number;
  path: string;
}

export const feedWebhooksPair = pair(feedWebhooks, async ({ db, now, signal }) => {
  const readers = await db.query<Reader>(
    `select w.id, w.generation, b.path from webhooks w join bodies b on b.id = w.body_id
     where w.active and w.sends = 'events' order by w.id`,
  );
  for (const reader of readers) {
    let more = true;
    while (more && !signal.aborted) {
      ({ more } = await db.transaction((tx) =>
        readFeed(
          tx,
          webhookCursor(reader.id, reader.generation),
          { more: (events) => keep(tx, reader, events) },
          reader.path,
        ),
      ));
    }
  }
  await db.transaction(async (tx) => {
    await passDeadLetters(tx, now());
    await sendHeads(tx, now());
  });
});

async function keep(tx: Db, { id, generation }: Reader, events: readonly FeedEvent[]): Promise<void> {
  const rows = events.map(({ instanceId, seq }) => ({
    instanceId,
    seq,
    effectId: laneEffectId(id, generation, instanceId, seq),
  }));
  await tx.query(
    `insert into webhook_events (webhook_id, generation, instance_id, seq, status, effect_id)
     select $2::uuid, $3::int, e."instanceId", e.seq, 'pending', e."effectId"
     from jsonb_to_recordset($1::jsonb) as e("instanceId" uuid, seq int, "effectId" text) on conflict do nothing`,
    [JSON.stringify(rows), id, String(generation)],
  );
}
