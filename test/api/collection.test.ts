import { randomUUID } from 'node:crypto';
import { beforeAll, describe, expect, it } from 'vitest';
import { buildApp } from '../../src/api/app.ts';
import type { Clock } from '../../src/shared/clock.ts';
import { VirtualClock } from '../../src/shared/clock.ts';
import { type Answered, type Caller, quiet, world } from './support.ts';

const start = '2026-09-15T12:00:00.000+08:00';
const time = { now: start };
const clock: Clock = { now: () => time.now };
const w = world({ clock, config: { ...quiet, rateLimit: { ...quiet.rateLimit, form: 12 } } });
let city: string;
let officer: Caller;
let stranger: Caller;

/** Sets the database's clock with the engine's. */
async function at(instant: string): Promise<void> {
  await VirtualClock.start(w.db, instant);
  time.now = instant;
}

beforeAll(async () => {
  await at(start);
  city = await w.body('市总工会');
  officer = await w.person('王经办', [{ role: 'officer', bodyId: city }]);
  stranger = await w.person('外单位', [{ role: 'officer', bodyId: await w.body('外市总工会') }]);
});

const round = async (more: object = {}) =>
  (await officer.post('/api/v1/collection-rounds', { bodyId: city, title: '2026年秋季征集', ...more })).body;
const link = async (roundId: string) =>
  (await officer.post(`/api/v1/collection-rounds/${roundId}/links`, { label: '快递站海报' })).body;

/** A browser without script, at an address of its own so that one test's limit is not another's. */
let addresses = 0;
function browser() {
  addresses += 1;
  const remoteAddress = `198.51.100.${addresses}`;
  const ask = async (
    method: 'GET' | 'POST',
    url: string,
    form?: Record<string, string>,
  ): Promise<Answered> => {
    const answer = await w.app.inject({
      method,
      url,
      remoteAddress,
      ...(form
        ? {
            payload: new URLSearchParams(form).toString(),
            headers: { 'content-type': 'application/x-www-form-urlencoded' },
          }
        : {}),
    });
    return { status: answer.statusCode, headers: answer.headers, body: answer.body };
  };
  return {
    open: (url: string) => ask('GET', url),
    send: (url: string, form: Record<string, string>) => ask('POST', url, form),
  };
}
const typed = (more: Record<string, string> = {}) => ({
  title: '新业态劳动者维权咨询',
  category: 'employment',
  headcount: '12',
  unit: '某快递公司',
  ...more,
});
const needsOf = async (roundId: string) => (await officer.get(`/api/v1/needs?roundId=${roundId}`)).body.items;

describe('collection rounds', () => {
  it('run for the period of the rule unless the officer says otherwise, and close by the database’s clock', async () => {
    const made = await round();
    expect(made).toMatchObject({ state: 'open', version: 1, closesAt: '2026-10-15T23:59:59.999+08:00' });
    const later = await round({
      opensAt: '2026-09-20T09:00:00+08:00',
      closesAt: '2026-09-25T18:00:00+08:00',
    });
    const state = async () => (await officer.get(`/api/v1/collection-rounds/${later.id}`)).body.state;
    expect(later.state).toBe('planned');
    await at('2026-09-20T09:00:00.000+08:00');
    expect(await state()).toBe('open');
    await at('2026-09-25T18:00:00.000+08:00');
    expect(await state()).toBe('closed');
    expect(
      (await officer.get('/api/v1/collection-rounds?state=closed')).body.items.map(
        (one: { id: string }) => one.id,
      ),
    ).toEqual([later.id]);
    await at(start);
  });

  it('are refused without a time ahead, seen by their own body alone, and changed only by who saw the last version', async () => {
    const refused = await officer.post('/api/v1/collection-rounds', {
      bodyId: city,
      title: '过期',
      closesAt: '2026-09-14T00:00:00+08:00',
    });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/closesAt' }] });
    const { id } = await round();
    const url = `/api/v1/collection-rounds/${id}`;
    expect((await stranger.get(url)).status).toBe(404);
    expect((await stranger.post(`${url}/links`, { label: 'x' })).status).toBe(404);
    expect((await officer.patch(url, { title: '新名' })).status).toBe(428);
    expect((await officer.patch(url, { title: '新名' }, { 'if-match': '"1"' })).body.version).toBe(2);
    expect((await officer.patch(url, { title: '旧名' }, { 'if-match': '"1"' })).status).toBe(412);
    expect((await officer.post(`${url}/close`)).body.state).toBe('closed');
    expect((await officer.post(`${url}/close`)).body).toMatchObject({ state: 'closed', version: 3 });
    expect((await officer.patch(url, { title: '晚了' }, { 'if-match': '"3"' })).body.code).toBe('CONFLICT');
    expect((await officer.post(`${url}/links`, { label: '晚了' })).body.code).toBe('CONFLICT');
    const late = await officer.post('/api/v1/needs', {
      ...typed(),
      headcount: 1,
      bodyId: city,
      roundId: id,
      raisedOn: '2026-09-01',
      source: '座谈会',
    });
    expect(late.body).toMatchObject({ status: 422, errors: [{ pointer: '/roundId' }] });
  });
});

describe('the open form', () => {
  it('takes a need without an account or a script, in either language, and says under which number', async () => {
    const { id } = await round({ invitation: '请告诉我们您需要什么' });
    const { path } = await link(id);
    const employee = browser();
    const page = await employee.open(path);
    expect(page.status).toBe(200);
    expect(page.headers['content-type']).toBe('text/html; charset=utf-8');
    expect(String(page.headers['content-security-policy'])).toMatch(
      /^default-src 'none'; style-src 'sha256-/,
    );
    expect(page.body).not.toMatch(/<script|onclick|https?:\/\//);
    for (const name of ['title', 'category', 'detail', 'headcount', 'unit', 'district', 'contact']) {
      expect(page.body).toContain(`<label for="${name}">`);
      expect(page.body).toContain(` id="${name}" name="${name}"`);
    }
    expect((await employee.open(`${path}?lang=en`)).body).toContain('Which service do you need?');
    const sent = await employee.send(path, typed({ contact: '13800000000', submission: randomUUID() }));
    expect(sent.status).toBe(303);
    const received = await employee.open(String(sent.headers.location));
    const [need] = await needsOf(id);
    expect(received.body).toContain(need.id.slice(-8).toUpperCase());
    expect(need).toMatchObject({
      title: '新业态劳动者维权咨询',
      headcount: 12,
      contact: '13800000000',
      raisedOn: '2026-09-15',
      source: '2026年秋季征集（快递站海报）',
    });
    expect((await officer.get(`/api/v1/collection-rounds/${id}`)).body.counts).toEqual({
      needs: 1,
      headcount: 12,
      units: 1,
    });
  });

  it('sent twice, also at once, is one need', async () => {
    const { id } = await round();
    const { path } = await link(id);
    const form = typed({ submission: randomUUID() });
    const employee = browser();
    const answers = await Promise.all([1, 2, 3].map(() => employee.send(path, form)));
    expect(answers.map(({ status }) => status)).toEqual([303, 303, 303]);
    expect(new Set(answers.map(({ headers }) => headers.location)).size).toBe(1);
    expect(await needsOf(id)).toHaveLength(1);
  });

  it('says what is wrong beside the fields, keeps what was typed, and lets no HTML through', async () => {
    const { id } = await round({
      title: '征集<script>alert(1)</script>',
      categories: ['training'],
    });
    const { path } = await link(id);
    const nasty = '"><img src=x onerror=alert(1)>';
    const answer = await browser().send(path, {
      ...typed({ headcount: '很多', unit: nasty, detail: '</textarea><script>1</script>' }),
      title: '',
    });
    expect(answer.status).toBe(422);
    expect(answer.body).toContain('id="title-fault"');
    expect(answer.body).toContain('id="headcount-fault">请用数字填写人数');
    expect(answer.body).toContain('value="很多"');
    expect(answer.body).toContain('value="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"');
    expect(answer.body).not.toMatch(/<script|<img|<b>/);
    const foreign = await browser().send(path, typed());
    expect(foreign.body).toContain('id="category-fault"');
    expect(await needsOf(id)).toEqual([]);
  });

  it('refuses machines, floods of one address, and forms of a megabyte', async () => {
    const { id } = await round();
    const { path } = await link(id);
    expect((await browser().send(path, typed({ website: 'http://x' }))).status).toBe(422);
    const flood = browser();
    const answers = await Promise.all(Array.from({ length: 15 }, () => flood.send(path, typed())));
    expect(answers.filter(({ status }) => status === 303)).toHaveLength(12);
    const last = answers.find(({ status }) => status === 429);
    expect(last?.headers['retry-after']).toBeDefined();
    expect(last?.body).toContain('value="新业态劳动者维权咨询"');
    const long = await browser().send(path, typed({ detail: 'x'.repeat(20_000) }));
    expect(long).toMatchObject({ status: 413, headers: { 'content-type': 'text/html; charset=utf-8' } });
    const json = await w.app.inject({ method: 'POST', url: path, payload: { title: 'x' } });
    expect(json.statusCode).toBe(415);
    expect((await browser().send(path, typed({ title: 'a\u0000b' }))).status).toBe(422);
    expect(await needsOf(id)).toHaveLength(12);
  });

  it('refuses a flood by one link from many addresses', async () => {
    const { path } = await link((await round()).id);
    const config = { ...quiet, rateLimit: { ...quiet.rateLimit, form: 1 } };
    const app = await buildApp({ engine: w.engine, config });
    const statuses: number[] = [];
    for (let n = 1; n <= 21; n++) {
      const { statusCode } = await app.inject({
        method: 'POST',
        url: `/api/v1/collection-forms/${path.slice(3)}`,
        remoteAddress: `203.0.113.${n}`,
        payload: { title: '洪水', category: 'training', headcount: 1 },
      });
      statuses.push(statusCode);
    }
    expect(statuses).toEqual([...Array.from({ length: 20 }, () => 201), 429]);
    await app.close();
  });

  it('ends with its link and with its round, and says so', async () => {
    const { id } = await round({ closesAt: '2026-09-30T00:00:00+08:00' });
    const [first, second] = [await link(id), await link(id)];
    const [stored] = await w.db.query('select token_hash from collection_links where id = $1::uuid', [
      first.id,
    ]);
    expect(JSON.stringify(stored)).not.toContain(first.path.slice(3));
    expect((await stranger.delete(`/api/v1/collection-links/${first.id}`)).status).toBe(404);
    expect((await officer.delete(`/api/v1/collection-links/${first.id}`)).status).toBe(204);
    expect((await browser().open(first.path)).body).toContain('链接无效');
    expect((await browser().send(first.path, typed())).status).toBe(404);
    await at('2026-09-30T00:00:00.000+08:00');
    expect(await browser().send(second.path, typed())).toMatchObject({ status: 410 });
    expect((await browser().open(second.path)).body).toContain('2026-09-30 00:00截止');
    const app = await w.nobody.post(`/api/v1/collection-forms/${second.path.slice(3)}`, {
      ...typed(),
      headcount: 1,
    });
    expect(app.body).toMatchObject({ status: 409, code: 'CONDITION_NOT_MET' });
    await at(start);
  });

  it('is there for apps too', async () => {
    const { id } = await round({ categories: ['training'] });
    const { path } = await link(id);
    const url = `/api/v1/collection-forms/${path.slice(3)}`;
    expect((await w.nobody.get(url)).body).toMatchObject({ state: 'open', categories: [{ id: 'training' }] });
    const body = { title: '电工证培训', category: 'training', headcount: 3, submission: randomUUID() };
    const both = [await w.nobody.post(url, body), await w.nobody.post(url, body)];
    expect(both.map((one) => one.status)).toEqual([201, 201]);
    expect(both[0]?.body).toEqual(both[1]?.body);
    expect((await w.nobody.post(url, { ...body, category: 'culture' })).body.errors).toMatchObject([
      { pointer: '/category' },
    ]);
    expect((await w.nobody.post('/api/v1/collection-forms/nothing', body)).status).toBe(404);
  });
});

describe('duplicates', () => {
  it('are proposed with a score and why, merged by an officer, and taken apart again', async () => {
    const { id } = await round();
    const make = async (title: string, more: object = {}) =>
      (
        await officer.post('/api/v1/needs', {
          bodyId: city,
          roundId: id,
          title,
          category: 'training',
          headcount: 5,
          raisedOn: '2026-09-01',
          source: '座谈会',
          ...more,
        })
      ).body.id as string;
    const first = await make('电工职业技能培训', { unit: '甲公司' });
    const like = await make('电工 职业技能培训！', { unit: '甲公司' });
    const near = await make('电工职业技能提升培训');
    const other = await make('月嫂护理课程');
    const found = (await officer.get(`/api/v1/needs/${first}/duplicates`)).body.items;
    expect(found.map((one: { need: { id: string } }) => one.need.id)).toEqual([like, near]);
    expect(found[0]).toMatchObject({
      score: 100,
      reasons: [{ zh: '标题相同' }, { zh: '同一单位：甲公司' }],
    });
    const sets = (await officer.get(`/api/v1/collection-rounds/${id}/duplicates`)).body;
    expect(sets).toMatchObject({ compared: 4, complete: true, items: [{ keep: { id: first } }] });
    expect(JSON.stringify(sets)).not.toContain(other);
    await officer.post('/api/v1/needs/merge', { into: first, from: [like, near] });
    const merged = async () =>
      (await officer.get(`/api/v1/needs/${first}`)).body.merged.map((one: { id: string }) => one.id);
    expect(await merged()).toEqual([like, near].sort());
    const separate = (need: string, reason = '培训内容不同') =>
      officer.post(`/api/v1/needs/${need}/separate`, { reason });
    expect((await separate(other)).body.code).toBe('CONFLICT');
    expect((await separate(near)).body).toMatchObject({
      mergedInto: null,
      mergeHistory: [{ act: 'merge' }, { act: 'separate', reason: '培训内容不同', by: officer.userId }],
    });
    expect(await merged()).toEqual([like]);
    expect((await stranger.post(`/api/v1/needs/${like}/separate`, { reason: 'x' })).status).toBe(404);
  });
});
