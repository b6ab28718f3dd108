import { createHmac } from 'node:crypto';

export type Format = 'json' | 'wecom' | 'dingtalk';

export interface Outgoing {
  url: string;
  body: string;
  headers: Record<string, string>;
}

interface Signed {
  url: string;
  secret: string;
  /** Of the delivery, the same at every repetition: receivers recognise it by it. */
  effectId: string;
  /** Milliseconds since 1970, real time: receivers refuse what is old. */
  atMs: number;
}

/**
 * JSON for a program. `goufu-signature: t=<seconds>,v1=<hex>` where v1 is the HMAC-SHA-256 of `<seconds>.<body>`
 * under the webhook's secret: it proves who sent it, and when.
 */
export function jsonPosting(content: object, { url, secret, effectId, atMs }: Signed): Outgoing {
  const body = JSON.stringify(content);
  const seconds = Math.floor(atMs / 1000);
  const signature = createHmac('sha256', secret).update(`${seconds}.${body}`).digest('hex');
  return {
    url,
    body,
    headers: { 'goufu-signature': `t=${seconds},v1=${signature}`, 'goufu-delivery': effectId },
  };
}

/** What robots accept at most, in bytes of UTF-8, with room for the rest of the request. */
const most = { wecom: 4_000, dingtalk: 18_000 };

/** The group robot of 企业微信: markdown, its key stands in the address. */
export function wecomPosting(subject: string, text: string, { url, effectId }: Signed): Outgoing {
  const content = cut(`**${subject}**\n${text}`, most.wecom);
  return {
    url,
    body: JSON.stringify({ msgtype: 'markdown', markdown: { content } }),
    headers: { 'goufu-delivery': effectId },
  };
}

/** The group robot of 钉钉: markdown; with a secret (加签) the address is signed. */
export function dingtalkPosting(
  subject: string,
  text: string,
  { url, secret, effectId, atMs }: Signed,
): Outgoing {
  const address = new URL(url);
  if (secret) {
    const sign = createHmac('sha256', secret).update(`${atMs}\n${secret}`).digest('base64');
    address.searchParams.set('timestamp', String(atMs));
    address.searchParams.set('sign', sign);
  }
  // Two spaces before a line's end are a line break in its markdown.
  const markdown = {
    title: subject,
    text: cut(`#### ${subject}\n\n${text.replace(/\n/g, '  \n')}`, most.dingtalk),
  };
  return {
    url: address.href,
    body: JSON.stringify({ msgtype: 'markdown', markdown }),
    headers: { 'goufu-delivery': effectId },
  };
}

/** Robots answer 200 to everything and say in the body whether they took it. Returns the objection, if any. */
export function robotObjection(text: string): string | undefined {
  try {
    const { errcode, errmsg } = JSON.parse(text) as { errcode?: unknown; errmsg?: unknown };
    if (errcode === 0) return undefined;
    return `robot answered ${String(errcode)}: ${String(errmsg).slice(0, 200)}`;
  } catch {
    return 'the robot did not answer in JSON';
  }
}

/** Cuts text to a number of bytes without cutting a character. */
function cut(text: string, bytes: number): string {
  if (Buffer.byteLength(text) <= bytes) return text;
  const head = Buffer.from(text).subarray(0, bytes - 3);
  return `${new TextDecoder().decode(head).replace(/\uFFFD+$/, '')}…`;
}
