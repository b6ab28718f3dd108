import { describe, expect, it } from 'vitest';
import { contractHalf } from './support/contract-half.ts';
import {
  closed,
  graded,
  indicators,
  inScoring,
  pays,
  people,
  settled,
  sheet,
  winner,
} from './support/steps.ts';

const { officer, leader, reviewer, supplier, acceptor, evaluators } = people;
const [one, two, three] = evaluators as [
  (typeof evaluators)[0],
  (typeof evaluators)[0],
  (typeof evaluators)[0],
];
const at = '2026-10-12T09:00:00+08:00';

describe('indicators and evaluators', () => {
  const open = (change: object) =>
    settled().refuses('OPEN_EVAL', officer, '2026-09-28T09:00:00+08:00', {
      indicators,
      evaluators: evaluators.slice(0, 3).map(({ id }) => id),
      ...change,
    });
  const [process, output, benefit] = indicators;

  it('add up to a hundred at both levels, with sixty for output and benefit', () => {
    expect(open({ indicators: [process, output] })).toContain('weightsAddUp');
    expect(
      open({ indicators: [{ ...process, weight: '25' }, output, { ...benefit, weight: '25' }] }),
    ).toEqual(['weightsAddUp']);
    const light = [process, output, benefit].map((group) => ({ ...group, dimension: 'process' }));
    expect(open({ indicators: light })).toEqual(['resultsWeighEnough']);
  });

  it('are three different evaluators at least', () => {
    expect(open({ evaluators: [one.id, two.id] })).toEqual(['evaluatorsEnough']);
    expect(open({ evaluators: [one.id, two.id, one.id] })).toEqual(['evaluatorsEnough']);
  });
});

describe('sheets', () => {
  it('count only when every applicable item is scored within its range', () => {
    const project = inScoring();
    expect(project.sentence('SUBMIT_SHEET', one, at, sheet(null, '9', '45', '27'))).toContain('A1');
    expect(project.refuses('SUBMIT_SHEET', one, at, sheet('10.01', '9', '45', '27'))).toEqual(['sheetValid']);
    expect(project.refuses('SUBMIT_SHEET', leader, at, sheet('9', '9', '45', '27'))).not.toEqual([]);
    project.does('SUBMIT_SHEET', one, at, sheet('9', '9', '45', '27'));
    expect(project.refuses('SUBMIT_SHEET', one, at, sheet('9', '9', '45', '27'))).toEqual(['sheetMissing']);
  });

  it('are sealed: the event and the snapshot hold no score', () => {
    const project = inScoring().does('SUBMIT_SHEET', one, at, sheet('9', '9', '43.21', '27'));
    expect(Object.keys(project.last.event.data)).toEqual(['digest']);
    expect(JSON.stringify(project.last.snapshot)).not.toContain('43.21');
  });

  it('spread the weight of an indicator that a reviewer found inapplicable (worked example 11)', () => {
    const project = inScoring();
    project.does('APPROVE_NOT_APPLICABLE', reviewer, at, { indicator: 'A1', reason: '未使用专项资金' });
    project.does('SUBMIT_SHEET', one, at, sheet(null, '8', '46', '27.5'));
    // 81.5 of 90.
    expect(project.sheets.at(-1)?.total).toBe('90.56');
    expect(project.refuses('APPROVE_NOT_APPLICABLE', reviewer, at, { indicator: 'A2', reason: 'x' })).toEqual(
      ['noSheetYet'],
    );
  });

  it('give no result below three, and none before a deviation is explained (worked example 11)', () => {
    const project = inScoring({}, 5);
    const points = [
      ['10', '10', '45', '28'],
      ['10', '10', '43', '28'],
    ] as const;
    for (const [n, [a1, a2, b1, c1]] of points.entries()) {
      project.does('SUBMIT_SHEET', evaluators[n] ?? one, at, sheet(a1, a2, b1, c1));
    }
    expect(project.refuses('AGGREGATE', officer, at)).toContain('sheetsEnough');
    project.does('SUBMIT_SHEET', three, at, sheet('10', '10', '42.5', '28'));
    project.does('SUBMIT_SHEET', evaluators[3] ?? one, at, sheet('10', '10', '41', '28'));
    const last = project.tries('AGGREGATE', officer, at);
    expect(last.ok).toBe(true);
    project.does('SUBMIT_SHEET', evaluators[4] ?? one, at, sheet('10', '10', '30', '20'));
    expect(project.sentence('AGGREGATE', officer, at)).toContain(String(evaluators[4]?.id));
    expect(project.last.outbox).toMatchObject([{ kind: 'score-performance', payload: { round: 1 } }]);
    expect(project.refuses('AGGREGATE', officer, at)).toEqual(['deviationsExplained']);
    project.does('EXPLAIN_DEVIATION', evaluators[4] ?? one, at, { reason: '抽查发现服务次数不足' });
    project.does('AGGREGATE', officer, at);
    expect(project.context.evaluation).toMatchObject({ aggregate: '90.17', grade: '优' });
  });
});

describe('review and appeal', () => {
  const fine = ['8.5', '8.5', '43', '25'] as [string, string, string, string];

  it('send a result that is not confirmed back to a new round', () => {
    const project = inScoring();
    for (const each of [one, two, three]) project.does('SUBMIT_SHEET', each, at, sheet(...fine));
    project.does('AGGREGATE', officer, at);
    project.does('REVIEW', reviewer, at, { confirmed: false, opinion: '依据不足' });
    expect(project.state[0]).toBe('main.evaluation.scoring');
    expect(project.context.evaluation).toMatchObject({ round: 2, sheetsIn: [], grade: null });
    expect(project.rows('reviews').at(-1)).toMatchObject({ op: 'insert', values: { round: 2 } });
  });

  it('allow the supplier one appeal, scored by new evaluators', () => {
    const project = graded(fine);
    expect(project.clock('appeal-window')?.due).toBe('2026-10-21');
    const later = '2026-10-20T09:00:00+08:00';
    project.does('APPEAL', supplier, later, { grounds: '漏计服务' });
    const same = { rescore: true, evaluators: [one.id, two.id, three.id] };
    expect(project.refuses('ANSWER_APPEAL', reviewer, later, same)).toEqual(['evaluatorsFresh']);
    const fresh = evaluators.slice(3, 6);
    project.does('ANSWER_APPEAL', reviewer, later, { rescore: true, evaluators: fresh.map(({ id }) => id) });
    expect(project.refuses('SUBMIT_SHEET', one, later, sheet(...fine))).toContain('isEvaluator');
    for (const each of fresh) project.does('SUBMIT_SHEET', each, later, sheet('9', '9', '46', '28'));
    project.does('AGGREGATE', officer, later);
    project.does('REVIEW', reviewer, later, { confirmed: true, opinion: '同意' });
    expect(project.state[0]).toBe('main.evaluation.closing');
    expect(project.context.evaluation).toMatchObject({ round: 2, aggregate: '92.00', grade: '优' });
  });

  it('let a rejected appeal leave the result as it was', () => {
    const project = graded(fine).does('APPEAL', supplier, '2026-10-20T09:00:00+08:00', { grounds: '不服' });
    project.does('ANSWER_APPEAL', reviewer, '2026-10-22T09:00:00+08:00', { rescore: false, answer: '维持' });
    expect(project.context.evaluation).toMatchObject({ aggregate: '85.00', grade: '良' });
  });

  it('are not done by those who scored', () => {
    const project = inScoring();
    for (const each of [one, two, three]) project.does('SUBMIT_SHEET', each, at, sheet(...fine));
    project.does('AGGREGATE', officer, at);
    const both = { id: one.id, roles: ['reviewer'] as const };
    expect(project.refuses('REVIEW', both, at, { confirmed: true, opinion: '同意' })).toEqual([
      'separation.performance-scoring-review',
    ]);
  });
});

describe('what follows from the grade', () => {
  const day = '2026-10-23T09:00:00+08:00';

  it('is eighty percent of the tail for 中, after a rectification that was accepted (worked example 12)', () => {
    const project = closed(['7', '7', '35', '21']);
    expect(project.context.evaluation?.grade).toBe('中');
    expect(project.clock('rectification')?.due).toBe('2026-11-23');
    const tail = { planItem: 'p4', amount: '76800.00' };
    expect(project.refuses('INVOICE', supplier, day, tail)).toContain('planLineDue');
    project.does('RECTIFIED', supplier, day, { report: '已整改' });
    project.does('ACCEPT_RECTIFICATION', acceptor, day, { accepted: false, remarks: '不足' });
    expect(project.refuses('ARCHIVE', officer, day)).toContain('rectificationClosed');
    project.does('RECTIFIED', supplier, day, { report: '再整改' });
    project.does('ACCEPT_RECTIFICATION', acceptor, day, { accepted: true, remarks: '可' });
    expect(project.refuses('INVOICE', supplier, day, { ...tail, amount: '76800.01' })).toEqual([
      'invoiceWithinOwed',
    ]);
    expect(project.refuses('ARCHIVE', officer, day)).toEqual(['paymentsSettled']);
    pays(project, 'p4', '76800.00', '2026-10-26');
    project.does('ARCHIVE', officer, '2026-10-27T09:00:00+08:00');
    // The fifth of the tail that was not earned goes back to the budget line.
    expect(project.line).toMatchObject({ held: 0n, committed: 0n, paid: 46_080_000n });
  });

  it('is no tail for 差, and the organisation is suspended in the ledger', () => {
    const project = closed(['5', '5', '25', '15']);
    // The ledger is not written from here: its own case hears of it through the outbox, in a payload that the job reads.
    expect(project.rows('organisations')).toEqual([]);
    const asked = project.commits
      .flatMap(({ outbox }) => outbox)
      .filter(({ kind }) => kind === 'suspend-organisation');
    expect(asked.map(({ payload }) => payload)).toMatchObject([
      { instanceId: winner, projectId: expect.any(String), reason: expect.stringContaining('差') },
    ]);
    expect(project.refuses('INVOICE', supplier, day, { planItem: 'p4', amount: '0.01' })).toEqual([
      'invoiceWithinOwed',
    ]);
    project.does('ARCHIVE', officer, day);
  });

  it('is published with the project’s grade', () => {
    const project = closed(['9', '9', '46', '28']);
    expect(project.rows('projects').at(-1)).toMatchObject({ set: { grade: '优' } });
    expect(project.rows('notices').at(-1)).toMatchObject({ values: { content: { aggregate: '92.00' } } });
  });
});

it('the contract must be published and filed before the project is archived, except below the limit', () => {
  const day = '2026-10-23T09:00:00+08:00';
  for (const [regime, refused] of [
    ['GOV', ['contractOnRecord']],
    ['REF', ['contractOnRecord']],
    ['SMALL', []],
  ] as const) {
    const project = closed(['5', '5', '25', '15'], { regime });
    const { contract } = project.context;
    if (contract) project.case.snapshot.context.contract = { ...contract, publishedAt: null, filedAt: null };
    const decision = project.tries('ARCHIVE', officer, day);
    expect(decision.ok ? [] : decision.refusal.reasons.map(({ rule }) => rule)).toEqual(refused);
  }
});

it('every event of the second half is accepted in some state, and every state has a title in both languages', () => {
  const accepted = new Set<string>();
  const untitled: string[] = [];
  const visit = (node: typeof contractHalf.machine.root) => {
    for (const type of node.ownEvents) accepted.add(type);
    const title = (node.meta as { title?: { zh?: string; en?: string } } | undefined)?.title;
    if (node.path.length > 1 && !(title?.zh && title?.en)) untitled.push(node.id);
    for (const child of Object.values(node.states)) visit(child as typeof node);
  };
  visit(contractHalf.machine.root);
  expect(Object.keys(contractHalf.events).filter((type) => !accepted.has(type))).toEqual([]);
  expect(untitled.filter((id) => !/sourcing|planning/.test(id))).toEqual([]);
});
