import { beforeAll, expect, test } from 'vitest';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { indicators } from '../model/support/steps.ts';
import { LifeByForms as Life } from './forms.support.ts';
import { type Answered, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let life: Life;

interface Node {
  key: string;
  kind: string;
  up: string[];
  down: string[];
  facts: Record<string, unknown>;
}

/** Counselling is followed through; the hotline is promised and then forgotten. */
const traced = {
  admission: (needId: string) => ({
    requirements: [
      { id: 'counselling', text: '团体辅导每月两次', needs: [needId] },
      { id: 'hotline', text: '心理热线', needs: [needId] },
    ],
  }),
  method: <F extends { criteria: object[] }>(form: F) => ({
    ...form,
    criteria: form.criteria.map((one, n) =>
      n === 0 ? { ...one, requirements: ['counselling', 'hotline'] } : one,
    ),
  }),
  promises: [
    { id: 'p-counselling', criterion: 'plan', requirement: 'counselling', text: '由二级咨询师带组' },
    { id: 'p-hotline', criterion: 'plan', requirement: 'hotline', text: '热线每日12小时' },
  ],
  contract: <F extends { milestones: object[] }>(form: F) => ({
    ...form,
    duties: [{ id: 'd1', text: '每月两次团体辅导', promise: 'p-counselling' }],
    milestones: form.milestones.map((one, n) => (n === 0 ? { ...one, duties: ['d1'] } : one)),
  }),
  indicators: indicators.map(({ items, ...one }) => ({
    ...one,
    items: items.map((item) => (item.id === 'B1' ? { ...item, duties: ['d1'] } : item)),
  })),
};

beforeAll(async () => {
  cast = await castOf(w);
  life = await new Life(w, cast, clock, 'archived', { traced }).live();
}, 120_000);

const trace = async (rest = '', who = cast.officer): Promise<Answered> =>
  who.get(`/api/v1/projects/${life.id}/trace${rest}`);
const keys = ({ body }: Answered) => body.nodes.map(({ key }: Node) => key) as string[];
const kindsOf = (answer: Answered) => [...new Set(keys(answer).map((key) => key.split(':')[0]))];
const all = ['need', 'requirement', 'criterion', 'promise', 'duty', 'milestone', 'evidence', 'score'];

test('from a need to its score: each step names the one before and the one after', async () => {
  const whole = await trace();
  expect(whole.body.levels.map(({ kind }: { kind: string }) => kind)).toEqual(all);
  const nodes: Node[] = whole.body.nodes;
  for (const { key, up, down } of nodes) {
    for (const above of up) expect(nodes.find((one) => one.key === above)?.down).toContain(key);
    for (const below of down) expect(nodes.find((one) => one.key === below)?.up).toContain(key);
  }
  const need = nodes.find(({ kind }) => kind === 'need') as Node;
  const forward = await cast.officer.get(`/api/v1/needs/${need.key.slice(5)}/trace`);
  expect(forward.body.project).toEqual({ id: life.id, title: expect.any(String) });
  expect(kindsOf(forward)).toEqual(all);
  expect(keys(forward)).toContain('score:B1');
  expect(forward.body.nodes.find(({ key }: Node) => key === 'score:B1').facts).toMatchObject({
    points: '46.00',
    weight: '50',
    evidence: ['evidence:1/1'],
  });
});

test('from a score back to the need: through its own duty and promise, and no other', async () => {
  const back = await trace('?from=score:B1');
  expect(kindsOf(back)).toEqual(all);
  const found = keys(back).map((key) => key.replace(/^promise:.*\//, 'promise:'));
  expect(found).toEqual(
    expect.arrayContaining(['requirement:counselling', 'promise:p-counselling', 'duty:d1', 'milestone:1']),
  );
  for (const other of ['requirement:hotline', 'promise:p-hotline', 'milestone:2', 'score:A1']) {
    expect(found).not.toContain(other);
  }
  const forgotten = await trace('?from=requirement:hotline');
  expect(kindsOf(forgotten)).toEqual(['need', 'requirement', 'criterion', 'promise']);
  expect((await trace('?from=score:none')).body).toMatchObject({
    status: 422,
    errors: [{ pointer: '/from' }],
  });
});

test('where the thread breaks is named, in both languages', async () => {
  const { body } = await trace();
  const gaps = body.gaps.map(
    ({ rule, at }: { rule: string; at: string }) => `${rule} ${at.replace(/:.*\//, ':')}`,
  );
  expect(gaps).toEqual(
    expect.arrayContaining([
      'trace.criterion-without-requirement criterion:record',
      'trace.criterion-without-promise criterion:record',
      'trace.promise-without-duty promise:p-hotline',
      'trace.milestone-without-duty milestone:2',
      'trace.score-without-duty score:A1',
    ]),
  );
  expect(gaps.join()).not.toMatch(/counselling|d1|B1/);
  expect(body.gaps[0].sentence).toMatchObject({ zh: expect.any(String), en: expect.any(String) });
});

test('a bidder follows the published part and its own bid; nobody reads promises before the opening or points before the close', async () => {
  const [loser, winner] = cast.suppliers;
  const own = await trace('', winner.caller);
  expect(kindsOf(own)).toEqual(all.filter((kind) => kind !== 'need'));
  expect(own.body.gaps).toEqual([]);
  expect(kindsOf(await trace('', loser.caller))).toEqual(['requirement', 'criterion', 'promise']);
  expect((await trace('', cast.foreigner)).status).toBe(404);
  expect((await trace('', w.nobody)).status).toBe(401);

  const sealed = await new Life(w, cast, clock, 'open, three bids', { traced }).live();
  const early = await cast.officer.get(`/api/v1/projects/${sealed.id}/trace`);
  expect(kindsOf(early)).toEqual(['need', 'requirement', 'criterion']);
  expect(early.body.gaps.map(({ rule }: { rule: string }) => rule)).toEqual([
    'trace.criterion-without-requirement',
  ]);
  const scoring = await new Life(w, cast, clock, 'evaluation, all sheets', { traced }).live();
  const open = await cast.officer.get(`/api/v1/projects/${scoring.id}/trace`);
  expect(open.body.nodes.find(({ key }: Node) => key === 'score:B1').facts.points).toBeNull();
});
