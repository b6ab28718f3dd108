import { beforeAll, describe, expect, it } from 'vitest';
import { creditCodeCheck } from '../../workflows/organisation/credit-code.ts';
import { connect, done, enter, ledgerWorld, type Staff, staffOf, vetted } from './support.ts';

const w = ledgerWorld();
let staff: Staff;

beforeAll(async () => {
  staff = await staffOf(w, '新华区总工会');
});

const target = async (kind: string, minimum: number, maximum?: number): Promise<string> => {
  const answer = await staff.leader.post('/api/v1/targets', { bodyId: staff.bodyId, kind, minimum, maximum });
  expect(answer.status, JSON.stringify(answer.body)).toBe(201);
  return answer.body.id;
};
const seriesOf = async (id: string, from: string, to: string) =>
  (await staff.officer.get(`/api/v1/targets/${id}/progress?from=${from}&to=${to}`)).body;
const figures = (series: { day: string; progress: number | null }[]) =>
  series.map(({ day, progress }) => [day, progress]);

describe('targets', () => {
  it('five organisations in regular contact: who lapses, is suspended or leaves no longer counts, and the past stays', async () => {
    const id = await target('regular-contact', 5);
    const names = ['甲', '乙', '丙', '丁', '戊', '己'];
    const ids: string[] = [];
    for (const name of names) ids.push(await enter(staff, `${name}中心`));
    for (const one of ids.slice(0, 3)) await connect(staff, one, '2026-03-02');
    w.at('2026-04-10T09:00:00.000+08:00');
    for (const one of ids.slice(3, 5)) await connect(staff, one, '2026-04-10');
    // Vetted is not connected.
    await done(staff.reviewer, ids[5] as string, 'VET', vetted);
    w.at('2026-05-20T09:00:00.000+08:00');
    await done(staff.leader, ids[4] as string, 'SUSPEND', { reason: '投诉' });
    w.at('2026-06-15T09:00:00.000+08:00');
    const contact = { on: '2026-06-15', way: '走访', note: '回访' };
    await staff.officer.post(`/api/v1/organisations/${ids[0]}/contacts`, contact);
    const { series, progress, met } = await seriesOf(id, '2026-02-01', '2026-06-15');
    expect(figures(series)).toEqual([
      ['2026-02-28', 0],
      ['2026-03-31', 3],
      ['2026-04-30', 5],
      ['2026-05-31', 4],
      // 乙 and 丙 have not been contacted for more than 90 days.
      ['2026-06-15', 2],
    ]);
    expect({ progress, met }).toEqual({ progress: 2, met: false });
    expect(
      series
        .at(-1)
        .organisations.map(({ id }: { id: string }) => id)
        .sort(),
    ).toEqual([ids[0], ids[3]].sort());
  });

  it('two to three pilots, and the coverage of union founding among registered organisations', async () => {
    w.at('2026-07-01T09:00:00.000+08:00');
    const own = await staffOf(w, '建筑业工会');
    const make = async (kind: string, minimum: number, maximum?: number) =>
      (await own.leader.post('/api/v1/targets', { bodyId: own.bodyId, kind, minimum, maximum })).body;
    expect(await make('union-coverage', 60)).toMatchObject({ progress: null, met: null });
    const codes = ['51410400MJY000001', '51410400MJY000002', '51410400MJY000003'].map(
      (first17) => first17 + creditCodeCheck(first17),
    );
    const ids: string[] = [];
    for (const [n, creditCode] of codes.entries()) {
      const more = { legalForm: 'social-group', legalStatus: 'registered', creditCode };
      ids.push(await enter(own, `行业协会${n}`, more));
    }
    for (const one of ids) {
      await done(own.reviewer, one, 'VET', vetted);
      await done(own.leader, one, 'NAME_PILOT', { name: '集体协商试点', on: '2026-07-01' });
    }
    await enter(own, '草根组织');
    const union = { on: '2026-06-30', members: 5, employees: 9 };
    for (const one of ids.slice(0, 2)) await done(own.officer, one, 'FOUND_UNION', union);
    // Two of three registered ones: 66.67 %, rounded down.
    expect(await make('union-coverage', 67)).toMatchObject({ progress: 66, met: false });
    expect(await make('union-founded', 2)).toMatchObject({ progress: 2, met: true });
    expect(await make('industry-pilot', 2, 3)).toMatchObject({ progress: 3, met: true });
    expect(await make('industry-pilot', 1, 2)).toMatchObject({ progress: 3, met: false });
    w.at('2026-07-02T09:00:00.000+08:00');
    await done(own.officer, ids[0] as string, 'END_PILOT', { name: '集体协商试点', on: '2026-07-01' });
    expect(await make('industry-pilot', 2, 3)).toMatchObject({ progress: 2, met: true });
  });

  it('a period that reaches into the future, runs backwards or is too long is refused; a stranger finds nothing', async () => {
    const id = await target('demonstration', 1);
    for (const [from, to] of [
      ['2026-01-01', '2027-01-01'],
      ['2026-03-01', '2026-02-01'],
      ['2010-01-01', '2026-01-01'],
      ['2026-02-30', '2026-03-01'],
    ]) {
      const answer = await staff.officer.get(`/api/v1/targets/${id}/progress?from=${from}&to=${to}`);
      expect(answer.status, `${from} ${to}`).toBe(422);
    }
    const stranger = await staffOf(w, '外市总工会');
    expect((await stranger.officer.get(`/api/v1/targets/${id}/progress`)).status).toBe(404);
  });
});
