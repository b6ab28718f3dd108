import { beforeAll, expect, test } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { drawOrder } from '../../workflows/scoring/index.ts';
import { LifeByForms as Life } from '../api/forms.support.ts';
import { type Caller, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let experts: Caller[];
let life: Life;

const path = (rest: string) => `/api/v1/projects/${life.id}${rest}`;
const byId = (id: string): Caller => {
  const found = [...experts, cast.rep].find(({ userId }) => userId === id);
  if (!found) throw new Error(`nobody is ${id}`);
  return found;
};
const panel = async () => (await life.context()).sourcing.panel.map(({ userId }) => byId(userId));

/** One project from open bids to its published result, its experts drawn; each test looks at it from one side. */
beforeAll(async () => {
  cast = await castOf(w);
  experts = [...cast.experts];
  for (const name of ['专家五', '专家六', '专家七']) {
    experts.push(await w.person(name, [{ role: 'expert', bodyId: cast.bodyId }]));
  }
  for (const { userId } of experts) {
    const made = await cast.officer.post('/api/v1/experts', {
      bodyId: cast.bodyId,
      userId,
      fields: ['心理服务'],
    });
    expect(made.status).toBe(201);
  }
  life = await new Life(w, cast, clock, 'open, three bids').live();
}, 120_000);

test('who may not act for the body is never drawn, and the pool shows nobody’s ties to strangers', async () => {
  const outsider = await w.person('外人', []);
  const made = await cast.officer.post('/api/v1/experts', {
    bodyId: cast.bodyId,
    userId: outsider.userId,
    fields: ['心理服务'],
  });
  expect(made.status).toBe(201);
  expect((await cast.foreigner.get(`/api/v1/experts/${made.body.id}`)).status).toBe(404);
  expect((await cast.foreigner.get('/api/v1/experts')).body.items).toEqual([]);
  const own = await outsider.get(`/api/v1/experts/${made.body.id}`);
  expect(own.body).toMatchObject({ name: '外人', ties: [] });
  expect((await cast.officer.post('/api/v1/experts', { ...made.body, id: undefined })).status).toBe(422);
});

test('experts are drawn, the draw is replayed, and a tie that is declared brings in the next', async () => {
  await life.at(63, '08:00');
  const drawn = await life.do(cast.agency, 'DRAW_PANEL', {
    experts: 4,
    reps: [{ userId: cast.rep.userId, name: '采购人代表' }],
    witness: '监督员口述：一二三',
  });
  expect(drawn.body.event.data).toMatchObject({ eligible: 7, wanted: 4, witness: '监督员口述：一二三' });

  const draws = await cast.officer.get(path('/draws'));
  const [draw] = draws.body.items;
  expect(draw.replay).toEqual({ poolAgrees: true, seedAgrees: true, orderAgrees: true });
  expect(
    drawOrder(
      draw.seed,
      draw.eligible.map((one: { userId: string }) => one.userId),
    ),
  ).toEqual(draw.drawn);
  // The names are secret until the result: not for bidders, not for the panel itself.
  expect((await cast.suppliers[0].caller.get(path('/draws'))).status).toBe(403);
  expect((await byId(draw.drawn[0]).get(path('/draws'))).status).toBe(403);
  expect((await cast.suppliers[0].caller.get(path('/panel'))).body.items).toEqual([]);

  // Hidden tie to a bidder: nobody can know before the opening who bids.
  const [, tied] = await panel();
  if (!tied) throw new Error('the panel is empty');
  const pool = (await cast.officer.get('/api/v1/experts')).body.items as { id: string; userId: string }[];
  const entry = pool.find(({ userId }) => userId === tied.userId);
  const tie = { organisationId: cast.suppliers[1].organisationId, kind: 'kinship' };
  expect((await tied.post(`/api/v1/experts/${entry?.id}/ties`, tie)).status).toBe(201);

  await life.at(63, '09:31');
  await fireDueDeadlines(w.engine);
  await life.approveOpening();
  await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
  const { running } = (await life.context()).sourcing;
  const results = running.map((bidId) => ({ bidId, passed: true }));
  await life.do(cast.officer, 'QUALIFY', { results });
  const [chair] = await panel();
  const refused = await life.try(chair as Caller, 'CHECK_CONFORMITY', { results });
  expect(refused.status).toBe(409);
  expect(refused.body.reasons).toEqual([
    expect.objectContaining({ rule: 'membersUnconflicted', blockedBy: 'DECLARE_RECUSAL' }),
  ]);

  await life.do(tied, 'DECLARE_RECUSAL', { reason: '与供应商负责人有亲属关系' });
  const serving = await panel();
  expect(serving.map(({ userId }) => userId)).not.toContain(tied.userId);
  expect(serving.map(({ userId }) => userId)).toContain(draw.drawn[4]);
  const [now] = serving;
  await life.do(now as Caller, 'CHECK_CONFORMITY', { results });
});

test('a draft is the member’s alone, by every route, and is gone once the sheet is in', async () => {
  const [one, other] = (await panel()) as [Caller, Caller];
  const { running } = (await life.context()).sourcing;
  const [bidId = ''] = running;
  const typed = { sheet: { [bidId]: { plan: '41.37' } } };
  expect((await one.put(path('/drafts/SCORE'), { data: typed })).status).toBe(200);
  expect((await one.get(path('/drafts/SCORE'))).body.data).toEqual(typed);

  expect((await other.get(path('/drafts/SCORE'))).status).toBe(404);
  const everybody = [
    other,
    cast.officer,
    cast.leader,
    cast.agency,
    cast.auditor,
    cast.suppliers[0].caller,
    w.admin,
  ];
  const routes = [
    '/drafts/SCORE',
    '/score-sheet/deviations',
    '/score-sheets',
    '/events',
    '/actions?all=true',
    '',
  ];
  for (const caller of everybody) {
    for (const route of routes) {
      const answer = await caller.get(path(route));
      expect(JSON.stringify(answer.body)).not.toContain('41.37');
    }
  }
  expect((await cast.officer.put(path('/drafts/SCORE'), { data: {} })).status).toBe(403);
});

test('deviations are shown to the member concerned alone, once every sheet is in and before the ranking', async () => {
  const serving = await panel();
  const { running } = (await life.context()).sourcing;
  const [first = ''] = running;
  const sheetOf = (n: number) =>
    Object.fromEntries(
      running.map((bidId, bid) => [
        bidId,
        { plan: n === 0 && bidId === first ? '5' : String(40 - bid), record: '20' },
      ]),
    );
  for (const [n, member] of serving.entries()) {
    await life.do(member, 'SCORE', { sheet: sheetOf(n) });
    if (n === 0) expect((await member.get(path('/score-sheet/deviations'))).status).toBe(409);
  }
  const [far, near] = serving as [Caller, Caller];
  const shown = await far.get(path('/score-sheet/deviations'));
  expect(shown.body.items).toMatchObject([
    { bidId: first, criterionId: 'plan', kind: 'subjective', own: '5.00', mean: expect.any(String) },
  ]);
  expect((await near.get(path('/score-sheet/deviations'))).body.items).toEqual([]);
  expect((await cast.officer.get(path('/score-sheet/deviations'))).status).toBe(403);
  expect((await far.get(path('/drafts/SCORE'))).status).toBe(404);
  expect(await w.db.query('select 1 from form_drafts where instance_id = $1::uuid', [life.id])).toEqual([]);
});

test('the ranking is recomputed from sheets and quotes to the last digit, and a changed sheet is found', async () => {
  await life.do(cast.agency, 'RANK');
  const replay = await cast.auditor.get(path('/rankings/replay'));
  expect(replay.body).toMatchObject({ agrees: true, differences: [], round: 1, attempt: 1 });
  expect(replay.body.stored).toBe(replay.body.recomputed);
  expect(replay.body.sheets).toHaveLength(5);
  expect(replay.body.sheets.every((sheet: { agrees: boolean }) => sheet.agrees)).toBe(true);
  expect((await cast.suppliers[0].caller.get(path('/rankings/replay'))).status).toBe(403);

  const [sheet] = await w.db.query<{ id: string; scores: Record<string, { plan: string }> }>(
    'select id, scores from score_sheets where project_id = $1::uuid order by member_id limit 1',
    [life.id],
  );
  if (!sheet) throw new Error('no sheet');
  const forged = Object.fromEntries(
    Object.entries(sheet.scores).map(([bidId, points]) => [bidId, { ...points, plan: '50' }]),
  );
  const write = (scores: unknown) =>
    w.db.query('update score_sheets set scores = $2::jsonb where id = $1::uuid', [
      sheet.id,
      JSON.stringify(scores),
    ]);
  await write(forged);
  const found = await cast.auditor.get(path('/rankings/replay'));
  expect(found.body.agrees).toBe(false);
  expect(found.body.sheets.filter((one: { agrees: boolean }) => !one.agrees)).toHaveLength(1);
  await write(sheet.scores);
});

test('each bidder is told its own scores, reasons and rank after publication, and nothing of the others’', async () => {
  const { ranking } = (await life.context()).sourcing;
  const [first] = ranking;
  // The order of the bids, and with it the winner, hangs on their ids: whoever did not win is told.
  const loser = cast.suppliers.find(({ organisationId }) => organisationId !== first?.organisationId);
  if (!loser || !first) throw new Error('nobody lost');
  expect((await loser.caller.get(path('/debrief'))).status).toBe(404);
  for (const member of await panel()) await life.do(member, 'SIGN_REPORT');
  await life.at(64);
  await life.do(cast.officer, 'RECEIVE_REPORT');
  await life.do(cast.leader, 'CONFIRM_WINNER', { bidId: first.bidId });
  expect((await loser.caller.get(path('/debrief'))).status).toBe(404);
  await life.do(cast.agency, 'PUBLISH_RESULT');

  const told = await loser.caller.get(path('/debrief'));
  const own = ranking.find(({ organisationId }) => organisationId === loser.organisationId);
  expect(told.body).toMatchObject({
    quote: own?.quote,
    rank: own?.rank,
    ranked: 3,
    total: own?.total,
    criteria: [
      { id: 'plan', mean: expect.any(String) },
      { id: 'record', mean: '20.00' },
    ],
    winner: { own: false, organisationId: first.organisationId, amount: first.quote },
  });
  const text = JSON.stringify(told.body);
  for (const other of ranking.filter(({ bidId }) => bidId !== own?.bidId)) {
    expect(text).not.toContain(other.bidId);
    expect(text).not.toContain(`"${other.total}"`);
  }
  for (const { userId } of experts) expect(text).not.toContain(userId);
  expect((await cast.suppliers[3].caller.get(path('/debrief'))).status).toBe(404);
});

test('a dry run tells the warnings; without a reason the step is refused, with one it is on record', async () => {
  const planning = await new Life(w, cast, clock, 'method').live();
  await life.at(0);
  const url = `/api/v1/projects/${planning.id}`;
  const seen = async () => ({ 'if-match': String((await cast.officer.get(url)).headers.etag) });
  const others = await w.db.query<{ id: string }>(
    `update projects set method = 'competitive-consultation', budget = 90000000, fiscal_year = 2026
     where id = $1::uuid returning id`,
    [life.id],
  );
  expect(others).toHaveLength(1);
  const event = {
    type: 'CHOOSE_METHOD',
    data: {
      method: 'competitive-consultation',
      ground: 'purchased-service',
      evaluation: 'composite',
      priceWeight: '20',
      criteria: [
        {
          id: 'plan',
          title: { zh: '方案', en: 'plan' },
          maximum: '80',
          kind: 'subjective',
          basis: 'technical',
          guidance: '按完整性、针对性分档',
          evidence: '实施方案',
        },
      ],
    },
  };
  const dry = await cast.officer.post(`${url}/events?dryRun=true`, event, await seen());
  expect(dry.status).toBe(200);
  expect(dry.body.warnings).toEqual([expect.objectContaining({ rule: 'warning.splittingOfYear' })]);

  const refused = await cast.officer.post(`${url}/events`, event, await seen());
  expect(refused.status).toBe(409);
  expect(refused.body.code).toBe('WARNINGS_OPEN');
  const reasoned = { ...event, override: { reason: '服务对象和内容不同，预算分别批复' } };
  const done = await cast.officer.post(`${url}/events`, reasoned, await seen());
  expect(done.status).toBe(200);
  expect(done.body.event.data.override.reason).toBe('服务对象和内容不同，预算分别批复');
  const integrity = await cast.auditor.get(`${url}/integrity`);
  expect(integrity.body.overridden).toEqual([
    expect.objectContaining({ type: 'CHOOSE_METHOD', reason: '服务对象和内容不同，预算分别批复' }),
  ]);
  expect((await cast.suppliers[0].caller.get(`${url}/integrity`)).status).not.toBe(200);
});
