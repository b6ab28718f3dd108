import { expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { previewRecalculation } from '../../src/engine/recalculate.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { person } from '../support/engine-bed.ts';
import { until } from './support/until.ts';
import { type WorkerBed, workerBed } from './support/worker-bed.ts';

interface Clock {
  rule: string;
  due: string;
  provisional: boolean;
  status: string;
}

const clocksOf = async ({ db }: WorkerBed, id: string) =>
  Object.fromEntries(
    (
      await db.query<Clock>(
        'select rule, due, provisional, status from deadlines where instance_id = $1::uuid and ended_at is null',
        [id],
      )
    ).map(({ rule, ...clock }) => [rule, clock]),
  );

/** The notice of a year as it would be published: the days off (ISO), with the working weekends. */
async function addDecree({ db, clock, engine }: WorkerBed, year: number, off: string[], work: string[] = []) {
  await db.query(
    `insert into calendar_decrees (id, year, decree, off, work, created_at, created_by)
     values (gen_random_uuid(), $1::int, 'test', $2::jsonb, $3::jsonb, $4::timestamptz, 'test')`,
    [String(year), JSON.stringify(off), JSON.stringify(work), clock.now()],
  );
  engine.calendar.forget();
}

const days2026 = {
  off: [
    ...['2026-01-01', '2026-01-02', '2026-01-03'],
    ...Array.from({ length: 9 }, (_, n) => `2026-02-${String(15 + n)}`),
    ...['2026-04-04', '2026-04-05', '2026-04-06'],
    ...['2026-05-01', '2026-05-02', '2026-05-03', '2026-05-04', '2026-05-05'],
    ...['2026-06-19', '2026-06-20', '2026-06-21'],
    ...['2026-09-25', '2026-09-26', '2026-09-27'],
    ...Array.from({ length: 7 }, (_, n) => `2026-10-0${n + 1}`),
  ],
  work: ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'],
};

/** 2026-09-03 becomes free: a working day after the clocks were started. */
const september3 = { off: [...days2026.off, '2026-09-03'], work: days2026.work };

const proposal = (bed: WorkerBed) =>
  until('a proposal', async () => {
    const [row] = await bed.db.query<{ id: string; changes: unknown }>(
      `select id::text as id, changes from recalculations where status = 'proposed'`,
    );
    return row;
  });

async function approve({ db, clock }: WorkerBed, id: string): Promise<void> {
  await db.query(
    `update recalculations set status = 'approved', approved_by = 'root', approved_at = $2::timestamptz
     where id = $1::uuid`,
    [id, clock.now()],
  );
  await db.query(
    `insert into outbox (effect_id, kind, payload, created_at)
     values ('recalculate-deadlines-' || $1, 'recalculate-deadlines', jsonb_build_object('recalculationId', $1::text), $2::timestamptz)`,
    [id, clock.now()],
  );
}

const becomes = (bed: WorkerBed, status: string) =>
  until(`the proposal is ${status}`, async () => {
    const rows = await bed.db.query('select 1 from recalculations where status = $1', [status]);
    return rows.length > 0;
  });

test('a notice that makes a working day free: the preview, approved, is exactly what happens', async () => {
  const bed = await workerBed();
  const [a, b] = [await bed.startTiny(), await bed.startTiny()];
  await bed.lend(a);
  await bed.lend(b);
  const before = await clocksOf(bed, a);
  expect(before['award-notice']?.due).toBe('2026-09-03');
  await addDecree(bed, 2026, september3.off, september3.work);
  const preview = await previewRecalculation(bed.engine);
  expect(await clocksOf(bed, a)).toEqual(before);

  await bed.work();
  const { id, changes } = await proposal(bed);
  expect(changes).toEqual(preview.cases);
  expect(await clocksOf(bed, a)).toEqual(before);
  await approve(bed, id);
  await becomes(bed, 'applied');

  for (const { instanceId, moves } of preview.cases) {
    const after = await clocksOf(bed, instanceId);
    for (const { rule, from, to } of moves) {
      expect(from.due).toBe(before[rule]?.due);
      expect(after[rule]).toEqual({ due: to.due, provisional: false, status: 'armed' });
    }
  }
  expect(preview.cases.map(({ instanceId }) => instanceId).sort()).toEqual([a, b].sort());
  const after = await clocksOf(bed, a);
  expect(after['award-notice']?.due).toBe('2026-09-04');
  expect(after['needs-screening']?.due).toBe('2026-09-16');
  // Thirty calendar days: the new day off is not its last day, so nothing moves.
  expect(after['needs-round']).toEqual(before['needs-round']);
  const events = await bed.db.query<{ data: { approvedBy: string } }>(
    `select data from instance_events where type = 'calendar.recalculated'`,
  );
  expect(events.map(({ data }) => data.approvedBy)).toEqual(['root', 'root']);
  expect((await verifyAudit(bed.db)).findings).toEqual([]);
});

test('a provisional day becomes a real one as soon as the notice is there, without anybody being asked', async () => {
  const bed = await workerBed();
  await bed.clock.set('2026-12-30T09:00:00.000+08:00');
  const id = await bed.startTiny();
  await bed.lend(id);
  expect((await clocksOf(bed, id))['award-notice']).toMatchObject({ provisional: true });
  await addDecree(bed, 2027, ['2027-01-01', '2027-01-02', '2027-01-03']);
  await bed.work();
  await until('a real day', async () => (await clocksOf(bed, id))['award-notice']?.provisional === false);
  expect((await clocksOf(bed, id))['award-notice']).toMatchObject({ due: '2027-01-04', status: 'armed' });
});

test('what was met, frozen or moved between the preview and the approval is left alone', async () => {
  const bed = await workerBed();
  const [met, frozen] = [await bed.startTiny(), await bed.startTiny()];
  await bed.lend(met);
  await bed.lend(frozen);
  await addDecree(bed, 2026, september3.off, september3.work);
  await bed.work();
  const { id } = await proposal(bed);
  await applyEvent(bed.engine, {
    instanceId: met,
    type: 'RETURN_ALL',
    data: {},
    actor: person('bob', 'reviewer'),
  });
  await applyEvent(bed.engine, {
    instanceId: frozen,
    type: 'SUSPEND',
    data: {},
    actor: person('eve', 'leader'),
  });
  await approve(bed, id);
  await becomes(bed, 'applied');
  expect(await clocksOf(bed, met)).toEqual({});
  const open = await clocksOf(bed, frozen);
  // The statutory clock ran on and moved; the internal ones stand still and are counted when they run again.
  expect(open['award-notice']).toMatchObject({ status: 'armed', due: '2026-09-04' });
  expect(open['needs-screening']).toMatchObject({ status: 'frozen' });
  expect((await verifyAudit(bed.db)).findings).toEqual([]);
});

test('a clock that was frozen for a while is counted on from today, in the days that are left', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  const leader = person('eve', 'leader');
  await applyEvent(bed.engine, { instanceId: id, type: 'SUSPEND', data: {}, actor: leader });
  await bed.clock.set('2026-09-08T09:00:00.000+08:00');
  await applyEvent(bed.engine, { instanceId: id, type: 'RESUME', data: {}, actor: leader });
  const before = await clocksOf(bed, id);
  expect(before['needs-screening']?.due).toBe('2026-09-21');
  const off = [...days2026.off, '2026-09-10'];
  await addDecree(bed, 2026, off, days2026.work);
  const preview = await previewRecalculation(bed.engine);
  const moved = preview.cases[0]?.moves.find(({ rule }) => rule === 'needs-screening');
  expect(moved?.to.due).toBe('2026-09-22');
});

test('a second notice replaces a proposal that nobody has approved yet', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await addDecree(bed, 2026, september3.off, september3.work);
  const workers = await bed.work();
  await proposal(bed);
  await workers.close();
  await bed.clock.set('2026-09-01T10:00:00.000+08:00');
  await addDecree(bed, 2026, [...september3.off, '2026-09-04'], september3.work);
  await bed.work();
  await becomes(bed, 'superseded');
  const { changes } = await proposal(bed);
  expect(changes).toEqual((await previewRecalculation(bed.engine)).cases);
});
