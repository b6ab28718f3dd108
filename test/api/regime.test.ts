import { beforeAll, describe, expect, it } from 'vitest';
import { categoryWords } from '../../workflows/kit/service-categories.ts';
import { consultation, initiation, need, openTender } from '../model/support/tender-steps.ts';
import { type Caller, world } from './support.ts';

const w = world();
let city: string;
let officer: Caller;
let reviewer: Caller;
let leader: Caller;
let finance: Caller;

beforeAll(async () => {
  city = await w.body('市总工会');
  const person = (role: 'officer' | 'reviewer' | 'leader' | 'finance') =>
    w.person(role, [{ role, bodyId: city }]);
  officer = await person('officer');
  reviewer = await person('reviewer');
  leader = await person('leader');
  finance = await person('finance');
});

let serial = 0;
async function line(kind = 'fiscal', by = finance): Promise<string> {
  serial += 1;
  const { body } = await by.post('/api/v1/funding-lines', {
    bodyId: city,
    code: `L${serial}`,
    name: '职工服务经费',
    year: 2026,
    kind,
    amount: '9000000.00',
  });
  return body.id;
}

const categories = Object.keys(categoryWords);
let used = 0;
/** The next category that no project of this file is of yet, as long as there are some. */
function nextCategory(): string {
  used += 1;
  return categories[used % categories.length] as string;
}

/** A project of a category of its own unless told otherwise: purchases of one category count together. */
async function submitted(budget: string, fundingLineId: string, category: string = nextCategory()) {
  const { id } = (await officer.post('/api/v1/projects', { bodyId: city, title: `预算${budget}`, category }))
    .body;
  const passed = { passed: true, evidence: '见附件' };
  const tests = { concentration: passed, benefit: passed, suitability: passed };
  await step(officer, id, 'SUBMIT_NEED', { ...need, category });
  await step(officer, id, 'CLOSE_COLLECTION');
  await step(officer, id, 'CLASSIFY', { category, summary: '集中' });
  await step(reviewer, id, 'SCREEN', tests);
  await step(officer, id, 'SUBMIT', { ...initiation, fundingLineId, budget });
  await step(finance, id, 'CONFIRM_FUNDS');
  return id as string;
}

async function approved(...given: Parameters<typeof submitted>): Promise<string> {
  const id = await submitted(...given);
  await step(reviewer, id, 'APPROVE');
  const done = await step(leader, id, 'APPROVE');
  expect(done.status, JSON.stringify(done.body)).toBe(200);
  return id;
}

async function toMethod(id: string): Promise<string> {
  await step(officer, id, 'FINISH_SURVEY', { respondents: 3, summary: '三家' });
  await step(officer, id, 'SET_ADMISSION', {
    conditions: [{ kind: 'legal-status', text: '依法登记' }],
    acceptancePlan: '按季度验收',
  });
  await step(reviewer, id, 'REVIEW_RISK', { passed: true, opinion: '同意' });
  return id;
}

async function step(
  who: Caller,
  id: string,
  type: string,
  data: object = {},
  { dryRun = false, reason = '' }: { dryRun?: boolean; reason?: string } = {},
) {
  const { headers } = await officer.get(`/api/v1/projects/${id}`);
  const body = { type, data, ...(reason ? { override: { reason } } : {}) };
  return who.post(`/api/v1/projects/${id}/events${dryRun ? '?dryRun=true' : ''}`, body, {
    'if-match': String(headers.etag),
  });
}

const regimeOf = async (id: string) => (await officer.get(`/api/v1/projects/${id}/regime`)).body;

describe('worked example 13: regime and splitting', () => {
  it.each([
    ['499999.00', 'SMALL'],
    ['500000.00', 'GOV'],
  ])('%s yuan of fiscal money fall under %s, with the reason and the limit', async (budget, regime) => {
    const { regime: decided, resolved, proposal } = await regimeOf(await approved(budget, await line()));
    expect(decided).toBe(regime);
    expect(resolved).toMatchObject({ fundKind: 'fiscal', lineKind: 'fiscal', review: null, budget });
    expect(resolved.reasons[0].sentence.zh).toContain('500,000.00元');
    expect(proposal).toMatchObject({ regime, fundKind: 'fiscal' });
  });

  it('1,999,999 may be consulted; 2,000,000 are put to open tender, or wait for an approval', async () => {
    const below = await toMethod(await approved('1999999.00', await line()));
    const at = await toMethod(await approved('2000000.00', await line()));
    const state = async (id: string, method: object) =>
      (await step(officer, id, 'CHOOSE_METHOD', method, { dryRun: true })).body.state;
    expect(JSON.stringify(await state(below, consultation))).toContain('intention');
    expect(JSON.stringify(await state(at, consultation))).toContain('exception');
    expect(JSON.stringify(await state(at, openTender))).toContain('intention');
  });

  it('900,000 + 700,000 + 500,000 without a tender come to 2,100,000: the third is blocked', async () => {
    const money = await line();
    const choose = (id: string, dryRun = false) =>
      step(officer, id, 'CHOOSE_METHOD', consultation, { dryRun, reason: '服务对象不同' });
    for (const budget of ['900000.00', '700000.00']) {
      const chosen = await choose(await toMethod(await approved(budget, money, 'culture')));
      expect(chosen.status, JSON.stringify(chosen.body)).toBe(200);
    }
    const third = await toMethod(await approved('500000.00', money, 'culture'));
    const blocked = await choose(third);
    expect(blocked.body).toMatchObject({
      status: 422,
      code: 'DATA_REFUSED',
      reasons: [{ rule: 'notSplit', field: '/data/method' }],
    });
    expect(blocked.body.detail).toContain('2,100,000.00元');
    const tender = await step(officer, third, 'CHOOSE_METHOD', openTender, { dryRun: true });
    expect(tender.status).toBe(200);
  });
});

describe('regime review 适用制度复核', () => {
  const review = (id: string, basis: string, who = reviewer) =>
    who.post(`/api/v1/funding-lines/${id}/regime-reviews`, {
      basis,
      reason: '财政局复函',
      document: '平财函〔2026〕3号',
    });

  it('union money that nobody has reviewed warns before it is decided; the finding then decides the regime', async () => {
    const money = await line('union');
    const id = await submitted('900000.00', money);
    const warned = await step(reviewer, id, 'APPROVE');
    expect(warned.body).toMatchObject({
      code: 'WARNINGS_OPEN',
      reasons: [{ rule: 'warning.regimeUnreviewed' }],
    });
    expect((await regimeOf(id)).warnings).toMatchObject([{ rule: 'regime.unreviewed' }]);
    expect((await regimeOf(id)).proposal).toMatchObject({ regime: 'REF' });
    expect((await review(money, 'fiscal')).body).toMatchObject({ version: 1, by: reviewer.userId });
    expect((await step(reviewer, id, 'APPROVE')).status).toBe(200);
    await step(leader, id, 'APPROVE');
    expect(await regimeOf(id)).toMatchObject({
      regime: 'GOV',
      resolved: { fundKind: 'fiscal', lineKind: 'union', review: 1 },
      review: { version: 1, document: '平财函〔2026〕3号' },
      warnings: [],
    });
  });

  it('a later finding is a new version, changes no decision, and is pointed out', async () => {
    const money = await line('union');
    await review(money, 'union');
    const id = await approved('900000.00', money);
    expect((await regimeOf(id)).regime).toBe('REF');
    await review(money, 'fiscal');
    expect(await regimeOf(id)).toMatchObject({
      regime: 'REF',
      resolved: { review: 1 },
      proposal: { regime: 'GOV' },
      warnings: [{ rule: 'regime.changed' }],
    });
    const { items } = (await finance.get(`/api/v1/funding-lines/${money}/regime-reviews`)).body;
    expect(items.map(({ version, basis }: { version: number; basis: string }) => [version, basis])).toEqual([
      [1, 'union'],
      [2, 'fiscal'],
    ]);
    await expect(w.db.query('update regime_reviews set basis = $1', ['union'])).rejects.toThrow(
      /append-only/,
    );
  });

  it('is for a reviewer who did not enter the line, of that body, and says why', async () => {
    const both = await w.person('一人两岗', [
      { role: 'finance', bodyId: city },
      { role: 'reviewer', bodyId: city },
    ]);
    const stranger = await w.person('外单位', [{ role: 'reviewer', bodyId: await w.body('外市总工会') }]);
    const own = await line('mixed', both);
    expect((await review(own, 'mixed', both)).body.code).toBe('SEPARATION_OF_DUTIES');
    expect((await review(own, 'mixed', officer)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await review(own, 'mixed', stranger)).status).toBe(404);
    expect(
      (await reviewer.post(`/api/v1/funding-lines/${own}/regime-reviews`, { basis: 'cash' })).body.errors,
    ).toMatchObject([{ pointer: '/basis' }, { pointer: '/reason' }]);
    const atOnce = await Promise.all([review(own, 'mixed'), review(own, 'fiscal')]);
    expect(atOnce.map(({ body }) => body.version).sort()).toEqual([1, 2]);
  });
});
