/** Projects in several places of their lives, and how a request is refused: for the tests beside this file. */
import { beforeAll, expect } from 'vitest';
import { type ErrorCode, errorKinds } from '../../../src/shared/errors.ts';
import { type Cast, castOf } from '../../fuzz/support/cast.ts';
import { Life } from '../../fuzz/support/life.ts';
import { MovableClock } from '../../fuzz/support/movable-clock.ts';
import { commonTime, type Stop } from '../../fuzz/support/stops.ts';
import { watch } from '../../fuzz/support/watch.ts';
import { type Caller, world } from '../support.ts';

export const clock = new MovableClock();
export const w = world({ clock });
export const lives = {} as Record<Stop, Life>;
export let cast: Cast;
export let watched: Awaited<ReturnType<typeof watch>>;
export let fundingLineId: string;

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  const needed: Stop[] = [
    'performing',
    'archived',
    'suspended',
    'open, three bids',
    'ready',
    'screening',
    'collecting',
  ];
  for (const stop of needed) lives[stop] = await new Life(w, cast, clock, stop).live();
  await clock.set(w, commonTime);
  // A project that waits for its budget to be named.
  const draft = new Life(w, cast, clock, 'collecting', { quotes: ['draft'] });
  await draft.live();
  const passed = { passed: true, evidence: '见附件' };
  await draft.do(cast.officer, 'CLOSE_COLLECTION');
  await draft.do(cast.officer, 'CLASSIFY', { category: 'safety-health', summary: '集中' });
  await draft.do(cast.reviewer, 'SCREEN', { concentration: passed, benefit: passed, suitability: passed });
  lives.review = draft;
  lives.failed = await new Life(w, cast, clock, 'collecting', { quotes: ['cancelled'] }).live();
  await lives.failed.do(cast.leader, 'CANCEL', { reason: '任务取消' });
  const line = await cast.finance.post('/api/v1/funding-lines', {
    bodyId: cast.bodyId,
    code: 'small',
    name: '小额专项',
    year: 2026,
    kind: 'fiscal',
    amount: '500000.00',
  });
  fundingLineId = line.body.id;
  watched = await watch(w.db);
}, 120_000);

export interface Sent {
  method?: 'POST' | 'PUT' | 'PATCH' | 'GET';
  url: string;
  headers?: Record<string, string>;
  payload?: unknown;
}

/** Sends a request in both languages; it must be refused with this code each time and leave every row as it was. */
export async function refused(
  who: Caller,
  code: ErrorCode,
  { method = 'POST', url, headers = {}, payload }: Sent,
) {
  const before = await watched.digest();
  const bodies = [];
  for (const language of ['zh', 'en'] as const) {
    const answer = await w.app.inject({
      method,
      url: `/api/v1${url}`,
      headers: {
        ...(who.key ? { authorization: `Bearer ${who.key}` } : {}),
        'content-type': 'application/json',
        'accept-language': language,
        ...headers,
      },
      ...(payload === undefined
        ? {}
        : { payload: typeof payload === 'string' ? payload : JSON.stringify(payload) }),
    });
    const problem = answer.json();
    expect(problem, JSON.stringify(problem)).toMatchObject({
      code,
      status: errorKinds[code].status,
      title: errorKinds[code].title[language],
    });
    expect(answer.statusCode).toBe(errorKinds[code].status);
    expect(answer.headers['content-type']).toMatch(/^application\/problem\+json/);
    for (const { sentence } of problem.reasons) {
      expect(sentence.zh).toMatch(/\p{Script=Han}/u);
      expect(sentence.en).toMatch(/[a-z]/);
      expect(problem.detail).toContain(sentence[language]);
    }
    bodies.push(problem);
  }
  expect(await watched.digest()).toBe(before);
  return bodies[0];
}

/** An event on a project, at the version where it stands. */
export async function event(
  stop: Stop,
  type: string,
  data: unknown = {},
  headers: Record<string, string> = {},
): Promise<Sent> {
  const { id } = lives[stop];
  const { headers: seen } = await cast.officer.get(`/api/v1/projects/${id}`);
  return {
    url: `/projects/${id}/events`,
    headers: { 'if-match': String(seen.etag), ...headers },
    payload: { type, data },
  };
}
