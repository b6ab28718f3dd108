import { beforeAll, expect, test } from 'vitest';
import { LifeByForms as Life } from '../api/forms.support.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { sealOffer } from '../support/sealing.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let life: Life;
let member: Caller;
let running: string[];

beforeAll(async () => {
  cast = await castOf(w);
  life = await new Life(w, cast, clock, 'offers', { untalked: true }).live();
  member = cast.experts[0] as Caller;
  running = (await life.context()).sourcing.running;
}, 120_000);

const rulesOf = ({ body }: { body: { reasons?: { rule: string }[] } }) =>
  (body.reasons ?? []).map(({ rule }) => rule);
const talksOf = async (who: Caller) => (await who.get(`/api/v1/projects/${life.id}/talks`)).body.items;
const withAll = (n: number) => running.map((bidId, at) => ({ bidId, summary: `第${n}轮，第${at}家的底细` }));
const changes = [{ part: 'service', text: '报告时限改为四十八小时' }];
const until = { until: '2026-09-30T10:00:00+08:00' };

test('nobody is asked for a final offer before the panel has talked with every supplier, each once', async () => {
  const early = await life.try(cast.agency, 'INVITE_FINAL_OFFERS', until);
  expect([early.status, rulesOf(early)]).toEqual([409, ['talksHeld']]);
  const [first] = withAll(1);
  for (const talks of [withAll(1).slice(1), [...withAll(1), first], [first, first, first]]) {
    const bent = await life.try(member, 'HOLD_TALKS', { talks });
    expect(rulesOf(bent)).toEqual(['talksWithEach']);
  }
  const stranger = await life.try(cast.experts[3] as Caller, 'HOLD_TALKS', { talks: withAll(1) });
  expect(rulesOf(stranger)).toEqual(['actorOnPanel']);
  const more = { talks: withAll(1), changes: [{ part: 'qualification', text: '放宽资格' }] };
  expect((await life.try(member, 'HOLD_TALKS', more)).status).toBe(422);
});

test('what talks change binds once the buyer’s side has agreed, and only then the suppliers read it, all at once', async () => {
  await life.do(member, 'HOLD_TALKS', { talks: withAll(1), changes });
  for (const next of [
    await life.try(cast.agency, 'INVITE_FINAL_OFFERS', until),
    await life.try(member, 'HOLD_TALKS', { talks: withAll(2) }),
  ]) {
    expect(rulesOf(next)).toEqual(['changesSettled']);
  }
  const suppliers = cast.suppliers.slice(0, 3).map(({ caller }) => caller);
  for (const supplier of suppliers) {
    expect(await talksOf(supplier)).toEqual([expect.objectContaining({ number: 1, changes: [] })]);
  }
  const silent = await life.try(cast.rep, 'AGREE_CHANGES', { agreed: false });
  expect(rulesOf(silent)).toEqual(['disagreementReasoned']);
  await life.do(cast.rep, 'AGREE_CHANGES', { agreed: true });
  for (const supplier of suppliers) expect((await talksOf(supplier))[0].changes).toEqual(changes);
});

test('each supplier reads its own talks alone, rounds stay apart, and what was refused never reaches them', async () => {
  const refused = [{ part: 'contract', text: '预付款提高到九成' }];
  await life.do(member, 'HOLD_TALKS', { talks: withAll(2), changes: refused });
  await life.do(cast.rep, 'AGREE_CHANGES', { agreed: false, reason: '超出预算安排' });
  const read = new Set<string>();
  for (const { caller } of cast.suppliers.slice(0, 3)) {
    const rows = await talksOf(caller);
    expect(rows.map(({ number }: { number: number }) => number)).toEqual([1, 2]);
    const bids = new Set(rows.map(({ bidId }: { bidId: string }) => bidId));
    expect(bids.size).toBe(1);
    for (const bidId of bids) read.add(String(bidId));
    expect(JSON.stringify(rows)).not.toContain('预付款');
    expect((await caller.get(`/api/v1/projects/${life.id}/events?type=HOLD_TALKS`)).body.items).toEqual([]);
  }
  expect([...read].sort()).toEqual([...running].sort());
  expect(await talksOf(cast.suppliers[3].caller)).toEqual([]);
  expect(await talksOf(cast.employee)).toEqual([]);
  expect(await talksOf(cast.auditor)).toHaveLength(6);
  expect(await talksOf(member)).toHaveLength(6);

  await life.do(cast.agency, 'INVITE_FINAL_OFFERS', until);
  expect(rulesOf(await life.try(member, 'HOLD_TALKS', { talks: withAll(3) }))).toEqual(['offersNotInvited']);
  const paper = await cast.officer.get(`/api/v1/projects/${life.id}/papers/talks-record`);
  for (const words of ['第2轮', '报告时限改为四十八小时', '超出预算安排', '服务要求']) {
    expect(String(paper.body)).toContain(words);
  }
});

test('a final offer may bring the response anew: sealed like the price, read once opened, and its promises count', async () => {
  const anew = { response: '四十八小时内报告', promises: [{ id: 'p1', text: '四十八小时内报告' }] };
  for (const [n, { caller }] of cast.suppliers.slice(0, 3).entries()) {
    const offer = await sealOffer(caller, life.id, `4${n}0000.00`, n === 0 ? anew : undefined);
    await life.do(caller, 'SUBMIT_FINAL_OFFER', offer);
  }
  const bidsOf = async () => (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body.items;
  expect(JSON.stringify(await bidsOf())).not.toContain('四十八小时');
  await life.do(cast.agency, 'CLOSE_OFFERS');
  await life.approveOpening();
  await life.do(cast.agency, 'OPEN_FINAL_OFFERS', { present: ['监督员'] });
  const bids = await bidsOf();
  expect(bids.map((bid: { finalContent: unknown }) => bid.finalContent).filter(Boolean)).toEqual([anew]);
  expect(bids.every(({ content }: { content: unknown }) => content !== null)).toBe(true);
  const trace = await cast.officer.get(`/api/v1/projects/${life.id}/trace`);
  expect(JSON.stringify(trace.body)).toContain('四十八小时内报告');
});
