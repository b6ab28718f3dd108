import { beforeAll, describe, expect, it } from 'vitest';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { registeredJobs } from '../../workers/jobs/index.ts';
import { runEffect } from '../../workers/run-effect.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { MovableClock } from '../fuzz/support/movable-clock.ts';
import { exampleResults, exampleScores, exampleTree } from '../model/support/example-ten.ts';
import { indicators, sheet } from '../model/support/steps.ts';
import { connect, done, type Staff } from '../organisation/support.ts';
import { LifeByForms as Life } from './forms.support.ts';
import { type Answered, type Caller, quiet, world } from './support.ts';

const clock = new MovableClock();
const w = world({ clock });
let cast: Cast;
let life: Life;
let winner: { caller: Caller; organisationId: string };
/** Evaluators of the pool by user id; one of them is kin to the winner's head. */
const pool = new Map<string, Caller>();
let kin: Caller;

const get = (who: Caller, path: string) => who.get(`/api/v1/projects/${life.id}${path}`);
const items = async (who: Caller, path: string) => (await get(who, path)).body.items;
const refusal = ({ status, body }: Answered) => ({
  status,
  code: body.code,
  rules: (body.reasons ?? []).map((reason: { rule: string }) => reason.rule),
  zh: (body.reasons ?? []).map((reason: { sentence: { zh: string } }) => reason.sentence.zh).join(''),
});
const dry = async (who: Caller, type: string, data: object) => {
  const { headers } = await get(cast.officer, '');
  return who.post(
    `/api/v1/projects/${life.id}/events?dryRun=true`,
    { type, data },
    { 'if-match': String(headers.etag) },
  );
};

async function evaluator(name: string): Promise<Caller> {
  const person = await w.person(name, [{ role: 'evaluator', bodyId: cast.bodyId }]);
  const entry = { bodyId: cast.bodyId, userId: person.userId, fields: ['培训'] };
  const made = await cast.officer.post('/api/v1/experts', entry);
  expect(made.status, JSON.stringify(made.body)).toBe(201);
  pool.set(person.userId, person);
  return person;
}

beforeAll(async () => {
  await clock.set(w, '2026-06-01T09:00:00.000+08:00');
  cast = await castOf(w);
  winner = cast.suppliers[1];
  life = await new Life(w, cast, clock, 'archived', { unevaluated: true }).live();
  for (const name of ['甲', '乙', '丙', '丁', '戊', '己', '庚', '辛']) await evaluator(`评价${name}`);
  kin = await evaluator('评价癸');
  const [entry] = (await cast.officer.get(`/api/v1/experts?bodyId=${cast.bodyId}&limit=1`)).body.items;
  const tie = { organisationId: winner.organisationId, kind: 'kinship' };
  expect((await kin.post(`/api/v1/experts/${entry.id}/ties`, tie)).status).toBe(201);
  const staff: Staff = cast;
  await connect(staff, winner.organisationId, '2026-06-01');
  const check = { on: '2026-06-01', source: '信用中国', clear: true, finding: '未见失信记录' };
  await done(cast.officer, winner.organisationId, 'RECORD_CREDIT_CHECK', check);
  const marks = { support: '有', management: '健全', service: '精准', participation: '广泛' };
  await done(cast.leader, winner.organisationId, 'NAME_DEMONSTRATION', marks);
});

describe('before the evaluation', () => {
  it('a draft made from the objectives of the approval can be handed in as it is', async () => {
    const { body } = await get(cast.officer, '/evaluation-draft');
    expect(body.objectives).not.toEqual([]);
    expect(body.actuals).toMatchObject({ E1: '384000.00', S1: '100.00' });
    const answer = await dry(cast.officer, 'OPEN_EVAL', { ...body.draft, draw: { count: 3 } });
    expect(refusal(answer)).toMatchObject({ status: 200 });
    expect((await get(winner.caller, '/evaluation-draft')).status).toBe(403);
  });

  it('a what-if tells what each grade would do to the tail, and to whom', async () => {
    const suppose = async (query: string, who = cast.officer) =>
      (await get(who, `/evaluation/what-if?${query}`)).body;
    const tails = await Promise.all(
      ['优', '良', '中', '差'].map(async (grade) => {
        const { tail, rectification, renewal, ledger, budget } = await suppose(
          `grade=${encodeURIComponent(grade)}`,
        );
        return [
          tail.payable,
          tail.withheld,
          rectification.asked,
          renewal.advised,
          ledger.suspended,
          budget.advice,
        ];
      }),
    );
    expect(tails).toEqual([
      ['96000.00', '0.00', false, true, false, 'priority'],
      ['96000.00', '0.00', false, true, false, 'keep'],
      ['76800.00', '19200.00', true, true, false, 'reduce'],
      ['0.00', '96000.00', false, false, true, 'cancel'],
    ]);
    // Worked example 11: graded after rounding.
    const graded = async (points: string) => {
      const sheets = [points, points, points];
      const { body } = await w.nobody.post('/api/v1/tools/performance-grade', { sheets });
      return [body.aggregate, body.grade];
    };
    expect(await Promise.all(['89.994', '89.995', '59.99'].map(graded))).toEqual([
      ['89.99', '良'],
      ['90.00', '优'],
      ['59.99', '差'],
    ]);
    const grades = await Promise.all(
      ['89.99', '90.00', '90', '59.99', '60', '100'].map(
        async (points) => (await suppose(`aggregate=${points}`)).grade,
      ),
    );
    expect(grades).toEqual(['良', '优', '优', '差', '中', '优']);
    const own = await suppose('aggregate=79.99', winner.caller);
    expect(own).toMatchObject({ grade: '中', tail: { payable: '76800.00' } });
    expect(own.renewal.ground.zh).toContain('不免除采购程序');
    expect(own).not.toHaveProperty('budget');
  });

  it('a what-if of nothing, of both, or of no points is refused by field', async () => {
    for (const query of ['', '?grade=优&aggregate=90', '?aggregate=100.01', '?aggregate=-1', '?grade=A']) {
      const answer = await get(cast.officer, `/evaluation/what-if${encodeURI(query)}`);
      expect([answer.status, answer.body.errors?.length], query).toEqual([422, 1]);
    }
    expect((await get(cast.suppliers[0].caller, '/evaluation/what-if?aggregate=90')).status).toBe(403);
    expect((await get(cast.foreigner, '/evaluation/what-if?aggregate=90')).status).toBe(404);
  });
});

describe('the evaluation', () => {
  let serving: string[];
  const evaluators = async () => (await life.context()).evaluation?.evaluators ?? [];
  const serve = (n: number) => pool.get(serving[n] ?? '') as Caller;

  it('opens with evaluators drawn by a seed that anybody can draw again with', async () => {
    const form = { indicators, selfIndicators: exampleTree };
    const tooMany = await life.try(cast.officer, 'OPEN_EVAL', { ...form, draw: { count: 9 } });
    expect(refusal(tooMany)).toMatchObject({ status: 422, rules: ['evaluatorPoolSuffices'] });
    const tied = await life.try(cast.officer, 'OPEN_EVAL', {
      ...form,
      evaluators: [...pool.keys()].slice(-3),
    });
    expect(refusal(tied)).toMatchObject({ rules: ['evaluatorsUnconflicted'] });
    const stranger = [...[...pool.keys()].slice(0, 2), cast.finance.userId];
    expect(
      refusal(await life.try(cast.officer, 'OPEN_EVAL', { ...form, evaluators: stranger })).rules,
    ).toEqual(['evaluatorsAppointed']);
    const unknownDuty = indicators.map((group) => ({
      ...group,
      items: group.items.map((item) => ({ ...item, duties: ['no-such-duty'] })),
    }));
    const untraced = await life.try(cast.officer, 'OPEN_EVAL', {
      indicators: unknownDuty,
      draw: { count: 5 },
    });
    expect(refusal(untraced)).toMatchObject({
      rules: ['dutiesKnown'],
      zh: '合同中没有编号为no-such-duty的义务。',
    });
    await life.do(cast.officer, 'OPEN_EVAL', { ...form, draw: { count: 5, witness: '经审监督 8271' } });
    const [draw] = (await items(cast.officer, '/draws')).filter(
      ({ purpose }: { purpose: string }) => purpose === 'evaluators',
    );
    expect(draw).toMatchObject({
      witness: '经审监督 8271',
      replay: { poolAgrees: true, seedAgrees: true, orderAgrees: true },
    });
    serving = await evaluators();
    expect(serving).toEqual(draw.drawn.filter((id: string) => id !== kin.userId).slice(0, 5));
  });

  it('scores the self-evaluation from what was achieved (worked example 10)', async () => {
    const tell = (results: object[]) => ({ summary: '总体完成', results });
    const cost = (actual: string) =>
      exampleResults.map((one) => (one.indicator === 'C1' ? { ...one, actual } : one));
    const points = async (actual: string) => {
      const answer = await dry(winner.caller, 'SELF_EVALUATE', tell(cost(actual)));
      return /C1 ([\d.]+)/.exec(answer.body.follows?.[0]?.en)?.[1];
    };
    expect(await Promise.all(['180', '239', '240', '126'].map(points))).toEqual([
      '10.00',
      '0.17',
      '0.00',
      '19.00',
    ]);
    const told = async (results: object[]) =>
      refusal(await life.try(winner.caller, 'SELF_EVALUATE', tell(results)));
    expect(await told(exampleResults.slice(1))).toMatchObject({
      status: 422,
      zh: expect.stringContaining('E1'),
    });
    const overBand = exampleResults.map((one) => (one.indicator === 'B1' ? { ...one, score: '16.00' } : one));
    expect((await told(overBand)).zh).toBe('指标B1：该档次的得分应在 [12.00, 16.00) 内，现为16.00。');
    expect((await told(cost('many'))).zh).toContain('指标C1');
    await life.do(winner.caller, 'SELF_EVALUATE', tell(exampleResults));
    const [review] = await items(cast.officer, '/reviews');
    expect(review.selfEvaluation).toMatchObject({ total: '91.92', grade: '优', scores: exampleScores });
  });

  it('replaces a recused evaluator by the next drawn', async () => {
    const leaving = serve(0);
    expect(
      refusal(await life.try(serve(1), 'RECUSE_EVALUATOR', { reason: 'x', evaluator: serving[0] })).rules,
    ).toEqual(['recusesEvaluator']);
    await life.do(leaving, 'RECUSE_EVALUATOR', { reason: '曾为该机构讲课' });
    const now = await evaluators();
    expect(now).toHaveLength(5);
    expect(now).not.toContain(leaving.userId);
    expect(now).not.toContain(kin.userId);
    expect(refusal(await life.try(leaving, 'SUBMIT_SHEET', sheet('9', '9', '47', '28'))).rules).toContain(
      'isEvaluator',
    );
    serving = now;
  });

  it('keeps sheets from each other, refuses an incomplete one by the name of its item, drops none in silence', async () => {
    const missing = await life.try(serve(0), 'SUBMIT_SHEET', {
      scores: { A1: '9', B1: '47', C1: '28' },
      bands: { A1: 'achieved' },
    });
    expect(refusal(missing).zh).toContain('A2（档次和得分）');
    // 93, 91, 90.5, 89 and 70 (worked example 11).
    const sheets = [
      ['9', '9', '47', '28'],
      ['9', '9', '46', '27'],
      ['9', '9', '46', '26.5'],
      ['9', '9', '45', '26'],
      ['7', '7', '35', '21'],
    ] as const;
    for (const [n, [a1, a2, b1, c1]] of sheets.entries()) {
      await life.do(serve(n), 'SUBMIT_SHEET', sheet(a1, a2, b1, c1));
    }
    expect(await items(cast.officer, '/review-sheets')).toEqual([]);
    expect((await items(serve(1), '/review-sheets')).map((one: { total: string }) => one.total)).toEqual([
      '91.00',
    ]);
    const report = (await get(cast.officer, '/performance-report')).body;
    expect(report).toMatchObject({ result: null, method: { sheetsIn: 5 }, consequences: null });
    const history = JSON.stringify(await items(cast.officer, '/events?type=SUBMIT_SHEET&limit=10'));
    expect(history).not.toContain('26.5');
  });

  it('asks the one far from the median for a reason, trims, and grades (worked example 11)', async () => {
    expect(refusal(await life.try(cast.officer, 'AGGREGATE'))).toMatchObject({
      rules: ['deviationsExplained'],
      zh: expect.stringContaining(serving[4] ?? ''),
    });
    await life.do(serve(4), 'EXPLAIN_DEVIATION', { reason: '抽查两次均未按约定人数服务' });
    await life.do(cast.officer, 'AGGREGATE');
    const report = (await get(cast.officer, '/performance-report')).body;
    expect(report.result).toEqual({ aggregate: '90.17', grade: '优', final: false });
    expect(report.rounds).toMatchObject([{ mean: '86.70', median: '90.50', aggregate: '90.17' }]);
    expect(
      report.sheets
        .filter(({ leftOut }: { leftOut: boolean }) => leftOut)
        .map(({ total }: { total: string }) => total)
        .sort(),
    ).toEqual(['70.00', '93.00']);
    expect(report.selfEvaluation).toMatchObject({ total: '91.92', grade: '优' });
    // Not reviewed yet: the contractor is told of nothing.
    expect((await get(winner.caller, '/performance-report')).body).toMatchObject({
      result: null,
      indicators: null,
    });
    expect((await items(winner.caller, '/reviews'))[0]).toMatchObject({
      aggregate: null,
      grade: null,
      working: null,
    });
  });

  it('is reviewed, appealed against, and scored again by others who do not see the first result', async () => {
    await life.do(cast.reviewer, 'REVIEW', { confirmed: true, opinion: '同意' });
    const told = (await get(winner.caller, '/performance-report')).body;
    expect(told).toMatchObject({
      result: { aggregate: '90.17' },
      consequences: { tail: { payable: '96000.00' } },
    });
    expect(told).not.toHaveProperty('sheets');
    expect(JSON.stringify(told)).not.toContain(serving[0]);
    await life.do(winner.caller, 'APPEAL', { grounds: '对过程得分有异议' });
    const same = { rescore: true, evaluators: serving.slice(0, 3) };
    expect(refusal(await life.try(cast.reviewer, 'ANSWER_APPEAL', same)).rules).toEqual(['evaluatorsFresh']);
    expect(
      refusal(await life.try(cast.reviewer, 'ANSWER_APPEAL', { rescore: true, draw: { count: 3 } })).rules,
    ).toEqual(['evaluatorPoolSuffices']);
    const named = cast.evaluators.map(({ userId }) => userId);
    await life.do(cast.reviewer, 'ANSWER_APPEAL', { rescore: true, evaluators: named, answer: '重新评价' });
    const [fresh] = cast.evaluators as [Caller];
    expect(
      (await items(fresh, '/reviews')).map((one: object) =>
        Object.entries(one)
          .filter(([key]) => ['working', 'aggregate', 'grade'].includes(key))
          .map(([, value]) => value),
      ),
    ).toEqual([
      [null, null, null],
      [null, null, null],
    ]);
    expect(await items(fresh, '/review-sheets')).toEqual([]);
    // An indicator of weight 10 that does not apply: 81.5 of 90, and not the 81.50 of a zero (worked example 11).
    const totalOf = async (a1: string | null) =>
      (await dry(fresh, 'SUBMIT_SHEET', sheet(a1, '8', '46', '27.5'))).body.follows?.[0]?.zh;
    expect(await totalOf('0')).toContain('总分81.50');
    const inapplicable = { indicator: 'A1', reason: '未使用专项资金' };
    expect(refusal(await life.try(fresh, 'APPROVE_NOT_APPLICABLE', inapplicable)).code).toBe(
      'ROLE_NOT_ALLOWED',
    );
    await life.do(cast.reviewer, 'APPROVE_NOT_APPLICABLE', inapplicable);
    expect(await totalOf(null)).toContain('总分90.56');
    expect(refusal(await dry(fresh, 'SUBMIT_SHEET', sheet('9', '8', '46', '27.5'))).zh).toContain('A1');
    for (const one of cast.evaluators) await life.do(one, 'SUBMIT_SHEET', sheet(null, '5', '25', '15'));
    await life.do(cast.officer, 'AGGREGATE');
    await life.do(cast.reviewer, 'REVIEW', { confirmed: true, opinion: '同意' });
    await fireDueDeadlines(w.engine);
    await life.do(cast.leader, 'FINALISE');
  });
});

describe('what follows from 差', () => {
  const card = async () => (await cast.officer.get(`/api/v1/organisations/${winner.organisationId}`)).body;

  it('the ledger changes through the organisation’s own case: suspended, no longer demonstration, once', async () => {
    expect(await card()).toMatchObject({ status: 'demonstration' });
    const effects = await w.db.query<{ effectId: string }>(
      `select effect_id as "effectId" from outbox where kind = 'suspend-organisation'`,
    );
    expect(effects).toHaveLength(1);
    const log = { info: () => {}, warn: () => {}, error: () => {} };
    const deps = { engine: w.engine, config: quiet, registry: registeredJobs(w.engine.workflows), log };
    for (const { effectId } of [...effects, ...effects])
      await runEffect(deps, effectId, new AbortController().signal);
    expect(await card()).toMatchObject({
      status: 'suspended',
      case: {
        records: {
          demonstrationSince: null,
          suspended: { reason: expect.stringContaining('差（50.00分）') },
        },
      },
    });
    const history = (
      await cast.officer.get(`/api/v1/organisations/${winner.organisationId}/events?type=SUSPEND`)
    ).body;
    expect(history.items).toMatchObject([{ role: 'system', data: { projectId: life.id } }]);
  });

  it('the tail is withheld, the scorecard counts the final grade, renewal is not advised', async () => {
    const refused = await life.try(winner.caller, 'INVOICE', { planItem: 'p4', amount: '0.01' });
    expect(refusal(refused)).toMatchObject({ status: 422, rules: ['invoiceWithinOwed'] });
    const report = (await get(cast.officer, '/performance-report')).body;
    expect(report).toMatchObject({
      result: { aggregate: '50.00', grade: '差', final: true },
      consequences: {
        tail: { payable: '0.00', withheld: '96000.00' },
        renewal: { advised: false, title: { zh: '不建议续签' } },
        ledger: { suspended: true },
        budget: { advice: 'cancel', amount: '0.00' },
      },
    });
    expect(report.findings.map(({ indicator }: { indicator: string }) => indicator).sort()).toEqual([
      'A2',
      'B1',
      'C1',
    ]);
    expect(report.recommendations.at(-1).zh).toContain('续签不免除采购程序');
    const { grades } = (await cast.officer.get(`/api/v1/organisations/${winner.organisationId}/scorecard`))
      .body;
    expect(grades).toMatchObject({
      counts: { 优: 0, 差: 1 },
      of: [{ projectId: life.id, aggregate: '50.00' }],
    });
    const notices = (await items(winner.caller, '/notices')).filter(
      ({ kind }: { kind: string }) => kind === 'performance',
    );
    expect(notices).toMatchObject([{ content: { aggregate: '50.00', grade: '差', tailPayable: '0.00' } }]);
  });

  it('the budget of the next year is advised by funding line and category, each with its projects', async () => {
    const ask = (who: Caller, more = '') =>
      who.get(`/api/v1/budget-advice?bodyId=${cast.bodyId}&year=2026${more}`);
    const { body } = await ask(cast.finance);
    const [line] = body.lines;
    expect(body).toMatchObject({
      adviceFor: 2027,
      total: { projectCount: 1, evaluatedCount: 1, advised: '0.00' },
    });
    expect(line.categories).toMatchObject([
      { projects: [{ projectId: life.id, grade: '差', advice: { advice: 'cancel' } }] },
    ]);
    expect((await ask(cast.finance, '&category=culture')).body.lines).toEqual([]);
    expect((await ask(cast.finance, '&category=无')).status).toBe(422);
    expect((await ask(cast.foreigner)).status).toBe(404);
    expect((await ask(cast.finance, '&year=1')).status).toBe(422);
  });
});
