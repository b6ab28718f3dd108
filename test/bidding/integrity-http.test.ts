import { beforeAll, expect, test } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { type Answered, type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { sealForm } from '../support/sealing.ts';

/** What makes people look twice is found in what bidders really hand in, and going on takes a reason on record. */

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let life: Life;

const bids = [
  {
    quote: '410000.00',
    items: [
      { name: '个案辅导', price: '100.00' },
      { name: '团体活动', price: '2000.00' },
      { name: '危机干预', price: '350.00' },
    ],
    content: {
      response: '方案一',
      contact: { name: '张三', phone: '0375-2222222', address: '和平路1号' },
      files: [{ name: '方案.docx', author: '李四', machine: 'PC-07' }],
    },
  },
  {
    quote: '420000.00',
    items: [
      { name: '个案辅导', price: '110.00' },
      { name: '团体活动', price: '2200.00' },
      { name: '危机干预', price: '385.00' },
    ],
    content: {
      response: '方案二',
      contact: { name: '王五', phone: '0375-2222222', address: '建设路8号' },
      files: [{ name: '响应文件.docx', author: '李四' }],
    },
  },
  // What is not of the expected shape is passed over: the bid opens all the same.
  {
    quote: '890000.00',
    items: 'see the annex',
    content: { response: '方案三', contact: 7, files: [{ author: ['李四'] }, null] },
  },
];

beforeAll(async () => {
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
  life = await new Life(w, cast, clock, 'open, no bids').live();
  await life.at(36);
  for (const [n, form] of bids.entries()) {
    const { caller } = cast.suppliers[n] as Cast['suppliers'][0];
    await life.do(caller, 'SUBMIT_BID', { sealed: await sealForm(caller, life.id, form) });
  }
  await life.at(63, '08:00');
  await life.do(cast.agency, 'FORM_PANEL', {
    drawnAt: clock.now(),
    members: [...cast.experts, cast.rep].map((member, n) => ({
      userId: member.userId,
      name: `成员${n + 1}`,
      kind: member === cast.rep ? 'rep' : 'expert',
      chair: n === 0,
    })),
  });
  await life.at(63, '09:31');
  await fireDueDeadlines(w.engine);
  await life.approveOpening();
  await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
}, 120_000);

const warned = ({ status, body }: Answered): string[] => {
  expect(`${status} ${body.code}`).toBe('409 WARNINGS_OPEN');
  return body.reasons.map(({ rule }: { rule: string }) => rule).sort();
};

/** Refused without a reason; with one the step is taken, and the reason is on record with what it answered. */
async function goesOn(who: Caller, type: string, data: object, reason: string): Promise<void> {
  const answer = await life.do(who, type, data, { reason });
  expect(answer.body.event.data.override.reason).toBe(reason);
  const { body } = await cast.auditor.get(`/api/v1/projects/${life.id}/integrity`);
  expect(body.overridden).toContainEqual(expect.objectContaining({ type, reason }));
}

test('one telephone, one author, unit prices in one ratio across sealed bids: each is told, a reason is recorded', async () => {
  const { running } = (await life.context()).sourcing;
  expect(running).toHaveLength(3);
  const results = running.map((bidId) => ({ bidId, passed: true }));
  const collusion = ['warning.pricesInProportion', 'warning.sameContact', 'warning.sameFile'];
  expect(warned(await life.try(cast.officer, 'QUALIFY', { results }))).toEqual(collusion);
  const standing = (await cast.auditor.get(`/api/v1/projects/${life.id}/integrity`)).body.open;
  expect(standing.map(({ rule }: { rule: string }) => rule)).toEqual(expect.arrayContaining(collusion));
  await goesOn(cast.officer, 'QUALIFY', { results }, '两家同在孵化园办公，已向市场监管部门核实');
  const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
  expect(items.map((bid: { items: unknown }) => bid.items)).toEqual(
    expect.arrayContaining([bids[0]?.items, bids[1]?.items]),
  );
});

test('a decision on low prices that leaves one bidder is told, after the explanations were asked for', async () => {
  const { running } = (await life.context()).sourcing;
  const results = running.map((bidId) => ({ bidId, passed: true }));
  const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
  const low = items.flatMap((bid: { id: string; quote: string }) => (bid.quote < '5' ? [bid.id] : []));
  const [chair] = cast.experts as [Caller];
  await goesOn(chair, 'CHECK_CONFORMITY', { results, alsoSuspected: low }, '已核查，同上');
  for (const bidId of low) await life.do(chair, 'REQUEST_EXPLANATION', { bidId, question: '请说明成本构成' });
  await life.at(64, '18:00');
  await fireDueDeadlines(w.engine);
  const verdicts = low.map((bidId: string) => ({ bidId, accepted: false, reason: '未说明' }));
  expect(warned(await life.try(chair, 'DECIDE_LOW_PRICE', { verdicts }))).toEqual(['warning.oneBidderLeft']);
  await goesOn(chair, 'DECIDE_LOW_PRICE', { verdicts }, '两家均未在规定时间内说明');
});

test('one address in the ledger, where the bids say nothing themselves, and documents written for one supplier', async () => {
  for (const { organisationId } of cast.suppliers.slice(0, 2)) {
    const url = `/api/v1/organisations/${organisationId}`;
    const { headers, body } = await cast.officer.get(url);
    const etag = String(headers.etag ?? `"${body.version}"`);
    const changed = await cast.officer.patch(url, { extra: { address: '和平路1号' } }, { 'if-match': etag });
    expect(changed.status, JSON.stringify(changed.body)).toBe(200);
  }
  const opened = await new Life(w, cast, clock, 'qualification').live();
  const results = (await opened.context()).sourcing.running.map((bidId) => ({ bidId, passed: true }));
  expect(warned(await opened.try(cast.officer, 'QUALIFY', { results }))).toEqual(['warning.sameContact']);

  const early = await new Life(w, cast, clock, 'review').live();
  await early.do(cast.reviewer, 'APPROVE');
  await early.do(cast.leader, 'APPROVE');
  await early.do(cast.officer, 'FINISH_SURVEY', { respondents: 3, summary: '三家' });
  const admission = {
    conditions: [{ kind: 'other', text: '须在本市设有分支机构，并提供原厂授权书' }],
    acceptancePlan: '按季度验收',
  };
  expect(warned(await early.try(cast.officer, 'SET_ADMISSION', admission))).toEqual([
    'warning.writtenForOne',
  ]);
});

test('in the clear, a malformed unit price or contact is refused at its place', async () => {
  const clear = await new Life(w, cast, clock, 'open, no bids', { clear: true }).live();
  const { caller } = cast.suppliers[0];
  const bent = {
    quote: '1.00',
    items: [{ name: '课时', price: '1,5' }],
    content: { contact: { fax: '1' } },
  };
  const answer = await clear.try(caller, 'SUBMIT_BID', bent);
  expect(answer.status).toBe(422);
  const pointers = answer.body.errors.map(({ pointer }: { pointer: string }) => pointer);
  expect(pointers.join()).toContain('/data/items/0/price');
  expect(pointers.join()).toContain('/data/content/contact');
});
