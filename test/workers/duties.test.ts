import { describe, expect, test } from 'vitest';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { newId } from '../../src/engine/ids.ts';
import type { JobDefinition } from '../../workers/job.ts';
import { annualInspection } from '../../workers/jobs/annual-inspection.ts';
import { contactDuty } from '../../workers/jobs/contact-duty.ts';
import { dailyDigest } from '../../workers/jobs/daily-digest.ts';
import { licenceExpiry } from '../../workers/jobs/licence-expiry.ts';
import { planSlots } from '../../workers/slots.ts';
import { person, startTiny } from '../support/engine-bed.ts';
import { type WorkerBed, workerBed } from './support.ts';

/** Brings the clock to an instant, plans what is due by pattern then, and runs it. */
async function at(
  bed: WorkerBed,
  instant: string,
  job: JobDefinition<never> | { name: string },
): Promise<void> {
  await bed.clock.set(instant);
  await planSlots(bed.db, bed.deps.registry, bed.clock.now());
  const errors = await bed.drain(job.name);
  expect(errors).toEqual([]);
}

const told = ({ db }: WorkerBed, userId: string, language = 'zh') =>
  db.query<{ kind: string; subject: string; text: string }>(
    `select m.kind, m.content -> $2 ->> 'subject' as subject, m.content -> $2 ->> 'text' as text
     from notifications n join messages m on m.id = n.message_id where n.user_id = $1::uuid order by n.id`,
    [userId, language],
  );

async function organisation(
  { db, bodyId }: WorkerBed,
  name: string,
  more: { createdAt?: string; extra?: object; legalForm?: string; status?: string } = {},
): Promise<string> {
  const id = newId();
  await db.query(
    `insert into organisations (id, body_id, name, legal_form, legal_status, status, extra, created_at, updated_at)
     values ($1::uuid, $2::uuid, $3, $4, 'registered', $5, $6::jsonb, $7::timestamptz, $7::timestamptz)`,
    [
      id,
      bodyId,
      name,
      more.legalForm ?? 'non-enterprise',
      more.status ?? 'connected',
      JSON.stringify(more.extra ?? {}),
      more.createdAt ?? '2026-01-05T09:00:00+08:00',
    ],
  );
  return id;
}

async function contact({ db, bodyId }: WorkerBed, organisationId: string, on: string): Promise<void> {
  await db.query(
    `insert into contacts (id, organisation_id, body_id, "on", way, note, created_at, created_by)
     values ($1::uuid, $2::uuid, $3::uuid, $4, 'visit', 'x', now(), 'li')`,
    [newId(), organisationId, bodyId, on],
  );
}

describe('daily digest', () => {
  test('at 08:30 of a working day everybody hears what is overdue, due today and due soon, once', async () => {
    const bed = await workerBed('postgres');
    const wang = await bed.user('王审核', ['reviewer']);
    const zhang = await bed.user('张领导', ['leader']);
    const id = await startTiny(bed);
    await applyEvent(bed.engine, {
      instanceId: id,
      type: 'LEND',
      data: { copies: 1 },
      actor: person('a', 'officer'),
    });
    await at(bed, '2026-09-15T08:30:00.000+08:00', dailyDigest);
    await at(bed, '2026-09-15T11:00:00.000+08:00', dailyDigest);
    const digests = await told(bed, wang);
    expect(digests.map(({ subject }) => subject)).toEqual([
      '【购服】2026年9月15日待办：逾期 0 项，今日到期 1 项，三个工作日内到期 0 项',
    ]);
    expect(digests[0]?.text).toContain('a loan');
    expect(await told(bed, zhang)).toEqual([]);
  });

  test('no digest on a day off; the last one before 春节 tells of the days after it, and they go on on the first of those', async () => {
    const bed = await workerBed('postgres');
    const wang = await bed.user('王审核', ['reviewer']);
    await bed.clock.set('2026-02-04T09:00:00.000+08:00');
    const id = await startTiny(bed);
    await applyEvent(bed.engine, {
      instanceId: id,
      type: 'LEND',
      data: { copies: 1 },
      actor: person('a', 'officer'),
    });
    // Ten working days from 4 February: the 14th is a working Saturday, 15 to 23 are off, the 25th is the last.
    for (const day of ['12', '13', '14', '15', '17', '23', '24']) {
      await at(bed, `2026-02-${day}T08:30:00.000+08:00`, dailyDigest);
    }
    expect((await told(bed, wang)).map(({ subject }) => subject)).toEqual(
      ['13', '14', '24'].map(
        (day) => `【购服】2026年2月${day}日待办：逾期 0 项，今日到期 0 项，三个工作日内到期 1 项`,
      ),
    );
  });
});

describe('the ladder over 春节', () => {
  test('counts the working Saturday before it and goes on on the working day after it', async () => {
    const bed = await workerBed('postgres');
    await bed.clock.set('2026-01-30T09:00:00.000+08:00');
    const id = await startTiny(bed);
    await applyEvent(bed.engine, {
      instanceId: id,
      type: 'LEND',
      data: { copies: 1 },
      actor: person('a', 'officer'),
    });
    await bed.clock.set('2026-03-01T09:00:00.000+08:00');
    await bed.tick('plan-reminders');
    const rows = await bed.db.query(
      `select mark, to_char(at at time zone 'Asia/Shanghai', 'MM-DD HH24:MI') as at from reminder_marks
       where rule = 'needs-screening' and mark like 'overdue%' order by reminder_marks.at`,
    );
    expect(rows).toEqual([
      { mark: 'overdue-1', at: '02-14 08:30' },
      { mark: 'overdue-2', at: '02-25 08:30' },
      { mark: 'overdue-3', at: '02-27 08:30' },
    ]);
  });
});

describe('contact duty', () => {
  test('an organisation without contact for longer than the cadence is reported once a lapse, to the officers', async () => {
    const bed = await workerBed('postgres');
    const li = await bed.user('李经办', ['officer']);
    const a = await organisation(bed, '阳光服务中心');
    await contact(bed, a, '2026-06-01');
    await organisation(bed, '已注销的组织', { status: 'deregistered' });
    await at(bed, '2026-08-30T09:00:00.000+08:00', contactDuty);
    expect(await told(bed, li)).toEqual([]);
    await at(bed, '2026-08-31T09:00:00.000+08:00', contactDuty);
    await at(bed, '2026-09-01T09:00:00.000+08:00', contactDuty);
    expect((await told(bed, li)).map(({ subject }) => subject)).toEqual(['【购服】逾期未联系：阳光服务中心']);
    expect((await told(bed, li))[0]?.text).toContain('上次联系：2026年6月1日');
    await contact(bed, a, '2026-09-01');
    await at(bed, '2026-12-15T09:00:00.000+08:00', contactDuty);
    expect(await told(bed, li)).toHaveLength(2);
  });

  test('the cadence is the body’s policy', async () => {
    const bed = await workerBed('postgres');
    const li = await bed.user('李经办', ['officer']);
    await bed.db.query(`update bodies set policy = '{"contact-duty": 30}', policy_version = 2`);
    await contact(bed, await organisation(bed, '阳光服务中心'), '2026-06-01');
    await at(bed, '2026-07-02T09:00:00.000+08:00', contactDuty);
    expect((await told(bed, li, 'en'))[0]?.text).toContain('once in 30 days is required');
  });
});

describe('licences and annual inspection', () => {
  test('a licence is called to mind 60 and 15 days before it runs out, and once after', async () => {
    const bed = await workerBed('postgres');
    const li = await bed.user('李经办', ['officer']);
    const licences = [
      { name: '民办非企业单位登记证书', number: '豫民证字第1号', expires: '2026-10-31' },
      { name: '办学许可证', expires: '2027-10-31' },
      { name: '坏数据', expires: 'soon' },
    ];
    await organisation(bed, '阳光服务中心', { extra: { licences } });
    await organisation(bed, '没有证照的组织', { extra: { licences: 'none' } });
    for (const day of [
      '2026-08-31',
      '2026-09-01',
      '2026-09-02',
      '2026-10-16',
      '2026-10-31',
      '2026-11-01',
      '2026-11-02',
    ]) {
      await at(bed, `${day}T09:00:00.000+08:00`, licenceExpiry);
    }
    expect((await told(bed, li)).map(({ subject }) => subject.split('：')[0])).toEqual([
      '【购服】证照将到期',
      '【购服】证照将到期',
      '【购服】证照已过期',
    ]);
  });

  test('after 31 May the officers are asked for the inspection results of last year that are missing, once', async () => {
    const bed = await workerBed('postgres');
    const li = await bed.user('李经办', ['officer']);
    await organisation(bed, '阳光服务中心');
    await organisation(bed, '已录入的组织', { extra: { inspections: { 2025: '合格' } } });
    await organisation(bed, '某有限公司', { legalForm: 'enterprise' });
    await at(bed, '2026-06-01T08:20:00.000+08:00', annualInspection);
    await at(bed, '2026-06-02T09:00:00.000+08:00', annualInspection);
    const messages = (await told(bed, li)).filter(({ kind }) => kind === 'annual-inspection');
    expect(messages.map(({ subject }) => subject)).toEqual(['【购服】请核查 2025 年度年检结果：1 家']);
    expect(messages[0]?.text).toContain('阳光服务中心');
  });
});
