import { beforeAll, describe, expect, it } from 'vitest';
import { creditCodeCheck } from '../../workflows/organisation/credit-code.ts';
import { connect, done, enter, ledgerWorld, type Staff, staffOf, vetted } from '../organisation/support.ts';
import { preview } from './imports.support.ts';
import type { Caller } from './support.ts';

const w = ledgerWorld('2026-03-02T09:00:00.000+08:00');
let staff: Staff;
const ids: Record<string, string> = {};

interface Item {
  kind: string;
  id: string;
  title: string;
  organisationId?: string;
  actions: { event: string }[];
  deadline: { rule: string; due: string } | null;
  urgency: string;
  days: number | null;
}

const inboxOf = async (who: Caller, query = '') => {
  const { status, body } = await who.get(`/api/v1/inbox${query}`);
  expect(status, JSON.stringify(body)).toBe(200);
  return body as {
    items: Item[];
    counts: Record<string, number>;
    byKind: Record<string, number>;
    groups: { id: string; title: { zh: string }; count: number }[];
  };
};
const seen = (items: Item[]) => items.map(({ title, urgency, days }) => [title, urgency, days]);

beforeAll(async () => {
  staff = await staffOf(w, '新华区总工会');
  // Contact is due every 90 days: on 31 May, on 9 June, on 26 June.
  for (const [name, on] of [
    ['甲中心', '2026-03-02'],
    ['乙中心', '2026-03-11'],
    ['丙中心', '2026-03-28'],
  ] as const) {
    w.at(`${on}T09:00:00.000+08:00`);
    ids[name] = await enter(staff, name);
    await connect(staff, ids[name], on);
  }
  const first17 = '51410400MJY000001';
  ids.协会 = await enter(staff, '协会', {
    legalForm: 'social-group',
    legalStatus: 'registered',
    creditCode: first17 + creditCodeCheck(first17),
  });
  ids.候选 = await enter(staff, '候选组织');
  ids.未过 = await enter(staff, '未过审组织');
  await done(staff.reviewer, ids.未过, 'VET', { ...vetted, reliable: false });
  await done(staff.reviewer, ids.协会, 'VET', vetted);
  await done(staff.officer, ids.协会, 'RECORD_LICENCE', {
    number: '登字1号',
    name: '社会团体法人登记证书',
    authority: '市民政局',
    expires: '2026-06-15',
  });
  w.at('2026-06-12T09:00:00.000+08:00');
}, 60_000);

describe('the inbox holds the ledger too', () => {
  it('contact, certificates and inspections by their clocks, most urgent first; what is far off is no step yet', async () => {
    const { items, counts, byKind, groups } = await inboxOf(staff.officer);
    expect(seen(items)).toEqual([
      // Its inspection of 31 May comes before its certificate of 15 June.
      ['协会', 'badly-overdue', -12],
      ['甲中心', 'badly-overdue', -11],
      ['乙中心', 'overdue', -3],
      ['丙中心', 'not-due', 14],
    ]);
    const [, contact] = items;
    expect(
      items
        .find(({ title }) => title === '协会')
        ?.actions.map(({ event }) => event)
        .sort(),
    ).toEqual(['CONNECT', 'RECORD_INSPECTION', 'RECORD_LICENCE']);
    expect(contact?.organisationId).toBe(contact?.id);
    expect(items.find(({ title }) => title === '甲中心')?.actions).toMatchObject([
      { event: 'RECORD_CONTACT' },
    ]);
    expect(counts).toEqual({ 'badly-overdue': 2, overdue: 1, 'due-soon': 0, 'not-due': 1, 'no-deadline': 0 });
    expect(groups.map(({ id, title, count }) => [id, title.zh, count])).toEqual([
      ['badly-overdue', '严重逾期', 2],
      ['overdue', '逾期', 1],
      ['due-soon', '今天和近三天', 0],
      ['not-due', '以后', 1],
      ['no-deadline', '无期限', 0],
    ]);
    expect(byKind).toEqual({ project: 0, organisation: 4, 'need-group': 0, import: 0 });
    expect((await inboxOf(staff.officer, '?ahead=0')).byKind.organisation).toBe(3);
  });

  it('an act takes its line away', async () => {
    const contact = { on: '2026-06-12', way: '走访', note: '回访' };
    await staff.officer.post(`/api/v1/organisations/${ids.甲中心}/contacts`, contact);
    const { items } = await inboxOf(staff.officer, '?kind=organisation');
    expect(items.map(({ title }) => title)).not.toContain('甲中心');
  });

  it('vetting waits for a reviewer who did not enter the organisation, once, whatever came of it', async () => {
    const { items, counts } = await inboxOf(staff.reviewer);
    expect(seen(items)).toEqual([['候选组织', 'no-deadline', null]]);
    expect(items[0]?.actions).toMatchObject([{ event: 'VET' }]);
    expect(counts['no-deadline']).toBe(1);
    const both = await w.person('两职', [
      { role: 'officer', bodyId: staff.bodyId },
      { role: 'reviewer', bodyId: staff.bodyId },
    ]);
    await enter({ ...staff, officer: both }, '自登组织');
    const waiting = (await inboxOf(both, '?kind=organisation&urgency=no-deadline')).items;
    expect(waiting.map(({ title }) => title)).toEqual(['候选组织']);
  });

  it('filters narrow the list, not the counts; another body and the leader see none of it', async () => {
    const overdue = await inboxOf(staff.officer, '?kind=organisation&urgency=overdue');
    expect(seen(overdue.items)).toEqual([['乙中心', 'overdue', -3]]);
    expect(overdue.counts['badly-overdue']).toBe(1);
    expect((await inboxOf(staff.officer, '?limit=1')).items).toHaveLength(1);
    const other = await staffOf(w, '外市总工会');
    expect((await inboxOf(staff.officer, `?bodyId=${other.bodyId}`)).items).toEqual([]);
    for (const who of [other.officer, staff.leader]) expect((await inboxOf(who)).items).toEqual([]);
    for (const bad of ['?kind=x', '?urgency=soon', '?ahead=-1', '?limit=0', '?bodyId=1']) {
      expect((await staff.officer.get(`/api/v1/inbox${bad}`)).status, bad).toBe(422);
    }
  });

  it('a spreadsheet that was read waits for whoever may enter it', async () => {
    const file =
      '需求名称,服务类别,人数,提出日期,来源,单位\r\n法律咨询,democratic-rights,12,2026-06-01,座谈会,一厂';
    const { id } = await preview(w, staff.officer, { kind: 'needs', bodyId: staff.bodyId }, file);
    const waiting = async (who: Caller) => (await inboxOf(who, '?kind=import')).items.map((item) => item.id);
    expect([await waiting(staff.officer), await waiting(staff.reviewer)]).toEqual([[id], []]);
    expect((await staff.officer.delete(`/api/v1/imports/${id}`)).status).toBeLessThan(300);
    expect(await waiting(staff.officer)).toEqual([]);
  });

  it('a group of needs waits for its screening, then for its project', async () => {
    const need = async (title: string) =>
      (
        await staff.officer.post('/api/v1/needs', {
          bodyId: staff.bodyId,
          category: 'training',
          title,
          source: '座谈会',
          headcount: 40,
          raisedOn: '2026-06-01',
        })
      ).body.id;
    const needIds = [await need('电工培训'), await need('焊工培训')];
    const made = await staff.officer.post('/api/v1/need-groups', {
      title: '技能培训',
      category: 'training',
      needIds,
    });
    expect(made.status, JSON.stringify(made.body)).toBe(201);
    const groups = async (who: Caller) =>
      (await inboxOf(who, '?kind=need-group')).items.map(({ title }) => title);
    expect([await groups(staff.reviewer), await groups(staff.officer)]).toEqual([['技能培训'], []]);
    const passed = { passed: true, evidence: '见附件' };
    const judged = await staff.reviewer.put(`/api/v1/need-groups/${made.body.id}/tests`, {
      concentration: passed,
      benefit: passed,
      suitability: passed,
      overrideReason: '首次试点',
    });
    expect(judged.status, JSON.stringify(judged.body)).toBe(200);
    expect([await groups(staff.reviewer), await groups(staff.officer)]).toEqual([[], ['技能培训']]);
  });
});
