import { beforeAll, describe, expect, it } from 'vitest';
import { verifyAudit } from '../../src/engine/verify-audit.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { openersOf } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { initiation, need, openTender } from '../model/support/tender-steps.ts';
import { sealingForm } from '../support/sealing.ts';
import { type Answered, type Caller, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const start = '2026-06-03';
const passed = { passed: true, evidence: '见附件' };
let cast: Cast;
let ids: string[];
let line: string;
let keys = 0;

beforeAll(async () => {
  await clock.set(w, instant(start, 0, '09:00'));
  cast = await castOf(w);
  line = await fundingLine('1200000.00');
  ids = await batchOf('2026-培训', 3);
}, 60_000);

async function fundingLine(amount: string): Promise<string> {
  const answer = await cast.finance.post('/api/v1/funding-lines', {
    bodyId: cast.bodyId,
    code: `B-${++keys}`,
    name: '职工服务经费',
    year: 2026,
    kind: 'fiscal',
    amount,
  });
  return answer.body.id;
}

async function batchOf(batch: string, projects: number): Promise<string[]> {
  const made: string[] = [];
  for (let n = 1; n <= projects; n += 1) {
    const title = `第${n}包`;
    const body = { bodyId: cast.bodyId, title, category: need.category, batch, code: `${batch}-${n}` };
    made.push((await cast.officer.post('/api/v1/projects', body)).body.id);
  }
  return made;
}

const url = (batch = '2026-培训') => `/api/v1/batches/${encodeURIComponent(batch)}`;
const tagOf = async (batch?: string) => String((await cast.auditor.get(url(batch))).headers.etag);

/** Moves the batch from what stands now, under a key of its own. */
async function move(
  who: Caller,
  type: string,
  data: object = {},
  more: object = {},
  batch?: string,
): Promise<Answered> {
  const headers = { 'if-match': await tagOf(batch), 'idempotency-key': `key-${++keys}` };
  return who.post(`${url(batch)}/events`, { type, data, ...more }, headers);
}

async function moved(who: Caller, type: string, data: object = {}, more: object = {}): Promise<Answered> {
  const answer = await move(who, type, data, more);
  expect(answer.status, `${type}: ${JSON.stringify(answer.body.reasons)}`).toBe(200);
  return answer;
}

const stages = async (batch?: string): Promise<string[]> =>
  (await cast.auditor.get(url(batch))).body.items.map(({ state }: { state: { id: string } }) => state.id);

describe('the packages of a tender', () => {
  it('move together from the first need to the notice, each with an event on its own chain', async () => {
    await moved(cast.officer, 'SUBMIT_NEED', { ...need, raisedOn: addDays(start, -3) });
    await moved(cast.officer, 'CLOSE_COLLECTION');
    await moved(cast.officer, 'CLASSIFY', { category: need.category, summary: '集中' });
    await moved(cast.reviewer, 'SCREEN', { concentration: passed, benefit: passed, suitability: passed });
    // What differs is laid over the common form.
    const each = { [ids[0] as string]: { budget: '300000.00' } };
    await moved(
      cast.officer,
      'SUBMIT',
      { ...initiation, budget: '480000.00', fundingLineId: line },
      { each },
    );
    await moved(cast.finance, 'CONFIRM_FUNDS');
    await moved(cast.reviewer, 'APPROVE');
    const budgets = await Promise.all(
      ids.map(async (id) => (await cast.officer.get(`/api/v1/projects/${id}`)).body.budget),
    );
    expect(budgets).toEqual(['300000.00', '480000.00', '480000.00']);
  });

  it('each fits the budget line and all of them do not: none is approved, and nothing is held', async () => {
    const before = await stages();
    const refused = await move(cast.leader, 'APPROVE');
    expect(refused.body).toMatchObject({ status: 409, code: 'FUNDS_INSUFFICIENT' });
    expect(await stages()).toEqual(before);
    expect((await cast.finance.get(`/api/v1/funding-lines/${line}`)).body.held).toBe('0.00');
    await cast.finance.patch(`/api/v1/funding-lines/${line}`, { amount: '1500000.00' });
    await moved(cast.leader, 'APPROVE');
    expect((await cast.finance.get(`/api/v1/funding-lines/${line}`)).body.held).toBe('1260000.00');
  });

  it('one that cannot go holds all back, and is named with its reason', async () => {
    const second = ids[1] as string;
    const { headers } = await cast.leader.get(`/api/v1/projects/${second}`);
    const suspend = { type: 'SUSPEND', data: { reason: '核查' } };
    await cast.leader.post(`/api/v1/projects/${second}/events`, suspend, {
      'if-match': String(headers.etag),
    });
    const refused = await move(cast.officer, 'FINISH_SURVEY', { respondents: 3, summary: '三家' });
    expect(refused.body).toMatchObject({ status: 409, code: 'CASE_SUSPENDED' });
    expect(refused.body.reasons.map(({ instanceId }: { instanceId: string }) => instanceId)).toEqual([
      second,
    ]);
    expect(refused.body.detail).toContain('【2026-培训-2 第2包】');
    expect(new Set(await stages()).size).toBe(1);
    // The others may be moved without it.
    const others = { projects: [ids[0], ids[2]] };
    const some = await moved(cast.officer, 'FINISH_SURVEY', { respondents: 3, summary: '三家' }, others);
    expect(some.body.leftOut.map(({ id }: { id: string }) => id)).toEqual([second]);
    const now = await cast.leader.get(`/api/v1/projects/${second}`);
    const resume = { type: 'RESUME', data: { reason: '核查完毕' } };
    await cast.leader.post(`/api/v1/projects/${second}/events`, resume, {
      'if-match': String(now.headers.etag),
    });
    await moved(cast.officer, 'FINISH_SURVEY', { respondents: 3, summary: '三家' }, { projects: [second] });
  });

  it('publication: three notices at once, and a retry of the same key publishes nothing again', async () => {
    const conditions = [{ kind: 'legal-status', text: '依法登记' }];
    await moved(cast.officer, 'SET_ADMISSION', { conditions, acceptancePlan: '按季度验收' });
    await moved(cast.reviewer, 'REVIEW_RISK', { passed: true, opinion: '同意' });
    await moved(cast.officer, 'CHOOSE_METHOD', openTender);
    await moved(cast.officer, 'PUBLISH_INTENT');
    await clock.set(w, instant(start, 35, '09:00'));
    await moved(cast.reviewer, 'APPROVE_DOCS', { documents: [], preparedBy: cast.officer.userId });
    const data = {
      bidDeadline: instant(start, 63, '09:30'),
      documentsUntil: addDays(start, 49),
      sealing: sealingForm(await openersOf(cast)),
    };
    const headers = { 'if-match': await tagOf(), 'idempotency-key': 'publish' };
    const dry = await cast.agency.post(`${url()}/events?dryRun=true`, { type: 'ISSUE_DOCS', data }, headers);
    expect(dry.body.results.map(({ stage }: { stage: string }) => stage)).toEqual(Array(3).fill('sourcing'));
    expect(await tagOf()).toBe(headers['if-match']);
    const send = () => cast.agency.post(`${url()}/events`, { type: 'ISSUE_DOCS', data }, headers);
    const [first, second] = await Promise.all([send(), send()]);
    expect([first.status, second.status], JSON.stringify([first.body, second.body])).toEqual([200, 200]);
    expect(second.body).toEqual(first.body);
    expect((await send()).body).toEqual(first.body);
    expect(first.headers.etag).toBe(await tagOf());
    for (const id of ids) {
      const notices = (await cast.officer.get(`/api/v1/projects/${id}/notices`)).body.items;
      expect(notices.filter(({ kind }: { kind: string }) => kind === 'tender')).toHaveLength(1);
    }
    const other = await cast.agency.post(`${url()}/events`, { type: 'ISSUE_DOCS', data: {} }, headers);
    expect(other.body.code).toBe('IDEMPOTENCY_KEY_REUSED');
    expect((await verifyAudit(w.db)).findings).toEqual([]);
  });

  it('of two officers at once one moves all, the other none', async () => {
    const made = await batchOf('并发', 2);
    const headers = { 'if-match': await tagOf('并发') };
    const answers = await Promise.all(
      ['a', 'b'].map((key) =>
        cast.officer.post(
          `${url('并发')}/events`,
          { type: 'SUBMIT_NEED', data: { ...need, raisedOn: addDays(start, -3) } },
          { ...headers, 'idempotency-key': `race-${key}` },
        ),
      ),
    );
    expect(answers.map(({ status }) => status).sort()).toEqual([200, 412]);
    for (const id of made) expect((await cast.officer.get(`/api/v1/projects/${id}`)).body.seq).toBe(1);
  });
});

describe('what is refused', () => {
  const post = async (who: Caller, payload: object, headers: Record<string, string>, batch?: string) =>
    (await who.post(`${url(batch)}/events`, payload, headers)).body.code;

  it('without If-Match, with a stale one, without a key', async () => {
    const step = { type: 'CLOSE_COLLECTION', data: {} };
    expect(await post(cast.officer, step, { 'idempotency-key': 'x1' })).toBe('PRECONDITION_REQUIRED');
    expect(await post(cast.officer, step, { 'if-match': '"old"', 'idempotency-key': 'x2' })).toBe(
      'STALE_VERSION',
    );
    expect(await post(cast.officer, step, { 'if-match': await tagOf() })).toBe('INVALID_DATA');
  });

  it('a role that is not allowed, an event that is unknown, reserved, or done one by one', async () => {
    const made = { 'if-match': await tagOf(), 'idempotency-key': 'y' };
    expect(await post(cast.officer, { type: 'NO_SUCH' }, made)).toBe('UNKNOWN_EVENT');
    expect(await post(cast.officer, { type: 'xstate.init' }, made)).toBe('RESERVED_EVENT');
    expect(await post(cast.finance, { type: 'CANCEL', data: { reason: '取消' } }, made)).toBe(
      'ROLE_NOT_ALLOWED',
    );
    expect(await post(cast.agency, { type: 'OPEN', data: { present: [] } }, made)).toBe('CONDITION_NOT_MET');
  });

  it('projects that are not in the batch; a batch that is not there, or not theirs', async () => {
    const made = { 'if-match': await tagOf(), 'idempotency-key': 'z' };
    const stranger = '0190d5f0-0000-7000-8000-000000000000';
    const strayed = await cast.officer.post(
      `${url()}/events`,
      { type: 'CLARIFY', projects: [ids[0], stranger] },
      made,
    );
    expect(strayed.body.errors).toMatchObject([{ pointer: '/projects/1' }]);
    expect(await post(cast.officer, { type: 'CLARIFY', each: { [stranger]: {} } }, made)).toBe(
      'INVALID_DATA',
    );
    expect(await post(cast.officer, { type: 'CLARIFY' }, made, '没有')).toBe('NOT_FOUND');
    expect(await post(cast.foreigner, { type: 'CLARIFY' }, made)).toBe('NOT_FOUND');
    expect((await cast.foreigner.get('/api/v1/batches')).body.items).toEqual([]);
    const listed = (await cast.officer.get('/api/v1/batches')).body.items;
    expect(listed).toMatchObject([
      { batch: '2026-培训', projects: 3, running: 3 },
      { batch: '并发', projects: 2 },
    ]);
  });
});
