import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { redisQueues } from '../../workers/backends/redis.ts';
import { startRedis } from '../support/redis.ts';
import { freePort } from '../support/servers/child.ts';
import { quiet } from './support/queue-beds.ts';
import { until } from './support/until.ts';

test('on a Redis cluster, which refuses scripts over several slots, every key of ours is in one', async () => {
  // Its bus would listen 10,000 above its port, which is no port where that is high.
  const bus = String(await freePort());
  const { url } = await startRedis(['--cluster-enabled', 'yes', '--cluster-port', bus]);
  const client = new Redis(url);
  onTestFinished(() => client.disconnect());
  await client.call('cluster', 'addslotsrange', '0', '16383');
  await until('the cluster is up', async () =>
    String(await client.call('cluster', 'info')).includes('cluster_state:ok'),
  );
  const queues = redisQueues({ url, lockMs: 1_000, answerMs: 5_000 }, quiet);
  onTestFinished(() => queues.close(1_000));
  const ran: string[] = [];
  await queues.schedule('plan-reminders', 'work', { everyMs: 3_600_000 });
  await queues.add([
    { kind: 'deliver-mail', effectId: 'mail-1', lane: 'mail', attempts: 2, backoffMs: 10 },
    { kind: 'send-reminder', effectId: 'remind-1', lane: 'work', attempts: 2, backoffMs: 10, delayMs: 20 },
  ]);
  const keys = await client.keys('*');
  const slots = new Set(await Promise.all(keys.map((key) => client.call('cluster', 'keyslot', key))));
  expect(keys.length).toBeGreaterThan(3);
  expect(slots.size).toBe(1);
  queues.start(
    async ({ effectId }) => {
      ran.push(effectId);
    },
    { work: 1, mail: 1, webhook: 1, upkeep: 1, import: 1 },
  );
  await until('both were run', () => ran.includes('mail-1') && ran.includes('remind-1'));
});
