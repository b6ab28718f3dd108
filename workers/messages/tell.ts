import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../db/client.ts';
import { enqueue } from '../job.ts';
import { deliverMail } from '../jobs/deliver-mail.ts';
import { deliverWebhook } from '../jobs/deliver-webhook.ts';
import type { Recipient } from './recipients.ts';
import type { Content } from './say.ts';

export interface Telling {
  effectId: string;
  kind: 'reminder' | 'escalation' | 'digest' | 'contact-duty' | 'licence-expiry' | 'annual-inspection';
  instanceId?: string | undefined;
  bodyId: string;
  content: Content;
  to: readonly Recipient[];
  /** Also into the group robots of the body. Not what concerns one person or a supplier alone. */
  toRobots: boolean;
  now: string;
}

interface Way {
  userId: string;
  channel: 'mail' | 'wecom' | 'dingtalk';
}

/**
 * Says something to people: at once in the app, and through the outbox by the other ways that each has chosen. All
 * in the caller's transaction; the same effect a second time says nothing.
 */
export async function tell(tx: Db, telling: Telling): Promise<void> {
  const { effectId, instanceId, now } = telling;
  const to = [...new Map(telling.to.map((one) => [one.userId, one])).values()];
  const messageId = uuidv7();
  const [fresh] = await tx.query(
    `insert into messages (id, effect_id, kind, instance_id, body_id, content, created_at)
     values ($1::uuid, $2, $3, $4::uuid, $5::uuid, $6::jsonb, $7::timestamptz)
     on conflict (effect_id) do nothing returning id`,
    [
      messageId,
      effectId,
      telling.kind,
      instanceId ?? null,
      telling.bodyId,
      JSON.stringify(telling.content),
      now,
    ],
  );
  if (!fresh) return;
  if (to.length === 0) return proveNobody(tx, telling);
  await inApp(tx, messageId, telling, to);
  for (const { userId, channel } of await waysOf(tx, to)) {
    const effect = { instanceId, at: now, effectId: `${effectId}.${channel}.${userId}` };
    if (channel === 'mail') {
      await enqueue(tx, deliverMail, { ...withoutUndefined(effect), payload: { messageId, userId } });
    } else {
      const payload = {
        to: { kind: 'person', userId, channel },
        say: { kind: 'message', messageId },
      } as const;
      await enqueue(tx, deliverWebhook, { ...withoutUndefined(effect), payload });
    }
  }
  if (telling.toRobots) await toRobots(tx, messageId, telling);
}

const withoutUndefined = <T extends { instanceId: string | undefined }>({ instanceId, ...rest }: T) =>
  instanceId === undefined ? rest : { ...rest, instanceId };

/** The app's own inbox: the row is the delivery. */
async function inApp(tx: Db, messageId: string, telling: Telling, to: readonly Recipient[]): Promise<void> {
  const { effectId, kind, instanceId, now, content } = telling;
  const rows = to.map(({ userId, role }) => ({ id: uuidv7(), userId, role }));
  await tx.query(
    `insert into notifications (id, message_id, user_id, role, created_at)
     select n.id, $2::uuid, n."userId", n.role, $3::timestamptz
     from jsonb_to_recordset($1::jsonb) as n(id uuid, "userId" uuid, role text)`,
    [JSON.stringify(rows), messageId, now],
  );
  await tx.query(
    `insert into deliveries (effect_id, channel, recipient, instance_id, kind, message, at, result)
     select $2, 'in-app', n."userId"::text, $3::uuid, $4, $5::jsonb, $6::timestamptz, 'delivered'
     from jsonb_to_recordset($1::jsonb) as n("userId" uuid) on conflict do nothing`,
    [
      JSON.stringify(rows),
      effectId,
      instanceId ?? null,
      kind,
      JSON.stringify(brief(messageId, content)),
      now,
    ],
  );
}

/** Nobody to tell is a result too: it stands among the deliveries, where the figures show it. */
async function proveNobody(tx: Db, { effectId, kind, instanceId, content, now }: Telling): Promise<void> {
  await tx.query(
    `insert into deliveries (effect_id, channel, recipient, instance_id, kind, message, at, result)
     values ($1, 'in-app', '', $2::uuid, $3, $4::jsonb, $5::timestamptz, 'no-recipient') on conflict do nothing`,
    [effectId, instanceId ?? null, kind, JSON.stringify({ subject: content.zh.subject }), now],
  );
}

const brief = (messageId: string, { zh }: Content) => ({ messageId, subject: zh.subject });

/** Mail goes to whoever has an address and has not declined it; robots to whoever has set one up. */
async function waysOf(tx: Db, to: readonly Recipient[]): Promise<Way[]> {
  return tx.query<Way>(
    `select u.id as "userId", c.channel from users u cross join (values ('mail'), ('wecom'), ('dingtalk')) as c(channel)
       left join channel_preferences p on p.user_id = u.id and p.channel = c.channel
     where u.id in (select x::uuid from jsonb_array_elements_text($1::jsonb) x)
       and case c.channel when 'mail' then u.email is not null and coalesce(p.enabled, true)
         else coalesce(p.enabled, false) and p.address is not null end
     order by u.id, c.channel`,
    [JSON.stringify(to.map(({ userId }) => userId))],
  );
}

async function toRobots(
  tx: Db,
  messageId: string,
  { effectId, instanceId, bodyId, now }: Telling,
): Promise<void> {
  const robots = await tx.query<{ id: string }>(
    `select id from webhooks where body_id = $1::uuid and active and sends = 'messages' order by id`,
    [bodyId],
  );
  for (const { id } of robots) {
    await enqueue(tx, deliverWebhook, {
      effectId: `${effectId}.webhook.${id}`,
      ...(instanceId ? { instanceId } : {}),
      at: now,
      payload: { to: { kind: 'webhook', webhookId: id }, say: { kind: 'message', messageId } },
    });
  }
}
