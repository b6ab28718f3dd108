import { expect, test } from 'vitest';
import type { TenderCase } from './support/tender-case.ts';
import { organisations } from './support/tender-given.ts';
import {
  allPass,
  consultation,
  issued,
  opened,
  openTender,
  panelOf,
  prepared,
  published,
  sheetOf,
  talksWith,
} from './support/tender-steps.ts';

const failing = (project: TenderCase) => project.context.failure?.cause;
const notices = (project: TenderCase) =>
  project.tables.rows<{ kind: string }>('notices').map(({ kind }) => kind);
const decided = (project: TenderCase, documentsSound = true) =>
  project.do('CAUSE_REVIEW', 'reviewer:wang', { documentsSound, finding: '论证' });

test('an open tender with two bids is not opened: both stay sealed, and everybody is told', () => {
  const project = opened(['850000.00', '880000.00'], openTender, 5);
  expect([project.state, failing(project)]).toEqual(['main.failed.review', 'too-few-bids']);
  expect(project.tables.rows<{ status: string }>('bids').map(({ status }) => status)).toEqual([
    'sealed',
    'sealed',
  ]);
  expect(notices(project)).toContain('termination');
  expect(project.clock('failed-plan')).toBeDefined();
});

test('a consultation for services goes on with two, and ends with one', () => {
  const two = opened(['850000.00', '880000.00']);
  expect(two.state).toBe('main.sourcing.panel.qualification');
  const [kept, struck] = two.context.sourcing.running;
  two.do('QUALIFY', 'rep', {
    results: [
      { bidId: kept, passed: true },
      { bidId: struck, passed: false, reason: '未依法纳税' },
    ],
  });
  expect([two.state, failing(two)]).toEqual(['main.failed.review', 'too-few-qualified']);
  expect(two.tables.rows<{ status: string }>('bids').map(({ status }) => status)).toEqual([
    'opened',
    'unqualified',
  ]);
});

test('sound documents may lead to another method with approval, faulty ones only to a new tender', () => {
  const faulty = decided(opened(['850000.00'], openTender, 5), false);
  expect(faulty.refused('CHANGE_METHOD', 'officer', { reason: '…' })).toEqual(['documentsSound']);
  faulty.do('RETENDER', 'officer', { changes: '放宽条件' });
  expect([faulty.state, faulty.context.sourcing.round]).toEqual(['main.planning.documents', 2]);

  const sound = decided(opened(['850000.00', '880000.00'], openTender, 5)).do('CHANGE_METHOD', 'officer', {
    reason: '两家',
  });
  expect(sound.state).toBe('main.planning.method');
  sound.do('CHOOSE_METHOD', 'officer', {
    method: 'competitive-negotiation',
    ground: 'tender-left-two',
    evaluation: 'lowest-final',
  });
  expect(sound.state).toBe('main.planning.exception');
  sound.do('APPROVE_EXCEPTION', 'regulator', { approvalNumber: '2号' });
  // The intention was published for the first round: no second one is asked for.
  expect(sound.state).toBe('main.planning.documents');
});

test('a negotiation with two goes on once it is approved, where it stopped', () => {
  const negotiation = {
    method: 'competitive-negotiation',
    ground: 'price-not-computable',
    evaluation: 'lowest-final',
  };
  const project = decided(opened(['850000.00', '880000.00'], negotiation));
  expect(project.refused('CONTINUE_WITH_TWO', 'officer', { reason: '…' })).toEqual(['twoApproved']);
  project
    .do('APPROVE_EXCEPTION', 'regulator', { approvalNumber: '3号' })
    .do('CONTINUE_WITH_TWO', 'officer', { reason: '…' });
  expect(project.state).toBe('main.sourcing.opening');
  project.do('OPEN', 'agency', { present: ['监督员'] });
  expect(project.state).toBe('main.sourcing.panel.qualification');
});

test('two are never enough for an open tender, whoever approves', () => {
  const project = decided(opened(['850000.00', '880000.00'], openTender, 5));
  expect(project.refused('APPROVE_EXCEPTION', 'regulator', { approvalNumber: '3号' })).toEqual([
    'rulesAllowTwo',
  ]);
});

test('when every quote exceeds the budget, that is the ground', () => {
  const project = opened(['900000.01', '950000.00', '990000.00'], openTender, 5);
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  expect(project.refused('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) })).toEqual([
    'ceilingRespected',
  ]);
  const results = allPass(project).map(({ bidId }) => ({ bidId, passed: false, reason: '超预算' }));
  project.do('CHECK_CONFORMITY', 'expert:e1', { results });
  expect([project.state, failing(project)]).toEqual(['main.failed.review', 'over-budget']);
});

test('an abnormally low price is asked about, explained within its time, and decided by the panel', () => {
  // Ceiling 900,000: mean line 316,666.67, second-lowest line 400,000, ceiling line 405,000.
  const project = opened(['300000.00', '800000.00', '800000.00'], openTender, 5);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  expect(project.state).toBe('main.sourcing.panel.lowPrice');
  const [review] = project.context.sourcing.lowPrice;
  expect(review?.rules).toEqual(['mean', 'second-lowest', 'ceiling']);

  const verdicts = (accepted: boolean) => ({
    verdicts: [{ bidId: review?.bidId, accepted, reason: '成本核算' }],
  });
  expect(project.refused('DECIDE_LOW_PRICE', 'expert:e1', verdicts(true))).toEqual(['explanationsHeard']);
  expect(project.refused('EXPLAIN', `supplier:${organisations[0]}`, { explanation: '…' })).toEqual([
    'explanationAwaited',
  ]);
  project.do('REQUEST_EXPLANATION', 'expert:e1', { bidId: review?.bidId, question: '成本构成' });
  expect(project.clock('explanation', review?.bidId)?.dueAt).toBe('2026-10-12T10:00:00.000+08:00');
  project.do('EXPLAIN', `supplier:${organisations[0]}`, { explanation: '自有场地' });
  expect(project.clock('explanation', review?.bidId)).toBeUndefined();
  project.do('DECIDE_LOW_PRICE', 'expert:e1', verdicts(true));
  expect(project.state).toBe('main.sourcing.panel.scoring');
});

test('silence about a low price ends with its time; a bid that is struck out counts no more', () => {
  const project = opened(['300000.00', '800000.00', '800000.00'], openTender, 5);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  const [review] = project.context.sourcing.lowPrice;
  project
    .do('REQUEST_EXPLANATION', 'expert:e1', { bidId: review?.bidId, question: '成本构成' })
    .fire('explanation', review?.bidId)
    .do('DECIDE_LOW_PRICE', 'expert:e1', {
      verdicts: [{ bidId: review?.bidId, accepted: false, reason: '未说明' }],
    });
  expect([project.state, failing(project)]).toEqual(['main.failed.review', 'too-few-conforming']);
});

test('who makes no final offer in time has withdrawn', () => {
  const project = opened(['850000.00', '880000.00', '800000.00']);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) })
    .do('HOLD_TALKS', 'expert:e1', talksWith(project))
    .do('INVITE_FINAL_OFFERS', 'agency', { until: '2026-10-13T12:00:00+08:00' })
    .do('SUBMIT_FINAL_OFFER', `supplier:${organisations[0]}`, { quote: '800000.00' })
    .do('SUBMIT_FINAL_OFFER', `supplier:${organisations[1]}`, { quote: '790000.00' });
  expect(project.refused('CLOSE_OFFERS', 'agency')).toEqual(['allOffersIn']);
  project.fire('final-offers');
  expect(project.state).toBe('main.sourcing.panel.offersOpening');
  project.do('OPEN_FINAL_OFFERS', 'agency', { present: ['监督员'] });
  expect(project.state).toBe('main.sourcing.panel.scoring');
  expect(project.context.sourcing.running).toHaveLength(2);
});

test('equal totals and prices of a tender wait for the documents’ rule or a draw', () => {
  const project = opened(['800000.00', '800000.00', '850000.00'], openTender, 5);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  for (const { userId } of project.context.sourcing.panel) {
    project.do(
      'SCORE',
      `expert:${userId}`,
      sheetOf(project, () => ({ plan: '40', record: '20' })),
    );
    if (userId === 'e5') break;
  }
  project.do('RANK', 'system');
  const [tie] = project.context.sourcing.unresolvedTies;
  expect(tie).toHaveLength(2);
  for (const member of ['e1', 'e2', 'e3']) project.do('SIGN_REPORT', `expert:${member}`);
  const silent = { silentMembers: ['e4', 'e5'] };
  expect(project.refused('RECEIVE_REPORT', 'officer', silent)).toEqual(['tiesResolved']);
  const order = tie?.toReversed();
  project
    .do('RESOLVE_TIE', 'agency', { order, ground: 'draw', record: '抽签' })
    .do('RECEIVE_REPORT', 'officer', silent);
  expect(project.context.sourcing.ranking.map(({ rank, bidId }) => [rank, bidId]).slice(0, 2)).toEqual([
    [1, order?.[0]],
    [2, order?.[1]],
  ]);
});

test('a negotiation takes the lowest final offer without any scores', () => {
  const project = opened(['850000.00', '880000.00', '800000.00'], {
    method: 'competitive-negotiation',
    ground: 'price-not-computable',
    evaluation: 'lowest-final',
  });
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) })
    .do('HOLD_TALKS', 'expert:e1', talksWith(project))
    .do('INVITE_FINAL_OFFERS', 'agency', { until: '2026-10-13T12:00:00+08:00' });
  for (const [n, quote] of ['700000.00', '650000.00', '690000.00'].entries()) {
    project.do('SUBMIT_FINAL_OFFER', `supplier:${organisations[n]}`, { quote });
  }
  project
    .do('CLOSE_OFFERS', 'rep')
    .do('OPEN_FINAL_OFFERS', 'agency', { present: ['监督员'] })
    .do('RANK', 'agency');
  expect(project.context.sourcing.ranking.map(({ quote }) => quote)).toEqual([
    '650000.00',
    '690000.00',
    '700000.00',
  ]);
});

test('a challenge that the buyer upholds before there is a winner runs the procurement again', () => {
  const project = issued(consultation)
    .do('FILE_CHALLENGE', `supplier:${organisations[0]}`, {
      matter: 'document',
      facts: '评分因素指向特定供应商',
      knownOn: '2026-09-15',
    })
    .at('2026-09-17');
  const [challenge] = project.context.challenges;
  project.do('REPLY_CHALLENGE', 'officer', { challengeId: challenge?.id, upheld: true, text: '成立' });
  expect([project.state, failing(project)]).toEqual(['main.failed.review', 'upheld-challenge']);
  expect(notices(project)).toContain('termination');
});

test('while the case is suspended it stands still, but bids are still taken and questions answered', () => {
  const project = issued().do('SUSPEND', 'leader', { reason: '核查' });
  expect(project.refused('FORM_PANEL', 'agency', panelOf(3))).toEqual(['notSuspended']);
  project
    .at('2026-10-09')
    .do('SUBMIT_BID', `supplier:${organisations[0]}`, { quote: '850000.00', content: {} })
    .do('RESUME', 'leader')
    .do('FORM_PANEL', 'agency', panelOf(3));
});

test('approval of the method for its amount is not approval to go on with two', () => {
  const negotiation = {
    method: 'competitive-negotiation',
    ground: 'price-not-computable',
    evaluation: 'lowest-final',
  };
  const project = prepared({}, { budget: '2000000.00' })
    .do('CHOOSE_METHOD', 'officer', negotiation)
    .do('APPROVE_EXCEPTION', 'regulator', { approvalNumber: '4号' })
    .do('PUBLISH_INTENT', 'officer', { waived: '不可预见的紧急需要' })
    .at('2026-09-14')
    .do('APPROVE_DOCS', 'reviewer', { documents: [], preparedBy: 'officer' })
    .do('ISSUE_DOCS', 'agency', {
      bidDeadline: '2026-10-12T09:30:00+08:00',
      documentsUntil: '2026-09-21',
    });
  for (const organisation of organisations.slice(0, 2)) {
    project.do('SUBMIT_BID', `supplier:${organisation}`, { quote: '1900000.00', content: {} });
  }
  project.fire('bid-submission').do('OPEN', 'agency', { present: ['监督员'] });
  expect([project.state, failing(project)]).toEqual(['main.failed.review', 'too-few-bids']);
  expect(decided(project).refused('CONTINUE_WITH_TWO', 'officer', { reason: '…' })).toEqual(['twoApproved']);
});

test('a union-led bidder passes only with the conflict of interest addressed', () => {
  const project = opened(['850000.00', '880000.00'], consultation, 3, { unionLed: organisations[0] });
  const results = allPass(project);
  expect(project.refused('QUALIFY', 'rep', { results })).toEqual(['conflictsAddressed']);
  const reasoned = results.map((one) => ({ ...one, reason: '经办人与该组织无任职关系，已书面声明' }));
  project.do('QUALIFY', 'rep', { results: reasoned });
  expect(project.state).toBe('main.sourcing.panel.conformity');
});

test('a framework call-off needs no panel: the bids are opened and one of them is chosen', () => {
  const project = opened(['480000.00', '450000.00'], {
    method: 'framework-call-off',
    ground: 'framework-agreement',
    evaluation: 'direct',
  });
  expect(project.state).toBe('main.sourcing.award.deciding');
  const [, dearer] = project.context.sourcing.ranking;
  project.do('CONFIRM_WINNER', 'leader', { bidId: dearer?.bidId });
  expect(project.context.award).toMatchObject({ amount: '480000.00' });
  expect(project.tables.rows('rankings')).toHaveLength(1);
});

test('during a suspension silence chooses nobody', () => {
  const project = opened(['480000.00'], {
    method: 'framework-call-off',
    ground: 'framework-agreement',
    evaluation: 'direct',
  });
  project.do('SUSPEND', 'leader', { reason: '核查' }).fire('award-decision');
  expect([project.state, project.context.award]).toEqual(['main.sourcing.award.deciding', null]);
  project
    .do('RESUME', 'leader')
    .do('CONFIRM_WINNER', 'leader', { bidId: project.context.sourcing.running[0] });
  expect(project.context.award?.deemed).toBe(false);
});

test('bonds go back to the losers of a result that became void, whatever comes after it', () => {
  const project = published();
  expect(issued().refused('RETURN_BONDS', 'finance', { to: 'losers' })).toEqual(['bondsOwed']);
  project.do('WINNER_WITHDRAWS', 'officer', { reason: '放弃' });
  expect(project.clock('deposit-return-losers')).toBeDefined();
  project.do('NEXT_CANDIDATE', 'leader', { reason: '放弃' }).do('RETURN_BONDS', 'finance', { to: 'losers' });
  expect(project.clock('deposit-return-losers')).toBeUndefined();
  project.do('PUBLISH_RESULT', 'agency');
  // The second result has losers of its own.
  expect(project.clock('deposit-return-losers')).toBeDefined();
  project.do('RETURN_BONDS', 'finance', { to: 'losers' });
  expect(project.clock('deposit-return-losers')).toBeUndefined();
});
