import { createHmac } from 'node:crypto';
import { describe, expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { newId } from '../../src/engine/ids.ts';
import { bootstrapAdministrator } from '../../src/main/bootstrap.ts';
import { isPublic } from '../../src/shared/public-address.ts';
import { tell } from '../../workers/messages/tell.ts';
import { caller } from '../api/support.ts';
import { bareUser } from '../support/bare-rows.ts';
import { drivers, person, startTiny } from '../support/engine-bed.ts';
import { type Receiver, receiver, type WorkerBed, workerBed } from './support.ts';

const lender = person('lender', 'officer');

async function hook(
  { db, bodyId, clock }: WorkerBed,
  url: string,
  more: { format?: string; sends?: string; secret?: string } = {},
): Promise<string> {
  const id = newId();
  await db.query(
    `insert into webhooks (id, body_id, label, url, secret, format, sends, language, created_at, created_by)
     values ($1::uuid, $2::uuid, 'test', $3, $4, $5, $6, 'zh', $7::timestamptz, $8::uuid)`,
    [
      id,
      bodyId,
      url,
      more.secret ?? 'topsecret',
      more.format ?? 'json',
      more.sends ?? 'events',
      clock.now(),
      await bareUser(db),
    ],
  );
  return id;
}

const lend = ({ engine }: WorkerBed, instanceId: string) =>
  applyEvent(engine, { instanceId, type: 'LEND', data: { copies: 1, secret: 'sealed' }, actor: lender });
const inspect = ({ engine }: WorkerBed, instanceId: string) =>
  applyEvent(engine, { instanceId, type: 'INSPECT', data: {}, actor: lender });

async function push(bed: WorkerBed): Promise<string[]> {
  await bed.tick('feed-webhooks');
  return bed.drain();
}

const seqs = ({ hits }: Receiver, instanceId: string) =>
  hits.filter(({ json }) => json.event?.instanceId === instanceId).map(({ json }) => json.event.seq);

const say = (bed: WorkerBed, text = '请尽快办理') =>
  bed.db.transaction(async (tx) =>
    tell(tx, {
      effectId: `say-${newId()}`,
      kind: 'reminder',
      bodyId: bed.bodyId,
      content: {
        zh: { subject: '提醒', text },
        en: { subject: 'Reminder', text: 'Please act' },
        link: 'https://goufu.example',
      },
      to: [{ userId: await bareUser(tx), name: 'x', role: 'officer' }],
      toRobots: true,
      now: bed.clock.now(),
    }),
  );

describe.each(drivers)('webhooks on %s', (driver) => {
  test('events arrive signed, in order within their project, without what was written in the form', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    await hook(bed, to.url);
    await bed.tick('feed-webhooks');
    const [a, b] = [await startTiny(bed), await startTiny(bed)];
    await lend(bed, a);
    await lend(bed, b);
    await inspect(bed, a);
    expect(await push(bed)).toEqual([]);
    expect(seqs(to, a)).toEqual([0, 1, 2]);
    expect(seqs(to, b)).toEqual([0, 1]);
    const { headers, body, json } = to.hits[0] as (typeof to.hits)[number];
    const [, t, v1] = /^t=(\d+),v1=([0-9a-f]{64})$/.exec(String(headers['goufu-signature'])) ?? [];
    expect(createHmac('sha256', 'topsecret').update(`${t}.${body}`).digest('hex')).toBe(v1);
    expect(headers['goufu-delivery']).toBe(json.id);
    expect(to.hits.map((hit) => hit.body).join()).not.toContain('sealed');
    expect(await push(bed)).toEqual([]);
    expect(to.hits).toHaveLength(5);
  });

  test('a receiver that never takes an event gets a bounded number of tries; the rest passes and the gap shows', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    await hook(bed, to.url);
    await bed.tick('feed-webhooks');
    const a = await startTiny(bed);
    await lend(bed, a);
    to.answer = (hit, response) => {
      response.statusCode = hit.json.event.seq === 0 ? 500 : 200;
      response.end();
    };
    for (let n = 0; n < 8; n += 1) await push(bed);
    await push(bed);
    expect(seqs(to, a)).toEqual([0, 0, 0, 0, 0, 0, 0, 0, 1]);
    expect(await bed.db.query('select seq, status from webhook_events order by seq')).toEqual([
      { seq: 0, status: 'dead' },
      { seq: 1, status: 'delivered' },
    ]);
    expect(await bed.db.query('select kind from dead_letters')).toEqual([{ kind: 'deliver-webhook' }]);
  });
});

describe('webhooks', () => {
  const driver = 'postgres';

  test('a failing event holds up its own project only, and what follows waits until it is through', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    await hook(bed, to.url);
    await bed.tick('feed-webhooks');
    const [a, b] = [await startTiny(bed), await startTiny(bed)];
    await lend(bed, a);
    let broken = true;
    to.answer = (hit, response) => {
      response.statusCode = broken && hit.json.event.instanceId === a ? 500 : 200;
      response.end();
    };
    expect(await push(bed)).toEqual(['answered 500']);
    expect(seqs(to, a)).toEqual([0]);
    expect(seqs(to, b)).toEqual([0]);
    broken = false;
    expect(await push(bed)).toEqual([]);
    expect(seqs(to, a)).toEqual([0, 0, 1]);
    // The repetition carries the id of the first try, so that the receiver can tell.
    const ids = to.hits.filter(({ json }) => json.event.instanceId === a).map(({ json }) => json.id);
    expect(ids[0]).toBe(ids[1]);
  });

  test('a redirect is an error and is not followed', async () => {
    const [to, elsewhere] = [await receiver(), await receiver()];
    const bed = await workerBed(driver);
    await hook(bed, to.url);
    await bed.tick('feed-webhooks');
    await startTiny(bed);
    to.answer = (_, response) => {
      response.writeHead(307, { location: elsewhere.url });
      response.end();
    };
    expect(await push(bed)).toEqual(['answered 307']);
    expect(elsewhere.hits).toEqual([]);
  });

  test('an address of this machine or its network is refused at once, whatever name leads there', async () => {
    const to = await receiver();
    const bed = await workerBed(driver, { GOUFU_WEBHOOK_PRIVATE: 'false' });
    await hook(bed, to.url.replace('127.0.0.1', 'localhost'), { sends: 'messages' });
    await hook(bed, to.url, { sends: 'messages' });
    await say(bed);
    expect(await bed.drain()).toEqual([]);
    expect(to.hits).toEqual([]);
    expect(await bed.db.query('select distinct code, attempts from dead_letters')).toEqual([
      { code: 'ADDRESS_REFUSED', attempts: 1 },
    ]);
  });

  test('robots of 企业微信 and 钉钉 are told in their own formats, the latter signed', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    await hook(bed, `${to.url}/cgi-bin/webhook/send?key=k`, {
      format: 'wecom',
      sends: 'messages',
      secret: '',
    });
    await hook(bed, `${to.url}/robot/send?access_token=t`, {
      format: 'dingtalk',
      sends: 'messages',
      secret: 'SEC1',
    });
    await say(bed);
    expect(await bed.drain()).toEqual([]);
    const wecom = to.hits.find(({ url }) => url.startsWith('/cgi-bin'));
    expect(wecom?.json).toEqual({ msgtype: 'markdown', markdown: { content: '**提醒**\n请尽快办理' } });
    const dingtalk = to.hits.find(({ url }) => url.startsWith('/robot'));
    expect(dingtalk?.json).toMatchObject({ msgtype: 'markdown', markdown: { title: '提醒' } });
    const query = new URL(dingtalk?.url ?? '', to.url).searchParams;
    const timestamp = query.get('timestamp') ?? '';
    expect(query.get('sign')).toBe(
      createHmac('sha256', 'SEC1').update(`${timestamp}\nSEC1`).digest('base64'),
    );
  });

  test('a robot that answers 200 and an error has not taken the message', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    await hook(bed, to.url, { format: 'wecom', sends: 'messages' });
    to.answer = (_, response) =>
      response.end(JSON.stringify({ errcode: 45009, errmsg: 'api freq out of limit' }));
    await say(bed);
    expect((await bed.drain()).join()).toContain('45009');
  });

  test('what was sent can be asked for again from any event on, as deliveries of their own', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    await bootstrapAdministrator(bed.db, bed.clock, { id: 'root', secret: 'a-secret-of-some-length' });
    const app = await buildApp({ engine: bed.engine, config: { ...bed.deps.config, logLevel: 'silent' } });
    onTestFinished(() => app.close());
    const admin = caller(app, 'root.a-secret-of-some-length');
    const before = await startTiny(bed);
    const made = await admin.post('/api/v1/webhooks', { bodyId: bed.bodyId, label: 'x', url: to.url });
    expect(made.status).toBe(201);
    const a = await startTiny(bed);
    await lend(bed, a);
    await inspect(bed, a);
    expect(await push(bed)).toEqual([]);
    // From its making on: what happened before belongs to a replay.
    expect(seqs(to, before)).toEqual([]);
    expect(seqs(to, a)).toEqual([0, 1, 2]);
    const after = to.hits.find(({ json }) => json.event.seq === 0)?.json.event.hash;
    const url = `/api/v1/webhooks/${made.body.id}/replay`;
    expect((await admin.post(url, { after })).status).toBe(202);
    expect(await push(bed)).toEqual([]);
    expect(seqs(to, a)).toEqual([0, 1, 2, 1, 2]);
    expect(new Set(to.hits.map(({ json }) => json.id)).size).toBe(5);
    await admin.post(url, {});
    expect(await push(bed)).toEqual([]);
    expect(seqs(to, before)).toEqual([0]);
    const sent = await admin.get(`/api/v1/webhooks/${made.body.id}/events?status=delivered&limit=200`);
    expect(sent.body.items).toHaveLength(9);
  });

  test('a webhook that was closed is sent nothing more', async () => {
    const to = await receiver();
    const bed = await workerBed(driver);
    const id = await hook(bed, to.url);
    await bed.tick('feed-webhooks');
    const a = await startTiny(bed);
    await lend(bed, a);
    await bed.tick('feed-webhooks');
    await bed.db.query('update webhooks set active = false where id = $1::uuid', [id]);
    expect(await bed.drain()).toEqual([]);
    expect(to.hits).toEqual([]);
  });
});

test.each([
  ['8.8.8.8', true],
  ['2400:3200::1', true],
  ['127.0.0.1', false],
  ['10.1.2.3', false],
  ['172.31.255.255', false],
  ['192.168.1.1', false],
  ['169.254.169.254', false],
  ['100.64.0.1', false],
  ['0.0.0.0', false],
  ['224.0.0.1', false],
  ['255.255.255.255', false],
  ['::1', false],
  ['::', false],
  ['::ffff:10.0.0.1', false],
  ['64:ff9b::a00:1', false],
  ['fe80::1', false],
  ['fc00::1', false],
  ['2002:a00:1::', false],
  ['2001:db8::1', false],
  ['not an address', false],
])('%s is an address of the outside world: %s', (address, outside) => {
  expect(isPublic(address)).toBe(outside);
});
