import { beforeAll, describe, expect, test } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life, openersOf } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { consultation, openTender } from '../model/support/tender-steps.ts';
import { sealingForm } from '../support/sealing.ts';

/** The worked examples of the domain reference that concern bidding, through the API: 1, 2, 4, 5, 6 and 9 (3 does not exist). */
const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
beforeAll(async () => {
  cast = await castOf(w);
}, 60_000);

const tool = async (name: string, body: unknown) => {
  const answer = await w.nobody.post(`/api/v1/tools/${name}`, body);
  expect(answer.status).toBe(200);
  return answer.body;
};
const quotes = (...amounts: string[]) =>
  amounts.map((amount, n) => ({ bidder: 'ABCD'[n] as string, amount }));
const due = async (
  start: string,
  count: number,
  unit: 'working-day' | 'calendar-day',
  direction?: 'before',
) => (await tool('deadline', { start, count, unit, ...(direction ? { direction } : {}) })).due;

describe('example 1: price scores', () => {
  test.each([
    [20, ['480000', '450000', '465000'], ['18.75', '20.00', '19.35']],
    [20, ['450000', '470000', '455555'], ['20.00', '19.15', '19.76']],
    [30, ['88', '95', '82', '105'], ['27.95', '25.89', '30.00', '23.43']],
  ])('weight %i: %j', async (weight, amounts, scores) => {
    const answer = await tool('price-scores', { weight, quotes: quotes(...amounts) });
    expect(answer.scores.map(({ score }: { score: string }) => score)).toEqual(scores);
  });
});

test('example 2: equal totals, the lower price first; equal prices stay tied in a tender', async () => {
  const bids = [
    { bidder: 'A', quote: '300000', nonPrice: '80.60' },
    { bidder: 'B', quote: '240000', nonPrice: '78.00' },
    { bidder: 'C', quote: '320000', nonPrice: '81.10' },
    { bidder: 'D', quote: '400000', nonPrice: '70.50' },
  ];
  const { ranking, unresolvedTies } = await tool('ranking', { method: 'open-tender', priceWeight: 10, bids });
  expect(ranking.map((one: { bidder: string; total: string }) => [one.bidder, one.total])).toEqual([
    ['A', '88.60'],
    ['C', '88.60'],
    ['B', '88.00'],
    ['D', '76.50'],
  ]);
  expect(unresolvedTies).toEqual([]);

  const twins = ['x', 'y'].map((bidder) => ({ bidder, quote: '300000', nonPrice: '80' }));
  const tied = await tool('ranking', { method: 'open-tender', priceWeight: 10, bids: twins });
  expect(tied.unresolvedTies).toEqual([['x', 'y']]);
  const technical = twins.map((bid, n) => ({ ...bid, technical: String(40 + n) }));
  const consulted = await tool('ranking', {
    method: 'competitive-consultation',
    priceWeight: 10,
    bids: technical,
  });
  expect(consulted.ranking.map(({ bidder }: { bidder: string }) => bidder)).toEqual(['y', 'x']);
});

describe('example 4: abnormally low prices', () => {
  const hits = async (ceiling: string, amounts: string[], thresholds?: object) =>
    (
      await tool('abnormally-low', {
        ceiling,
        quotes: quotes(...amounts),
        ...(thresholds ? { thresholds } : {}),
      })
    ).hits;

  test('410,000 of a ceiling of 1,000,000 hits the ceiling line only', async () => {
    const answer = await hits('1000000', ['410000', '780000', '800000', '890000']);
    expect(answer).toEqual([{ bidder: 'A', rules: ['ceiling'] }]);
  });
  test('the lines are strict: on the line is not below it', async () => {
    expect(await hits('500000', ['225000', '450000', '460000'])).toEqual([]);
    const below = await hits('500000', ['224999', '450000', '460000']);
    expect(below).toEqual([{ bidder: 'A', rules: ['second-lowest', 'ceiling'] }]);
  });
  test('raised to 65 %', async () => {
    const raised = { mean: 65, secondLowest: 65, ceiling: 65 };
    const answer = await hits('500000', ['280000', '450000', '460000'], raised);
    expect(answer).toEqual([{ bidder: 'A', rules: ['second-lowest', 'ceiling'] }]);
  });
});

describe('example 5: two bidders', () => {
  /** A tender by this method, opened with so many bids. */
  async function openedWith(method: object, bids: number): Promise<Life> {
    const life = await new Life(w, cast, clock, 'method').live();
    const { officer, agency, reviewer } = cast;
    await choose(life, method);
    await life.do(officer, 'PUBLISH_INTENT', {});
    await life.at(35, '09:00');
    await life.do(reviewer, 'APPROVE_DOCS', { documents: [], preparedBy: officer.userId });
    await life.do(agency, 'ISSUE_DOCS', {
      bidDeadline: '2026-11-18T09:30:00+08:00',
      documentsUntil: '2026-11-04',
      sealing: sealingForm(await openersOf(cast)),
    });
    await life.at(36);
    for (const { caller } of cast.suppliers.slice(0, bids)) {
      const form = { quote: '480000.00', content: { response: '响应' } };
      await life.do(caller, 'SUBMIT_BID', await life.handIn(caller, form));
    }
    await life.at(63, '09:31');
    await fireDueDeadlines(w.engine);
    return life;
  }
  /** Two purchases of one kind in a year come near the threshold: the choice says why that is no splitting. */
  async function choose(life: Life, data: object): Promise<void> {
    const url = `/api/v1/projects/${life.id}`;
    const seen = String((await cast.officer.get(url)).headers.etag);
    const override = { reason: '服务对象不同，预算分别批复' };
    const answer = await cast.officer.post(
      `${url}/events`,
      { type: 'CHOOSE_METHOD', data, override },
      { 'if-match': seen },
    );
    expect(answer.status).toBe(200);
  }
  const stateOf = async (life: Life): Promise<string> =>
    (await cast.officer.get(`/api/v1/projects/${life.id}`)).body.state[0].id;
  const causeOf = async (life: Life) => (await life.context()).failure?.cause;
  const open = (life: Life) => life.do(cast.agency, 'OPEN', { present: ['监督员'] });

  test('an open tender with two is not opened and fails; a negotiation with the two needs approval', async () => {
    const life = await openedWith(openTender, 2);
    await open(life);
    expect([await stateOf(life), await causeOf(life)]).toEqual(['main.failed.review', 'too-few-bids']);
    const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
    expect(items).toEqual([]);

    const other = await w.person('另一审核', [{ role: 'reviewer', bodyId: cast.bodyId }]);
    await life.do(other, 'CAUSE_REVIEW', { documentsSound: true, finding: '文件无不合理条款' });
    await life.do(cast.officer, 'CHANGE_METHOD', { reason: '只有两家' });
    await choose(life, {
      method: 'competitive-negotiation',
      ground: 'tender-left-two',
      evaluation: 'lowest-final',
    });
    expect(await stateOf(life)).toBe('main.planning.exception');
    await life.do(cast.regulator, 'APPROVE_EXCEPTION', { approvalNumber: '平财购〔2026〕1号' });
    expect(await stateOf(life)).toBe('main.planning.documents');
  });

  test('a consultation for purchased services goes on with two and ends with one', async () => {
    const life = await openedWith(consultation, 2);
    await life.approveOpening();
    await open(life);
    expect(await stateOf(life)).toBe('main.sourcing.panel.qualification');
    const { running } = (await life.context()).sourcing;
    await life.do(cast.officer, 'QUALIFY', {
      results: running.map((bidId, n) => ({ bidId, passed: n === 0, reason: '缺少资格证明' })),
    });
    expect([await stateOf(life), await causeOf(life)]).toEqual(['main.failed.review', 'too-few-qualified']);
  });
});

test('example 6: National Day 2026, from the published result to the decision on a complaint', async () => {
  const life = await new Life(w, cast, clock, 'deciding').live();
  const { leader, agency, officer, regulator, suppliers } = cast;
  const loser = suppliers[0].caller;
  const [first] = (await life.context()).sourcing.ranking;
  const on = (day: string, time = '10:00') => clock.set(w, `${day}T${time}:00.000+08:00`);
  await on('2026-09-28');
  await life.do(leader, 'CONFIRM_WINNER', { bidId: first?.bidId });
  await life.do(agency, 'PUBLISH_RESULT');
  expect((await life.context()).award?.resultNoticeUntil).toBe('2026-09-29');

  const challenge = { matter: 'result', facts: '对评分依据有异议。', knownOn: '2026-09-29' };
  // One day too late; a dry run far ahead of time changes nothing.
  await on('2026-10-15');
  const late = await loser.post(
    `/api/v1/projects/${life.id}/events?dryRun=true`,
    { type: 'FILE_CHALLENGE', data: challenge },
    { 'if-match': String((await officer.get(`/api/v1/projects/${life.id}`)).headers.etag) },
  );
  expect(late.body.reasons.map(({ rule }: { rule: string }) => rule)).toEqual(['challengeInTime']);
  expect(late.body.reasons[0].sentence.zh).toContain('2026-10-14');

  await on('2026-10-14', '16:00');
  await life.do(loser, 'FILE_CHALLENGE', challenge);
  const clocks = async (): Promise<Record<string, string>> => {
    const { items } = (await officer.get(`/api/v1/projects/${life.id}/deadlines`)).body;
    return Object.fromEntries(items.map((one: { rule: string; due: string }) => [one.rule, one.due]));
  };
  expect((await clocks())['challenge-answer']).toBe('2026-10-23');

  await on('2026-10-16');
  const challengeId = (await life.context()).challenges[0]?.id;
  await life.do(officer, 'REPLY_CHALLENGE', { challengeId, upheld: false, text: '评审无误' });
  // Counted from the end of the time for the reply, not from the reply.
  expect((await clocks())['complaint-window']).toBe('2026-11-13');
  await on('2026-11-13');
  await life.do(loser, 'FILE_COMPLAINT', { challengeId, grounds: '不服答复', withinScope: true });
  expect((await clocks())['complaint-review']).toBe('2026-11-20');
  await life.do(regulator, 'ACCEPT_COMPLAINT');
  expect(await clocks()).toMatchObject({
    'complaint-forward': '2026-11-25',
    'complaint-decision': '2026-12-25',
  });
});

describe('example 9: windows', () => {
  test.each<[string, string, number, 'working-day' | 'calendar-day', string]>([
    ['documents of 09-15 are available until', '2026-09-15', 5, 'working-day', '2026-09-21'],
    ['bids on documents of 09-15 not before', '2026-09-15', 20, 'calendar-day', '2026-10-08'],
    ['a consultation of 09-28 not before', '2026-09-28', 10, 'calendar-day', '2026-10-08'],
    ['its documents are available until', '2026-09-28', 5, 'working-day', '2026-10-10'],
    ['an evaluation that ends on 09-29 is reported by', '2026-09-29', 2, 'working-day', '2026-10-08'],
    ['a report of 09-30 is decided on by', '2026-09-30', 5, 'working-day', '2026-10-13'],
    ['a decision of 10-09 is published by', '2026-10-09', 2, 'working-day', '2026-10-12'],
  ])('%s', async (_, start, count, unit, expected) => {
    expect(await due(start, count, unit)).toBe(expected);
  });

  test('back from a deadline of 10-12: substantive changes by 09-27, experts from 10-09', async () => {
    expect(await due('2026-10-12', 15, 'calendar-day', 'before')).toBe('2026-09-27');
    // Two working days before the evaluation, the day itself not counted: 10-10 works, a Saturday made up.
    expect(await due('2026-10-12', 2, 'working-day', 'before')).toBe('2026-10-09');
  });

  test('the documents themselves are refused with the earliest lawful days', async () => {
    const life = await new Life(w, cast, clock, 'ready').live();
    const answer = await life.try(cast.agency as Caller, 'ISSUE_DOCS', {
      bidDeadline: '2026-10-09T09:30:00+08:00',
      documentsUntil: '2026-09-25',
      sealing: sealingForm(await openersOf(cast)),
    });
    // Issued on 09-23: 20 days end on 10-13; five working days on 10-08, past Mid-Autumn and National Day.
    const sentences = answer.body.reasons
      .map((one: { sentence: { zh: string } }) => one.sentence.zh)
      .join(' ');
    expect(sentences).toContain('2026-10-13');
    expect(sentences).toContain('2026-10-08');
  });
});
