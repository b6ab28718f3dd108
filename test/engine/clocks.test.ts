import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { type Bed, drivers, engineBed, person, startTiny } from '../support/engine-bed.ts';

const ann = person('ann', 'officer');
const chief = person('chief', 'leader');

const clocksOf = ({ db }: Bed) =>
  db.query(
    'select rule, status, due, breached_at is not null as breached from deadlines order by rule, epoch',
  );

async function lend(bed: Bed): Promise<string> {
  const id = await startTiny(bed);
  await applyEvent(bed.engine, { instanceId: id, type: 'LEND', data: { copies: 1 }, actor: ann });
  return id;
}

describe.each(drivers)('clocks on %s', (driver) => {
  test('a duty that runs late is recorded as a breach, once, and the case goes on', async () => {
    const bed = await engineBed(driver);
    const id = await lend(bed);
    await bed.clock.set('2026-09-16T00:00:00.000+08:00');
    expect((await fireDueDeadlines(bed.engine)).map((fired) => fired.rule)).toEqual([
      'award-notice',
      'needs-screening',
    ]);
    expect(await fireDueDeadlines(bed.engine)).toEqual([]);
    await applyEvent(bed.engine, {
      instanceId: id,
      type: 'RETURN_ALL',
      data: {},
      actor: person('ben', 'reviewer'),
    });
    expect(await clocksOf(bed)).toEqual([
      { rule: 'award-notice', status: 'breached', due: '2026-09-03', breached: true },
      { rule: 'needs-round', status: 'cancelled', due: '2026-10-08', breached: false },
      { rule: 'needs-screening', status: 'breached', due: '2026-09-15', breached: true },
    ]);
  });

  test('a clock that fires moves the case by itself, after 24:00 of the last day and not before', async () => {
    const bed = await engineBed(driver);
    const id = await lend(bed);
    await bed.clock.set('2026-10-08T23:59:59.000+08:00');
    expect((await fireDueDeadlines(bed.engine)).map((fired) => fired.rule)).not.toContain('needs-round');
    await bed.clock.set('2026-10-09T00:00:00.000+08:00');
    expect((await fireDueDeadlines(bed.engine)).map((fired) => fired.rule)).toEqual(['needs-round']);
    expect((await bed.engine.cases.load(id)).kase.snapshot.value).toMatchObject({ main: 'closed' });
  });

  test('while suspended internal clocks stand still, statutory ones run on; resumed, what was left is left', async () => {
    const bed = await engineBed(driver);
    const id = await lend(bed);
    await bed.clock.set('2026-09-02T10:00:00.000+08:00');
    const held = await applyEvent(bed.engine, { instanceId: id, type: 'SUSPEND', data: {}, actor: chief });
    const status = Object.fromEntries(held.deadlines.open.map((clock) => [clock.rule, clock.status]));
    expect(status).toMatchObject({ 'needs-screening': 'frozen', 'award-notice': 'armed' });
    await expect(
      applyEvent(bed.engine, { instanceId: id, type: 'INSPECT', data: {}, actor: ann }),
    ).rejects.toMatchObject({ code: 'CASE_SUSPENDED' });
    await bed.clock.set('2026-09-17T10:00:00.000+08:00');
    expect((await fireDueDeadlines(bed.engine)).map((fired) => fired.rule)).toEqual(['award-notice']);
    const resumed = await applyEvent(bed.engine, { instanceId: id, type: 'RESUME', data: {}, actor: chief });
    // 10 working days from 1 September end on the 15th: 9 were left on the 2nd; on the 17th they end on 30 September.
    expect(resumed.deadlines.open.find((clock) => clock.rule === 'needs-screening')).toMatchObject({
      status: 'armed',
      due: '2026-09-30',
    });
  });
});
