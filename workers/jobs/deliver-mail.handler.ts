import type { Db } from '../../db/client.ts';
import { pair } from '../job.ts';
import { claim, type Delivery, deliver, InOtherHands } from '../messages/claim.ts';
import { sendMail } from '../messages/mailer.ts';
import type { Content, Language } from '../messages/say.ts';
import { deliverMail } from './deliver-mail.ts';

interface Letter {
  kind: string;
  instanceId: string | null;
  content: Content;
  name: string;
  email: string | null;
  language: Language;
  active: boolean;
  declined: boolean;
}

/** Claim, send, result: see claim.ts for what happens to whoever dies in between. */
export const deliverMailPair = pair(deliverMail, async (context, { messageId, userId }) => {
  const { db, config, effectId } = context;
  const letter = await read(db, messageId, userId);
  if (!letter?.email || !letter.active || letter.declined) return context.finish(async () => {});
  const { subject, text } = letter.content[letter.language];
  const delivery: Delivery = {
    effectId,
    channel: 'mail',
    recipient: letter.email,
    instanceId: letter.instanceId,
    kind: letter.kind,
    message: { messageId, subject },
    at: context.now(),
  };
  const claimed = await claim(db, delivery);
  if (claimed === 'somebody-else') throw new InOtherHands(`${effectId} is being sent by another worker`);
  if (claimed === 'delivered') return context.finish(async () => {});
  const to = { name: letter.name, address: letter.email };
  await deliver(context, delivery, () =>
    sendMail(config, { to, subject, text, effectId, date: context.now() }),
  );
});

async function read(db: Db, messageId: string, userId: string): Promise<Letter | undefined> {
  const [row] = await db.query<Letter>(
    `select m.kind, m.instance_id as "instanceId", m.content, u.name, u.email, u.active,
       case u.language when 'en' then 'en' else 'zh' end as language, coalesce(not p.enabled, false) as declined
     from messages m cross join users u
       left join channel_preferences p on p.user_id = u.id and p.channel = 'mail'
     where m.id = $1::uuid and u.id = $2::uuid`,
    [messageId, userId],
  );
  return row;
}
