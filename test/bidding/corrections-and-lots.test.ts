import fc from 'fast-check';
import { expect, test } from 'vitest';
import { awardLots } from '../../workflows/scoring/index.ts';
import type { TenderCase } from '../model/support/tender-case.ts';
import { organisations } from '../model/support/tender-given.ts';
import { allPass, issued, opened, openTender, sheetOf } from '../model/support/tender-steps.ts';

type Given = NonNullable<Parameters<typeof issued>[1]>;
const change = { text: '报告时限改为48小时', substantive: true, touchesQualification: false };
const later = { ...change, newBidDeadline: '2026-10-26T09:30:00+08:00' };
const supplier = `supplier:${organisations[0]}`;

test('a correction shows its cascade first: which date moves and that bids are to be confirmed, not whether there are any', () => {
  const told = (project: TenderCase) => {
    const step = project.at('2026-10-09').try('CLARIFY', 'agency', later);
    if (!step.ok) throw new Error(JSON.stringify(step.refusal));
    return {
      follows: step.follows.map(({ en }) => en),
      clocks: step.commit.deadlines.flatMap((write) => (write.op === 'arm' ? [write.deadline.dueAt] : [])),
      event: step.commit.event.data,
    };
  };
  const empty = told(issued(openTender));
  const busy = issued(openTender).at('2026-10-08');
  busy.do('SUBMIT_BID', supplier, { quote: '600000.00', content: {} });
  expect(told(busy)).toEqual(empty);
  expect(empty.follows).toEqual([
    expect.stringContaining('moves from 2026-10-12T09:30:00+08:00 to 2026-10-26T09:30:00+08:00'),
    expect.stringContaining('submit it again or confirm it'),
  ]);
});

test('a bid from before a correction is confirmed once, by its owner, on its own chain', () => {
  const project = issued(openTender).at('2026-10-08');
  project.do('SUBMIT_BID', supplier, { quote: '600000.00', content: {} });
  expect(project.refused('CONFIRM_BID', supplier)).toEqual(['confirmationDue']);
  project.at('2026-10-09').do('CLARIFY', 'agency', later);
  expect(project.refused('CONFIRM_BID', `supplier:${organisations[1]}`)).toEqual([
    'ownBidLive',
    'confirmationDue',
  ]);

  const before = [project.case.seq, JSON.stringify(project.context)];
  project.at('2026-10-10').do('CONFIRM_BID', supplier);
  expect([project.case.seq, JSON.stringify(project.context)]).toEqual(before);
  expect(project.last.beside).toBeDefined();
  expect(project.tables.rows<{ confirmedAt: string }>('bids')[0]?.confirmedAt).toBe(project.now);
  expect(project.refused('CONFIRM_BID', supplier)).toEqual(['confirmationDue']);
});

test('an editorial correction asks nobody to confirm anything', () => {
  const project = issued(openTender).at('2026-10-08');
  project.do('SUBMIT_BID', supplier, { quote: '600000.00', content: {} });
  const step = project.try('CLARIFY', 'agency', { ...change, substantive: false });
  expect(step.ok && step.follows).toEqual([]);
  expect(project.refused('CONFIRM_BID', supplier)).toEqual(['confirmationDue']);
});

/** A lot of a batch at its award; bid 2 ranks first, then 3, then 1. */
function lotAtAward(batchLots: NonNullable<Given['batchLots']>, atMost = 1): TenderCase {
  const method = { ...openTender, lotCap: { lot: 2, atMost } };
  const project = opened(['600000.00', '480000.00', '500000.00'], method, 5, { batchLots });
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  project.do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  for (const { userId } of project.context.sourcing.panel) {
    project.do(
      'SCORE',
      `expert:${userId}`,
      sheetOf(project, () => ({ plan: '45', record: '25' })),
    );
  }
  project.do('RANK', 'system');
  for (const { userId } of project.context.sourcing.panel) project.do('SIGN_REPORT', `expert:${userId}`);
  return project.do('RECEIVE_REPORT', 'officer');
}

const bidOf = (project: TenderCase, rank: number) => project.context.sourcing.ranking[rank - 1]?.bidId;

test('兼投不兼中: who has won its lots is passed over, whatever its score, and stays so for the next candidate', () => {
  const first = organisations[1];
  const project = lotAtAward([{ lot: 1, winner: first, decided: true }]);
  expect(project.refused('CONFIRM_WINNER', 'leader', { bidId: bidOf(project, 1) })).toEqual(['rankFollowed']);
  const won = bidOf(project, 1);
  project.do('CONFIRM_WINNER', 'leader', { bidId: bidOf(project, 2) });
  expect(project.context.award?.rank).toBe(2);
  expect(project.context.passedOver).toEqual([won]);
  expect(project.last.event.data).toMatchObject({ passedOverByLotCap: [won] });
  const bids = project.tables.rows<{ id: string; reason?: string }>('bids');
  for (const { id, reason } of bids) expect(reason?.includes('兼投不兼中') ?? false).toBe(id === won);
});

test('the cap holds for the next candidate too: who has won elsewhere meanwhile is passed over', () => {
  const lots: NonNullable<Given['batchLots']> = [{ lot: 1, winner: null, decided: true }];
  const project = lotAtAward(lots);
  project.do('CONFIRM_WINNER', 'leader', { bidId: bidOf(project, 1) }).do('PUBLISH_RESULT', 'agency');
  project.do('WINNER_WITHDRAWS', `supplier:${organisations[1]}`, { reason: '人员变动' });
  lots.push({ lot: 3, winner: project.context.sourcing.ranking[1]?.organisationId ?? '', decided: true });
  project.do('NEXT_CANDIDATE', 'leader', { reason: '顺延' });
  expect(project.context.award?.rank).toBe(3);
  expect(project.context.passedOver).toEqual([bidOf(project, 1), bidOf(project, 2)]);
});

test('where everybody has won elsewhere nobody is chosen; the lot is tendered again, and not otherwise', () => {
  const all = organisations.map((winner, n) => ({ lot: n === 0 ? 1 : n + 2, winner, decided: true }));
  const project = lotAtAward(all);
  const reasons = project.refused('CONFIRM_WINNER', 'leader', { bidId: bidOf(project, 1) });
  expect(reasons).toContain('candidateLeft');
  project.do('RETENDER', 'officer', { changes: '合并本包与下一批次' });
  expect([project.state, project.context.sourcing.round]).toEqual(['main.planning.documents', 2]);
  const content = project.tables.rows<{ kind: string; content: { cause: string } }>('notices');
  expect(content.find(({ kind }) => kind === 'termination')?.content.cause).toBe('no-candidate-left');
  const open = lotAtAward([{ lot: 1, winner: null, decided: true }]);
  expect(open.refused('RETENDER', 'officer', { changes: '重来' })).toEqual(['noCandidateLeft']);
});

test('the cap counts lots: with two allowed, one won lot passes nobody over', () => {
  const project = lotAtAward([{ lot: 1, winner: organisations[1], decided: true }], 2);
  project.do('CONFIRM_WINNER', 'leader', { bidId: bidOf(project, 1) });
  expect(project.context.award?.rank).toBe(1);
});

test('lots are decided in the order of the documents: silence and the leader both wait for the earlier one', () => {
  const project = lotAtAward([{ lot: 1, winner: null, decided: false }]);
  expect(project.refused('CONFIRM_WINNER', 'leader', { bidId: bidOf(project, 1) })).toEqual([
    'earlierLotsDecided',
  ]);
  project.fire('award-decision');
  expect(project.context.award).toBeNull();
});

test('silence chooses the best candidate that the cap leaves', () => {
  const project = lotAtAward([{ lot: 1, winner: organisations[1], decided: true }]);
  project.fire('award-decision');
  expect(project.context.award).toMatchObject({ rank: 2, deemed: true });
});

test('nobody ever wins more lots than the cap, and nobody is passed over who had room', () => {
  const bidders = ['a', 'b', 'c', 'd'];
  const rankings = fc.array(fc.shuffledSubarray(bidders, { minLength: 1 }), { minLength: 1, maxLength: 8 });
  fc.assert(
    fc.property(rankings, fc.integer({ min: 1, max: 3 }), (all, atMost) => {
      const lots = all.map((ranking, n) => ({ lot: String(n), ranking }));
      const won = new Map<string, number>();
      for (const { winner, passedOver } of awardLots(lots, atMost)) {
        for (const bidder of passedOver) expect(won.get(bidder)).toBe(atMost);
        if (winner) won.set(winner, (won.get(winner) ?? 0) + 1);
      }
      for (const times of won.values()) expect(times).toBeLessThanOrEqual(atMost);
    }),
  );
});
