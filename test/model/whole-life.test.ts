import { expect, test } from 'vitest';
import { indicators, sheet } from './support/steps.ts';
import type { TenderCase } from './support/tender-case.ts';
import { uuid } from './support/tender-given.ts';
import { delivered, published, winner } from './support/tender-steps.ts';

const evaluators = [uuid(0xe1), uuid(0xe2), uuid(0xe3)];

function pay(project: TenderCase, planItem: string, amount: string, on: string): void {
  project.at(on).do('INVOICE', winner, { planItem, amount });
  const paymentId = project.context.payments.find(({ status }) => status === 'requested')?.id;
  project.do('APPROVE_PAY', 'reviewer', { paymentId }).do('PAY', 'finance', { paymentId, paidOn: on });
}

test('one project runs from a need to the archive, and what its records say adds up', () => {
  const project = delivered()
    .do('REQUEST', winner)
    .do('BENEFICIARY_OPINION', 'beneficiary:worker', { satisfied: true, score: 95 })
    .do('PASS', 'acceptor', { remarks: '合格' });
  pay(project, 'p1', '96000.00', '2026-11-05');
  pay(project, 'p2', '96000.00', '2026-11-05');
  pay(project, 'p3', '192000.00', '2026-11-06');
  project
    .do('CLOSE_SETTLEMENT', 'finance')
    .do('OPEN_EVAL', 'officer', { indicators, evaluators })
    .do('SELF_EVALUATE', winner, { summary: '全部完成' });
  for (const evaluator of evaluators) {
    project.do('SUBMIT_SHEET', `evaluator:${evaluator}`, sheet('9', '9', '46', '28'));
  }
  project
    .do('AGGREGATE', 'system')
    .do('REVIEW', 'reviewer', { confirmed: true, opinion: '同意' })
    .fire('appeal-window')
    .do('FINALISE', 'leader');
  pay(project, 'p4', '96000.00', '2026-11-20');
  project.do('ARCHIVE', 'officer');

  expect(project.state).toBe('main.archived.kept');
  expect(project.context.evaluation).toMatchObject({ aggregate: '92.00', grade: '优' });
  expect(project.tables.rows('funding_lines')[0]).toMatchObject({
    held: '0',
    committed: '0',
    paid: '48000000',
  });
  const ends = project.commits.flatMap(({ deadlines }) => deadlines).filter(({ op }) => op === 'end');
  expect(ends.filter((end) => end.op === 'end' && end.status === 'breached')).toEqual([]);
  expect(project.case.open.map(({ rule }) => rule)).toEqual(['record-retention']);
});

test('every step is numbered and follows the hash of the one before; bids stand on chains of their own', () => {
  const project = published();
  const own = project.commits.filter(({ beside }) => beside === undefined);
  expect(own.map(({ seq }) => seq)).toEqual(own.map((_, n) => n + 1));
  for (const [n, { event }] of own.entries()) {
    if (n > 0) expect(event.previousHash).toBe(own[n - 1]?.event.hash);
  }
  const bids = project.tables.rows<{ id: string }>('bids').map(({ id }) => id);
  const chains = project.commits.flatMap(({ beside }) => (beside ? [beside.chain] : []));
  expect(chains.toSorted()).toEqual(bids.toSorted());
});
