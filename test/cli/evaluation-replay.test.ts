import { beforeAll, expect, it } from 'vitest';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { freshDatabase } from '../support/postgres.ts';
import { goufu } from './run-goufu.ts';

/** Anybody who holds the database can have every ranking computed again by one command, to the last digit. */

const clock = new MovableClock();
let env: { DATABASE_URL: string; GOUFU_LANG?: string };
const w = world({
  clock,
  database: async () => {
    const database = await freshDatabase();
    env = { DATABASE_URL: database.url };
    return database;
  },
});
let cast: Cast;
let life: Life;
const replay = () => goufu(['evaluation', 'replay', life.id], env);

/** A working or a sheet as it would be after somebody changed one figure behind the server's back. */
async function bent<T>(change: string, restore: string, look: () => Promise<T>): Promise<T> {
  await w.db.query(change, [life.id]);
  const seen = await look();
  await w.db.query(restore, [life.id]);
  return seen;
}

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  const points = (member: number) => ({ plan: `3${member}.17`, record: '25' });
  life = await new Life(w, cast, clock, 'tallying', { points }).live();
  await life.do(cast.agency, 'RANK');
  // Evaluated again on one of the listed grounds: the first ranking stays on record beside the second.
  const [one] = cast.experts as [Caller];
  await life.do(cast.officer, 'REOPEN_EVALUATION', {
    ground: 'panel-finds-extreme-score',
    finding: '一名成员评分畸低',
    members: [one.userId],
  });
  const { running } = (await life.context()).sourcing;
  const sheet = Object.fromEntries(running.map((bidId, n) => [bidId, { plan: `4${n}.03`, record: '25' }]));
  await life.do(one, 'CORRECT_SHEET', { sheet, reason: '原评分畸低' });
  await life.do(cast.agency, 'RANK');
}, 120_000);

it('every ranking comes out again, that before a re-evaluation from the sheets as they were then signed', async () => {
  const { code, out, err } = await replay();
  expect(code, err).toBe(0);
  const said = `${out}${err}`;
  expect(said).toMatch(/第 1 轮第 1 次排序/);
  expect(said).toMatch(/第 1 轮第 2 次排序/);
  expect(said.match(/5 张评分表、全部计算数字：一致/g)).toHaveLength(2);
  const { body } = await cast.auditor.get(`/api/v1/projects/${life.id}/rankings/replay`);
  expect(body).toMatchObject({ attempt: 2, agrees: true, earlier: [{ attempt: 1, agrees: true }] });
}, 60_000);

it.each([
  ['the first', 1],
  ['the last', 2],
])(
  'one hundredth of a point changed in the working of %s ranking ends the command with 1, and is named',
  async (_, attempt) => {
    const path = '{ranking,0,total}';
    const set = (value: string) =>
      `update rankings set working = jsonb_set(working, '${path}', ${value}) where project_id = $1::uuid and attempt = ${attempt}`;
    const figure = `((working #>> '${path}')::numeric`;
    const { code, out, err } = await bent(
      set(`to_jsonb(${figure} + 0.01)::text)`),
      set(`to_jsonb(${figure} - 0.01)::text)`),
      replay,
    );
    expect(code).toBe(1);
    expect(`${out}${err}`).toContain('/ranking/0/total');
  },
  60_000,
);

it('a sheet that is not the one its member signed ends the command with 1, the earlier one too', async () => {
  const change = (from: string, to: string) =>
    `update score_sheets set scores = replace(scores::text, '"${from}"', '"${to}"')::jsonb where project_id = $1::uuid`;
  const sheet = await bent(change('31.17', '31.18'), change('31.18', '31.17'), replay);
  expect(sheet.code).toBe(1);
  expect(`${sheet.out}${sheet.err}`).toMatch(/成员 .* 的评分表与其提交时的摘要不符/);
  // What the corrected sheet was before the re-evaluation, only the first working still says.
  const working = (from: string, to: string) =>
    `update rankings set working = replace(working::text, '"${from}"', '"${to}"')::jsonb
     where project_id = $1::uuid and attempt = 1`;
  const earlier = await bent(working('30.17', '30.18'), working('30.18', '30.17'), replay);
  expect(earlier.code).toBe(1);
  expect((await replay()).code).toBe(0);
}, 60_000);

it('a project without a ranking, or what is no project, is said to be so', async () => {
  const none = await goufu(['evaluation', 'replay', cast.bodyId], env);
  expect(none.code).toBe(2);
  expect(none.err).toContain('没有排序记录');
  expect((await goufu(['evaluation', 'replay', 'x'], env)).code).toBe(2);
}, 60_000);
