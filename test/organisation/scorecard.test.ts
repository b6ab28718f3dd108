import { beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/engine/ids.ts';
import { enter, ledgerWorld, type Staff, staffOf } from './support.ts';

const w = ledgerWorld('2026-09-15T12:00:00.000+08:00');
let staff: Staff;
let other: Staff;

beforeAll(async () => {
  staff = await staffOf(w, '市总工会');
  other = await staffOf(w, '外市总工会');
});

const insert = (table: string, row: Record<string, unknown>) =>
  w.db.query(
    `insert into ${table} (${Object.keys(row).join(', ')})
     select ${Object.keys(row)
       .map((name) => `x.${name}`)
       .join(', ')} from jsonb_populate_record(null::${table}, $1::jsonb) x`,
    [JSON.stringify(row)],
  );

/** A project as its tables say it, with everything that the scorecard counts. */
async function project(body: Staff, organisationId: string, { opened = true, ended = false } = {}) {
  const made = await body.officer.post('/api/v1/projects', {
    bodyId: body.bodyId,
    title: '职工技能培训',
    category: 'training',
  });
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  const projectId = made.body.id as string;
  const ids = { bidId: newId(), contractId: newId(), early: newId(), late: newId(), review: newId() };
  await insert('bids', {
    id: ids.bidId,
    project_id: projectId,
    organisation_id: organisationId,
    round: 1,
    version: 1,
    head_hash: '0'.repeat(64),
    status: opened ? 'valid' : 'sealed',
    digest: 'd',
    sealed: {},
    small: false,
    submitted_at: '2026-03-01T09:00:00+08:00',
    opened_at: opened ? '2026-03-02T09:00:00+08:00' : null,
  });
  if (!opened) return { projectId, ...ids };
  await w.db.query('update projects set winner_id = $1::uuid where id = $2::uuid', [
    organisationId,
    projectId,
  ]);
  await insert('contracts', {
    id: ids.contractId,
    project_id: projectId,
    organisation_id: organisationId,
    amount: 48000000,
    supplements: 0,
    term_months: 12,
    performance_bond: 0,
    terms: {},
    status: ended ? 'terminated' : 'signed',
    signed_at: '2026-03-10T09:00:00+08:00',
    created_at: '2026-03-10T09:00:00+08:00',
  });
  const milestone = { project_id: projectId, contract_id: ids.contractId, title: '开班' };
  const dates = [
    [ids.early, '2026-05-31', '2026-05-31T23:00:00+08:00'],
    [ids.late, '2026-06-30', '2026-07-01T00:30:00+08:00'],
    [newId(), '2026-08-31', null],
    [newId(), '2026-12-31', null],
  ] as const;
  for (const [n, [id, due, reported_at]] of dates.entries()) {
    await insert('milestones', { id, ...milestone, number: n + 1, due, status: 'planned', reported_at });
  }
  const acceptance = {
    project_id: projectId,
    remarks: '见验收书',
    at: '2026-08-01T09:00:00+08:00',
    actor_id: 'a',
  };
  await insert('acceptances', { id: newId(), ...acceptance, verdict: 'rework' });
  await insert('acceptances', { id: newId(), ...acceptance, verdict: 'passed' });
  await insert('reviews', {
    id: ids.review,
    project_id: projectId,
    round: 1,
    indicators: [],
    aggregate: '91.92',
    grade: '优',
    status: 'final',
    opened_at: '2026-09-01T09:00:00+08:00',
    final_at: '2026-09-10T09:00:00+08:00',
  });
  return { projectId, ...ids };
}

it('each figure of a scorecard is the count of what it opens to, and a sealed bid is not in it', async () => {
  const id = await enter(staff, '阳光中心');
  const won = await project(staff, id);
  await project(staff, id, { opened: false });
  const { body } = await staff.officer.get(`/api/v1/organisations/${id}/scorecard`);
  expect(body.bids).toMatchObject({ value: 1, of: [{ projectId: won.projectId, bidId: won.bidId }] });
  expect(body.wins).toMatchObject({ value: 1, of: [{ projectId: won.projectId, bidId: won.bidId }] });
  expect(body.contracts).toMatchObject({ value: 1, of: [{ contractId: won.contractId }] });
  // Reported on its day; an hour after midnight; never; not due yet.
  expect(body.milestones).toMatchObject({ due: 3, onTime: 1, late: 2, excused: 0 });
  expect(body.milestones.of.map((one: { onTime: boolean }) => one.onTime)).toEqual([true, false, false]);
  expect(body.acceptance).toMatchObject({ passed: 1, rework: 1, failed: 0 });
  expect(body.grades).toMatchObject({
    counts: { 优: 1, 差: 0 },
    of: [{ reviewId: won.review, aggregate: '91.92' }],
  });
  expect(body.breaches).toEqual({ value: 0, of: [] });
});

it('staff see what was done for the bodies that they may see; the organisation sees all of its own', async () => {
  const id = await enter(staff, '跨市中心');
  const here = await project(staff, id);
  const there = await project(other, id);
  const projects = async (who: Staff['officer']) =>
    (await who.get(`/api/v1/organisations/${id}/scorecard`)).body.wins.of
      .map((one: { projectId: string }) => one.projectId)
      .sort();
  expect(await projects(staff.officer)).toEqual([here.projectId]);
  const own = await w.person('负责人', [], { organisationId: id });
  expect(await projects(own)).toEqual([here.projectId, there.projectId].sort());
  expect((await other.officer.get(`/api/v1/organisations/${id}/scorecard`)).status).toBe(404);
});

it('a breach is a contract ended for it or a clock of its own that ran out, unless somebody else answers for the delay', async () => {
  const id = await enter(staff, '违约中心');
  const { projectId, contractId } = await project(staff, id, { ended: true });
  await w.db.query(
    `update contracts set ended_ground = 'breach', ended_at = '2026-08-20T09:00:00.000+08:00' where project_id = $1::uuid`,
    [projectId],
  );
  await insert('deadlines', {
    instance_id: projectId,
    rule: 'milestone',
    key: '2',
    epoch: 1,
    status: 'breached',
    start_at: '2026-03-10T09:00:00+08:00',
    due: '2026-06-30',
    due_at: '2026-06-30T23:59:59+08:00',
    when_due: 'chases',
    kind: 'internal',
    pausable: true,
    chases: 'supplier',
    clause: {},
    calendar: 'c',
    provisional: false,
    breached_at: '2026-07-01T00:00:00+08:00',
  });
  const { breaches } = (await staff.officer.get(`/api/v1/organisations/${id}/scorecard`)).body;
  expect(breaches).toMatchObject({
    value: 2,
    of: [
      { kind: 'contract', projectId, contractId },
      { kind: 'deadline', projectId, rule: 'milestone', key: '2', epoch: 1 },
    ],
  });
  await w.db.query("update milestones set fault = 'buyer' where project_id = $1::uuid and number = 2", [
    projectId,
  ]);
  const excused = (await staff.officer.get(`/api/v1/organisations/${id}/scorecard`)).body;
  expect(excused.milestones).toMatchObject({ due: 3, onTime: 1, late: 1, excused: 1 });
  expect(excused.breaches.value).toBe(1);
});
