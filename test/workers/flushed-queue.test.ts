import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { startWorkers } from '../../workers/main.ts';
import { until } from '../durability/support/until.ts';
import { person, startTiny } from '../support/engine-bed.ts';
import { startRedis } from '../support/redis.ts';
import { mailServer, quiet, type WorkerBed, workerBed } from './support.ts';

const cases = 20;

async function workersOn(bed: WorkerBed, redisUrl: string) {
  const config = { ...bed.deps.config, redisUrl };
  const rhythm = { relayMs: 50, sweepMs: 300, patienceMs: 2_000 };
  const workers = await startWorkers({
    engine: bed.engine,
    config,
    log: quiet,
    rhythm,
    registry: bed.deps.registry,
  });
  onTestFinished(() => workers.close());
  return workers;
}

async function lendAll(bed: WorkerBed): Promise<void> {
  await bed.user('王审核', ['reviewer'], { email: 'wang@union.example' });
  for (let n = 0; n < cases; n += 1) {
    const instanceId = await startTiny(bed);
    await applyEvent(bed.engine, {
      instanceId,
      type: 'LEND',
      data: { copies: 1 },
      actor: person('a', 'officer'),
    });
  }
}

const delivered = async ({ db }: WorkerBed) => {
  const [row] = await db.query<{ n: number }>(
    `select count(*)::int as n from deliveries d where d.channel = 'mail' and d.result = 'delivered'`,
  );
  return row?.n ?? 0;
};

/** The reviewers' half-time reminders and nothing else: the officers' clocks chase nobody here. */
async function halfTime(bed: WorkerBed): Promise<void> {
  await bed.db.query(`update bodies set policy_version = 2, policy = $1::jsonb`, [
    JSON.stringify({
      'reminders.ladder': {
        first: { role: 'nobody' },
        second: { role: 'nobody' },
        third: { role: 'nobody' },
      },
    }),
  ]);
  await bed.clock.set('2026-09-08T17:00:00.000+08:00');
}

test('a queue that is flushed while reminders wait loses none, and none is sent twice', async () => {
  const smtp = await mailServer();
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const bed = await workerBed('postgres', { SMTP_URL: smtp.url });
  await lendAll(bed);
  await halfTime(bed);
  let release = () => {};
  smtp.hold = new Promise((resolve) => {
    release = resolve;
  });
  await workersOn(bed, redis.url);
  const client = new Redis(redis.url, { maxRetriesPerRequest: null });
  onTestFinished(() => void client.disconnect());
  await until('mails wait in the queue', async () => {
    const [row] = await bed.db.query<{ n: number }>(
      `select count(*)::int as n from outbox where kind = 'deliver-mail' and handed_at is not null`,
    );
    return row?.n === cases;
  });
  await client.flushall();
  release();
  await until('every reminder is delivered', async () => (await delivered(bed)) === cases);
  expect(smtp.mails).toHaveLength(cases);
  expect(new Set(smtp.mails.map((mail) => mail.header('Message-ID'))).size).toBe(cases);
});

test('reminders that fall due while Redis is gone arrive once it is back', async () => {
  const smtp = await mailServer();
  const redis = await startRedis();
  onTestFinished(() => redis.stop());
  const bed = await workerBed('postgres', { SMTP_URL: smtp.url });
  await lendAll(bed);
  await workersOn(bed, redis.url);
  await redis.kill();
  await halfTime(bed);
  await until('the marks are planned all the same', async () => {
    const [row] = await bed.db.query<{ n: number }>(
      `select count(*)::int as n from outbox where kind = 'send-reminder' and payload ->> 'rule' = 'needs-screening'`,
    );
    return row?.n === cases;
  });
  expect(smtp.mails).toEqual([]);
  await redis.start();
  await until('every reminder is delivered', async () => (await delivered(bed)) === cases);
  expect(smtp.mails).toHaveLength(cases);
});
