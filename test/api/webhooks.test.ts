import { expect, test } from 'vitest';
import { world } from './support.ts';

const w = world();
const hooks = '/api/v1/webhooks';

async function administrator() {
  const bodyId = await w.body('市总工会');
  return { bodyId, admin: await w.person('管理员', [{ role: 'administrator', bodyId }]) };
}

const hook = (bodyId: string, more: object = {}) => ({
  bodyId,
  label: '财务系统',
  url: 'https://8.8.8.8/goufu',
  ...more,
});

test('the secret of a webhook is shown once, when it is made', async () => {
  const { bodyId, admin } = await administrator();
  const headers = { 'idempotency-key': `k-${bodyId}` };
  const made = await admin.post(hooks, hook(bodyId), headers);
  expect(made.status).toBe(201);
  expect(made.body).toMatchObject({ format: 'json', sends: 'events', active: true, generation: 1 });
  expect(made.body.secret).toMatch(/^[\w-]{43}$/);
  expect((await admin.post(hooks, hook(bodyId), headers)).body).toMatchObject({
    id: made.body.id,
    secret: null,
  });
  const list = await admin.get(`${hooks}?bodyId=${bodyId}`);
  expect(list.body.items).toHaveLength(1);
  expect(JSON.stringify(list.body)).not.toContain(made.body.secret);
});

test.each([
  ['loopback', { url: 'http://127.0.0.1:8080/' }, '/url'],
  ['loopback in disguise', { url: 'http://2130706433/' }, '/url'],
  ['loopback of IPv6', { url: 'http://[::1]/' }, '/url'],
  ['a private range', { url: 'https://192.168.3.4/hook' }, '/url'],
  ['the metadata service', { url: 'http://169.254.169.254/latest/meta-data' }, '/url'],
  ['another protocol', { url: 'file:///etc/passwd' }, '/url'],
  ['a password in the address', { url: 'https://a:b@8.8.8.8/' }, '/url'],
  ['events for a robot', { format: 'wecom', sends: 'events' }, '/sends'],
])('%s is refused', async (_, more, field) => {
  const { bodyId, admin } = await administrator();
  const answer = await admin.post(hooks, hook(bodyId, more));
  expect(answer.status).toBe(422);
  expect(answer.body.reasons[0].field).toBe(field);
});

test('an administrator of another body neither makes, sees, replays nor closes it', async () => {
  const { bodyId, admin } = await administrator();
  const other = await administrator();
  const officer = await w.person('李经办', [{ role: 'officer', bodyId }]);
  const { id } = (await admin.post(hooks, hook(bodyId))).body;
  expect((await other.admin.post(hooks, hook(bodyId))).status).toBe(404);
  expect((await other.admin.get(`${hooks}?bodyId=${bodyId}`)).status).toBe(404);
  expect((await other.admin.get(`${hooks}/${id}/events`)).status).toBe(404);
  expect((await other.admin.post(`${hooks}/${id}/replay`, {})).status).toBe(404);
  expect((await other.admin.delete(`${hooks}/${id}`)).status).toBe(404);
  expect((await officer.post(hooks, hook(bodyId))).status).toBe(403);
});

test('a replay starts over as a new generation; a closed webhook and a robot have none', async () => {
  const { bodyId, admin } = await administrator();
  const { id } = (await admin.post(hooks, hook(bodyId))).body;
  const first = await admin.post(`${hooks}/${id}/replay`, {});
  expect(first.status).toBe(202);
  expect(first.body.generation).toBe(2);
  expect((await admin.post(`${hooks}/${id}/replay`, { after: 'f'.repeat(64) })).status).toBe(422);
  expect((await admin.get(`${hooks}/${id}/events`)).body).toEqual({ items: [], next: null });
  expect((await admin.delete(`${hooks}/${id}`)).status).toBe(204);
  expect((await admin.post(`${hooks}/${id}/replay`, {})).status).toBe(409);
  const robot = (await admin.post(hooks, hook(bodyId, { format: 'wecom' }))).body;
  expect(robot.sends).toBe('messages');
  expect(robot.url).toBe('8.8.8.8');
  expect((await admin.post(`${hooks}/${robot.id}/replay`, {})).status).toBe(409);
});
