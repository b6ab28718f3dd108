import type { Db } from '../../db/client.ts';
import type { Format } from './robot.ts';
import type { Content, Language } from './say.ts';

export interface Target {
  url: string;
  secret: string;
  format: Format;
  language: Language;
}

/** A webhook of a body; undefined once it was closed. */
export async function webhookTarget(db: Db, webhookId: string): Promise<Target | undefined> {
  const [row] = await db.query<Target>(
    `select url, secret, format, language from webhooks where id = $1::uuid and active`,
    [webhookId],
  );
  return row;
}

/** Somebody's own robot; undefined once they have turned it off. */
export async function personTarget(db: Db, userId: string, channel: string): Promise<Target | undefined> {
  const [row] = await db.query<Target>(
    `select p.address as url, coalesce(p.secret, '') as secret, p.channel as format,
       case u.language when 'en' then 'en' else 'zh' end as language
     from channel_preferences p join users u on u.id = p.user_id
     where p.user_id = $1::uuid and p.channel = $2 and p.enabled and p.address is not null and u.active`,
    [userId, channel],
  );
  return row;
}

export interface SaidMessage {
  id: string;
  kind: string;
  instanceId: string | null;
  bodyId: string;
  content: Content;
}

export async function readMessage(db: Db, messageId: string): Promise<SaidMessage | undefined> {
  const [row] = await db.query<SaidMessage>(
    `select id, kind, instance_id as "instanceId", body_id as "bodyId", content from messages where id = $1::uuid`,
    [messageId],
  );
  return row;
}

/** An event as the feed gives it: what happened, without what was written in the form. */
export async function readEvent(db: Db, instanceId: string, seq: number): Promise<object | undefined> {
  const [row] = await db.query(
    `select e.instance_id as "instanceId", i.workflow, e.seq, e.type, e.role, to_jsonb(e.at) #>> '{}' as at,
       e."from", e."to", e.stage, e.previous_hash as "previousHash", e.hash
     from instance_events e join instances i on i.id = e.instance_id
     where e.instance_id = $1::uuid and e.seq = $2::int`,
    [instanceId, String(seq)],
  );
  return row;
}
