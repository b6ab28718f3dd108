import { beforeAll, expect, test } from 'vitest';
import { type Answered, type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import type { Stop } from '../fuzz/support/stops.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;

beforeAll(async () => {
  cast = await castOf(w);
});

const live = (stop: Stop) => new Life(w, cast, clock, stop).live();

interface Listed {
  kind: string;
  papers: { of: string; page: string }[];
}

const kindsOf = async (life: Life, who: Caller): Promise<string[]> => {
  const { body } = await who.get(`/api/v1/projects/${life.id}/papers`);
  return (body.items as Listed[]).filter(({ papers }) => papers.length > 0).map(({ kind }) => kind);
};
const page = (life: Life, kind: string, who: Caller, of?: string): Promise<Answered> =>
  who.get(`/api/v1/projects/${life.id}/papers/${kind}${of ? `?of=${of}` : ''}`);

test('before the opening no paper tells of a bid, whoever asks', async () => {
  const life = await live('open, three bids');
  for (const who of [cast.officer, cast.agency, cast.leader, cast.auditor, w.admin]) {
    expect(await kindsOf(life, who)).not.toContain('opening-record');
    expect((await page(life, 'opening-record', who)).status).toBe(409);
    for (const kind of await kindsOf(life, who)) {
      const { body } = await page(life, kind, who);
      for (const secret of ['600,000', '480,000.00', '500,000', '第1社会工作', '第2社会工作'])
        if (!(kind === 'funds-confirmation')) expect(body, `${kind} ${secret}`).not.toContain(secret);
    }
  }
  expect(await kindsOf(life, w.nobody)).toEqual(['intention-notice', 'procurement-notice']);
  expect((await page(life, 'opening-record', w.nobody)).status).toBe(401);
  expect((await page(life, 'opening-record', cast.foreigner)).status).toBe(404);
  const [bidder] = cast.suppliers;
  expect(await kindsOf(life, bidder.caller)).toEqual(['intention-notice', 'procurement-notice']);
});

test('a project that nothing was published of does not betray that it exists', async () => {
  const life = await live('screening');
  expect((await w.nobody.get(`/api/v1/projects/${life.id}/papers`)).status).toBe(404);
  expect((await cast.foreigner.get(`/api/v1/projects/${life.id}/papers`)).status).toBe(404);
  expect((await page(life, 'result-notice', w.nobody)).status).toBe(404);
  expect(await kindsOf(life, cast.officer)).toEqual(['needs-list']);
});

test('while sheets come in there is an opening record, but no score in any paper', async () => {
  const life = await live('scoring');
  const kinds = await kindsOf(life, cast.officer);
  expect(kinds).toEqual(expect.arrayContaining(['opening-record', 'qualification', 'conformity']));
  for (const hidden of ['score-summary', 'evaluation-report', 'result-notice', 'loser-notice'])
    expect(kinds).not.toContain(hidden);
  expect((await page(life, 'opening-record', cast.officer)).body).toContain('480,000.00元');
  expect((await page(life, 'score-summary', cast.officer)).status).toBe(409);
  expect((await page(life, 'opening-record', cast.experts[0] as Caller)).status).toBe(404);
});

test('a failed tender has its notice for everybody, with its cause', async () => {
  const life = await live('failed');
  const { status, body } = await page(life, 'failure-notice', w.nobody);
  expect(status).toBe(200);
  expect(body).toContain('提交响应文件的供应商不足法定数量');
});

test('sheets of the evaluation are in no paper before they are closed', async () => {
  const life = await live('evaluation, all sheets');
  expect(await kindsOf(life, cast.officer)).not.toContain('performance-report');
  await life.do(cast.officer, 'AGGREGATE');
  expect((await page(life, 'performance-report', cast.officer)).body).toContain('评价得分');
  expect((await page(life, 'performance-report', cast.suppliers[1].caller)).status).toBe(404);
});

test('what goes wrong in delivery has its letters, for the contractor alone', async () => {
  const life = await live('performing');
  const winner = cast.suppliers[1].caller;
  await life.do(cast.officer, 'AMEND', {
    amount: '18000.00',
    reasonCode: 'same-service',
    reason: '增加<b>场次</b>',
  });
  expect((await page(life, 'supplement', winner)).body).toContain('尚待对方同意');
  await life.do(winner, 'AMEND', { amount: '18000.00', reasonCode: 'same-service', reason: '同意' });
  const agreed = (await page(life, 'supplement', winner)).body as string;
  expect(agreed).toContain('人民币壹万捌仟元整（￥18,000.00）');
  expect(agreed).not.toContain('尚待对方同意');
  expect(agreed).toContain('增加&lt;b&gt;场次');
  await life.do(cast.officer, 'MONITOR_VISIT', { visitedOn: clock.now().slice(0, 10), findings: '正常' });
  await life.do(cast.officer, 'CURE_NOTICE', { breach: '未按计划开展服务', days: 15 });
  const cure = await page(life, 'cure-notice', winner);
  expect(cure.body).toContain('未按计划开展服务');
  expect(cure.body).toContain('15日内');
  expect((await page(life, 'visit-record', winner)).status).toBe(404);
  expect((await page(life, 'cure-notice', cast.suppliers[0].caller)).status).toBe(404);
  await life.do(cast.leader, 'TERMINATE_BREACH', { ground: 'repudiation', reason: '书面表示不再履行' });
  expect((await page(life, 'termination-notice', winner)).body).toContain('第五百六十三条');
});

test('a contractor files its evidence beside the body’s papers: each side sees what it may', async () => {
  const life = await live('performing');
  const [loser, winner] = cast.suppliers;
  const paper = {
    instanceId: life.id,
    kind: '履约佐证',
    title: '签到表',
    sha256: 'a'.repeat(64),
    bytes: 10,
    mediaType: 'application/pdf',
  };
  const made = await winner.caller.post('/api/v1/documents', paper);
  expect(made).toMatchObject({ status: 201, body: { organisationId: winner.organisationId } });
  const own = `/api/v1/documents/${made.body.id}`;
  expect((await winner.caller.get(own)).status).toBe(200);
  expect((await cast.officer.get(own)).status).toBe(200);
  expect((await loser.caller.get(own)).status).toBe(404);
  expect((await loser.caller.post('/api/v1/documents', paper)).status).toBe(404);
  const internal = await cast.officer.post('/api/v1/documents', { ...paper, title: '内部材料' });
  expect((await winner.caller.get(`/api/v1/documents/${internal.body.id}`)).status).toBe(404);
  const list = async (who: Caller) =>
    (await who.get(`/api/v1/projects/${life.id}/documents`)).body.items.map(({ id }: { id: string }) => id);
  expect(await list(winner.caller)).toEqual([made.body.id]);
  expect(await list(loser.caller)).toEqual([]);
  expect(await list(cast.officer)).toEqual(expect.arrayContaining([made.body.id, internal.body.id]));
  // Nobody fills in another side's paper.
  expect((await cast.officer.put(`${own}/content`, {})).status).toBe(403);
});
