import { beforeAll, expect, it } from 'vitest';
import { newId } from '../../src/engine/ids.ts';
import { registeredJobs } from '../../workers/jobs/index.ts';
import { runEffect } from '../../workers/run-effect.ts';
import { quiet } from '../api/support.ts';
import { connect, done, enter, ledgerWorld, type Staff, staffOf } from './support.ts';

const w = ledgerWorld();
let staff: Staff;

beforeAll(async () => {
  staff = await staffOf(w, '市总工会');
});

const log = { info: () => {}, warn: () => {}, error: () => {} };

/** Runs the job that FINALISE leaves when a project is graded 差. */
async function suspendBy(organisationId: string, effectId: string): Promise<void> {
  await w.db.query(
    `insert into outbox (effect_id, kind, payload, created_at) values ($1, 'suspend-organisation', $2::jsonb, now())`,
    [
      effectId,
      JSON.stringify({
        instanceId: organisationId,
        projectId: newId(),
        reason: '项目“培训”绩效评价等级为差（52.00分）',
      }),
    ],
  );
  const deps = { engine: w.engine, config: quiet, registry: registeredJobs(w.engine.workflows), log };
  await runEffect(deps, effectId, new AbortController().signal);
}

const lettersOf = (effectId: string) =>
  w.db.query('select 1 from dead_letters where effect_id = $1', [effectId]);

it('a project graded 差 suspends the organisation through its case, once, with the reason and the project', async () => {
  const id = await enter(staff, '绩效差中心');
  await connect(staff, id, '2026-03-02');
  await suspendBy(id, 'grade-1');
  await suspendBy(id, 'grade-2');
  const { body } = await staff.officer.get(`/api/v1/organisations/${id}`);
  expect(body).toMatchObject({
    status: 'suspended',
    case: { stage: 'suspended', records: { suspended: { from: 'regular' } }, deadlines: [] },
  });
  const history = (await staff.officer.get(`/api/v1/organisations/${id}/events?type=SUSPEND`)).body.items;
  expect(history).toMatchObject([{ role: 'system', data: { reason: expect.stringContaining('差') } }]);
  expect(await lettersOf('grade-2')).toEqual([]);
  await done(staff.leader, id, 'RESTORE', { reason: '整改验收合格' });
});

it('an organisation that is out of the ledger, or without a case, leaves no dead letter', async () => {
  const id = await enter(staff, '已注销中心');
  await done(staff.leader, id, 'DEREGISTER', { on: '2026-03-01', ground: 'dissolved' });
  await suspendBy(id, 'grade-3');
  await suspendBy(newId(), 'grade-4');
  expect([...(await lettersOf('grade-3')), ...(await lettersOf('grade-4'))]).toEqual([]);
});
