import { expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { type DueClock, fireClock } from '../../src/engine/fire-clock.ts';
import { claimDueSql } from '../../src/engine/sweep-deadlines.ts';
import { person } from '../support/engine-bed.ts';
import { until } from './support/until.ts';
import { workerBed } from './support/worker-bed.ts';

const dueDay = '2026-10-09T09:00:00.000+08:00';

test('three workers on 5,000 due deadlines fire each exactly once', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await bed.copiesWithClock(id, 'needs-round', 5_000);
  await bed.clock.set(dueDay);
  await Promise.all([bed.work(), bed.work(), bed.work()]);
  await until(
    'all fired',
    async () => {
      const [row] = await bed.db.query<{ open: number }>(
        `select count(*)::int as open from deadlines where rule = 'needs-round' and status = 'armed'`,
      );
      return row?.open === 0;
    },
    60_000,
  );
  const [events] = await bed.db.query<{ cases: number; events: number }>(
    `select count(distinct instance_id)::int as cases, count(*)::int as events from instance_events
     where type = 'deadline.needs-round'`,
  );
  expect(events).toEqual({ cases: 5_001, events: 5_001 });
  const [letters] = await bed.db.query<{ count: number }>('select count(*)::int as count from dead_letters');
  expect(letters?.count).toBe(0);
}, 90_000);

test('a sweep reads the index of armed clocks up to now, so that what is not due costs it nothing', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await bed.copiesWithClock(id, 'needs-round', 20_000);
  await bed.db.query('analyze deadlines');
  const plan = await bed.db.query<{ 'QUERY PLAN': string }>(`explain (analyze, timing off) ${claimDueSql}`, [
    bed.clock.now(),
    '15000',
    '200',
  ]);
  const text = plan.map((row) => row['QUERY PLAN']).join('\n');
  expect(text).toMatch(/Index Scan using deadlines_due on deadlines .*actual rows=0/);
  expect(text).not.toMatch(/Seq Scan on deadlines/);
});

test('a clock that cannot be fired holds up no other, is shown to a person, and is tried again', async () => {
  const bed = await workerBed();
  const [good, bad] = [await bed.startTiny(), await bed.startTiny()];
  await bed.lend(good);
  await bed.lend(bad);
  await bed.db.query(`update instances set version = 99 where id = $1::uuid`, [bad]);
  await bed.clock.set(dueDay);
  await bed.work();
  const letter = await until('a letter', async () => {
    const [row] = await bed.db.query<{ instanceId: string; sentence: { en: string } }>(
      `select instance_id as "instanceId", sentence from dead_letters where resolved_at is null and kind = 'sweep-deadlines'`,
    );
    return row;
  });
  expect(letter.instanceId).toBe(bad);
  expect(letter.sentence.en).toContain('version 99');
  await until('the other has fired', async () => {
    const rows = await bed.db.query(
      `select 1 from instance_events where instance_id = $1::uuid and type = 'deadline.needs-round'`,
      [good],
    );
    return rows.length === 1;
  });

  await bed.db.query(`update instances set version = 1 where id = $1::uuid`, [bad]);
  await bed.db.query('update deadlines set claimed_until = clock_timestamp()');
  await bed.work();
  await until('it has recovered', async () => {
    const [row] = await bed.db.query<{ open: number }>(
      'select count(*)::int as open from dead_letters where resolved_at is null',
    );
    return row?.open === 0;
  });
});

test('a clock that was met between the claim and the firing is a no-op', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await bed.clock.set(dueDay);
  const claimed = await bed.db.query<DueClock>(claimDueSql, [bed.clock.now(), '15000', '10']);
  expect(claimed).toHaveLength(3);
  const actor = person('bob', 'reviewer');
  await applyEvent(bed.engine, { instanceId: id, type: 'RETURN_ALL', data: {}, actor });
  for (const clock of claimed) expect(await fireClock(bed.engine, clock)).toBe(false);
  const events = await bed.db.query(`select 1 from instance_events where type like 'deadline.%'`);
  expect(events).toEqual([]);
});
