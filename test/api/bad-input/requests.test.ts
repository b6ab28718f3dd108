import { describe, expect, it } from 'vitest';
import { cast, event, lives, refused, w } from './bed.ts';

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
      category: 'safety-health',
    });
    const project = `/projects/${made.body.id}`;
    const act = async (type: string, data: unknown) => {
      const { headers } = await both.get(`/api/v1${project}`);
      return both.post(`/api/v1${project}/events`, { type, data }, { 'if-match': String(headers.etag) });
    };
    const need = {
      title: '培训',
      category: 'safety-health',
      headcount: 60,
      raisedOn: '2026-09-01',
      source: '问卷',
    };
    expect((await act('SUBMIT_NEED', need)).status).toBe(200);
    expect((await act('CLOSE_COLLECTION', {})).status).toBe(200);
    expect((await act('CLASSIFY', { category: 'safety-health', summary: '集中' })).status).toBe(200);
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
      category: 'safety-health',
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
      payload: { bodyId: cast.bodyId, title: '另一项目', category: 'safety-health' },
    });
  });

  it('a key that no header may carry', async () => {
    for (const key of ['', 'a b', 'x'.repeat(201)]) {
      const sent = await event('collecting', 'CLOSE_COLLECTION', {}, { 'idempotency-key': key });
      await refused(cast.officer, 'INVALID_DATA', sent);
    }
  });
});
