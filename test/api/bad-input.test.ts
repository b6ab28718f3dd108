import { beforeAll, describe, expect, it } from 'vitest';
import { type ErrorCode, errorKinds } from '../../src/errors.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { commonTime, Life, type Stop } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { watch } from '../fuzz/support/watch.ts';
import { contractForm } from '../model/support/steps.ts';
import { initiation } from '../model/support/tender-steps.ts';
import { type Caller, caller, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const lives = {} as Record<Stop, Life>;
let cast: Cast;
let watched: Awaited<ReturnType<typeof watch>>;
let fundingLineId: string;

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
  await draft.do(cast.officer, 'CLASSIFY', { category: '安全卫生', summary: '集中' });
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

interface Sent {
  method?: 'POST' | 'PUT' | 'PATCH' | 'GET';
  url: string;
  headers?: Record<string, string>;
  payload?: unknown;
}

/** Sends a request in both languages; it must be refused with this code each time and leave every row as it was. */
async function refused(who: Caller, code: ErrorCode, { method = 'POST', url, headers = {}, payload }: Sent) {
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
async function event(
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

describe('a request that cannot be read', () => {
  it.each(['{"type":', '', '[1,', '{"type":"SCREEN"}}', '\u0000', 'type=SCREEN'])(
    'malformed JSON: %j',
    async (payload) => {
      await refused(cast.officer, 'MALFORMED_REQUEST', { ...(await event('screening', 'SCREEN')), payload });
    },
  );

  it('a key that reaches for the prototype is malformed', async () => {
    await refused(cast.officer, 'MALFORMED_REQUEST', {
      ...(await event('screening', 'SCREEN')),
      payload: '{"type":"SCREEN","data":{"__proto__":{"passed":true}}}',
    });
  });

  it('a body that is no JSON by its own account', async () => {
    await refused(cast.officer, 'UNSUPPORTED_MEDIA_TYPE', {
      ...(await event('screening', 'SCREEN', {}, { 'content-type': 'application/xml' })),
      payload: '<event/>',
    });
  });

  it('a body of more than a mebibyte', async () => {
    await refused(
      cast.officer,
      'TOO_LARGE',
      await event('screening', 'SCREEN', { text: 'x'.repeat(1_100_000) }),
    );
  });

  it.each([
    ['no object', []],
    ['no type', { data: {} }],
    ['a number for a type', { type: 7 }],
    ['a type longer than any', { type: 'x'.repeat(101) }],
    ['a field nobody asked for', { type: 'SCREEN', data: {}, role: 'leader' }],
  ])('wrong types: %s', async (_, payload) => {
    await refused(cast.reviewer, 'INVALID_DATA', { ...(await event('screening', 'SCREEN')), payload });
  });

  it('wrong types inside a form are named by their pointers', async () => {
    const problem = await refused(
      cast.reviewer,
      'INVALID_DATA',
      await event('screening', 'SCREEN', {
        concentration: { passed: 'yes', evidence: 1 },
        benefit: null,
        suitability: { passed: true, evidence: 'a\u0000b' },
      }),
    );
    const pointers = problem.errors.map(({ pointer }: { pointer: string }) => pointer);
    // The forbidden character is found first, over the whole body: what is stored must be storable.
    expect(pointers.length).toBeGreaterThan(0);
    expect(pointers.every((pointer: string) => pointer.startsWith('/data/'))).toBe(true);
  });
});

describe('an event that is not for this caller, this project or this moment', () => {
  it.each(['NO_SUCH_EVENT', 'screen', 'constructor', 'toString', '__proto__', 'hasOwnProperty'])(
    'unknown: %s',
    async (type) => {
      await refused(cast.officer, 'UNKNOWN_EVENT', await event('screening', type));
    },
  );

  it.each([
    'xstate.init',
    'xstate.stop',
    'xstate.done.state.service-purchase.main',
    'xstate.error.actor.0',
    'done.state.main',
    'error.platform.x',
  ])('forged: %s', async (type) => {
    for (const who of [cast.officer, cast.leader, w.admin]) {
      await refused(who, 'RESERVED_EVENT', await event('screening', type));
    }
  });

  it.each([
    'deadline.bid-submission',
    'deadline.appeal-window',
    'deadline.record-retention',
    'deadline.no-such-rule',
  ])('forged clock: %s', async (type) => {
    const [rule] = type.split('.').slice(1);
    for (const stop of ['open, three bids', 'archived'] as const) {
      await refused(cast.leader, 'RESERVED_EVENT', await event(stop, type, { rule, key: '', epoch: 1 }));
    }
  });

  it('an event of another role, whatever the stage', async () => {
    await refused(cast.officer, 'ROLE_NOT_ALLOWED', await event('ready', 'APPROVE'));
    await refused(cast.auditor, 'ROLE_NOT_ALLOWED', await event('screening', 'SCREEN'));
    await refused(w.admin, 'ROLE_NOT_ALLOWED', await event('screening', 'SCREEN'));
    await refused(cast.officer, 'ROLE_NOT_ALLOWED', await event('open, three bids', 'SUBMIT_BID'));
    await refused(cast.suppliers[0].caller, 'ROLE_NOT_ALLOWED', await event('open, three bids', 'OPEN'));
  });

  it('an event in the wrong state names where the project stands and where the event belongs', async () => {
    const problem = await refused(
      cast.agency,
      'WRONG_STATE',
      await event('performing', 'OPEN', { present: ['甲'] }),
    );
    expect(problem.reasons[0].sentence.zh).toContain('履约');
    expect(problem.reasons[0].sentence.zh).toContain('开标');
  });

  it('any event of an ended project, and any but the exempt of a suspended one', async () => {
    // Archived is not over: the time of keeping runs. Cancelled is.
    await refused(cast.leader, 'WRONG_STATE', await event('archived', 'CANCEL', { reason: '重来' }));
    await refused(cast.officer, 'CASE_ENDED', await event('failed', 'SUBMIT_NEED', { title: '重来' }));
    await refused(
      cast.suppliers[1].caller,
      'CASE_SUSPENDED',
      await event('suspended', 'REPORT_MILESTONE', { number: 2, evidence: ['总结'] }),
    );
  });

  it('an event by somebody whose earlier step forbids it', async () => {
    const { id } = lives.screening;
    const both = await w.person('一人两岗', [
      { role: 'officer', bodyId: cast.bodyId },
      { role: 'reviewer', bodyId: cast.bodyId },
    ]);
    const made = await both.post('/api/v1/projects', {
      bodyId: cast.bodyId,
      title: '自审',
      category: '安全卫生',
    });
    const project = `/projects/${made.body.id}`;
    const act = async (type: string, data: unknown) => {
      const { headers } = await both.get(`/api/v1${project}`);
      return both.post(`/api/v1${project}/events`, { type, data }, { 'if-match': String(headers.etag) });
    };
    const need = {
      title: '培训',
      category: '安全卫生',
      headcount: 60,
      raisedOn: '2026-09-01',
      source: '问卷',
    };
    expect((await act('SUBMIT_NEED', need)).status).toBe(200);
    expect((await act('CLOSE_COLLECTION', {})).status).toBe(200);
    expect((await act('CLASSIFY', { category: '安全卫生', summary: '集中' })).status).toBe(200);
    const passed = { passed: true, evidence: '见附件' };
    await refused(both, 'SEPARATION_OF_DUTIES', {
      url: `${project}/events`,
      headers: { 'if-match': String((await both.get(`/api/v1${project}`)).headers.etag) },
      payload: { type: 'SCREEN', data: { concentration: passed, benefit: passed, suitability: passed } },
    });
    expect(id).toBeDefined();
  });
});

describe('versions and keys', () => {
  it('no If-Match, a stale one, one that is none', async () => {
    const sent = await event('collecting', 'CLOSE_COLLECTION');
    const { 'if-match': _, ...without } = sent.headers ?? {};
    await refused(cast.officer, 'PRECONDITION_REQUIRED', { ...sent, headers: without });
    for (const tag of [
      '"0"',
      '"99"',
      'W/"0"',
      '*',
      '',
      '1',
      '"x"',
      '"-1"',
      '"1',
      "'1'",
      '"99999999999"',
      '"1", "2"',
    ]) {
      await refused(cast.officer, 'STALE_VERSION', { ...sent, headers: { 'if-match': tag } });
    }
  });

  it('the same on records with versions', async () => {
    const [{ organisationId }] = cast.suppliers;
    const patch = {
      method: 'PATCH' as const,
      url: `/organisations/${organisationId}`,
      payload: { industry: '社会工作' },
    };
    await refused(cast.officer, 'PRECONDITION_REQUIRED', patch);
    for (const tag of ['"0"', '*', 'x']) {
      await refused(cast.officer, 'STALE_VERSION', { ...patch, headers: { 'if-match': tag } });
    }
  });

  it('a key that was used for another event, another project or another record', async () => {
    const key = { 'idempotency-key': 'first-of-its-kind' };
    const need = {
      title: '法律咨询',
      category: '安全卫生',
      headcount: 10,
      raisedOn: '2026-09-01',
      source: '来访',
    };
    const first = await event('collecting', 'SUBMIT_NEED', need, key);
    const done = await w.app.inject({
      method: 'POST',
      url: `/api/v1${first.url}`,
      headers: { authorization: `Bearer ${cast.officer.key}`, ...first.headers },
      payload: first.payload as object,
    });
    expect(done.statusCode).toBe(200);
    const after = await event('collecting', 'SUBMIT_NEED', { ...need, headcount: 11 }, key);
    await refused(cast.officer, 'IDEMPOTENCY_KEY_REUSED', after);
    await refused(cast.officer, 'IDEMPOTENCY_KEY_REUSED', {
      ...after,
      url: first.url.replace(lives.collecting.id, lives.review.id),
      payload: { type: 'SUBMIT', data: {} },
    });
    await refused(cast.officer, 'IDEMPOTENCY_KEY_REUSED', {
      url: '/projects',
      headers: key,
      payload: { bodyId: cast.bodyId, title: '另一项目', category: '安全卫生' },
    });
  });

  it('a key that no header may carry', async () => {
    for (const key of ['', 'a b', 'x'.repeat(201)]) {
      const sent = await event('collecting', 'CLOSE_COLLECTION', {}, { 'idempotency-key': key });
      await refused(cast.officer, 'INVALID_DATA', sent);
    }
  });
});

describe('money', () => {
  const wrong = [
    '-1.00',
    '-0.01',
    '1.001',
    '480000.000',
    '1e5',
    '1,000.00',
    '４８００００',
    '',
    'NaN',
    '٤.٠٠',
    '9'.repeat(40),
  ];

  it.each(wrong)('a budget of %j', async (budget) => {
    const sent = await event('review', 'SUBMIT', { ...initiation, fundingLineId, budget });
    const problem = await refused(cast.officer, 'INVALID_DATA', sent);
    expect(problem.errors[0].pointer).toBe('/data/budget');
  });

  it.each(wrong)('a funding line of %j', async (amount) => {
    const payload = { bodyId: cast.bodyId, code: 'x', name: '专项', year: 2026, kind: 'fiscal', amount };
    const problem = await refused(cast.finance, 'INVALID_DATA', { url: '/funding-lines', payload });
    expect(problem.errors[0].pointer).toBe('/amount');
  });

  it.each(['-1.00', '1.001', '0.00', 480000])('a bid of %j', async (quote) => {
    const sent = await event('open, three bids', 'SUBMIT_BID', { quote, content: {} });
    const code = quote === '0.00' ? 'DATA_REFUSED' : 'INVALID_DATA';
    await refused(cast.suppliers[3].caller, code, sent);
  });

  it('a budget above what the line has, with both figures', async () => {
    const sent = await event('review', 'SUBMIT', { ...initiation, fundingLineId, budget: '500000.01' });
    const problem = await refused(cast.officer, 'DATA_REFUSED', sent);
    expect(JSON.stringify(problem.reasons)).toMatch(/500,?000/);
  });

  it('a contract whose plan does not add up to the award', async () => {
    const life = await new Life(w, cast, clock, 'challenged', {
      quotes: ['600000.00', '470000.00', '500000.00'],
    })
      .live()
      .catch((error: Error) => error);
    await clock.set(w, commonTime);
    // Its own contract form sums to 480,000 yuan, and the award is 470,000.
    expect(String(life)).toMatch(/DRAFT_CONTRACT → 4(09|22)/);
    expect(contractForm.plan.reduce((sum, { amount }) => sum + Number(amount), 0)).toBe(480_000);
  });

  it('supplements of more than ten per cent, in one step or in two', async () => {
    const amend = (amount: string) => ({ amount, reasonCode: 'same-service', reason: '增加场次' });
    const once = await refused(
      cast.officer,
      'DATA_REFUSED',
      await event('performing', 'AMEND', amend('48000.01')),
    );
    expect(once.errors[0].pointer).toBe('/data/amount');
    await lives.performing.do(cast.officer, 'AMEND', amend('30000.00'));
    await lives.performing.do(cast.suppliers[1].caller, 'AMEND', amend('30000.00'));
    await refused(cast.officer, 'DATA_REFUSED', await event('performing', 'AMEND', amend('18000.01')));
  });
});

describe('days that no calendar knows', () => {
  it.each([
    ['the last days of a year whose successor has no notice yet', '2026-12-30', '2027-02-24'],
    ['a year far ahead', '2031-03-05', '2031-04-30'],
  ])('issuing documents in %s', async (_, today, deadline) => {
    const sent = await event('ready', 'ISSUE_DOCS', {
      bidDeadline: `${deadline}T09:30:00+08:00`,
      documentsUntil: deadline,
    });
    await clock.set(w, `${today}T10:00:00+08:00`);
    try {
      await refused(cast.agency, 'CALENDAR_UNAVAILABLE', sent);
    } finally {
      await clock.set(w, commonTime);
    }
  });

  it.each([
    ['2026-12-25', 20],
    ['2027-03-01', 1],
    ['2031-10-01', 7],
  ])('the calculator from %s', async (start, count) => {
    await refused(w.nobody, 'CALENDAR_UNAVAILABLE', {
      url: '/tools/deadline',
      payload: { start, count, unit: 'working-day' },
    });
  });

  it.each(['2026-02-30', '2026-13-01', '26-1-1', '+275760-09-13', ''])(
    'a day that is none: %j',
    async (start) => {
      await refused(w.nobody, 'INVALID_DATA', {
        url: '/tools/deadline',
        payload: { start, count: 1, unit: 'working-day' },
      });
    },
  );
});

describe('what belongs to another body', () => {
  it('its project is not found, whatever is asked of it', async () => {
    const { id } = lives.performing;
    const sent = await event('performing', 'MONITOR_VISIT', { visitedOn: '2026-09-20', findings: '无' });
    for (const who of [cast.foreigner, cast.otherFinance]) {
      await refused(who, 'NOT_FOUND', sent);
      await refused(who, 'NOT_FOUND', {
        url: `/projects/${id}/what-if`,
        payload: { events: [{ type: 'CANCEL' }] },
      });
      for (const part of [
        '',
        '/actions',
        '/events',
        '/deadlines',
        '/diagram',
        '/bids',
        '/contracts',
        '/payments',
      ]) {
        await refused(who, 'NOT_FOUND', { method: 'GET', url: `/projects/${id}${part}` });
      }
    }
  });

  it('and reads the same as a project that does not exist', async () => {
    const there = await cast.foreigner.get(`/api/v1/projects/${lives.performing.id}`);
    const none = await cast.foreigner.get('/api/v1/projects/01900000-0000-7000-8000-000000000000');
    const { instance: _, ...a } = there.body;
    const { instance: __, ...b } = none.body;
    expect(a).toEqual(b);
    expect(there.headers.etag).toBeUndefined();
  });

  it('its money, records and papers cannot be named in ours', async () => {
    const line = await cast.otherFinance.post('/api/v1/funding-lines', {
      bodyId: cast.otherBodyId,
      code: 'other',
      name: '乙市专项',
      year: 2026,
      kind: 'fiscal',
      amount: '9000000.00',
    });
    expect(line.status).toBe(201);
    const sent = await event('review', 'SUBMIT', { ...initiation, fundingLineId: line.body.id });
    await refused(cast.officer, 'DATA_REFUSED', sent);
    await refused(cast.finance, 'NOT_FOUND', { method: 'GET', url: `/funding-lines/${line.body.id}` });
    await refused(cast.foreigner, 'INVALID_DATA', {
      url: '/projects',
      payload: { bodyId: cast.bodyId, title: '替他人立项', category: '安全卫生' },
    });
    await refused(cast.foreigner, 'NOT_FOUND', {
      url: '/documents',
      payload: {
        instanceId: lives.performing.id,
        kind: '合同',
        title: '合同',
        sha256: '0'.repeat(64),
        bytes: 1,
        mediaType: 'application/pdf',
      },
    });
  });

  it('nobody, an unknown key and a wrong secret learn nothing', async () => {
    const [id] = w.admin.key.split('.');
    for (const who of [w.nobody, caller(w.app, 'no.such'), caller(w.app, `${id}.wrong`)]) {
      await refused(who, 'UNAUTHENTICATED', await event('performing', 'MONITOR_VISIT'));
      await refused(who, 'UNAUTHENTICATED', { method: 'GET', url: `/projects/${lives.performing.id}` });
    }
  });
});
