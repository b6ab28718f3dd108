import { beforeAll, expect, it } from 'vitest';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { commonTime } from '../fuzz/support/stops.ts';
import { type Caller, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let tendering: Life;
let archived: Life;
let leagueId: string;
/** Staff of the partner body (共青团), and somebody whose account it keeps without a role. */
let league: Caller;
let guest: Caller;

const shareUrl = (life: Life) => `/api/v1/projects/${life.id}/partners`;
const share = (life: Life, who = cast.officer) =>
  who.post(shareUrl(life), { bodyId: leagueId, purpose: '联合开展青年职工服务' });

beforeAll(async () => {
  await clock.set(w, commonTime);
  cast = await castOf(w);
  tendering = await new Life(w, cast, clock, 'open, three bids').live();
  archived = await new Life(w, cast, clock, 'archived').live();
  await clock.set(w, commonTime);
  leagueId = await w.body('共青团甲市委');
  league = await w.person('团委干部', [{ role: 'officer', bodyId: leagueId }]);
  guest = await w.person('无职责', [], { bodyId: leagueId });
}, 60_000);

it('a project is shared by its officer or leader, with a purpose, on record; nobody else shares it', async () => {
  expect((await league.get(`/api/v1/projects/${archived.id}`)).status).toBe(404);
  for (const who of [cast.reviewer, cast.finance, cast.auditor]) {
    expect((await share(archived, who)).body.code).toBe('ROLE_NOT_ALLOWED');
  }
  expect((await share(archived, cast.foreigner)).status).toBe(404);
  expect((await league.post(shareUrl(archived), { bodyId: leagueId, purpose: '自荐' })).status).toBe(404);
  const made = await share(archived);
  expect(made.body).toMatchObject({
    bodyName: '共青团甲市委',
    grantedBy: cast.officer.userId,
    revokedAt: null,
  });
  expect((await share(archived, cast.leader)).body.code).toBe('CONFLICT');
  const refused = [
    { bodyId: cast.bodyId, purpose: '本单位' },
    { bodyId: '00000000-0000-7000-8000-000000000000', purpose: '不存在' },
    { bodyId: leagueId, purpose: ' ' },
    { bodyId: leagueId },
  ];
  const codes = [];
  for (const body of refused) codes.push((await cast.officer.post(shareUrl(archived), body)).body.code);
  expect(codes).toEqual(['DATA_REFUSED', 'INVALID_DATA', 'INVALID_DATA', 'INVALID_DATA']);
});

it('the partner reads how far it came, contract, delivery, payments and the final grade', async () => {
  const { status, body } = await league.get(`/api/v1/projects/${archived.id}`);
  expect(status).toBe(200);
  expect(body).toMatchObject({
    stage: 'archived',
    awardAmount: '480000.00',
    contractAmount: '480000.00',
    grade: '优',
  });
  expect(body.context).toBeUndefined();
  for (const [record, items] of Object.entries({
    contracts: 1,
    milestones: 2,
    acceptances: 1,
    payments: 4,
    reviews: 1,
  })) {
    const answer = await league.get(`/api/v1/projects/${archived.id}/${record}`);
    expect(answer.body.items, record).toHaveLength(items);
  }
  const steps = (await league.get(`/api/v1/projects/${archived.id}/events?limit=200`)).body.items;
  expect(steps.length).toBeGreaterThan(30);
  expect(steps.every((step: object) => !('data' in step) && !('actorId' in step))).toBe(true);
  const listed = (await league.get('/api/v1/projects')).body.items;
  expect(listed.map(({ id }: { id: string }) => id)).toEqual([archived.id]);
});

it('and nothing of bids, panel sheets, rankings, working of a review, opinions or clocks; nor may it act', async () => {
  await share(tendering);
  for (const life of [archived, tendering]) {
    for (const record of [
      'bids',
      'score-sheets',
      'rankings',
      'review-sheets',
      'opinions',
      'challenges',
      'documents',
      'qualification-checks',
    ]) {
      const answer = await league.get(`/api/v1/projects/${life.id}/${record}`);
      expect(answer.body.items ?? [], record).toEqual([]);
    }
    for (const path of ['integrity', 'diagram', 'partners', 'deliveries', '?asOf=2026-09-01T00:00:00Z']) {
      const separator = path.startsWith('?') ? '' : '/';
      expect(
        (await league.get(`/api/v1/projects/${life.id}${separator}${path}`)).status,
        path,
      ).toBeGreaterThan(399);
    }
    const trace = (await league.get(`/api/v1/projects/${life.id}/trace`)).body;
    const levels = (trace.nodes ?? []).map(({ kind }: { kind: string }) => kind);
    expect(levels.filter((kind: string) => !['requirement', 'criterion'].includes(kind))).toEqual([]);
    const text = JSON.stringify((await league.get(`/api/v1/projects/${life.id}`)).body);
    for (const { organisationId } of [cast.suppliers[0], cast.suppliers[2]])
      expect(text).not.toContain(organisationId);
  }
  expect((await league.get(`/api/v1/projects/${tendering.id}/performance-report`)).status).toBe(404);
  const step = { type: 'CANCEL', data: { reason: '越权' } };
  const answer = await league.post(`/api/v1/projects/${tendering.id}/events`, step, { 'if-match': '"1"' });
  expect(answer.status).toBeGreaterThan(399);
  expect(answer.status).toBeLessThan(500);
});

it('an account that the partner keeps without a role there reads nothing', async () => {
  expect((await guest.get(`/api/v1/projects/${archived.id}`)).status).toBe(404);
  expect((await guest.get('/api/v1/projects')).body.items).toEqual([]);
});

it('taken back with a reason, the share ends at once and stays on record; it may be given again', async () => {
  const [first] = (await cast.leader.get(shareUrl(archived))).body.items;
  const revoke = (reason: string) => cast.leader.post(`${shareUrl(archived)}/${first.id}/revoke`, { reason });
  expect((await revoke('')).body.code).toBe('INVALID_DATA');
  expect((await league.post(`${shareUrl(archived)}/${first.id}/revoke`, { reason: '退出' })).body.code).toBe(
    'ROLE_NOT_ALLOWED',
  );
  expect((await revoke('合作结束')).body).toMatchObject({
    revokedBy: cast.leader.userId,
    revokedWhy: '合作结束',
  });
  expect((await revoke('再次')).body.code).toBe('CONFLICT');
  expect((await league.get(`/api/v1/projects/${archived.id}`)).status).toBe(404);
  expect((await share(archived, cast.leader)).status).toBe(201);
  expect((await cast.auditor.get(shareUrl(archived))).body.items).toHaveLength(2);
});
