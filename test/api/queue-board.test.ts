import type { Queue } from 'bullmq';
import { expect, onTestFinished, test } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import { watchQueues } from '../../workers/backends/redis-board.ts';
import { redisUrl } from '../support/redis.ts';
import { caller, quiet, world } from './support.ts';

const it = world();

async function board() {
  const namespace = 'board';
  const watched = watchQueues(redisUrl(), namespace);
  onTestFinished(() => watched.close());
  const app = await buildApp({ engine: it.engine, config: quiet, queues: watched.queues });
  onTestFinished(() => app.close());
  await Promise.all(watched.queues.map((queue: Queue) => queue.waitUntilReady()));
  return { app, queues: watched.queues };
}

test('the queues are shown to administrators of everything and to nobody else', async () => {
  const { app } = await board();
  const bodyId = await it.body('看板测试市总工会');
  const officer = await it.person('经办人', [{ role: 'officer', bodyId }]);
  const local = await it.person('本单位管理员', [{ role: 'administrator', bodyId }]);
  for (const path of ['/admin/queues', '/admin/queues/', '/admin/queues/api/queues']) {
    expect((await caller(app).get(path)).status, path).toBe(401);
    for (const who of [officer, local]) {
      const refused = await caller(app, who.key).get(path);
      expect(refused.status, path).toBe(403);
      expect(refused.body.code).toBe('ROLE_NOT_ALLOWED');
    }
  }
  const page = await caller(app, it.admin.key).get('/admin/queues/');
  expect(page.status).toBe(200);
  expect(page.body).toContain('Goufu');
});

test('the board shows which effects wait, never what is in them, and changes nothing', async () => {
  const { app, queues } = await board();
  const [work] = queues;
  if (!work) throw new Error('no lanes');
  await work.add('send-reminder', { kind: 'send-reminder', effectId: 'remind-1' });
  onTestFinished(() => work.obliterate({ force: true }));
  const admin = caller(app, it.admin.key);
  const { body } = await admin.get(`/admin/queues/api/queues?activeQueue=${work.name}&status=waiting`);
  expect(body.queues.map(({ name }: { name: string }) => name)).toEqual([
    'work',
    'mail',
    'webhook',
    'upkeep',
    'import',
  ]);
  const [shown] = body.queues;
  expect(shown.readOnlyMode).toBe(true);
  expect(JSON.stringify(shown.jobs)).toContain('remind-1');
  expect(shown.jobs[0].data).toEqual({ kind: 'send-reminder', effectId: 'remind-1' });
  expect((await admin.put('/admin/queues/api/queues/work/pause', {})).status).toBe(404);
  expect((await admin.put('/admin/queues/api/queues/work/empty', {})).status).toBe(404);
  expect(await work.isPaused()).toBe(false);
  expect(await work.getWaitingCount()).toBe(1);
});
