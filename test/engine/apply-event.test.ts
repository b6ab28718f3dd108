import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { nextActions } from '../../src/engine/next-actions.ts';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { whatIf } from '../../src/engine/what-if.ts';
import { type Bed, drivers, engineBed, person, startTiny } from '../support/engine-bed.ts';

const ann = person('ann', 'officer');
const ben = person('ben', 'reviewer');
const chief = person('chief', 'leader');

async function tablesOf({ db }: Bed): Promise<string> {
  const rows = await db.query(
    `select (select jsonb_agg(to_jsonb(i) order by i.id) from instances i) as i,
       (select count(*) from instance_events) as e, (select jsonb_agg(to_jsonb(d) order by d.rule) from deadlines d) as d,
       (select count(*) from outbox) as o, (select count(*) from idempotency_keys) as k`,
  );
  return JSON.stringify(rows);
}

describe.each(drivers)('the engine runs a workflow that knows no projects, on %s', (driver) => {
  test('an accepted event leaves the next snapshot, its clocks, its effects and a chain that verifies', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const lent = await applyEvent(bed.engine, {
      instanceId: id,
      type: 'LEND',
      data: { copies: 3 },
      actor: ann,
    });
    expect(lent).toMatchObject({ seq: 1, stage: 'lent', state: ['main.lent', 'hold.normal'] });
    expect(lent.deadlines.open.map((clock) => [clock.rule, clock.due])).toEqual([
      ['needs-round', '2026-10-08'],
      ['needs-screening', '2026-09-15'],
      ['award-notice', '2026-09-03'],
    ]);
    const back = await applyEvent(bed.engine, { instanceId: id, type: 'RETURN_ALL', data: {}, actor: ben });
    expect(back).toMatchObject({ status: 'done', stage: 'closed' });
    expect(back.deadlines.changed).toEqual(
      expect.arrayContaining([
        { rule: 'needs-screening', key: '', change: 'met' },
        { rule: 'needs-round', key: '', change: 'cancelled' },
      ]),
    );
    expect(await bed.db.query('select effect_id, kind from outbox')).toEqual([
      { effect_id: `${id}-2-0`, kind: 'thank' },
    ]);
    expect(await verifyAudit(bed.db)).toEqual({ chains: 1, events: 3, findings: [] });
  });

  test('what must stay sealed is neither in the event nor in the answer', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const answer = await applyEvent(bed.engine, {
      instanceId: id,
      type: 'LEND',
      data: { copies: 1, secret: 'canary-4711' },
      actor: ann,
    });
    const rows = await bed.db.query('select data, snapshot from instance_events');
    expect(JSON.stringify([answer, rows])).not.toContain('canary-4711');
  });

  test.each([
    ['an unknown event', 'FLY', {}, ann, 'UNKNOWN_EVENT'],
    ['a forged xstate event', 'xstate.done.state.tiny', {}, ann, 'RESERVED_EVENT'],
    [
      'a forged deadline',
      'deadline.needs-round',
      { rule: 'needs-round', key: '', epoch: 0 },
      ann,
      'RESERVED_EVENT',
    ],
    ['an event of another role', 'LEND', { copies: 1 }, chief, 'ROLE_NOT_ALLOWED'],
    ['an event in the wrong state', 'RETURN_ALL', {}, ben, 'WRONG_STATE'],
    ['a wrong type', 'LEND', { copies: '1' }, ann, 'INVALID_DATA'],
    ['an unknown field', 'LEND', { copies: 1, extra: 1 }, ann, 'INVALID_DATA'],
    ['no data at all', 'LEND', undefined, ann, 'INVALID_DATA'],
    ['more than there is', 'LEND', { copies: 11 }, ann, 'DATA_REFUSED'],
  ])('%s is refused with its code and changes nothing', async (_, type, data, actor, code) => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const before = await tablesOf(bed);
    await expect(applyEvent(bed.engine, { instanceId: id, type, data, actor })).rejects.toMatchObject({
      code,
    });
    expect(await tablesOf(bed)).toBe(before);
  });

  test('one person may not hold two posts that the law keeps apart, whatever their roles', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const both = person('ann', 'officer', 'reviewer');
    await applyEvent(bed.engine, { instanceId: id, type: 'LEND', data: { copies: 1 }, actor: both });
    await expect(
      applyEvent(bed.engine, { instanceId: id, type: 'RETURN_ALL', data: {}, actor: both }),
    ).rejects.toMatchObject({ code: 'SEPARATION_OF_DUTIES' });
  });

  test('a stale If-Match is refused, and a dry run writes nothing', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const lend = { instanceId: id, type: 'LEND', data: { copies: 2 }, actor: ann };
    await expect(applyEvent(bed.engine, { ...lend, ifMatch: 4 })).rejects.toMatchObject({
      code: 'STALE_VERSION',
    });
    const before = await tablesOf(bed);
    const dry = await applyEvent(bed.engine, { ...lend, ifMatch: 0, dryRun: true });
    expect(dry).toMatchObject({ dryRun: true, stage: 'lent', seq: 1 });
    expect(await tablesOf(bed)).toBe(before);
  });

  test('a repeated key gets the first answer and acts once; another body with it is refused', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const lend = { instanceId: id, type: 'LEND', data: { copies: 2 }, actor: ann, idempotencyKey: 'k1' };
    const first = await applyEvent(bed.engine, { ...lend, ifMatch: 0 });
    expect(await applyEvent(bed.engine, { ...lend, ifMatch: 0 })).toEqual(first);
    await expect(applyEvent(bed.engine, { ...lend, data: { copies: 3 } })).rejects.toMatchObject({
      code: 'IDEMPOTENCY_KEY_REUSED',
    });
    const inspect = { instanceId: id, type: 'INSPECT', data: {}, actor: ann, idempotencyKey: 'k2' };
    expect(await applyEvent(bed.engine, inspect)).toEqual(await applyEvent(bed.engine, inspect));
    expect(await bed.db.query('select type from instance_events order by seq')).toEqual([
      { type: 'CREATE' },
      { type: 'LEND' },
      { type: 'INSPECT' },
    ]);
  });

  test('what is too late by the database clock is refused in the writing statement', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const own = { now: () => '2026-09-01T09:00:00.000+08:00' };
    await bed.clock.set('2027-01-01T00:00:00.000+08:00');
    const slow = { ...bed.engine, clock: own };
    await expect(
      applyEvent(slow, { instanceId: id, type: 'LEND', data: { copies: 1 }, actor: ann }),
    ).rejects.toThrow();
    expect(await bed.db.query('select seq from instances')).toEqual([{ seq: 0 }]);
  });

  test('actions name what is possible, for whom, and why the rest is not', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const held = await bed.engine.cases.load(id);
    const actions = await nextActions(bed.engine, held, ann, { all: true });
    const lend = actions.find((action) => action.event === 'LEND');
    expect(lend).toMatchObject({ allowed: true, duty: 'awaited', reasons: [], roles: ['officer'] });
    expect(actions.find((action) => action.event === 'RETURN_ALL')).toMatchObject({
      allowed: false,
      reasons: [{ rule: 'event.state' }],
    });
    expect(actions.filter((action) => !action.allowed).every((action) => action.reasons.length > 0)).toBe(
      true,
    );
  });

  test('what-if plays several events on a copy and says where it would end', async () => {
    const bed = await engineBed(driver);
    const id = await startTiny(bed);
    const before = await tablesOf(bed);
    const supposed = await whatIf(bed.engine, id, [
      { type: 'LEND', data: { copies: 1 }, actor: ann },
      { type: 'RETURN_ALL', data: {}, actor: chief },
    ]);
    expect(supposed.steps.map((step) => step.stage)).toEqual(['lent']);
    expect(supposed.refusal).toMatchObject({ at: 1, code: 'ROLE_NOT_ALLOWED' });
    expect(await tablesOf(bed)).toBe(before);
  });
});

test('of many processes that race for one case each step is won once, and none is lost', async () => {
  const bed = await engineBed('postgres');
  const id = await startTiny(bed);
  await applyEvent(bed.engine, { instanceId: id, type: 'LEND', data: { copies: 1 }, actor: ann });
  const engines = [bed.engine, await bed.another(), await bed.another()];
  const results = await Promise.allSettled(
    Array.from({ length: 30 }, (_, n) =>
      applyEvent(engines[n % 3] as (typeof engines)[0], {
        instanceId: id,
        type: 'INSPECT',
        data: {},
        actor: ben,
      }),
    ),
  );
  const won = results.filter((result) => result.status === 'fulfilled').length;
  const [row] = await bed.db.query<{ seq: number }>('select seq from instances');
  expect(row?.seq).toBe(1 + won);
  expect(won).toBeGreaterThan(20);
  expect((await verifyAudit(bed.db)).findings).toEqual([]);
});

test('history cannot be rewritten by the application, and whoever forces it is found', async () => {
  const bed = await engineBed('postgres');
  const id = await startTiny(bed);
  await applyEvent(bed.engine, { instanceId: id, type: 'LEND', data: { copies: 2 }, actor: ann });
  await applyEvent(bed.engine, { instanceId: id, type: 'INSPECT', data: {}, actor: ben });
  await expect(bed.db.query('delete from instance_events where seq = 1')).rejects.toThrow('append-only');
  const forge = async (change: string) => {
    await bed.db.query(`alter table instance_events disable trigger instance_events_append_only`);
    await bed.db.query(change);
    await bed.db.query(`alter table instance_events enable trigger instance_events_append_only`);
  };
  await forge(`update instance_events set data = '{"copies": 1}' where seq = 1`);
  expect((await verifyAudit(bed.db)).findings).toEqual([{ instanceId: id, seq: 1, what: 'hash' }]);
  await forge(`update instance_events set data = '{"copies": 2}' where seq = 1`);
  await forge('delete from instance_events where seq = 1');
  expect((await verifyAudit(bed.db)).findings.map((finding) => finding.what)).toContain('gap');
});
