import type { Db } from '../../db/client.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { beijingTime, epochMs } from '../../workflows/calendar/index.ts';
import type { JobContext } from '../job.ts';

/** One message on its way by one channel to one address. */
export interface Delivery {
  effectId: string;
  channel: string;
  recipient: string;
  instanceId: string | null;
  kind: string;
  message: { messageId?: string; subject: string };
  at: string;
}

export type Claimed = 'ours' | 'delivered' | 'somebody-else';

/** After this long in real time a claim whose owner has not reported belongs to a dead process. */
const claimMs = 20_000;

/**
 * Takes a delivery in hand before it is sent: the row says `sending` until the result is known. A delivered one is
 * not sent again. A claim left behind by a process that died is taken over; whether that process died before or
 * after the other side had accepted cannot be known, so it is sent again **under the same id** (a mail's Message-ID,
 * a webhook's delivery id), by which mail servers and receivers recognise the repetition: a reminder twice in the
 * worst case rather than a legal deadline never called to mind.
 *
 * Claims age in real time even where a demo's clock stands still.
 */
export async function claim(db: Db, delivery: Delivery): Promise<Claimed> {
  const { effectId, channel, recipient, instanceId, kind, message, at } = delivery;
  const claimedAt = systemClock.now();
  const [won] = await db.query(
    `insert into deliveries (effect_id, channel, recipient, instance_id, kind, message, at, result, detail)
     values ($1, $2, $3, $4::uuid, $5, $6::jsonb, $7::timestamptz, 'sending', $8)
     on conflict (effect_id, channel, recipient) do update set result = 'sending', detail = $8
       where deliveries.result = 'failed' or (deliveries.result = 'sending' and deliveries.detail < $9)
     returning effect_id`,
    [
      effectId,
      channel,
      recipient,
      instanceId,
      kind,
      JSON.stringify(message),
      at,
      claimedAt,
      beforeNow(claimedAt),
    ],
  );
  if (won) return 'ours';
  const [row] = await db.query<{ result: string }>(
    'select result from deliveries where effect_id = $1 and channel = $2 and recipient = $3',
    [effectId, channel, recipient],
  );
  return row?.result === 'sending' || row?.result === 'failed' ? 'somebody-else' : 'delivered';
}

/** Beijing times have one width, so that as text they sort as time. */
function beforeNow(now: string): string {
  return beijingTime(epochMs(now) - claimMs);
}

/** Writes the result: `delivered`, or `failed` and to be tried again. */
async function settle(
  tx: Db,
  { effectId, channel, recipient }: Pick<Delivery, 'effectId' | 'channel' | 'recipient'>,
  result: 'delivered' | 'failed',
  { at, detail }: { at: string; detail: string },
): Promise<void> {
  await tx.query(
    `update deliveries set result = $4, detail = $5, at = $6::timestamptz
     where effect_id = $1 and channel = $2 and recipient = $3`,
    [effectId, channel, recipient, result, detail.slice(0, 500), at],
  );
}

/** Thrown where another process is just sending: the next try will find its result. */
export class InOtherHands extends Error {}

/** Sends and writes the result; a failure is written too, and thrown on for the next try. */
export async function deliver(
  context: JobContext,
  delivery: Delivery,
  send: () => Promise<string>,
  after: (tx: Db) => Promise<void> = async () => {},
): Promise<void> {
  let detail: string;
  try {
    detail = await send();
  } catch (error) {
    const why = error instanceof Error ? error.message : String(error);
    await settle(context.db, delivery, 'failed', { at: context.now(), detail: why });
    throw error;
  }
  await context.finish(async (tx) => {
    await settle(tx, delivery, 'delivered', { at: context.now(), detail });
    await after(tx);
  });
}
