import { beforeAll, expect, it } from 'vitest';
import { connect, enter, ledgerWorld, type Staff, staffOf } from '../organisation/support.ts';
import { allOf, tableOf } from './support.ts';

const w = ledgerWorld('2026-03-02T09:00:00.000+08:00');
let staff: Staff;
let targetId: string;
const ids: string[] = [];

interface Row {
  id: string;
  values: Record<string, unknown>;
  open: Record<string, string>;
}

beforeAll(async () => {
  staff = await staffOf(w, '新华区总工会');
  const target = { bodyId: staff.bodyId, kind: 'regular-contact', minimum: 2 };
  targetId = (await staff.leader.post('/api/v1/targets', target)).body.id;
  for (const name of ['甲中心', '乙中心', '丙中心']) ids.push(await enter(staff, name));
  for (const id of ids.slice(0, 2)) await connect(staff, id, '2026-03-02');
  for (const [day, id] of [
    ['2026-04-10', ids[0]],
    ['2026-04-20', ids[0]],
    ['2026-06-15', ids[0]],
  ]) {
    w.at(`${day}T09:00:00.000+08:00`);
    await staff.officer.post(`/api/v1/organisations/${id}/contacts`, { on: day, way: '走访', note: '回访' });
  }
}, 60_000);

it('contacts of the year by month and by body are the lines of the log; whose is overdue is the overdue list', async () => {
  const url = `/api/v1/reports/2026?bodyId=${staff.bodyId}&sections=contacts`;
  const report = (await staff.leader.get(url)).body;
  const byMonth = tableOf(report, 'contacts', 'contacts-by-month');
  const months = Object.fromEntries((byMonth.rows as Row[]).map(({ id, values }) => [id, values]));
  expect(months['2026-03']).toEqual({ contacts: 2, organisations: 2 });
  expect(months['2026-04']).toEqual({ contacts: 2, organisations: 1 });
  expect(months['2026-05']).toEqual({ contacts: 0, organisations: 0 });
  const logged = (
    await Promise.all(ids.map((id) => allOf(staff.officer, `/api/v1/organisations/${id}/contacts`)))
  ).flat();
  expect(byMonth.total.contacts).toBe(logged.length);
  const [body] = tableOf(report, 'contacts', 'contacts-by-body').rows as Row[];
  expect(body?.values).toEqual({ ledger: 3, regular: 2, contacts: 5, organisations: 2, overdue: 1 });
  for (const column of ['contacts', 'overdue', 'ledger']) {
    const listed = await allOf(staff.leader, body?.open[column] as string);
    expect(listed, column).toHaveLength(body?.values[column] as number);
  }
  const past = (await staff.leader.get(url.replace('2026', '2025'))).body;
  expect(tableOf(past, 'contacts', 'contacts-by-month').total.contacts).toBe(0);
});

it('a target is reported month by month as its own progress has it', async () => {
  const report = (await staff.leader.get(`/api/v1/reports/2026?bodyId=${staff.bodyId}&sections=targets`))
    .body;
  const [row] = tableOf(report, 'targets', 'targets').rows as Row[];
  const { body } = await staff.leader.get(row?.open.progress as string);
  expect(body.id).toBe(targetId);
  for (const { day, progress } of body.series as { day: string; progress: number }[]) {
    expect(row?.values[day.slice(0, 7)], day).toBe(progress);
  }
  expect(row?.values).toMatchObject({
    '2026-02': 0,
    '2026-03': 2,
    '2026-05': 2,
    '2026-06': 1,
    progress: 1,
    minimum: 2,
  });
  expect(row?.values.met).toEqual({ zh: '否', en: 'no' });
  expect((await staff.leader.get('/api/v1/targets')).body.items[0]).toMatchObject({
    id: targetId,
    progress: 1,
    met: false,
  });
});
