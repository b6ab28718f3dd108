import { expect, test } from 'vitest';
import { organisations } from './support/tender-given.ts';
import { allPass, initiated, issued, opened, sheetOf, talksWith } from './support/tender-steps.ts';

test('a consultation goes from a need to a published result, each step by its own post', () => {
  const project = opened(['850000.00', '880000.00', '800000.00']);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  expect(project.state).toBe('main.sourcing.panel.offers');

  project.do('HOLD_TALKS', 'expert:e1', talksWith(project));
  project.do('INVITE_FINAL_OFFERS', 'agency', { until: '2026-10-13T12:00:00+08:00' });
  for (const [n, quote] of ['480000.00', '450000.00', '465000.00'].entries()) {
    project.do('SUBMIT_FINAL_OFFER', `supplier:${organisations[n]}`, { quote });
  }
  project.do('CLOSE_OFFERS', 'rep').do('OPEN_FINAL_OFFERS', 'agency', { present: ['监督员'] });
  for (const member of ['e1', 'e2', 'e3']) {
    project.do(
      'SCORE',
      `expert:${member}`,
      sheetOf(project, (n) => ({ plan: String(40 - n), record: '20' })),
    );
  }
  expect(project.state).toBe('main.sourcing.panel.tallying');
  expect(project.last.outbox.map(({ kind }) => kind)).toEqual(['score-evaluation']);

  project.do('RANK', 'system');
  const totals = project.context.sourcing.ranking.map(({ rank, quote, total }) => [rank, quote, total]);
  // 60 + 18.75, 59 + 20.00, 58 + 19.35 (DOMAIN.md, worked example 1).
  expect(totals).toEqual([
    [1, '450000.00', '79.00'],
    [2, '480000.00', '78.75'],
    [3, '465000.00', '77.35'],
  ]);
  for (const member of ['e1', 'e2', 'e3']) project.do('SIGN_REPORT', `expert:${member}`);
  const [first] = project.context.sourcing.ranking;
  project.do('RECEIVE_REPORT', 'officer').do('CONFIRM_WINNER', 'leader', { bidId: first?.bidId });
  project.do('PUBLISH_RESULT', 'agency');

  expect(project.state).toMatch(/^main\.contracting\.signing/);
  expect(project.context.award).toMatchObject({
    amount: '450000.00',
    organisationId: organisations[1],
    rank: 1,
  });
  expect(project.clock('contract-signature')?.due).toBe('2026-11-11');
  expect(project.clock('deposit-return-losers')?.due).toBe('2026-10-19');
  expect(project.tables.rows('projects')[0]).toMatchObject({
    winnerId: organisations[1],
    regime: 'GOV',
    method: 'competitive-consultation',
  });
  expect(project.tables.rows<{ kind: string }>('notices').map(({ kind }) => kind)).toEqual([
    'intention',
    'non-tender',
    'result',
  ]);
});

test('the leader’s approval holds the budget and settles the regime; cancelling gives the money back', () => {
  const project = initiated();
  expect(project.context.regime).toBe('GOV');
  expect(project.tables.rows('funding_lines')[0]).toMatchObject({ held: '90000000' });

  project.do('CANCEL', 'leader', { reason: '任务取消' });
  expect(project.state).toBe('main.cancelled');
  expect(project.tables.rows('funding_lines')[0]).toMatchObject({ held: '0' });
  expect(project.tables.rows<{ kind: string }>('funding_entries').map(({ kind }) => kind)).toEqual([
    'hold',
    'release',
  ]);
  expect(project.last.status).toBe('done');
});

test('a bid leaves no trace in the project: neither snapshot, nor number of steps, nor quote in an event', () => {
  const project = issued().at('2026-10-09');
  const before = JSON.stringify([project.case.snapshot.context, project.case.seq, project.case.headHash]);
  project.do('SUBMIT_BID', `supplier:${organisations[0]}`, {
    quote: '850000.00',
    content: { response: '方案' },
  });
  const { commit } = { commit: project.last };

  expect(JSON.stringify([project.case.snapshot.context, project.case.seq, project.case.headHash])).toBe(
    before,
  );
  expect(Object.keys(commit.event.data)).toEqual(['digest', 'owner']);
  expect(commit.event.actor).toEqual({ id: commit.beside?.chain, kind: 'hidden', role: 'supplier' });
  expect(commit.beside).toBeDefined();
  expect(commit.notAfter).toBe('2026-10-12T09:30:00+08:00');
});
