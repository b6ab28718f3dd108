import { beforeAll, describe, expect, it } from 'vitest';
import {
  clockOf,
  connect,
  done,
  enter,
  firstContact,
  ledgerWorld,
  type Staff,
  staffOf,
  step,
  vetted,
} from './support.ts';

const w = ledgerWorld();
let staff: Staff;

beforeAll(async () => {
  staff = await staffOf(w, '市总工会');
});

const statusOf = async (id: string) => (await staff.officer.get(`/api/v1/organisations/${id}`)).body.status;
const marks = {
  support: '区委发文支持',
  management: '理事会健全',
  service: '维权热线',
  participation: '覆盖三千人',
};
const checked = { on: '2026-03-01', source: '信用中国', clear: true, finding: '无失信记录' };

describe('the standing of an organisation', () => {
  it('goes from candidate to demonstration by vetting, contact and naming, and the list follows each step', async () => {
    const id = await enter(staff, '阳光职工服务中心');
    expect(await statusOf(id)).toBe('candidate');
    await done(staff.reviewer, id, 'VET', vetted);
    expect(await statusOf(id)).toBe('vetted');
    await done(staff.officer, id, 'CONNECT', firstContact('2026-03-02'));
    expect(await statusOf(id)).toBe('connected');
    await done(staff.officer, id, 'RECORD_CREDIT_CHECK', checked);
    await done(staff.leader, id, 'NAME_DEMONSTRATION', marks);
    expect(await statusOf(id)).toBe('demonstration');
    const listed = await staff.officer.get('/api/v1/organisations?status=demonstration');
    expect(listed.body.items.map((one: { id: string }) => one.id)).toEqual([id]);
    const { body } = await staff.officer.get(`/api/v1/organisations/${id}/events`);
    expect(body.items.map((one: { type: string }) => one.type)).toEqual([
      'NAME_DEMONSTRATION',
      'RECORD_CREDIT_CHECK',
      'CONNECT',
      'VET',
      'CREATE',
    ]);
  });

  it('whoever entered it does not vet it', async () => {
    const both = await w.person('身兼两职', [
      { role: 'officer', bodyId: staff.bodyId },
      { role: 'reviewer', bodyId: staff.bodyId },
    ]);
    const id = await enter({ ...staff, officer: both }, '自审中心');
    const refused = await step(both, id, 'VET', vetted);
    expect(refused.body).toMatchObject({ status: 409, code: 'SEPARATION_OF_DUTIES' });
    const { body } = await both.get(`/api/v1/organisations/${id}/actions`);
    const vet = body.find((action: { event: string }) => action.event === 'VET');
    expect(vet).toMatchObject({ allowed: false, reasons: [{ rule: 'separation.registration-vetting' }] });
    await done(staff.reviewer, id, 'VET', vetted);
  });

  it('a failed vetting is on record and leaves it a candidate; nobody is connected unvetted', async () => {
    const id = await enter(staff, '背景不明中心');
    await done(staff.reviewer, id, 'VET', { ...vetted, clear: false });
    const { body } = await staff.officer.get(`/api/v1/organisations/${id}`);
    expect(body).toMatchObject({ status: 'candidate', case: { records: { vetting: { passed: false } } } });
    const refused = await step(staff.officer, id, 'CONNECT', firstContact('2026-03-02'));
    expect(refused.body.code).toBe('WRONG_STATE');
    await done(staff.reviewer, id, 'VET', vetted);
    expect(await statusOf(id)).toBe('vetted');
  });

  it('a demonstration organisation has a clear credit check and no failed inspection', async () => {
    const id = await enter(staff, '待示范中心');
    await connect(staff, id, '2026-03-02');
    const rules = async () =>
      (await step(staff.leader, id, 'NAME_DEMONSTRATION', marks)).body.reasons.map(
        (reason: { rule: string }) => reason.rule,
      );
    expect(await rules()).toEqual(['creditClear']);
    await done(staff.officer, id, 'RECORD_CREDIT_CHECK', { ...checked, clear: false });
    await done(staff.officer, id, 'RECORD_INSPECTION', { year: 2025, result: 'failed', source: '民政部门' });
    expect(await rules()).toEqual(['inspectionNotFailed', 'creditClear']);
    // An older check that is entered late changes nothing.
    await done(staff.officer, id, 'RECORD_CREDIT_CHECK', { ...checked, on: '2026-02-01' });
    expect(await rules()).toEqual(['inspectionNotFailed', 'creditClear']);
    await done(staff.officer, id, 'RECORD_CREDIT_CHECK', { ...checked, on: '2026-03-02' });
    await done(staff.officer, id, 'RECORD_INSPECTION', { year: 2025, result: 'passed', source: '复核' });
    await done(staff.leader, id, 'NAME_DEMONSTRATION', marks);
    expect((await step(staff.officer, id, 'NAME_DEMONSTRATION', marks)).body.code).toBe('ROLE_NOT_ALLOWED');
    await done(staff.leader, id, 'WITHDRAW_DEMONSTRATION', { reason: '服务人数连续两季下降' });
    expect(await statusOf(id)).toBe('connected');
  });

  it('a suspension ends where it began, without the honour, and contact is counted anew from that day', async () => {
    w.at('2026-03-02T09:00:00.000+08:00');
    const id = await enter(staff, '暂停中心');
    await connect(staff, id, '2026-03-02');
    await done(staff.officer, id, 'RECORD_CREDIT_CHECK', checked);
    await done(staff.leader, id, 'NAME_DEMONSTRATION', marks);
    await done(staff.leader, id, 'SUSPEND', { reason: '群众投诉' });
    expect(await statusOf(id)).toBe('suspended');
    expect(await clockOf(staff.officer, id, 'contact-duty')).toMatchObject([{ status: 'cancelled' }]);
    w.at('2026-04-01T09:00:00.000+08:00');
    await done(staff.leader, id, 'RESTORE', { reason: '整改完成' });
    expect(await statusOf(id)).toBe('connected');
    const [, running] = await clockOf(staff.officer, id, 'contact-duty');
    // 90 days from 1 April end on 30 June, a Tuesday.
    expect(running).toMatchObject({ status: 'armed', due: '2026-06-30' });
    const candidate = await enter(staff, '未审先停');
    await done(staff.leader, candidate, 'SUSPEND', { reason: '举报待查' });
    await done(staff.leader, candidate, 'RESTORE', { reason: '查无实据' });
    expect(await statusOf(candidate)).toBe('candidate');
  });

  it('once deregistered nothing more can be done, its clocks have ended, and its history stays', async () => {
    const id = await enter(staff, '注销中心');
    await connect(staff, id, '2026-03-02');
    await done(staff.officer, id, 'RECORD_LICENCE', {
      number: 'XK-1',
      name: '办学许可证',
      authority: '人社局',
      expires: '2027-03-31',
    });
    await done(staff.leader, id, 'DEREGISTER', { on: '2026-03-31', ground: 'dissolved' });
    const { body } = await staff.officer.get(`/api/v1/organisations/${id}`);
    expect(body).toMatchObject({ status: 'deregistered', case: { deadlines: [] } });
    for (const [who, type, data] of [
      [staff.officer, 'RECORD_CONTACT', { on: '2026-03-31', way: '电话', note: '回访' }],
      [staff.leader, 'SUSPEND', { reason: '再停' }],
      [staff.leader, 'DEREGISTER', { on: '2026-03-31', ground: 'dissolved' }],
    ] as const) {
      expect((await step(who, id, type, data)).body).toMatchObject({ status: 409, code: 'CASE_ENDED' });
    }
    expect((await staff.officer.get(`/api/v1/organisations/${id}/events`)).body.items).toHaveLength(5);
  });
});

describe('records', () => {
  it('unions, federations, incubation and pilots begin once, end once, and not before they began', async () => {
    w.at('2026-04-01T09:00:00.000+08:00');
    const id = await enter(staff, '记录中心');
    const rule = async (who: Staff['officer'], type: string, data: object) =>
      (await step(who, id, type, data)).body.reasons?.[0]?.rule;
    await done(staff.reviewer, id, 'VET', vetted);
    expect(await rule(staff.officer, 'UPDATE_MEMBERS', { members: 1, employees: 2 })).toBe('unionExists');
    expect(await rule(staff.officer, 'FOUND_UNION', { on: '2026-03-01', members: 9, employees: 8 })).toBe(
      'membersAmongEmployees',
    );
    await done(staff.officer, id, 'FOUND_UNION', { on: '2026-03-01', members: 8, employees: 8 });
    await done(staff.officer, id, 'UPDATE_MEMBERS', { members: 10, employees: 12 });
    expect(await rule(staff.officer, 'FOUND_UNION', { on: '2026-03-01', members: 8, employees: 8 })).toBe(
      'noUnionYet',
    );

    await done(staff.officer, id, 'START_INCUBATION', { on: '2026-03-05', support: '场地和专职人员' });
    expect(await rule(staff.officer, 'END_INCUBATION', { on: '2026-03-04', result: '无' })).toBe(
      'endsAfterStart',
    );
    await done(staff.officer, id, 'END_INCUBATION', { on: '2026-03-31', result: '独立运营' });
    expect(await rule(staff.officer, 'END_INCUBATION', { on: '2026-03-31', result: '无' })).toBe('incubated');

    await done(staff.officer, id, 'JOIN_FEDERATION', { name: '市联合会', on: '2026-03-05' });
    expect(await rule(staff.officer, 'JOIN_FEDERATION', { name: '市联合会', on: '2026-03-06' })).toBe(
      'notInFederation',
    );
    await done(staff.officer, id, 'LEAVE_FEDERATION', { name: '市联合会', on: '2026-03-06' });
    await done(staff.leader, id, 'NAME_PILOT', { name: '建筑业调解试点', on: '2026-03-05' });
    expect(await rule(staff.leader, 'NAME_PILOT', { name: '建筑业调解试点', on: '2026-03-05' })).toBe(
      'pilotNotRunning',
    );
    expect(await rule(staff.officer, 'JOIN_FEDERATION', { name: '省联合会', on: '2026-04-02' })).toBe(
      'dayNotAhead',
    );

    const { body } = await staff.officer.get(`/api/v1/organisations/${id}`);
    expect(body.unionLed).toBe(true);
    expect(body.case.records).toMatchObject({
      union: { foundedOn: '2026-03-01', members: 10, employees: 12 },
      incubation: { from: '2026-03-05', until: '2026-03-31' },
      federations: [{ name: '市联合会', from: '2026-03-05', until: '2026-03-06' }],
      pilots: [{ name: '建筑业调解试点', until: null }],
    });
  });

  it('what was known on a day is what was entered by then', async () => {
    w.at('2026-05-06T09:00:00.000+08:00');
    const id = await enter(staff, '追溯中心', { staffCount: 5 });
    w.at('2026-05-07T09:00:00.000+08:00');
    await done(staff.reviewer, id, 'VET', vetted);
    w.at('2026-05-08T09:00:00.000+08:00');
    await staff.officer.patch(`/api/v1/organisations/${id}`, { staffCount: 9 }, { 'if-match': '"1"' });
    const asOf = (at: string) =>
      staff.officer.get(`/api/v1/organisations/${id}?asOf=${encodeURIComponent(at)}`);
    expect((await asOf('2026-05-06T00:00:00+08:00')).status).toBe(404);
    expect((await asOf('2026-05-06T23:59:59+08:00')).body).toMatchObject({
      status: 'candidate',
      staffCount: 5,
    });
    expect((await asOf('2026-05-07T23:59:59+08:00')).body).toMatchObject({ status: 'vetted', staffCount: 5 });
    expect((await asOf('2026-05-08T23:59:59+08:00')).body).toMatchObject({ status: 'vetted', staffCount: 9 });
  });
});

describe('who sees and does what', () => {
  it('another body finds nothing; the organisation sees its own duties, not the vetting or the contact log', async () => {
    const id = await enter(staff, '自己的组织');
    await connect(staff, id, '2026-05-08');
    await done(staff.officer, id, 'RECORD_LICENCE', {
      number: 'D-1',
      name: '登记证书',
      authority: '民政局',
      expires: '2028-01-31',
    });
    const stranger = await staffOf(w, '外市总工会');
    const url = `/api/v1/organisations/${id}`;
    for (const path of ['', '/events', '/actions', '/deadlines', '/diagram', '/scorecard']) {
      expect((await stranger.officer.get(`${url}${path}`)).status, path).toBe(404);
    }
    const event = { type: 'SUSPEND', data: { reason: '越权' } };
    expect((await stranger.leader.post(`${url}/events`, event, { 'if-match': '"3"' })).status).toBe(404);
    const own = await w.person('组织负责人', [], { organisationId: id });
    expect((await own.get(url)).body).toMatchObject({ id, case: null });
    expect((await own.get(`${url}/events`)).body.items).toEqual([]);
    const clocks = (await own.get(`${url}/deadlines`)).body.items;
    expect(clocks.map((clock: { rule: string }) => clock.rule)).toEqual(['licence-expiry']);
    expect((await own.get(`${url}?asOf=2026-05-08T23:59:59%2B08:00`)).status).toBe(403);
  });

  it('the list says contact, union, licences and inspection beside the entry, and is searched by them; not for the organisation itself', async () => {
    const other = await staffOf(w, '清单县总工会');
    const id = await enter(other, '清单中心');
    await connect(other, id, '2026-05-08');
    await other.officer.post(`/api/v1/organisations/${id}/contacts`, {
      on: '2026-05-08',
      way: '电话',
      note: '问候',
    });
    const licence = { number: 'D-2', name: '办学许可证', authority: '人社局', expires: '2028-01-31' };
    await done(other.officer, id, 'RECORD_LICENCE', licence);
    await done(other.officer, id, 'FOUND_UNION', { on: '2026-03-01', members: 8, employees: 9 });
    await done(other.officer, id, 'RECORD_INSPECTION', {
      year: 2025,
      result: 'passed',
      source: '民政局网站',
    });
    await enter(other, '空白中心');
    const list = async (query: string, who = other.officer) =>
      (await who.get(`/api/v1/organisations?bodyId=${other.bodyId}&${query}`)).body.items;
    const [found, ...more] = await list('unionFounded=true&licenceExpiresBy=2028-01-31');
    expect(more).toEqual([]);
    expect(found).toMatchObject({
      id,
      lastContactOn: '2026-05-08',
      contactDue: '2026-08-06',
      unionFoundedOn: '2026-03-01',
      unionMembers: 8,
      licenceExpires: '2028-01-31',
      inspectedYear: 2025,
      inspectionResult: { zh: '合格' },
      pilots: [],
    });
    expect(await list('licenceExpiresBy=2028-01-30')).toEqual([]);
    expect(await list('pilot=true')).toEqual([]);
    const [blank] = await list('unionFounded=false&pilot=false');
    expect(blank).toMatchObject({ name: '空白中心', lastContactOn: null, unionFoundedOn: null });
    const sheet = (await other.officer.get(`/api/v1/organisations?bodyId=${other.bodyId}&format=csv`)).body;
    for (const title of ['上次联系日期', '下次联系期限', '建会日期', '证照最早到期日', '年检结果'])
      expect(sheet).toContain(title);
    const own = await w.person('清单负责人', [], { organisationId: id });
    const [self] = await list('unionFounded=false', own);
    expect(self).toMatchObject({ id });
    expect(self.lastContactOn).toBeUndefined();
  });

  it('a step names the version that was seen, and the same key does it once', async () => {
    const id = await enter(staff, '版本中心');
    const url = `/api/v1/organisations/${id}/events`;
    const event = { type: 'VET', data: vetted };
    expect((await staff.reviewer.post(url, event)).status).toBe(428);
    expect((await staff.reviewer.post(url, event, { 'if-match': '"4"' })).status).toBe(412);
    const headers = { 'if-match': '"0"', 'idempotency-key': 'vet-once' };
    const dry = await staff.reviewer.post(`${url}?dryRun=true`, event, { 'if-match': '"0"' });
    expect(dry.body).toMatchObject({ dryRun: true, stage: 'vetted' });
    expect(await statusOf(id)).toBe('candidate');
    const first = await staff.reviewer.post(url, event, headers);
    const again = await staff.reviewer.post(url, event, headers);
    expect(again.body).toEqual(first.body);
    expect(first.headers.etag).toBe('"1"');
  });
});
