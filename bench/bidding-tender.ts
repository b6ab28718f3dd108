import { generateIdentity, identityToRecipient } from 'age-encryption';
import type { Db } from '../db/client.ts';
import { applyEvent } from '../src/engine/apply-event.ts';
import { type CaseActor, createEngine } from '../src/engine/engine.ts';
import { newId } from '../src/engine/ids.ts';
import { startCase } from '../src/engine/start-case.ts';
import { registeredWorkflows } from '../src/main/registered-workflows.ts';
import type { SealingKeys } from '../src/sealing/keys/index.ts';
import { VirtualClock } from '../src/shared/clock.ts';
import { consultation, initiation, need } from '../test/model/support/tender-steps.ts';
import type { Role } from '../workflows/kit/actor.ts';

export interface OpenTender {
  projectId: string;
  /** The project's version, which bids do not move. */
  seq: number;
  /** ISO instant. */
  deadline: string;
}

/** A consultation that is open for sealed bids, brought there through the engine in virtual time. */
export async function openTender(db: Db, keys: SealingKeys): Promise<OpenTender> {
  const clock = await VirtualClock.start(db, '2026-05-11T09:00:00.000+08:00');
  const engine = createEngine({ db, clock, workflows: registeredWorkflows(keys), keys });
  const bodyId = newId();
  await db.query(
    `insert into bodies (id, path, name, level, province, city, staffing, created_at)
     values ($1::uuid, $1::text, '测试市总工会', 'city', '河南', '平顶山', 'administrative', goufu_now())`,
    [bodyId],
  );
  const fundingLineId = newId();
  await db.query(
    `insert into funding_lines (id, body_id, code, name, year, kind, amount, created_at)
     values ($1::uuid, $2::uuid, 'bench', '专项', 2026, 'fiscal', 500000000, goufu_now())`,
    [fundingLineId, bodyId],
  );
  const officers = [newId(), newId()];
  for (const id of officers) {
    const recipient = await identityToRecipient(await generateIdentity());
    await db.query(
      `insert into users (id, login, name, body_id, created_at) values ($1::uuid, $1::text, '开启人', $2::uuid, goufu_now())`,
      [id, bodyId],
    );
    await db.query(
      `insert into user_roles (user_id, role, body_id, granted_at) values ($1::uuid, 'officer', $2::uuid, goufu_now())`,
      [id, bodyId],
    );
    await db.query('insert into opening_keys values ($1::uuid, $2, goufu_now())', [id, recipient]);
  }
  await db.query('insert into recovery_keys values ($1::uuid, $2, $3::uuid, goufu_now())', [
    bodyId,
    await identityToRecipient(await generateIdentity()),
    officers[0] ?? '',
  ]);
  const projectId = newId();
  const as = (role: Role): CaseActor => ({ id: role, kind: 'person', roles: [role] });
  await startCase(engine, {
    workflow: 'service-purchase',
    instanceId: projectId,
    bodyId,
    actor: as('officer'),
    input: { projectId, bodyId, title: '测量用项目', category: need.category },
    rows: [
      {
        op: 'insert',
        table: 'projects',
        values: {
          id: projectId,
          bodyId,
          code: 'bench',
          title: '测量用项目',
          category: need.category,
          createdBy: 'officer',
          createdAt: clock.now(),
        },
      },
    ],
  });
  let seq = 0;
  const act = async (role: Role, type: string, data: unknown = {}) => {
    seq = (await applyEvent(engine, { instanceId: projectId, type, data, actor: as(role) })).seq;
  };
  const passed = { passed: true, evidence: '见附件' };
  await act('officer', 'SUBMIT_NEED', need);
  await act('officer', 'CLOSE_COLLECTION');
  await act('officer', 'CLASSIFY', { category: need.category, summary: '集中' });
  await act('reviewer', 'SCREEN', { concentration: passed, benefit: passed, suitability: passed });
  await act('officer', 'SUBMIT', { ...initiation, fundingLineId });
  await act('finance', 'CONFIRM_FUNDS');
  await act('reviewer', 'APPROVE');
  await act('leader', 'APPROVE');
  await act('officer', 'FINISH_SURVEY', { respondents: 3, summary: '三家' });
  await act('officer', 'SET_ADMISSION', {
    conditions: [{ kind: 'legal-status', text: '依法登记' }],
    acceptancePlan: '按季度验收',
  });
  await act('reviewer', 'REVIEW_RISK', { passed: true, opinion: '同意' });
  await act('officer', 'CHOOSE_METHOD', consultation);
  await act('officer', 'PUBLISH_INTENT');
  await clock.set('2026-09-14T10:00:00.000+08:00');
  await act('reviewer', 'APPROVE_DOCS', { documents: [], preparedBy: 'officer' });
  await clock.set('2026-09-15T10:00:00.000+08:00');
  const deadline = '2026-10-12T09:30:00.000+08:00';
  await act('agency', 'ISSUE_DOCS', {
    bidDeadline: deadline,
    documentsUntil: '2026-09-21',
    sealing: { officers },
  });
  return { projectId, seq, deadline };
}
