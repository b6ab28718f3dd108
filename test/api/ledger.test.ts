import { beforeAll, describe, expect, it } from 'vitest';
import { type Caller, world } from './support.ts';

const w = world();
let city: string;
let other: string;
let officer: Caller;
let stranger: Caller;

beforeAll(async () => {
  city = await w.body('市总工会');
  other = await w.body('外市总工会');
  officer = await w.person('王经办', [{ role: 'officer', bodyId: city }]);
  stranger = await w.person('外单位', [{ role: 'officer', bodyId: other }]);
});

const lawFirm = (more: object = {}) => ({
  bodyId: city,
  name: '平顶山市某律师事务所',
  creditCode: '9144030071526726XG',
  legalForm: 'law-firm',
  legalStatus: 'registered',
  ...more,
});

const grassroots = (name: string) => ({
  bodyId: city,
  name,
  legalForm: 'grassroots',
  legalStatus: 'grassroots',
});

describe('organisations', () => {
  it('a wrong check character, negative staff, and what does not fit together are refused by field', async () => {
    const refused = async (body: object) =>
      (await officer.post('/api/v1/organisations', body)).body.errors?.map(
        (e: { pointer: string }) => e.pointer,
      );
    expect(await refused(lawFirm({ creditCode: '9144030071526726XH' }))).toEqual(['/creditCode']);
    expect(await refused(lawFirm({ staffCount: -1 }))).toEqual(['/staffCount']);
    expect(await refused(lawFirm({ staffCount: '12' }))).toEqual(['/staffCount']);
    expect(await refused(lawFirm({ creditCode: undefined }))).toEqual(['/creditCode']);
    expect(await refused(lawFirm({ smallEnterprise: true }))).toEqual(['/smallEnterprise']);
    expect(await refused(lawFirm({ legalStatus: 'grassroots' }))).toEqual(['/legalStatus', '/creditCode']);
    expect(await refused(lawFirm({ extra: { note: 'a\u0000b' } }))).toEqual(['/extra/note']);
    expect(await refused(lawFirm({ colour: 'red' }))).toHaveLength(1);
  });

  it('one credit code stands in the ledger once', async () => {
    expect((await officer.post('/api/v1/organisations', lawFirm())).status).toBe(201);
    const again = await officer.post('/api/v1/organisations', lawFirm({ name: '另一家' }));
    expect(again.body).toMatchObject({ code: 'CONFLICT', errors: [{ pointer: '/creditCode' }] });
  });

  it('an entry is changed only from the version that was seen, and every version stays readable by day', async () => {
    const made = await officer.post('/api/v1/organisations', grassroots('职工读书会'));
    const url = `/api/v1/organisations/${made.body.id}`;
    expect(made.headers.etag).toBe('"1"');
    expect((await officer.patch(url, { staffCount: 5 })).status).toBe(428);
    const answers = await Promise.all(
      [5, 6].map((staffCount) => officer.patch(url, { staffCount }, { 'if-match': '"1"' })),
    );
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 412]);
    const winner = answers.find((answer) => answer.status === 200)?.body;
    expect(winner.version).toBe(2);
    const versions = (await officer.get(`${url}/versions`)).body.items;
    expect(versions.map((v: { version: number }) => v.version)).toEqual([2, 1]);
    expect({ bodyName: winner.bodyName, ...versions[0].data }).toEqual(winner);
    expect((await officer.get(`${url}/versions?on=2026-09-15`)).body.items[0].version).toBe(2);
    expect((await officer.get(`${url}/versions?on=2026-09-14`)).body.items).toEqual([]);
    expect((await officer.get(`${url}/versions?on=2026-02-30`)).status).toBe(422);
  });

  it('history cannot be rewritten', async () => {
    await expect(w.db.query('update organisation_versions set version = 9')).rejects.toThrow(/append-only/);
  });

  it('another body’s entry is not found, and a supplier sees its own entry alone', async () => {
    const own = await officer.post('/api/v1/organisations', grassroots('自家'));
    const url = `/api/v1/organisations/${own.body.id}`;
    expect((await stranger.get(url)).status).toBe(404);
    expect((await stranger.patch(url, { name: '改名' }, { 'if-match': '"1"' })).status).toBe(404);
    expect((await stranger.post('/api/v1/organisations', grassroots('越界'))).status).toBe(404);
    const supplier = await w.person('供应商', [], { organisationId: own.body.id });
    expect((await supplier.get('/api/v1/organisations')).body.items.map((o: { id: string }) => o.id)).toEqual(
      [own.body.id],
    );
    expect((await supplier.get(`${url}/contacts`)).status).toBe(404);
    expect((await supplier.patch(url, { name: '自改' }, { 'if-match': '"1"' })).status).toBe(403);
  });

  it('are found by part of the name, its wildcards taken literally', async () => {
    await officer.post('/api/v1/organisations', grassroots('百分之100%互助会'));
    const found = async (q: string) =>
      (await officer.get(`/api/v1/organisations?q=${encodeURIComponent(q)}`)).body.items.map(
        (o: { name: string }) => o.name,
      );
    expect(await found('100%')).toEqual(['百分之100%互助会']);
    expect(await found('%律师%')).toEqual([]);
    expect(await found('9144030071526726XG')).toHaveLength(1);
  });

  it('are paged newest first without gap or repeat', async () => {
    const all = (await officer.get('/api/v1/organisations?limit=200')).body.items.map(
      (o: { id: string }) => o.id,
    );
    const seen: string[] = [];
    for (let next: string | null = ''; next !== null; ) {
      const url: string = `/api/v1/organisations?limit=2${next ? `&cursor=${next}` : ''}`;
      const { body } = await officer.get(url);
      seen.push(...body.items.map((o: { id: string }) => o.id));
      next = body.next;
    }
    expect(seen).toEqual(all);
  });
});

describe('contacts and targets', () => {
  it('an organisation counts towards regular contact while its last contact is within the interval', async () => {
    const reviewer = await w.person('李审核', [{ role: 'reviewer', bodyId: city }]);
    const ids: string[] = [];
    const connected = async (name: string, on: string) => {
      const { body } = await officer.post('/api/v1/organisations', grassroots(name));
      const url = `/api/v1/organisations/${body.id}/events`;
      const vetting = { reliable: true, clear: true, evidence: '走访核实' };
      await reviewer.post(url, { type: 'VET', data: vetting }, { 'if-match': '"0"' });
      const data = { on, way: '走访', note: '建立联系', liaison: '王经办' };
      const answer = await officer.post(url, { type: 'CONNECT', data }, { 'if-match': '"1"' });
      expect(answer.status, JSON.stringify(answer.body)).toBe(200);
      ids.push(body.id);
    };
    await connected('甲会', '2026-06-01');
    await connected('乙会', '2026-06-17');
    await connected('丙会', '2026-06-16');
    const contact = (id: string | undefined, on: string) =>
      officer.post(`/api/v1/organisations/${id}/contacts`, { on, way: '走访', note: '了解服务情况' });
    expect((await contact(ids[0], '2026-09-01')).status).toBe(201);
    expect((await contact(ids[0], '2026-09-10')).status).toBe(201);
    expect((await contact(ids[2], '2026-09-16')).body).toMatchObject({
      status: 422,
      errors: [{ pointer: '/on' }],
    });
    const target = await officer.post('/api/v1/targets', {
      bodyId: city,
      kind: 'regular-contact',
      minimum: 5,
      dueDate: '2019-12-31',
    });
    expect(target.body).toMatchObject({ minimum: 5, progress: 2, title: { zh: '建立日常联系的社会组织' } });
    const pilots = await officer.post('/api/v1/targets', {
      bodyId: city,
      kind: 'industry-pilot',
      minimum: 2,
      maximum: 3,
    });
    expect(pilots.body.progress).toBe(0);
    expect((await officer.get('/api/v1/targets')).body.items).toHaveLength(2);
    expect((await stranger.get('/api/v1/targets')).body.items).toHaveLength(0);
  });

  it('a target’s bounds must be in order', async () => {
    const refused = await officer.post('/api/v1/targets', {
      bodyId: city,
      kind: 'industry-pilot',
      minimum: 3,
      maximum: 2,
    });
    expect(refused.body).toMatchObject({ status: 422, errors: [{ pointer: '/maximum' }] });
    expect(
      (await officer.post('/api/v1/targets', { bodyId: city, kind: 'demonstration', minimum: 1.5 })).status,
    ).toBe(422);
  });
});
