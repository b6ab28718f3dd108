import { expect, test } from 'vitest';
import { newId } from '../../src/engine/ids.ts';
import { tell } from '../../workers/messages/tell.ts';
import { type Caller, world } from './support.ts';

const w = world();

async function say(bodyId: string, to: readonly Caller[], subject: string): Promise<void> {
  await w.db.transaction((tx) =>
    tell(tx, {
      effectId: `say-${newId()}`,
      kind: 'reminder',
      bodyId,
      content: {
        zh: { subject, text: '正文' },
        en: { subject, text: 'text' },
        link: 'https://goufu.example',
      },
      to: to.map(({ userId }) => ({ userId, name: 'x', role: 'officer' as const })),
      toRobots: false,
      now: w.engine.clock.now(),
    }),
  );
}

test('everybody reads what they were told, newest first, and nobody reads another’s', async () => {
  const bodyId = await w.body('市总工会');
  const li = await w.person('李经办', [{ role: 'officer', bodyId }]);
  const ann = await w.person('Ann', [{ role: 'officer', bodyId }]);
  await say(bodyId, [li, ann], 'first');
  await say(bodyId, [li], 'second');
  const mine = await li.get('/api/v1/notifications');
  expect(mine.body.items.map((item: { subject: { zh: string } }) => item.subject.zh)).toEqual([
    'second',
    'first',
  ]);
  expect(mine.body.unread).toBe(2);
  expect(mine.body.items[0]).toMatchObject({
    kind: 'reminder',
    role: 'officer',
    readAt: null,
    caseId: null,
  });
  const { id } = mine.body.items[0];
  expect((await ann.post(`/api/v1/notifications/${id}/read`)).status).toBe(404);
  expect((await li.post(`/api/v1/notifications/${id}/read`)).body.unread).toBe(1);
  const unread = await li.get('/api/v1/notifications?unread=true');
  expect(unread.body.items).toHaveLength(1);
  expect((await li.post('/api/v1/notifications/read-all')).body).toEqual({ read: 1, unread: 0 });
  expect((await ann.get('/api/v1/notifications')).body.unread).toBe(1);
  expect((await w.nobody.get('/api/v1/notifications')).status).toBe(401);
});

test('notifications come in pages without gap or repetition', async () => {
  const bodyId = await w.body('市总工会');
  const li = await w.person('李经办', [{ role: 'officer', bodyId }]);
  for (let n = 0; n < 5; n += 1) await say(bodyId, [li], `n${n}`);
  const seen: string[] = [];
  let cursor = '';
  do {
    const page = await li.get(`/api/v1/notifications?limit=2${cursor}`);
    seen.push(...page.body.items.map((item: { subject: { zh: string } }) => item.subject.zh));
    cursor = page.body.next ? `&cursor=${page.body.next}` : '';
  } while (cursor);
  expect(seen).toEqual(['n4', 'n3', 'n2', 'n1', 'n0']);
});

test('people choose language and channels; the key in a robot’s address is never shown again', async () => {
  const bodyId = await w.body('市总工会');
  const li = await w.person('李经办', [{ role: 'officer', bodyId }]);
  const url = '/api/v1/preferences';
  expect((await li.get(url)).body).toMatchObject({
    language: 'zh',
    inApp: { enabled: true },
    mail: { enabled: true },
  });
  const changed = await li.put(url, {
    language: 'en',
    mail: { enabled: false },
    dingtalk: {
      enabled: true,
      address: 'https://8.8.8.8/robot/send?access_token=hidden',
      secret: 'SEC-hidden',
    },
  });
  expect(changed.body).toMatchObject({
    language: 'en',
    mail: { enabled: false },
    dingtalk: { enabled: true, host: '8.8.8.8', signed: true },
    wecom: { enabled: false, host: null },
  });
  expect(JSON.stringify((await li.get(url)).body)).not.toContain('hidden');
  expect((await li.get('/api/v1/me')).body.language).toBe('en');
});

test.each([
  ['a robot without an address', { wecom: { enabled: true } }, '/wecom/address'],
  ['a robot on this machine', { wecom: { enabled: true, address: 'http://127.0.0.1/' } }, '/wecom/address'],
  [
    'a robot in the network',
    { dingtalk: { enabled: true, address: 'https://10.0.0.8/x' } },
    '/dingtalk/address',
  ],
  ['an unknown language', { language: 'fr' }, '/language'],
])('%s is refused at its field', async (_, body, field) => {
  const bodyId = await w.body('市总工会');
  const li = await w.person('李经办', [{ role: 'officer', bodyId }]);
  const answer = await li.put('/api/v1/preferences', body);
  expect(answer.status).toBe(422);
  expect(answer.body.reasons[0].field).toBe(field);
});

test('the proofs of a project’s messages are read by its body, newest first, and by nobody outside', async () => {
  const bodyId = await w.body('市总工会');
  const li = await w.person('李经办', [{ role: 'officer', bodyId }]);
  const stranger = await w.person('外单位', [{ role: 'officer', bodyId: await w.body('外单位工会') }]);
  const started = await li.post('/api/v1/projects', { bodyId, title: '职工体检', category: 'training' });
  const instanceId = started.body.instanceId;
  for (const subject of ['first', 'second']) {
    await w.db.transaction((tx) =>
      tell(tx, {
        effectId: `proof-${subject}`,
        kind: 'reminder',
        instanceId,
        bodyId,
        content: {
          zh: { subject, text: '正文' },
          en: { subject, text: 'text' },
          link: 'https://goufu.example',
        },
        to: [{ userId: li.userId, name: '李经办', role: 'officer' }],
        toRobots: false,
        now: w.engine.clock.now(),
      }),
    );
  }
  const path = `/api/v1/projects/${instanceId}/deliveries`;
  const seen: unknown[] = [];
  let next: string | null = '';
  while (next !== null) {
    const { body } = await li.get(`${path}?limit=1${next && `&cursor=${next}`}`);
    seen.push(...body.items);
    next = body.next;
  }
  expect(seen).toEqual(
    ['second', 'first'].map((subject) => ({
      channel: 'in-app',
      recipient: li.userId,
      recipientName: '李经办',
      kind: 'reminder',
      subject,
      at: w.engine.clock.now(),
      result: 'delivered',
      detail: null,
    })),
  );
  expect((await stranger.get(path)).status).toBe(404);
  expect((await w.nobody.get(path)).status).toBe(401);
});
