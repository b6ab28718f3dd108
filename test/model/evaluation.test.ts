import { describe, expect, it } from 'vitest';
import type { Project } from './support/awarded-project.ts';
import { exampleResults, exampleScores, exampleSheet, exampleTree } from './support/example-ten.ts';
import { indicators, people, settled, winner } from './support/steps.ts';

const { officer, reviewer, supplier, evaluators } = people;
const at = '2026-09-28T09:00:00+08:00';
const three = evaluators.slice(0, 3).map(({ id }) => id);
const [one] = evaluators as [(typeof evaluators)[0]];

const opening = (change: object = {}) => ({ indicators: exampleTree, evaluators: three, ...change });
const opened = (change: object = {}) => settled().does('OPEN_EVAL', officer, at, opening(change));
const inScoring = (change: object = {}) =>
  opened(change).does('SELF_EVALUATE', supplier, at, { summary: '完成' });
const sheetRow = (project: Project) => {
  const row = project.rows('review_sheets').at(-1);
  return row?.op === 'insert' ? row.values : {};
};

describe('points follow from what was achieved (worked example 10)', () => {
  it('item by item, on a sheet', () => {
    const project = inScoring().does('SUBMIT_SHEET', one, at, exampleSheet);
    expect(sheetRow(project)).toMatchObject({ scores: exampleScores, total: '91.92' });
    // What was found is kept with the points, and neither the event nor the snapshot tells of it.
    expect(sheetRow(project)).toMatchObject({
      findings: { actuals: { O1: '3800' }, bands: { B1: 'partly' } },
    });
    expect(JSON.stringify([project.last.event.data, project.last.snapshot])).not.toContain('3800');
  });

  it('in the self-evaluation, by the weights of the rules', () => {
    const project = opened({ selfIndicators: exampleTree });
    const tell = { summary: '完成', results: exampleResults };
    const missing = { ...tell, results: exampleResults.slice(1) };
    expect(project.sentence('SELF_EVALUATE', supplier, at, missing)).toContain('E1（实际完成值）');
    expect(project.refuses('SELF_EVALUATE', supplier, at, { summary: '完成' })).toEqual([
      'selfEvaluationValid',
    ]);
    project.does('SELF_EVALUATE', supplier, at, tell);
    expect(project.rows('reviews').at(-1)).toMatchObject({
      set: { selfEvaluation: { total: '91.92', grade: '优', scores: exampleScores } },
    });
  });

  it('where the points are written too, they agree', () => {
    const project = inScoring();
    const told = (scores: object, more: object = {}) =>
      project.sentence('SUBMIT_SHEET', one, at, {
        ...exampleSheet,
        scores: { B1: '15.20', ...scores },
        ...more,
      });
    expect(told({ O1: '15' })).toBe('指标O1：按实际完成值计算应得14.25分，填报为15.00分。');
    expect(told({ X9: '1' })).toContain('X9');
    project.does('SUBMIT_SHEET', one, at, { ...exampleSheet, scores: { B1: '15.2', O1: '14.25' } });
  });

  it('130 % of a target needs a reason, and then may earn less', () => {
    const far = { ...exampleSheet, actuals: { ...exampleSheet.actuals, O1: '5200' } };
    const project = inScoring();
    expect(project.sentence('SUBMIT_SHEET', one, at, far)).toContain('O1');
    const explained = {
      ...far,
      reasons: { O1: '目标按上年人数设定，偏低' },
      scores: { B1: '15.20', O1: '12' },
    };
    project.does('SUBMIT_SHEET', one, at, explained);
    expect(sheetRow(project)).toMatchObject({ scores: { O1: '12.00' }, total: '89.67' });
    const under = { ...far, actuals: { ...exampleSheet.actuals, O1: '5199.99' } };
    project.does('SUBMIT_SHEET', evaluators[1] ?? one, at, under);
    expect(sheetRow(project)).toMatchObject({ scores: { O1: '15.00' } });
  });

  it.each([
    ['partly', '12', '12.00'],
    ['partly', '15.99', '15.99'],
    ['achieved', '16', '16.00'],
    ['achieved', '20', '20.00'],
    ['not', '11.99', '11.99'],
  ])('a verdict of %s takes %s of 20', (band, score, kept) => {
    const project = inScoring().does('SUBMIT_SHEET', one, at, {
      ...exampleSheet,
      scores: { B1: score },
      bands: { B1: band },
    });
    expect(sheetRow(project)).toMatchObject({ scores: { B1: kept } });
  });

  it.each([
    ['partly', '16'],
    ['partly', '11.99'],
    ['achieved', '15.99'],
    ['achieved', '20.01'],
    ['not', '12'],
  ])('a verdict of %s does not take %s of 20', (band, score) => {
    const handedIn = { ...exampleSheet, scores: { B1: score }, bands: { B1: band } };
    expect(inScoring().sentence('SUBMIT_SHEET', one, at, handedIn)).toContain('指标B1');
  });

  it.each([
    ['180', '10.00'],
    ['239', '0.17'],
    ['240', '0.00'],
    ['120', '20.00'],
  ])('less is better: %s against 120 earns %s of 20', (actual, points) => {
    const actuals = { ...exampleSheet.actuals, C1: actual };
    const project = inScoring().does('SUBMIT_SHEET', one, at, { ...exampleSheet, actuals });
    expect(sheetRow(project)).toMatchObject({ scores: { C1: points } });
  });
});

it('nobody is told whose sheet lies apart while sheets are still to come', () => {
  const project = inScoring({ evaluators: evaluators.slice(0, 4).map(({ id }) => id) });
  const low = { ...exampleSheet, actuals: { ...exampleSheet.actuals, O1: '0', O2: '0', O3: '0' } };
  for (const [n, handedIn] of [exampleSheet, exampleSheet, low].entries()) {
    project.does('SUBMIT_SHEET', evaluators[n] ?? one, at, handedIn);
  }
  const told = project.sentence('AGGREGATE', officer, at);
  expect(told).toContain('待评分表全部提交后办理');
  for (const { id } of evaluators) expect(told).not.toContain(id);
  // Each evaluator is told of their own sheet, which is handed in for good.
  const reason = { reason: '抽查未见服务记录' };
  expect(project.refuses('EXPLAIN_DEVIATION', one, at, reason)).toEqual(['ownSheetApart']);
  project.does('EXPLAIN_DEVIATION', evaluators[2] ?? one, at, reason).does('AGGREGATE', officer, at);
});

describe('an evaluation is not opened', () => {
  const refuses = (change: object) => settled().refuses('OPEN_EVAL', officer, at, opening(change));

  it('on a self-evaluation that weighs otherwise than the rules', () => {
    const light = exampleTree.map((group) =>
      group.id === 'C'
        ? { ...group, weight: '10', items: group.items.map((item) => ({ ...item, weight: '10' })) }
        : group.id === 'S'
          ? { ...group, weight: '20', items: group.items.map((item) => ({ ...item, weight: '20' })) }
          : group,
    );
    expect(refuses({ selfIndicators: light })).toEqual(['selfWeightsAsRuled']);
    expect(refuses({ selfIndicators: indicators })).toEqual(['selfWeightsAsRuled']);
  });

  it('on a target of zero, or a number for what is judged', () => {
    const withTarget = (id: string, targetValue: string) =>
      exampleTree.map((group) => ({
        ...group,
        items: group.items.map((item) => (item.id === id ? { ...item, targetValue } : item)),
      }));
    expect(refuses({ indicators: withTarget('O1', '0.00') })).toEqual(['targetsScorable']);
    expect(refuses({ indicators: withTarget('B1', '5') })).toEqual(['targetsScorable']);
  });

  it('with evaluators neither drawn nor named, or both', () => {
    expect(refuses({ evaluators: undefined })).toEqual(['evaluatorsDrawnOrNamed']);
    expect(refuses({ draw: { count: 3 } })).toContain('evaluatorsDrawnOrNamed');
    expect(refuses({ evaluators: undefined, draw: { count: 2 } })).toContain('evaluatorsEnough');
  });
});

describe('evaluators are drawn', () => {
  const contractor = { organisationId: winner, name: '某社工服务中心' };
  const uuid = (n: number) => `00000000-0000-7000-8000-0000000000${(0xf0 + n).toString(16)}`;
  // The first works for the contractor, the second is kin to its head.
  const pool = Array.from({ length: 8 }, (_, n) => ({
    userId: uuid(n),
    name: `评价人${n}`,
    fields: [n % 2 === 0 ? '培训' : '财务'],
    employer: n === 0 ? '某社工服务中心' : null,
    ties: n === 1 ? [{ organisationId: winner, kind: 'kinship', until: null }] : [],
  }));
  const facts = { evaluatorPool: pool, contractor };
  const draw = (asked: object, given = facts) =>
    settled().does('OPEN_EVAL', officer, at, { indicators, draw: asked }, given);
  const recordOf = (project: Project) => {
    const row = project.commits.flatMap(({ rows }) => rows).find(({ table }) => table === 'panel_draws');
    if (row?.op !== 'insert') throw new Error('no draw');
    return row.values as { id: string; purpose: string; drawn: string[]; seed: string; eligible: unknown[] };
  };
  const personOf = (id: string) => ({ id, roles: ['evaluator'] as const });

  it('by a recorded seed, passing over whoever is tied to the contractor', () => {
    const project = draw({ count: 5 });
    const record = recordOf(project);
    const unconflicted = record.drawn.filter((id) => id !== uuid(0) && id !== uuid(1));
    expect(record).toMatchObject({ purpose: 'evaluators', seed: expect.stringMatching(/^[0-9a-f]{64}$/) });
    expect(record.eligible).toHaveLength(8);
    expect(project.context.evaluation?.evaluators).toEqual(unconflicted.slice(0, 5));
    expect(project.last.event.data.drawn).toMatchObject({ seed: record.seed, eligible: 8 });
  });

  it('not from a pool that is too small', () => {
    const refused = (asked: object) =>
      settled().refuses('OPEN_EVAL', officer, at, { indicators, draw: asked }, facts);
    expect(refused({ count: 7 })).toEqual(['evaluatorPoolSuffices']);
    expect(refused({ count: 4, fields: ['培训'] })).toEqual(['evaluatorPoolSuffices']);
  });

  it('and whoever is recused is replaced by the next drawn; the sheet no longer counts', () => {
    const project = draw({ count: 3 });
    const record = recordOf(project);
    const order = pool
      .map((one) => one)
      .toSorted((a, b) => record.drawn.indexOf(a.userId) - record.drawn.indexOf(b.userId));
    const given = { evaluatorDraw: { id: record.id, order }, contractor };
    const next = order
      .filter(({ userId }) => userId !== uuid(0) && userId !== uuid(1))
      .map(({ userId }) => userId);
    const [first = '', second = ''] = next;
    project.does('SELF_EVALUATE', supplier, at, { summary: '完成' });
    const refuses = (who: { id: string; roles: readonly ['evaluator'] }, data: object) =>
      project.refuses('RECUSE_EVALUATOR', who, at, { reason: '亲属', ...data }, given);
    expect(refuses(personOf(first), { evaluator: second })).toEqual(['recusesEvaluator']);
    expect(refuses(personOf(uuid(0)), {})).toEqual(['recusesEvaluator']);
    expect(refuses(personOf(first), { replacement: next.at(-1) })).toEqual(['successorNotHandpicked']);
    project.does('RECUSE_EVALUATOR', personOf(first), at, { reason: '亲属在该机构任职' }, given);
    expect(project.context.evaluation).toMatchObject({
      evaluators: [second, next[2], next[3]],
      struckOff: [first],
    });
    project.does('RECUSE_EVALUATOR', officer, at, { reason: '举报属实', evaluator: second }, given);
    expect(project.context.evaluation?.evaluators).toEqual([next[2], next[3], next[4]]);
    expect(project.refuses('SUBMIT_SHEET', personOf(first), at, { scores: {} })).toContain('isEvaluator');
  });

  it('named ones are refused for a tie, or where they hold no such role; a named one leaves for another', () => {
    const named = (n: number, appointed = true) => ({ ...(pool[n] as (typeof pool)[0]), appointed });
    const evaluatorsOf = (...all: number[]) => ({ indicators, evaluators: all.map(uuid) });
    const refuses = (ties: object[]) =>
      settled().refuses('OPEN_EVAL', officer, at, evaluatorsOf(1, 2, 3), { evaluatorTies: ties, contractor });
    expect(refuses([named(1), named(2), named(3)])).toEqual(['evaluatorsUnconflicted']);
    expect(refuses([named(2, false), named(3)])).toEqual(['evaluatorsAppointed']);
    const project = settled().does('OPEN_EVAL', officer, at, evaluatorsOf(2, 3, 4), { contractor });
    const leave = { reason: '生病', evaluator: uuid(2) };
    expect(project.refuses('RECUSE_EVALUATOR', officer, at, leave)).toEqual(['successorFound']);
    expect(project.refuses('RECUSE_EVALUATOR', officer, at, { ...leave, replacement: uuid(3) })).toEqual([
      'successorFound',
    ]);
    project.does('RECUSE_EVALUATOR', officer, at, { ...leave, replacement: uuid(5) });
    expect(project.context.evaluation?.evaluators).toEqual([uuid(3), uuid(4), uuid(5)]);
  });

  it('after an appeal the new ones are drawn from those who have not evaluated', () => {
    const project = draw({ count: 3 });
    const first = project.context.evaluation?.evaluators ?? [];
    project.does('SELF_EVALUATE', supplier, at, { summary: '完成' });
    const points = {
      scores: { A1: '9', A2: '9', B1: '45', C1: '27' },
      bands: { A1: 'achieved', A2: 'achieved' },
    };
    for (const id of first) project.does('SUBMIT_SHEET', personOf(id), at, points);
    project
      .does('AGGREGATE', officer, at)
      .does('REVIEW', reviewer, at, { confirmed: true, opinion: '同意' })
      .does('APPEAL', supplier, at, { grounds: '漏计' });
    const answer = (count: number) => ({ rescore: true, draw: { count } });
    expect(project.refuses('ANSWER_APPEAL', reviewer, at, answer(4), facts)).toEqual([
      'evaluatorPoolSuffices',
    ]);
    // An appeal that is turned down draws nobody, whatever the form says.
    const declined = project.tries('ANSWER_APPEAL', reviewer, at, { ...answer(3), rescore: false }, facts);
    expect(declined.ok && declined.commit.rows).toEqual([]);
    expect(declined.ok && declined.commit.event.data).not.toHaveProperty('drawn');
    project.does('ANSWER_APPEAL', reviewer, at, answer(3), facts);
    const again = project.context.evaluation?.evaluators ?? [];
    expect(again).toHaveLength(3);
    expect(again.filter((id) => first.includes(id))).toEqual([]);
  });
});
