import { v7 as uuidv7 } from 'uuid';
import { expect, test } from 'vitest';
import { world } from './support.ts';

const it = world();

/** The id of a person, whoever it is. */
const somebody = expect.stringMatching(/^[0-9a-f-]{36}$/);

/** A job that failed for good: the row of the outbox and the letter about it. */
async function deadLetter(
  more: { instanceId?: string; kind?: string } = {},
): Promise<{ id: string; effectId: string }> {
  const [id, effectId] = [uuidv7(), `effect-${uuidv7()}`];
  const kind = more.kind ?? 'deliver-mail';
  const payload = { messageId: id, to: '王芳 <wang@example.org>', retries: 3 };
  await it.db.query(
    `insert into outbox (effect_id, kind, payload, created_at, attempts, dead_at)
     values ($1, $2, $3::jsonb, now(), 8, now())`,
    [effectId, kind, JSON.stringify(payload)],
  );
  await it.db.query(
    `insert into dead_letters (id, effect_id, instance_id, kind, payload, code, sentence, detail, attempts, at)
     values ($1::uuid, $2, $3::uuid, $4, $5::jsonb, 'FAILED', $6::jsonb, '{}', 8, now())`,
    [
      id,
      effectId,
      more.instanceId ?? null,
      kind,
      JSON.stringify(payload),
      JSON.stringify({ zh: '邮件未能送达。', en: 'The mail did not arrive.' }),
    ],
  );
  return { id, effectId };
}

const outboxRow = async (effectId: string) =>
  (
    await it.db.query<{ dead: boolean; attempts: number }>(
      'select dead_at is not null as dead, attempts from outbox where effect_id = $1',
      [effectId],
    )
  )[0];

test('an administrator sees what failed and why, with the payload redacted and counts beside it', async () => {
  const { id } = await deadLetter();
  const { status, body } = await it.admin.get('/api/v1/admin/jobs');
  expect(status).toBe(200);
  expect(body.counts.dead).toBeGreaterThan(0);
  const item = body.items.find((one: { id: string }) => one.id === id);
  expect(item).toMatchObject({ code: 'FAILED', attempts: 8, sentence: { en: 'The mail did not arrive.' } });
  expect(item.payload).toEqual({ messageId: id, to: '…', retries: 3 });
  expect(JSON.stringify(body)).not.toContain('wang@example.org');
});

test('a retry with a reason puts the job back to its first try, once', async () => {
  const { id, effectId } = await deadLetter();
  const retry = () => it.admin.post(`/api/v1/admin/jobs/${id}/retry`, { reason: '邮件服务器已恢复' });
  expect((await retry()).body).toMatchObject({
    resolution: 'retried',
    resolvedBy: somebody,
    resolvedWhy: '邮件服务器已恢复',
  });
  expect(await outboxRow(effectId)).toEqual({ dead: false, attempts: 0 });
  expect((await retry()).status).toBe(409);
});

test('a discard with a reason leaves the job dead and off the list', async () => {
  const { id, effectId } = await deadLetter();
  expect((await it.admin.post(`/api/v1/admin/jobs/${id}/discard`, { reason: '收件人已离职' })).status).toBe(
    200,
  );
  expect(await outboxRow(effectId)).toMatchObject({ dead: true });
  const open = await it.admin.get('/api/v1/admin/jobs');
  expect(open.body.items.map((one: { id: string }) => one.id)).not.toContain(id);
  const resolved = await it.admin.get('/api/v1/admin/jobs?status=resolved');
  expect(resolved.body.items.map((one: { id: string }) => one.id)).toContain(id);
});

test('without a reason, for an unknown id, or by anybody but an administrator of everything it is refused', async () => {
  const { id, effectId } = await deadLetter();
  const body = await it.body('市总工会');
  const local = await it.person('local', [{ role: 'administrator', bodyId: body }]);
  const officer = await it.person('officer', [{ role: 'officer', bodyId: body }]);
  const url = `/api/v1/admin/jobs/${id}/retry`;
  expect((await it.admin.post(url, {})).status).toBe(422);
  expect((await it.admin.post(url, { reason: ' ' })).status).toBe(422);
  expect((await it.admin.post(`/api/v1/admin/jobs/${uuidv7()}/retry`, { reason: 'x' })).status).toBe(404);
  expect((await it.admin.post('/api/v1/admin/jobs/7/retry', { reason: 'x' })).status).toBe(422);
  for (const caller of [local, officer]) {
    expect((await caller.post(url, { reason: 'x' })).status).toBe(403);
    expect((await caller.get('/api/v1/admin/jobs')).status).toBe(403);
    expect((await caller.get('/api/v1/admin/reports')).status).toBe(403);
    expect((await caller.get('/api/v1/admin/recalculations')).status).toBe(403);
  }
  expect((await it.nobody.get('/api/v1/admin/jobs')).status).toBe(401);
  expect(await outboxRow(effectId)).toMatchObject({ dead: true });
});

test('the exceptions of a project are in the inbox of those who run it, and in nobody else’s', async () => {
  const [mine, other] = [await it.body('县总工会'), await it.body('另一县总工会')];
  const officer = await it.person('mine', [{ role: 'officer', bodyId: mine }]);
  const stranger = await it.person('other', [{ role: 'officer', bodyId: other }]);
  const project = await officer.post('/api/v1/projects', {
    bodyId: mine,
    title: '培训',
    category: 'training',
  });
  expect(project.status).toBe(201);
  const { id } = await deadLetter({ instanceId: project.body.id, kind: 'score-evaluation' });
  const seen = async (caller: typeof officer) => (await caller.get('/api/v1/inbox')).body.exceptions;
  expect(await seen(officer)).toEqual([
    expect.objectContaining({ id, projectId: project.body.id, code: 'FAILED' }),
  ]);
  expect(await seen(stranger)).toEqual([]);
  expect((await seen(it.admin)).map((one: { id: string }) => one.id)).toContain(id);
});

test('a proposal of moved deadlines is shown, approved once by name, and handed to the workers', async () => {
  const id = uuidv7();
  await it.db.query(
    `insert into recalculations (id, effect_id, calendar, at, status, changes)
     values ($1::uuid, $1::text, 'cn-test', now(), 'proposed', '[]')`,
    [id],
  );
  const { body } = await it.admin.get('/api/v1/admin/recalculations');
  expect(body.items).toEqual([expect.objectContaining({ id, status: 'proposed', changes: [] })]);
  const approve = () => it.admin.post(`/api/v1/admin/recalculations/${id}/approve`, { reason: '国办通知' });
  expect(await approve()).toMatchObject({
    status: 202,
    body: { status: 'approved', approvedBy: somebody, approvedWhy: '国办通知' },
  });
  expect((await approve()).status).toBe(409);
  const rows = await it.db.query<{ payload: unknown }>(
    `select payload from outbox where kind = 'recalculate-deadlines'`,
  );
  expect(rows.map(({ payload }) => payload)).toEqual([{ recalculationId: id }]);
});

test('the metrics tell queue depth, dead letters, the oldest due deadline and deliveries by result', async () => {
  await deadLetter({ kind: 'deliver-webhook' });
  await it.db.query(
    `insert into outbox (effect_id, kind, payload, created_at) values ('metric', 'deliver-mail', '{}', now())`,
  );
  await it.db.query(
    `insert into deliveries (effect_id, channel, recipient, kind, message, at, result)
     values ('metric', 'mail', 'someone', 'reminder', '{}', '2026-09-15T11:00:00+08:00', 'delivered')`,
  );
  const { body } = await it.nobody.get('/metrics');
  expect(body).toMatch(/goufu_jobs_open\{kind="deliver-mail",state="waiting"\} \d+/);
  expect(body).toMatch(/goufu_dead_letters\{kind="deliver-webhook",code="FAILED"\} \d+/);
  expect(body).toMatch(/goufu_oldest_due_deadline_seconds 0/);
  expect(body).toMatch(/goufu_deliveries_last_day\{channel="mail",result="delivered"\} 1/);
});
