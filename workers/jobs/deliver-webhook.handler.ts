import type { z } from 'zod';
import type { Db } from '../../db/client.ts';
import { systemClock } from '../../src/shared/clock.ts';
import { AddressRefused } from '../../src/shared/public-address.ts';
import { epochMs } from '../../workflows/calendar/index.ts';
import { GiveUp, type JobContext, pair } from '../job.ts';
import { claim, type Delivery, deliver, InOtherHands } from '../messages/claim.ts';
import { post } from '../messages/post.ts';
import {
  dingtalkPosting,
  jsonPosting,
  type Outgoing,
  robotObjection,
  wecomPosting,
} from '../messages/robot.ts';
import { sendHeads, settleEvent } from '../messages/webhook-lane.ts';
import {
  personTarget,
  readEvent,
  readMessage,
  type Target,
  webhookTarget,
} from '../messages/webhook-target.ts';
import { deliverWebhook } from './deliver-webhook.ts';

type Payload = z.infer<typeof deliverWebhook.payload>;

/** Shorter than the job's own time-out, so that the reason is the receiver's. */
const exchangeMs = 15_000;

interface Said {
  kind: string;
  instanceId: string | null;
  messageId?: string;
  subject: string;
  outgoing(target: Target, signed: { effectId: string; atMs: number }): Outgoing;
}

/** Of one project one event at a time: its success asks for the next. Claimed and proved like a mail. */
export const deliverWebhookPair = pair(deliverWebhook, async (context, { to, say }) => {
  const { db, effectId } = context;
  const target =
    to.kind === 'webhook'
      ? await webhookTarget(db, to.webhookId)
      : await personTarget(db, to.userId, to.channel);
  const said = target && (await whatIsSaid(db, say, target));
  const after = (status: 'delivered' | 'dropped') => async (tx: Db) => {
    if (to.kind !== 'webhook' || say.kind !== 'event') return;
    await settleEvent(tx, effectId, status, context.now());
    await sendHeads(tx, context.now(), { webhookId: to.webhookId, instanceId: say.instanceId });
  };
  if (!target || !said) return context.finish(after('dropped'));
  const delivery: Delivery = {
    effectId,
    channel: target.format === 'json' ? 'webhook' : target.format,
    recipient: to.kind === 'webhook' ? to.webhookId : to.userId,
    instanceId: said.instanceId,
    kind: said.kind,
    message: { ...(said.messageId ? { messageId: said.messageId } : {}), subject: said.subject },
    at: context.now(),
  };
  const claimed = await claim(db, delivery);
  if (claimed === 'somebody-else') throw new InOtherHands(`${effectId} is being sent by another worker`);
  if (claimed === 'delivered') return context.finish(after('delivered'));
  const signed = { effectId, atMs: epochMs(systemClock.now()) };
  await deliver(
    context,
    delivery,
    () => hand(context, target, said.outgoing(target, signed)),
    after('delivered'),
  );
});

/** Posts it and reads the answer. Throws on anything but a plain yes; an address inside will not get better. */
async function hand({ config, signal }: JobContext, { format }: Target, outgoing: Outgoing): Promise<string> {
  try {
    const { allowPrivate } = config.webhooks;
    const answer = await post({ ...outgoing, allowPrivate, timeoutMs: exchangeMs, signal });
    if (answer.status < 200 || answer.status > 299) throw new Error(`answered ${answer.status}`);
    const objection = format === 'json' ? undefined : robotObjection(answer.text);
    if (objection) throw new Error(objection);
    return `answered ${answer.status}`;
  } catch (error) {
    if (!(error instanceof AddressRefused)) throw error;
    throw new GiveUp('ADDRESS_REFUSED', {
      zh: `推送地址 ${error.host} 指向本机或内网，未发送。`,
      en: `The webhook's host ${error.host} points to a loopback, private or link-local address; nothing was sent.`,
    });
  }
}

async function whatIsSaid(db: Db, say: Payload['say'], target: Target): Promise<Said | undefined> {
  if (say.kind === 'event') {
    const event = await readEvent(db, say.instanceId, say.seq);
    if (!event) return undefined;
    const { instanceId, seq, generation } = say;
    return {
      kind: 'event',
      instanceId,
      subject: `${String((event as { type?: unknown }).type)} ${seq}`,
      outgoing: ({ url, secret }, signed) =>
        jsonPosting({ id: signed.effectId, kind: 'event', generation, event }, { url, secret, ...signed }),
    };
  }
  const message = await readMessage(db, say.messageId);
  if (!message) return undefined;
  const { id: messageId, kind, instanceId, content } = message;
  const { subject, text } = content[target.language];
  return {
    kind,
    instanceId,
    messageId,
    subject,
    outgoing: ({ url, secret, format }, signed) => {
      const to = { url, secret, ...signed };
      if (format === 'wecom') return wecomPosting(subject, text, to);
      if (format === 'dingtalk') return dingtalkPosting(subject, text, to);
      const { zh, en, link } = content;
      return jsonPosting(
        { id: signed.effectId, kind: 'message', message: { messageId, kind, instanceId, zh, en, link } },
        to,
      );
    },
  };
}
