import { Redis } from 'ioredis';
import { expect, onTestFinished, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { enqueue } from '../../workers/job.ts';
import { person } from '../support/engine-bed.ts';
import { startRedis } from '../support/redis.ts';
import { thank } from './support/test-jobs.ts';
import { until } from './support/until.ts';
import { type WorkerBed, workerBed } from './support/worker-bed.ts';

async function bedOnOwnRedis() {
  const redis = await startRedis();
  onTestFinished(redis.stop);
  return { redis, bed: await workerBed({ redis: redis.url }) };
}

/** How often each effect of the test job was done. */
async function thanked({ db }: WorkerBed): Promise<number[]> {
  const rows = await db.query<{ count: number }>(
    `select count(*)::int as count from job_reports where job = 'thank' group by detail ->> 'effectId'`,
  );
  return rows.map((row) => row.count);
}

const ask = async ({ db, clock }: WorkerBed, count: number, from = 0) => {
  for (let n = from; n < from + count; n += 1) {
    await enqueue(db, thank, {
      effectId: `thank-${n}`,
      payload: { instanceId: `case-${n}` },
      at: clock.now(),
    });
  }
};

test('FLUSHALL while work is pending loses nothing and does nothing twice', async () => {
  const { redis, bed } = await bedOnOwnRedis();
  const client = new Redis(redis.url);
  onTestFinished(() => client.disconnect());
  await ask(bed, 200);
  await bed.work();
  await until('some are done', async () => (await thanked(bed)).length > 5);
  await client.flushall();
  await ask(bed, 50, 200);
  await client.flushall();
  await until('all are done', async () => (await thanked(bed)).length === 250);
  expect(new Set(await thanked(bed))).toEqual(new Set([1]));
}, 60_000);

test('a flushed queue is filled again from Postgres, delays and tries included', async () => {
  const { redis, bed } = await bedOnOwnRedis();
  const client = new Redis(redis.url);
  onTestFinished(() => client.disconnect());
  const tomorrow = '2026-09-02T09:00:00.000+08:00';
  await enqueue(bed.db, thank, {
    effectId: 'thank-later',
    payload: { instanceId: 'later' },
    at: bed.clock.now(),
    notBefore: tomorrow,
  });
  await enqueue(bed.db, thank, {
    effectId: 'thank-again',
    payload: { instanceId: 'again', fail: 'once' },
    at: bed.clock.now(),
  });
  await bed.work();
  await until('the first try has failed', async () => {
    const [row] = await bed.db.query<{ error: string | null }>(
      `select error from outbox where effect_id = 'thank-again'`,
    );
    return row?.error;
  });
  await client.flushall();
  await until('the second try', async () => (await thanked(bed)).length === 1);
  await client.flushall();
  await bed.clock.set(tomorrow);
  await until('what was for tomorrow', async () => (await thanked(bed)).length === 2);
  expect(await thanked(bed)).toEqual([1, 1]);
});

test('while Redis is down steps go on, and their work is done once it is back', async () => {
  const { redis, bed } = await bedOnOwnRedis();
  const first = await bed.startTiny();
  await bed.lend(first);
  await bed.work();
  await redis.kill();

  const ids = [first];
  for (let n = 0; n < 5; n += 1) {
    const id = await bed.startTiny();
    await bed.lend(id);
    ids.push(id);
  }
  for (const instanceId of ids) {
    const actor = person('bob', 'reviewer');
    const { stage } = await applyEvent(bed.engine, { instanceId, type: 'RETURN_ALL', data: {}, actor });
    expect(stage).toBe('closed');
  }
  expect(await thanked(bed)).toEqual([]);

  await redis.start();
  await until('all thanked', async () => (await thanked(bed)).length === ids.length);
  expect(new Set(await thanked(bed))).toEqual(new Set([1]));
}, 60_000);

test('deadlines are fired while Redis is down: workers sweep from Postgres by themselves', async () => {
  const { redis, bed } = await bedOnOwnRedis();
  await redis.kill();
  const id = await bed.startTiny();
  await bed.lend(id);
  await bed.clock.set('2026-10-09T09:00:00.000+08:00');
  await bed.work();
  await until('fired', async () => {
    const rows = await bed.db.query(`select 1 from instance_events where type = 'deadline.needs-round'`);
    return rows.length === 1;
  });
});
