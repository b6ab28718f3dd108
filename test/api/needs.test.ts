import { v7 as uuidv7 } from 'uuid';
import { beforeAll, describe, expect, it } from 'vitest';
import { creditCodeCheck } from '../../workflows/organisation/credit-code.ts';
import { type Answered, type Caller, world } from './support.ts';

const w = world();
let city: string;
let officer: Caller;
let reviewer: Caller;
let employee: Caller;
let stranger: Caller;

beforeAll(async () => {
  city = await w.body('市总工会');
  officer = await w.person('王经办', [{ role: 'officer', bodyId: city }]);
  reviewer = await w.person('审核', [{ role: 'reviewer', bodyId: city }]);
  employee = await w.person('职工', [{ role: 'beneficiary', bodyId: city }]);
  stranger = await w.person('外单位', [{ role: 'officer', bodyId: await w.body('外市总工会') }]);
});

const need = (more: object = {}) => ({
  bodyId: city,
  title: '新业态劳动者维权咨询',
  category: 'employment',
  headcount: 10,
  raisedOn: '2026-08-01',
  source: '座谈会',
  unit: '某快递公司',
  ...more,
});
const make = async (more: object = {}, by = officer) => {
  const { status, body } = await by.post('/api/v1/needs', need(more));
  expect(status).toBe(201);
  return body.id as string;
};

describe('needs', () => {
  it('bad types, a headcount of nobody, a day to come and a NUL are refused by field', async () => {
    const pointers = async (more: object) =>
      (await officer.post('/api/v1/needs', need(more))).body.errors.map(
        (e: { pointer: string }) => e.pointer,
      );
    expect(await pointers({ headcount: 0 })).toEqual(['/headcount']);
    expect(await pointers({ headcount: 1.5 })).toEqual(['/headcount']);
    expect(await pointers({ headcount: '10' })).toEqual(['/headcount']);
    expect(await pointers({ raisedOn: '2026-13-01' })).toEqual(['/raisedOn']);
    expect(await pointers({ raisedOn: '2026-09-16' })).toEqual(['/raisedOn']);
    expect(await pointers({ title: '   ' })).toEqual(['/title']);
    expect(await pointers({ detail: 'a\u0000' })).toEqual(['/detail']);
    expect(await pointers({ bodyId: 'city' })).toEqual(['/bodyId']);
  });

  it('an employee hands in needs and sees those alone; another body sees none', async () => {
    const own = await make({ title: '心理疏导' }, employee);
    expect((await employee.get('/api/v1/needs')).body.items.map((n: { id: string }) => n.id)).toEqual([own]);
    expect((await officer.get(`/api/v1/needs/${own}`)).status).toBe(200);
    expect((await stranger.get(`/api/v1/needs/${own}`)).status).toBe(404);
    expect((await stranger.post('/api/v1/needs', need())).status).toBe(404);
    expect((await employee.patch(`/api/v1/needs/${own}`, { headcount: 99 })).status).toBe(403);
  });

  it('are filtered by category, district, group and words', async () => {
    await make({ category: 'training', district: '新华区', title: '月嫂技能培训' });
    const titles = async (query: string) =>
      (await officer.get(`/api/v1/needs?${query}`)).body.items.map((n: { title: string }) => n.title);
    expect(await titles('category=training')).toEqual(['月嫂技能培训']);
    expect(await titles(`district=${encodeURIComponent('新华区')}`)).toEqual(['月嫂技能培训']);
    expect(await titles(`q=${encodeURIComponent('月嫂')}`)).toEqual(['月嫂技能培训']);
    expect(await titles(`projectId=${uuidv7()}`)).toEqual([]);
  });

  it('duplicates are merged with a trace, once, and leave the list', async () => {
    const [into, a, b] = [await make(), await make(), await make()];
    const merged = await officer.post('/api/v1/needs/merge', { into, from: [a, b] });
    expect(merged.body).toMatchObject({ id: into, headcount: 10, merged: [{ id: a }, { id: b }] });
    expect((await officer.get(`/api/v1/needs/${a}`)).body.mergedInto).toBe(into);
    const listed = (await officer.get('/api/v1/needs?limit=200')).body.items.map((n: { id: string }) => n.id);
    expect(listed).toContain(into);
    expect(listed).not.toContain(a);
    expect((await officer.post('/api/v1/needs/merge', { into, from: [a] })).body).toMatchObject({
      code: 'CONFLICT',
    });
    expect((await officer.post('/api/v1/needs/merge', { into, from: [into] })).status).toBe(422);
    expect((await officer.patch(`/api/v1/needs/${a}`, { headcount: 1 })).body).toMatchObject({
      code: 'CONFLICT',
    });
  });

  it('two that are merged into each other at once: one merge wins, no need is lost in a circle', async () => {
    const [a, b] = [await make(), await make()];
    const answers = await Promise.all([
      officer.post('/api/v1/needs/merge', { into: a, from: [b] }),
      officer.post('/api/v1/needs/merge', { into: b, from: [a] }),
    ]);
    expect(answers.map((answer) => answer.status).sort()).toEqual([200, 409]);
  });

  it('a need that serves as a project’s evidence is no longer changed', async () => {
    const id = await make();
    const project = { bodyId: city, title: '维权咨询服务', category: 'employment', needIds: [id] };
    expect((await officer.post('/api/v1/projects', project)).status).toBe(201);
    expect((await officer.patch(`/api/v1/needs/${id}`, { headcount: 99 })).body).toMatchObject({
      code: 'CONFLICT',
    });
  });
});

describe('groups', () => {
  it('count what was not merged away, and a need belongs to one group', async () => {
    const ids = [
      await make({ unit: '甲公司', headcount: 4, raisedOn: '2026-06-20' }),
      await make({ unit: '乙公司', headcount: 5 }),
      await make({ unit: '乙公司', headcount: 6, raisedOn: '2026-09-01' }),
    ];
    const group = await officer.post('/api/v1/need-groups', {
      title: '维权',
      category: 'employment',
      needIds: ids,
    });
    expect(group.body.counts).toEqual({ requests: 3, headcount: 15, units: 2, months: 4 });
    expect((await officer.get(`/api/v1/needs?groupId=${group.body.id}`)).body.items).toHaveLength(3);
    await officer.post('/api/v1/needs/merge', { into: ids[1], from: [ids[2]] });
    expect((await officer.get(`/api/v1/need-groups/${group.body.id}`)).body.counts).toEqual({
      requests: 2,
      headcount: 9,
      units: 2,
      months: 3,
    });
    const again = await officer.post('/api/v1/need-groups', {
      title: '又一组',
      category: 'employment',
      needIds: [ids[0]],
    });
    expect(again.body).toMatchObject({ code: 'CONFLICT' });
    expect((await stranger.get(`/api/v1/need-groups/${group.body.id}`)).status).toBe(404);
    expect(
      (await stranger.post('/api/v1/need-groups', { title: 'x', category: 'income', needIds: [ids[0]] }))
        .status,
    ).toBe(404);
  });

  it('the three tests stand beside the figures: missing, failed, passed; passing against the figures needs a reason', async () => {
    const group = (
      await officer.post('/api/v1/need-groups', {
        title: '心理',
        category: 'safety-health',
        needIds: [
          await make({ headcount: 29, unit: '甲' }),
          await make({ headcount: 500, unit: '乙', raisedOn: '2025-01-01' }),
        ],
      })
    ).body;
    const url = `/api/v1/need-groups/${group.id}`;
    const before = (await officer.get(`${url}/suitability`)).body;
    expect(before.suitable).toBe(false);
    expect(before.items.map((item: { state: string }) => item.state)).toEqual([
      'missing',
      'missing',
      'missing',
    ]);
    expect(before.items[0].computed).toMatchObject({
      requests: 29,
      units: 1,
      minRequests: 30,
      minUnits: 3,
      met: false,
    });
    expect(before.items[1].computed).toBeNull();
    const passed = { passed: true, evidence: '座谈会纪要' };
    const answer = (body: object, by = reviewer) => by.put(`${url}/tests`, body);
    expect((await answer({ concentration: passed }, officer)).status).toBe(403);
    expect((await answer({ concentration: passed })).body).toMatchObject({
      code: 'DATA_REFUSED',
      errors: [{ pointer: '/overrideReason' }],
    });
    expect((await answer({})).status).toBe(422);
    expect((await answer({ concentration: passed, overrideReason: '下半年仍有集中报名' })).status).toBe(200);
    expect((await answer({ benefit: { passed: false, evidence: '自办成本更低' } })).status).toBe(200);
    const after = (await officer.get(`${url}/suitability`)).body;
    expect(after.items.map((item: { state: string }) => item.state)).toEqual(['passed', 'failed', 'missing']);
    await answer({ benefit: passed, suitability: passed });
    expect((await officer.get(`${url}/suitability`)).body.suitable).toBe(true);
  });

  it('who formed a group does not screen it', async () => {
    const both = await w.person('一人两岗', [
      { role: 'officer', bodyId: city },
      { role: 'reviewer', bodyId: city },
    ]);
    const group = await both.post('/api/v1/need-groups', {
      title: '自审',
      category: 'culture',
      needIds: [await make()],
    });
    const refused = await both.put(`/api/v1/need-groups/${group.body.id}/tests`, {
      benefit: { passed: true, evidence: '好' },
    });
    expect(refused.body).toMatchObject({ status: 409, code: 'SEPARATION_OF_DUTIES' });
  });
});

describe('a group becomes a project in one act', () => {
  const groupOf = async (needs: object[], category = 'employment') => {
    const needIds: string[] = [];
    for (const more of needs) needIds.push(await make(more));
    const { body } = await officer.post('/api/v1/need-groups', { title: '法律援助', category, needIds });
    return { ...body, needIds } as { id: string; needIds: string[] };
  };
  const passed = { passed: true, evidence: '座谈会纪要' };
  const start = (more: object) => officer.post('/api/v1/projects', { bodyId: city, ...more });
  const step = async (who: Caller, id: string, type: string, data: object = {}) => {
    const { body } = await officer.get(`/api/v1/projects/${id}`);
    return who.post(`/api/v1/projects/${id}/events`, { type, data }, { 'if-match': `"${body.seq}"` });
  };

  it('with its needs and its verdicts, which the screening adopts with the names of who gave them', async () => {
    const group = await groupOf([{ headcount: 20 }, { headcount: 20 }]);
    const url = `/api/v1/need-groups/${group.id}`;
    await reviewer.put(`${url}/tests`, { concentration: passed, benefit: passed, suitability: passed });
    const both = await Promise.all([start({ groupId: group.id }), start({ groupId: group.id })]);
    expect(both.map(({ status }) => status).sort()).toEqual([201, 422]);
    expect(both.find(({ status }) => status === 422)?.body.errors).toMatchObject([{ pointer: '/groupId' }]);
    const id = both.find(({ status }) => status === 201)?.body.id;
    expect((await officer.get(url)).body.projectId).toBe(id);
    const linked = (await officer.get(`/api/v1/needs?projectId=${id}`)).body.items;
    expect(linked.map((one: { id: string }) => one.id).sort()).toEqual(group.needIds.sort());
    expect((await officer.get(`/api/v1/needs/${group.needIds[0]}/trace`)).body.project).toEqual({
      id,
      title: '法律援助',
    });
    expect(
      (await start({ title: '又一项目', category: 'income', needIds: [group.needIds[1]] })).body,
    ).toMatchObject({
      status: 422,
      errors: [{ pointer: '/needIds/0' }],
    });
    await step(officer, id, 'CLOSE_COLLECTION');
    await step(officer, id, 'CLASSIFY', { category: 'employment', summary: '见分组' });
    const screened = await step(reviewer, id, 'SCREEN');
    expect(screened.body).toMatchObject({ stage: 'initiation' });
    const { context } = (await officer.get(`/api/v1/projects/${id}?include=context`)).body;
    expect(context.screening.benefit).toMatchObject({ ...passed, by: reviewer.userId });
    expect(context.carried.groupId).toBe(group.id);
    expect((await reviewer.put(`${url}/tests`, { benefit: passed })).body.code).toBe('CONFLICT');
  });

  it('but not one that failed a test, is another body’s, or shares a need with a project; without a group the form is asked in full', async () => {
    const failed = await groupOf([{}]);
    await reviewer.put(`/api/v1/need-groups/${failed.id}/tests`, {
      benefit: { passed: false, evidence: '自办更省' },
    });
    const pointers = async (more: object) =>
      (await start(more)).body.errors.map(({ pointer }: { pointer: string }) => pointer);
    expect(await pointers({ groupId: failed.id })).toEqual(['/groupId']);
    expect(await pointers({ groupId: uuidv7() })).toEqual(['/groupId']);
    const taken = await groupOf([{ title: '已立项的需求' }]);
    expect((await start({ title: 't', category: 'income', needIds: taken.needIds })).status).toBe(201);
    expect(await pointers({ groupId: taken.id })).toEqual(['/groupId']);
    expect(await pointers({})).toEqual(['/title', '/category']);
  });

  it('verdicts stand beside own cost, capable providers and the negative list, all computed', async () => {
    const group = await groupOf([{ headcount: 40, unit: '甲' }], 'training');
    const url = `/api/v1/need-groups/${group.id}`;
    const suitability = async () => (await officer.get(`${url}/suitability`)).body.items;
    const code = '51410000MJF812345';
    for (const [n, activities] of ['技能培训、就业指导', '文艺演出'].entries()) {
      await officer.post('/api/v1/organisations', {
        bodyId: city,
        name: `机构${n}`,
        creditCode: n === 0 ? code + creditCodeCheck(code) : undefined,
        legalForm: n === 0 ? 'non-enterprise' : 'grassroots',
        legalStatus: n === 0 ? 'registered' : 'grassroots',
        activities,
      });
    }
    const costs = (own: string, bought: string) => ({
      costs: { own, bought, unit: '人次', source: '2025年自办决算' },
    });
    expect((await officer.put(`${url}/figures`, costs('0.00', '1.00'))).body.errors).toMatchObject([
      { pointer: '/costs/own' },
    ]);
    await officer.put(`${url}/figures`, costs('120.00', '150.00'));
    expect((await reviewer.put(`${url}/tests`, { benefit: passed })).body).toMatchObject({
      code: 'DATA_REFUSED',
      errors: [{ pointer: '/overrideReason' }],
    });
    await officer.put(`${url}/figures`, costs('150.00', '120.00'));
    expect((await suitability())[1].computed).toMatchObject({ savedPercent: '20.00', met: true });
    const list = (hits: string[]) => officer.put(`${url}/figures`, { negativeList: { hits } });
    expect((await list(['nothing'])).body.errors).toMatchObject([{ pointer: '/negativeList/hits/0' }]);
    await list(['labour-dispatch']);
    expect((await reviewer.put(`${url}/tests`, { suitability: passed })).body).toMatchObject({
      code: 'DATA_REFUSED',
      errors: [{ pointer: '/suitability' }],
    });
    await list([]);
    const answered = await reviewer.put(`${url}/tests`, { benefit: passed, suitability: passed });
    expect(answered.body.tests.benefit).toMatchObject({
      by: reviewer.userId,
      computed: { savedPercent: '20.00' },
    });
    expect((await suitability())[2].computed).toMatchObject({
      capableProviders: 1,
      providers: [{ name: '机构0' }],
      negativeList: { hits: [], note: null },
      met: false,
    });
    expect((await officer.put(`/api/v1/need-groups/${group.id}/figures`, {})).status).toBe(422);
    expect((await stranger.put(`${url}/figures`, { costs: null })).status).toBe(404);
  });
});

it('the categories are those of the scheme, in both languages, for everybody', async () => {
  const { body } = await w.nobody.get('/api/v1/categories');
  expect(body.items.map((c: { title: { zh: string } }) => c.title.zh)).toEqual([
    '劳动就业',
    '技能培训',
    '收入分配',
    '社会保障',
    '安全卫生',
    '民主政治权利',
    '精神文化权益',
  ]);
});

it('a category that is none of the scheme’s is refused wherever it enters, so that no word of one’s own escapes the count', async () => {
  const own = '培训服务';
  const refusedAt = async (pointer: string, answer: Promise<Answered>) => {
    const { status, body } = await answer;
    expect({ status, at: body.errors?.map((one: { pointer: string }) => one.pointer) }).toEqual({
      status: 422,
      at: [pointer],
    });
  };
  await refusedAt('/category', officer.post('/api/v1/needs', need({ category: own })));
  await refusedAt(
    '/category',
    officer.post('/api/v1/projects', { bodyId: city, title: '甲', category: own }),
  );
  await refusedAt(
    '/categories/0',
    officer.post('/api/v1/collection-rounds', { bodyId: city, title: '甲', categories: [own] }),
  );
  const { body } = await officer.post('/api/v1/projects', {
    bodyId: city,
    title: '甲',
    category: 'training',
  });
  const { bodyId: _, ...asked } = need({ category: own });
  const handedIn = officer.post(
    `/api/v1/projects/${body.instanceId}/events`,
    { type: 'SUBMIT_NEED', data: asked },
    { 'if-match': `"${body.seq}"` },
  );
  await refusedAt('/data/category', handedIn);
});
