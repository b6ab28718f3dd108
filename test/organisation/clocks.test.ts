import { beforeAll, describe, expect, it } from 'vitest';
import { clockOf, connect, done, enter, ledgerWorld, type Staff, staffOf, step, vetted } from './support.ts';

const w = ledgerWorld();
let staff: Staff;

beforeAll(async () => {
  staff = await staffOf(w, '市总工会');
});

const contact = (id: string, on: string) =>
  staff.officer.post(`/api/v1/organisations/${id}/contacts`, { on, way: '电话', note: '回访' });
const overdue = async () => (await staff.officer.get('/api/v1/contacts/overdue')).body.items;

describe('the duty of contact', () => {
  it('is counted from the last contact, in the days of the body or in its own', async () => {
    w.at('2026-03-02T09:00:00.000+08:00');
    const usual = await enter(staff, '按规定');
    const often = await enter(staff, '每月联系');
    await connect(staff, usual, '2026-03-02');
    await connect(staff, often, '2026-03-02', { cadenceDays: 30 });
    // 90 days end on Sunday 31 May and roll to Monday; 30 days end on 1 April, a Wednesday.
    expect(await clockOf(staff.officer, usual, 'contact-duty')).toMatchObject([{ due: '2026-06-01' }]);
    expect(await clockOf(staff.officer, often, 'contact-duty')).toMatchObject([{ due: '2026-04-01' }]);
    await done(staff.officer, often, 'SET_CADENCE', { cadenceDays: 60 });
    const [, changed] = await clockOf(staff.officer, often, 'contact-duty');
    expect(changed).toMatchObject({ status: 'armed', due: '2026-05-06' });
    await done(staff.leader, usual, 'DEREGISTER', { on: '2026-03-02', ground: 'duplicate' });
    await done(staff.leader, often, 'DEREGISTER', { on: '2026-03-02', ground: 'duplicate' });
  });

  it('lapses into the overdue list; a contact ends it as late for ever and starts the next', async () => {
    w.at('2026-03-02T09:00:00.000+08:00');
    const id = await enter(staff, '久未联系', { district: '新华区' });
    await connect(staff, id, '2026-03-02');
    expect(await overdue()).toEqual([]);
    await w.passTo('2026-06-02T08:00:00.000+08:00');
    expect(await overdue()).toMatchObject([
      {
        id,
        due: '2026-06-01',
        daysOverdue: 1,
        lastContactOn: '2026-03-02',
        liaison: '王经办',
        district: '新华区',
      },
    ]);
    // What is entered late about the time before does not do the duty.
    expect((await contact(id, '2026-03-01')).status).toBe(201);
    expect(await overdue()).toHaveLength(1);
    expect((await contact(id, '2026-06-02')).status).toBe(201);
    expect(await overdue()).toEqual([]);
    expect(await clockOf(staff.officer, id, 'contact-duty')).toMatchObject([
      { status: 'breached', due: '2026-06-01' },
      { status: 'armed', due: '2026-08-31' },
    ]);
    expect((await staff.officer.get(`/api/v1/organisations/${id}/contacts`)).body.items).toHaveLength(3);
    const stranger = await staffOf(w, '外市总工会');
    await w.passTo('2026-09-02T08:00:00.000+08:00');
    expect((await stranger.officer.get('/api/v1/contacts/overdue')).body.items).toEqual([]);
    expect(await overdue()).toHaveLength(1);
  });
});

describe('licences and inspections', () => {
  it('each licence has a clock by its number; renewal meets it, giving it up cancels it', async () => {
    w.at('2026-03-02T09:00:00.000+08:00');
    const id = await enter(staff, '证照中心');
    const licence = (number: string, expires: string) =>
      done(staff.officer, id, 'RECORD_LICENCE', { number, name: '许可证', authority: '人社局', expires });
    await licence('A', '2026-06-30');
    await licence('B', '2026-07-31');
    await licence('A', '2029-06-30');
    expect(await clockOf(staff.officer, id, 'licence-expiry', 'A')).toMatchObject([
      { status: 'met', due: '2026-06-30' },
      { status: 'armed', due: '2029-06-30' },
    ]);
    await done(staff.officer, id, 'END_LICENCE', { number: 'B', reason: '停办' });
    expect(await clockOf(staff.officer, id, 'licence-expiry', 'B')).toMatchObject([{ status: 'cancelled' }]);
    const unknown = await step(staff.officer, id, 'END_LICENCE', { number: 'C', reason: '停办' });
    expect(unknown.body).toMatchObject({ code: 'DATA_REFUSED', errors: [{ pointer: '/data/number' }] });
  });

  it('a registered unit owes the inspection of last year by 31 May, then that of the next; others owe none', async () => {
    w.at('2026-03-02T09:00:00.000+08:00');
    const id = await enter(staff, '民非单位', {
      legalForm: 'non-enterprise',
      legalStatus: 'registered',
      creditCode: '9144030071526726XG',
      registrationAuthority: '市民政局',
      registrationLevel: 'city',
    });
    await done(staff.reviewer, id, 'VET', vetted);
    expect(await clockOf(staff.officer, id, 'annual-inspection', '2025')).toMatchObject([
      { due: '2026-05-31' },
    ]);
    const inspected = (year: number) =>
      step(staff.officer, id, 'RECORD_INSPECTION', { year, result: 'passed', source: '民政部门' });
    expect((await inspected(2026)).body.reasons[0].rule).toBe('inspectedYearOver');
    await w.passTo('2026-06-01T00:00:01.000+08:00');
    expect((await inspected(2025)).status).toBe(200);
    expect(await clockOf(staff.officer, id, 'annual-inspection', '2025')).toMatchObject([
      { status: 'breached' },
    ]);
    expect(await clockOf(staff.officer, id, 'annual-inspection', '2026')).toMatchObject([
      { status: 'armed', due: '2027-05-31' },
    ]);
    // An older year that is entered afterwards starts nothing.
    expect((await inspected(2024)).status).toBe(200);
    const open = (await staff.officer.get(`/api/v1/organisations/${id}`)).body.case.deadlines;
    expect(open).toHaveLength(1);
    const group = await enter(staff, '草根');
    await done(staff.reviewer, group, 'VET', vetted);
    expect((await staff.officer.get(`/api/v1/organisations/${group}`)).body.case.deadlines).toEqual([]);
  });
});
