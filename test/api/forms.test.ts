import { beforeAll, describe, expect, it } from 'vitest';
import type { PresentedForm } from '../../src/api/forms/present-form.ts';
import { type FormSchema, fieldsOf } from '../../workflows/kit/form-schema.ts';
import { choiceSetOf } from '../../workflows/kit/references.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime, type Stop } from '../fuzz/support/stops.ts';
import { fillForm, type Offered } from '../model/support/fill-form.ts';
import { done, enter, staffOf, vetted } from '../organisation/support.ts';
import { LifeByForms, type ShownAction } from './forms.support.ts';
import { type Caller, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
const lives = {} as Record<Stop, LifeByForms>;
let cast: Cast;

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  const stops: Stop[] = [
    'collecting',
    'method',
    'ready',
    'qualification',
    'evaluation',
    'open, three bids',
    'scoring',
    'challenged',
    'performing',
  ];
  for (const stop of stops) lives[stop] = await new LifeByForms(w, cast, clock, stop).live();
  await clock.set(w, commonTime);
}, 120_000);

const project = (stop: Stop, rest = '') => `/api/v1/projects/${lives[stop].id}${rest}`;
const choices = (who: Caller, stop: Stop, event: string, field: string, query = '') =>
  who.get(`${project(stop)}/actions/${event}/choices/${field}${query}`);
const namesOf = ({ body }: { body: { items: { name: string }[] } }) => body.items.map(({ name }) => name);
async function actionFor(who: Caller, stop: Stop, event: string): Promise<ShownAction> {
  const { body } = await who.get(project(stop, '/actions'));
  const found = (body as ShownAction[]).find((action) => action.event === event);
  expect(found, `${event} at ${stop}`).toBeDefined();
  return found as ShownAction;
}

describe('every form of a project’s life is filled in from what the API offers', () => {
  it('from the need to the archive, prices opening last', async () => {
    const life = await new LifeByForms(w, cast, clock, 'archived', { plan: 'late' }).live();
    expect(life.filled.size).toBeGreaterThan(45);
    expect([...life.read]).toEqual(
      expect.arrayContaining([
        'funding-line',
        'person:with-opening-key',
        'person:panel',
        'bid:running',
        'criterion',
        'bid:candidates',
        'milestone:unreported',
        'plan-line:due',
        'payment:requested',
        'payment:approved',
        'evaluator:eligible',
        'indicator:scored',
      ]),
    );
  }, 120_000);

  it('and through a challenge to the complaint that is dismissed', async () => {
    const life = lives.challenged;
    const challengeId = (await life.context()).challenges[0]?.id;
    const { officer, regulator, suppliers } = cast;
    await life.at(70);
    await life.do(officer, 'ASSESS_CHALLENGE', { challengeId, mayAffectOutcome: true, reason: '涉及评分' });
    const name = namesOf(await choices(officer, 'challenged', 'REPLY_CHALLENGE', 'challengeId'));
    expect(name).toEqual([expect.stringMatching(/^.+ · 中标（成交）结果 · \d{4}-\d\d-\d\d$/)]);
    await life.do(officer, 'REPLY_CHALLENGE', { challengeId, upheld: false, text: '评分有据' });
    const complaint = { challengeId, grounds: '答复不明', withinScope: true };
    await life.do(suppliers[0].caller, 'FILE_COMPLAINT', complaint);
    expect(
      namesOf(await choices(suppliers[1].caller, 'challenged', 'WITHDRAW_CHALLENGE', 'challengeId')),
    ).toEqual([]);
    await life.do(regulator, 'ACCEPT_COMPLAINT', { challengeId });
    await life.do(regulator, 'FORWARD_COMPLAINT', { challengeId });
    await life.do(officer, 'ANSWER_COMPLAINT', { challengeId, statement: '附评审报告' });
    await life.do(regulator, 'DISMISS', { challengeId, decision: '投诉缺乏事实依据' });
    expect(life.read).toContain('complaint:accepted');
  });
});

describe('every form that is offered', () => {
  it('is filled in by who knows its description alone, so that only the law can refuse what was typed', async () => {
    const { officer, reviewer, leader, finance, agency, rep, acceptor, auditor, regulator, employee } = cast;
    const people = [officer, reviewer, leader, finance, agency, rep, acceptor, auditor, regulator, employee];
    const everybody = [...people, ...cast.experts, ...cast.suppliers.map(({ caller }) => caller)];
    const tried = new Set<string>();
    for (const stop of Object.keys(lives) as Stop[]) {
      for (const who of everybody) {
        const { status: seen, body, headers } = await who.get(project(stop, '/actions'));
        if (seen === 404) continue;
        for (const { event, allowed, schema } of body as ShownAction[]) {
          if (!allowed || tried.has(`${stop} ${event}`) || 'x-undrafted' in schema) continue;
          tried.add(`${stop} ${event}`);
          for (const everything of [false, true]) {
            const data = fillForm(schema as FormSchema, await offeredTo(who, schema), { everything });
            const sent = { type: event, data };
            const etag = { 'if-match': String(headers.etag) };
            const { status, body: answer } = await who.post(project(stop, '/events?dryRun=true'), sent, etag);
            expect(status, `${event}: ${JSON.stringify(answer)}`).toBeLessThan(500);
            expect(answer.code, `${event}: ${JSON.stringify([data, answer])}`).not.toBe('INVALID_DATA');
          }
        }
      }
    }
    expect(tried.size).toBeGreaterThan(30);
  }, 120_000);
});

/** The choices and the rows of a form, by set, as its page would read them. */
async function offeredTo(who: Caller, form: PresentedForm): Promise<Offered> {
  const found = new Map<string, (string | number)[]>();
  for (const [, field] of fieldsOf(form as FormSchema) as [string[], PresentedForm][]) {
    const reference = field['x-ref'];
    const keys = field['x-keys'];
    if (keys) found.set(choiceSetOf(keys), keys.rows?.map(({ id }) => id) ?? []);
    if (!reference || !('choices' in reference)) continue;
    const { body } = await who.get(reference.choices);
    const set = choiceSetOf(reference);
    if (!found.has(set))
      found.set(
        set,
        body.items.map(({ id }: { id: string }) => id),
      );
  }
  return (set) => found.get(set) ?? [];
}

describe('choices', () => {
  it('are searched, paged, and name what is meant beside the id', async () => {
    for (const title of ['电工培训', '焊工培训', '心理疏导']) {
      const need = { bodyId: cast.bodyId, title, category: 'training', headcount: 12, source: '走访' };
      const made = await cast.officer.post('/api/v1/needs', { ...need, raisedOn: '2026-09-01' });
      expect(made.status).toBe(201);
    }
    const of = (query: string) => choices(cast.officer, 'collecting', 'LINK_NEEDS', 'needIds.*', query);
    expect(namesOf(await of('?q=培训')).toSorted()).toEqual(['焊工培训', '电工培训'].toSorted());
    const first = await of('?limit=2');
    expect(first.body.items).toHaveLength(2);
    expect(first.body.items[0]).toMatchObject({
      id: expect.any(String),
      detail: { zh: expect.stringContaining('12人') },
    });
    const rest = await of(`?limit=2&cursor=${first.body.next}`);
    expect([...namesOf(first), ...namesOf(rest)].toSorted()).toEqual(namesOf(await of('')).toSorted());
    expect((await of('?cursor=abc')).status).toBe(422);
    const members = await choices(
      cast.agency,
      'open, three bids',
      'FORM_PANEL',
      'members.*.userId',
      '?limit=1',
    );
    expect(members.body).toMatchObject({ items: [{ name: expect.any(String) }], next: expect.any(String) });
  });

  it('answer whoever may take the step, while the case listens to it, for a field that has some', async () => {
    const line = (who: Caller) => choices(who, 'collecting', 'SUBMIT', 'fundingLineId');
    expect((await line(cast.officer)).body.code).toBe('WRONG_STATE');
    expect((await line(cast.finance)).body.code).toBe('ROLE_NOT_ALLOWED');
    expect((await line(cast.foreigner)).status).toBe(404);
    expect((await line(w.nobody)).status).toBe(401);
    for (const [event, field] of [
      ['LINK_NEEDS', 'title'],
      ['LINK_NEEDS', 'needIds'],
      ['LINK_NEEDS', '__proto__.x'],
      ['constructor', 'x'],
      ['deadline.needs-round', 'rule'],
    ] as const) {
      expect((await choices(cast.officer, 'collecting', event, field)).status, `${event} ${field}`).toBe(404);
    }
  });

  it('tell a member of the panel nothing of the others, and a stranger to the contract nothing of it', async () => {
    const [member] = cast.experts as [Caller];
    expect((await choices(member, 'scoring', 'DECLARE_RECUSAL', 'member')).body.items).toEqual([]);
    expect(
      namesOf(await choices(cast.officer, 'scoring', 'DECLARE_RECUSAL', 'member')).length,
    ).toBeGreaterThan(4);
    const [stranger, winner] = cast.suppliers;
    expect((await choices(stranger.caller, 'performing', 'INVOICE', 'planItem')).body.items).toEqual([]);
    expect(
      (await choices(winner.caller, 'performing', 'INVOICE', 'planItem')).body.items.length,
    ).toBeGreaterThan(0);
  });

  it('of papers are one’s own for a supplier, and the form says where a new one goes', async () => {
    const { caller: winner } = cast.suppliers[1];
    const { id } = lives.performing;
    const paper = {
      instanceId: id,
      kind: '佐证',
      sha256: 'e'.repeat(64),
      bytes: 9,
      mediaType: 'application/pdf',
    };
    await winner.post('/api/v1/documents', { ...paper, title: '签到表' });
    await cast.officer.post('/api/v1/documents', { ...paper, title: '内部底稿' });
    const docs = () => choices(winner, 'performing', 'REPORT_MILESTONE', 'documents.*');
    expect(namesOf(await docs())).toEqual(['签到表']);
    const { schema } = await actionFor(winner, 'performing', 'REPORT_MILESTONE');
    expect(schema.properties?.documents?.items).toMatchObject({
      'x-upload': {
        method: 'POST',
        to: '/api/v1/documents/upload',
        fields: { instanceId: id, kind: '文件' },
      },
    });
  });
});

describe('an action', () => {
  it('asks what this case asks of this person, and no more', async () => {
    const bid = (await actionFor(cast.suppliers[3].caller, 'open, three bids', 'SUBMIT_BID')).schema;
    expect(bid.required).toEqual(['sealed']);
    expect(bid.properties?.sealed).toMatchObject({ 'x-client': { makes: 'sealBid', reads: '/sealing' } });
    expect(bid).toMatchObject({ 'x-undrafted': true });
    const issue = (await actionFor(cast.agency, 'ready', 'ISSUE_DOCS')).schema;
    expect(issue.properties).not.toHaveProperty('singleSourcePublicity');
    expect(issue.properties?.sealing).toMatchObject({ 'x-optional-group': true });
    const asOfficer = (await actionFor(cast.officer, 'scoring', 'DECLARE_RECUSAL')).schema;
    expect(asOfficer.required).toEqual(['reason', 'member']);
    const asMember = (await actionFor(cast.experts[0] as Caller, 'scoring', 'DECLARE_RECUSAL')).schema;
    expect(asMember.properties).not.toHaveProperty('member');
  });

  it('carries the rows of its sheet: bidders by name, criteria with their maximum', async () => {
    const third = cast.experts[2] as Caller;
    const { schema } = await actionFor(third, 'scoring', 'SCORE');
    const sheet = schema.properties?.sheet;
    expect(sheet?.['x-keys']?.rows).toHaveLength(3);
    const inner = sheet?.additionalProperties as typeof schema;
    expect(inner['x-keys']?.rows).toMatchObject([
      { id: 'plan', name: expect.any(String), maximum: '50' },
      { id: 'record', maximum: expect.any(String) },
    ]);
    const all = await cast.officer.get(project('scoring', '/actions?all=true'));
    const theirs = (all.body as ShownAction[]).find(({ event }) => event === 'SCORE');
    expect(theirs).toMatchObject({ allowed: false });
    expect(theirs?.schema.properties?.sheet?.['x-keys']?.rows).toBeNull();
  });

  it('says who waits for it, and of a refusal what removes it: somebody, a condition, or time', async () => {
    expect(await actionFor(cast.leader, 'performing', 'SUSPEND')).toMatchObject({ duty: 'dangerous' });
    expect(await actionFor(cast.agency, 'ready', 'ISSUE_DOCS')).toMatchObject({
      duty: 'awaited',
      allowed: true,
    });
    const pay = await actionFor(cast.finance, 'performing', 'PAY');
    expect(pay).toMatchObject({
      allowed: false,
      waitingFor: {
        who: [{ by: { event: 'APPROVE_PAY', roles: ['reviewer', 'leader'] } }],
        time: [],
        retryAt: null,
      },
    });
    const others = await actionFor(cast.officer, 'performing', 'REPORT_MILESTONE');
    expect(others.waitingFor.who).toMatchObject([{ rule: 'event.role', by: null }]);
    const { body } = await cast.agency.get(project('open, three bids', '/actions?all=true'));
    const opening = (body as ShownAction[]).find(({ event }) => event === 'OPEN');
    expect(opening?.waitingFor).toMatchObject({
      retryAt: expect.any(String),
      time: [{ rule: expect.any(String) }],
    });
  });
});

describe('the ledger’s forms', () => {
  it('are filled in the same way', async () => {
    const staff = await staffOf(w, '新华区总工会');
    const id = await enter(staff, '甲中心');
    await done(staff.reviewer, id, 'VET', vetted);
    const licence = { number: '登字1号', name: '登记证书', authority: '市民政局', expires: '2027-06-15' };
    await done(staff.officer, id, 'RECORD_LICENCE', licence);
    await done(staff.officer, id, 'JOIN_FEDERATION', { name: '社会组织联合会', on: '2026-09-01' });
    const { body } = await staff.officer.get(`/api/v1/organisations/${id}/actions`);
    const { schema } = (body as ShownAction[]).find(({ event }) => event === 'END_LICENCE') as ShownAction;
    const reference = schema.properties?.number?.['x-ref'] as { choices: string };
    expect((await staff.officer.get(reference.choices)).body.items).toEqual([
      {
        id: '登字1号',
        name: '登记证书 · 登字1号',
        detail: { zh: '有效期至2027-06-15', en: 'valid until 2027-06-15' },
      },
    ]);
    const federation = `/api/v1/organisations/${id}/actions/LEAVE_FEDERATION/choices/name`;
    expect(namesOf(await staff.officer.get(federation))).toEqual(['社会组织联合会']);
    const outside = await staff.officer.get(`${federation}?q=${encodeURIComponent('别的')}`);
    expect(outside.body.items).toEqual([]);
  });
});
