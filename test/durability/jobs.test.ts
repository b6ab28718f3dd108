import { createPublicKey } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { expect, test } from 'vitest';
import { type Anchor, anchorHolds, missingSince } from '../../src/engine/anchor.ts';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { enqueue, type JobDefinition } from '../../workers/job.ts';
import { person } from '../support/engine-bed.ts';
import { testJobs, thank } from './support/test-jobs.ts';
import { until } from './support/until.ts';
import { type WorkerBed, workerBed } from './support/worker-bed.ts';

interface Letter {
  effectId: string;
  instanceId: string | null;
  code: string;
  sentence: { zh: string; en: string };
  attempts: number;
  resolution: string | null;
}

const letters = ({ db }: WorkerBed) =>
  db.query<Letter>(
    `select effect_id as "effectId", instance_id as "instanceId", code, sentence, attempts, resolution
     from dead_letters order by id`,
  );

const letter = (bed: WorkerBed, code: string) =>
  until(code, async () => (await letters(bed)).find((one) => one.code === code && !one.resolution));

async function ask({ db, clock }: WorkerBed, kind: string, effectId = `${kind}-test`): Promise<void> {
  const definition = testJobs().get(kind)?.definition as JobDefinition;
  await enqueue(db, definition, { effectId, payload: {}, at: clock.now() });
}

const report = (bed: WorkerBed, effectId: string) =>
  until(effectId, async () => {
    const [row] = await bed.db.query<{ findings: number; detail: Record<string, unknown> }>(
      'select findings, detail from job_reports where effect_id = $1',
      [effectId],
    );
    return row;
  });

test('the last sheet asks for the scores, and each is raised once, by the system', async () => {
  const bed = await workerBed();
  const id = await bed.startScoring(2);
  const actor = person('eve', 'expert');
  await applyEvent(bed.engine, { instanceId: id, type: 'SHEET', data: {}, actor });
  await bed.work();
  await until('both scored', async () => {
    const rows = await bed.db.query<{ type: string; role: string }>(
      `select type, role from instance_events where type in ('RANK', 'AGGREGATE') order by type`,
    );
    return rows.length === 2 && rows.every(({ role }) => role === 'system');
  });
  expect(await letters(bed)).toEqual([]);
});

test('when the time for sheets is over, too few of them are a named exception for a person, never a zero', async () => {
  const bed = await workerBed();
  const id = await bed.startScoring(2);
  await bed.clock.set('2027-01-04T09:00:00.000+08:00');
  await bed.work();
  const { instanceId, sentence } = await letter(bed, 'AGGREGATE_REFUSED');
  expect(instanceId).toBe(id);
  expect(sentence.zh).toContain('有效评分表只有 2 份');
  expect(sentence.en).toContain('Only 2 sheets are valid');
  expect(await bed.db.query(`select 1 from instance_events where type = 'AGGREGATE'`)).toEqual([]);
});

test('poison is tried as often as it may be and then waits for a person; nothing else is held up', async () => {
  const bed = await workerBed();
  const at = bed.clock.now();
  await enqueue(bed.db, thank, { effectId: 'poison', payload: { instanceId: 'x', fail: 'always' }, at });
  await enqueue(bed.db, thank, { effectId: 'flaky', payload: { instanceId: 'y', fail: 'once' }, at });
  await enqueue(bed.db, thank, { effectId: 'sound', payload: { instanceId: 'z' }, at });
  await bed.work();
  const dead = await letter(bed, 'FAILED');
  expect(dead).toMatchObject({ effectId: 'poison', attempts: 3 });
  await until('the others', async () => {
    const rows = await bed.db.query(`select 1 from job_reports where job = 'thank'`);
    return rows.length === 2;
  });
});

test.each([
  ['of a newer program', { $v: 99, instanceId: 'x' }],
  ['that nobody can read', { instance: 7 }],
  ['that is no object', 'text'],
])('a payload %s is a dead letter at once, without a try', async (_, payload) => {
  const bed = await workerBed();
  await bed.db.query(
    `insert into outbox (effect_id, kind, payload, created_at) values ('odd', 'thank', $1::jsonb, $2::timestamptz)`,
    [JSON.stringify(payload), bed.clock.now()],
  );
  await bed.work();
  expect(await letter(bed, 'INVALID_PAYLOAD')).toMatchObject({ effectId: 'odd', attempts: 1 });
});

test('a kind that no program knows is a dead letter and not a row that waits for ever', async () => {
  const bed = await workerBed();
  await bed.db.query(
    `insert into outbox (effect_id, kind, payload, created_at) values ('odd', 'nobody', '{}', $1::timestamptz)`,
    [bed.clock.now()],
  );
  await bed.work();
  await letter(bed, 'UNKNOWN_JOB');
});

test('a clock that was lost is found against the snapshot, started from its state, and reported', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  const [before] = await bed.db.query<{ due: string }>(
    `select due from deadlines where rule = 'award-notice'`,
  );
  await bed.db.query(
    `update deadlines set rule = 'lost', ended_at = now(), status = 'cancelled' where rule = 'award-notice'`,
  );
  await bed.clock.set('2026-09-02T15:00:00.000+08:00');
  await ask(bed, 'reconcile-deadlines');
  await bed.work();
  const { findings, detail } = await report(bed, 'reconcile-deadlines-test');
  expect(findings).toBe(1);
  expect(detail).toEqual({ repaired: [{ instanceId: id, rule: 'award-notice', what: 'missing' }] });
  const [after] = await bed.db.query<{ due: string; status: string }>(
    `select due, status from deadlines where rule = 'award-notice'`,
  );
  expect(after).toEqual({ due: before?.due, status: 'armed' });
  await letter(bed, 'CLOCKS_RECONCILED');

  await ask(bed, 'reconcile-deadlines', 'reconcile-deadlines-again');
  expect(await report(bed, 'reconcile-deadlines-again')).toMatchObject({ findings: 0 });
  await until('the letter is closed', async () => (await letters(bed))[0]?.resolution === 'recovered');
});

test('a clock whose state was left is found and ended; one that was met is not missed', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await bed.db.query(`update instances set status = 'active' where id = $1::uuid`, [id]);
  await ask(bed, 'reconcile-deadlines');
  await bed.work();
  expect(await report(bed, 'reconcile-deadlines-test')).toMatchObject({ findings: 0 });
  const scored = await bed.startScoring(3);
  await applyEvent(bed.engine, {
    instanceId: scored,
    type: 'AGGREGATE',
    data: {},
    actor: { id: 'system', kind: 'system', roles: ['system'] },
  });
  await bed.db.query(`update deadlines set status = 'armed', ended_at = null where instance_id = $1::uuid`, [
    scored,
  ]);
  await ask(bed, 'reconcile-deadlines', 'reconcile-deadlines-again');
  const { detail } = await report(bed, 'reconcile-deadlines-again');
  expect(detail).toEqual({
    repaired: [{ instanceId: scored, rule: 'department-evaluation', what: 'orphan' }],
  });
  const [clock] = await bed.db.query<{ status: string }>(
    'select status from deadlines where instance_id = $1::uuid',
    [scored],
  );
  expect(clock?.status).toBe('cancelled');
});

test('a history that was tampered with is found at night and shown to a person', async () => {
  const bed = await workerBed();
  await bed.lend(await bed.startTiny());
  await bed.db.query('alter table instance_events disable trigger instance_events_append_only');
  await bed.db.query(`update instance_events set actor_id = 'mallory' where type = 'LEND'`);
  await ask(bed, 'verify-audit');
  await bed.work();
  expect((await report(bed, 'verify-audit-test')).findings).toBeGreaterThan(0);
  await letter(bed, 'AUDIT_BROKEN');
});

test('an anchor is signed, hangs on the one before, and betrays a chain that was rewritten after it', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await ask(bed, 'anchor-audit');
  await bed.work();
  const rows = async () =>
    bed.db.query<{ file: string; root: string; previousRoot: string | null; publicKey: string }>(
      `select file, root, previous_root as "previousRoot", public_key as "publicKey" from audit_anchors order by at, effect_id`,
    );
  const [first] = await until('an anchor', async () => ((await rows()).length === 1 ? rows() : undefined));
  const anchor: Anchor = JSON.parse(await readFile(first?.file as string, 'utf8'));
  const key = createPublicKey(first?.publicKey as string);
  expect(anchorHolds(anchor, key)).toBe(true);
  expect(anchorHolds({ ...anchor, at: '2026-08-01T09:00:00.000+08:00' }, key)).toBe(false);
  expect(anchorHolds({ ...anchor, heads: anchor.heads.map((head) => ({ ...head, seq: 9 })) }, key)).toBe(
    false,
  );
  expect(await missingSince(bed.db, anchor)).toEqual([]);

  await bed.clock.set('2026-09-02T09:00:00.000+08:00');
  await ask(bed, 'anchor-audit', 'anchor-audit-again');
  const [, second] = await until('another', async () => ((await rows()).length === 2 ? rows() : undefined));
  expect(second?.previousRoot).toBe(first?.root);

  await bed.db.query('alter table instance_events disable trigger instance_events_append_only');
  await bed.db.query(`update instance_events set hash = repeat('0', 64) where type = 'LEND'`);
  expect(await missingSince(bed.db, anchor)).toEqual([expect.objectContaining({ id, seq: 1 })]);
});

test('what is kept long enough is listed for appraisal, with what will be within a year; nothing is deleted', async () => {
  const bed = await workerBed();
  const id = await bed.startTiny();
  await bed.lend(id);
  await bed.db.query(
    `update deadlines set rule = 'record-retention', status = 'fired', due = '2026-08-31' where rule = 'needs-round'`,
  );
  await ask(bed, 'archive-age');
  await bed.work();
  const { findings, detail } = await report(bed, 'archive-age-test');
  expect(findings).toBe(1);
  expect(detail).toMatchObject({
    until: '2027-09-01',
    records: [{ projectId: id, due: '2026-08-31', over: true }],
  });
  await letter(bed, 'RETENTION_OVER');
});

test('a slot is planned once however many workers look, and a new installation has no past to make up for', async () => {
  const bed = await workerBed();
  await bed.db.query(
    `insert into users (id, login, name, created_at) values (gen_random_uuid(), 'root', 'root', $1::timestamptz)`,
    [bed.clock.now()],
  );
  await Promise.all([bed.work(), bed.work()]);
  const planned = () =>
    bed.db.query<{ effectId: string }>(
      `select effect_id as "effectId" from outbox where kind = 'verify-audit' order by 1`,
    );
  await until(
    'a sweep',
    async () => (await bed.db.query(`select 1 from outbox where kind = 'recalculate-deadlines'`)).length,
  );
  expect(await planned()).toEqual([]);
  await bed.clock.set('2026-09-05T10:00:00.000+08:00');
  await until('a slot', async () => (await planned()).length > 0);
  expect(await planned()).toEqual([{ effectId: 'verify-audit-202609050300' }]);
});
