import { expect, test } from 'vitest';
import { TenderCase } from './support/tender-case.ts';
import { grassroots, organisations } from './support/tender-given.ts';
import {
  allPass,
  consultation,
  initiated,
  initiation,
  issued,
  need,
  opened,
  openTender,
  panelOf,
  prepared,
  ready,
  screened,
  sheetOf,
} from './support/tender-steps.ts';

const passed = { passed: true, evidence: '见附件' };

test('a round without any need begins again; with one it goes on by itself', () => {
  const project = new TenderCase();
  expect(project.refused('CLOSE_COLLECTION', 'officer')).toEqual(['someNeed']);
  project.fire('needs-round');
  expect(project.state).toBe('main.needs.collecting');
  project.do('SUBMIT_NEED', 'beneficiary:worker', need).fire('needs-round');
  expect(project.state).toBe('main.needs.classifying');
});

test('all three tests must pass, and figures that speak against concentration call for a reason', () => {
  const few = () =>
    new TenderCase()
      .do('SUBMIT_NEED', 'officer', { ...need, headcount: 3 })
      .do('CLOSE_COLLECTION', 'officer')
      .do('CLASSIFY', 'officer', { category: 'safety-health', summary: '少' });
  const tests = { concentration: passed, benefit: passed, suitability: passed };
  expect(few().refused('SCREEN', 'reviewer', tests)).toEqual(['concentrationBacked']);
  expect(few().do('SCREEN', 'reviewer', { ...tests, overrideReason: '新业态' }).state).toBe(
    'main.initiation.draft',
  );
  const fails = { ...tests, concentration: { ...passed, passed: false } };
  expect(few().do('SCREEN', 'reviewer', fails).state).toBe('main.rejected');
});

test('an initiation is refused with the rule it breaks', () => {
  const refusedWith = (over: object) => screened().refused('SUBMIT', 'officer', { ...initiation, ...over });
  expect(refusedWith({ budget: '5000000.01' })).toEqual(['budgetWithinAvailable']);
  expect(refusedWith({ fiscalYear: 2025 })).toEqual(['lineOfYear']);
  expect(refusedWith({ negativeList: { checked: true, hits: ['labour-dispatch'] } })).toEqual([
    'negativeListClear',
  ]);
  expect(refusedWith({ termMonths: 36 })).toEqual(['termAllowed']);
  expect(refusedWith({ exAnteEvaluation: undefined })).toEqual(['exAnteEvaluated']);
  expect(
    screened().do('SUBMIT', 'officer', {
      ...initiation,
      termMonths: 36,
      multiYear: { budgetCover: true, stableContent: true },
    }).state,
  ).toBe('main.initiation.budgetCheck');
});

test('nobody reviews what they wrote, and each approval is for the post whose turn it is', () => {
  const project = screened().do('SUBMIT', 'officer:zhang', initiation);
  expect(project.refused('CONFIRM_FUNDS', 'finance:zhang')).toEqual([
    'separation.initiation-author-decision',
  ]);
  project.do('CONFIRM_FUNDS', 'finance');
  expect(project.refused('APPROVE', 'leader')).toEqual(['actorIsReviewer']);
  expect(project.refused('APPROVE', 'reviewer:zhang')).toEqual(['separation.initiation-author-decision']);
});

test.each([
  ['499999.99', 'fiscal', 'SMALL'],
  ['500000.00', 'fiscal', 'GOV'],
  ['900000.00', 'union', 'REF'],
] as const)('%s yuan of %s money fall under %s', (budget, fundKind, regime) => {
  expect(initiated({ fundKind }, { budget }).context.regime).toBe(regime);
});

test('from the open-tender threshold on another method needs the regulator’s approval first', () => {
  expect(prepared({}, { budget: '1999999.00' }).do('CHOOSE_METHOD', 'officer', consultation).state).toBe(
    'main.planning.intention',
  );
  const project = prepared({}, { budget: '2000000.00' }).do('CHOOSE_METHOD', 'officer', consultation);
  expect(project.state).toBe('main.planning.exception');
  expect(project.refused('APPROVE_EXCEPTION', 'leader', { approvalNumber: '1' })).toEqual([
    'approvalAuthority',
  ]);
  project.do('APPROVE_EXCEPTION', 'regulator', { approvalNumber: '豫财采〔2026〕1号' });
  expect(project.state).toBe('main.planning.intention');
});

test('purchases of one kind that together exceed the threshold are not split', () => {
  const other = (id: number, budget: string) => ({
    projectId: `p${id}`,
    method: 'competitive-consultation',
    budget,
    fundingLineId: initiation.fundingLineId,
  });
  const purchases = [other(1, '70000000'), other(2, '50000000')];
  expect(prepared({ purchases }).refused('CHOOSE_METHOD', 'officer', consultation)).toEqual(['notSplit']);
  expect(prepared({ purchases }).do('CHOOSE_METHOD', 'officer', openTender).context.planning.method).toBe(
    'open-tender',
  );
});

test('the choice of method is refused with the rule it breaks', () => {
  const refusedWith = (over: object) =>
    prepared().refused('CHOOSE_METHOD', 'officer', { ...consultation, ...over });
  expect(refusedWith({ ground: 'sole-supplier' })).toEqual(['groundFitsMethod']);
  expect(refusedWith({ priceWeight: '19' })).toEqual(['weightsComplete']);
  expect(refusedWith({ evaluation: 'lowest-final', criteria: [] })).toEqual(['evaluationAllowed']);
  expect(refusedWith({ method: 'below-threshold', ground: 'below-limit' })).toEqual(['methodOfRegime']);
  expect(refusedWith({ reservedForSmall: true })).toEqual(['reservationReasoned']);
  expect(
    refusedWith({ criteria: consultation.criteria.map((one) => ({ ...one, basis: 'qualification' })) }),
  ).toEqual(['criteriaLawful']);
});

test('admission may not ask for size or region, nor for a place on a supplier list under the law', () => {
  const ask = (kind: string) =>
    initiated()
      .do('FINISH_SURVEY', 'officer', { respondents: 3, summary: '三家' })
      .refused('SET_ADMISSION', 'officer', { conditions: [{ kind, text: '…' }], acceptancePlan: '…' });
  expect(ask('registered-capital')).toEqual(['conditionsLawful']);
  expect(ask('registry-membership')).toEqual(['conditionsLawful']);
});

test('documents are issued 30 days after the intention, and bids get their days, rolled past holidays', () => {
  const early = prepared()
    .do('CHOOSE_METHOD', 'officer', openTender)
    .at('2026-08-20')
    .do('PUBLISH_INTENT', 'officer')
    .at('2026-09-15')
    .do('APPROVE_DOCS', 'reviewer', { documents: [], preparedBy: 'officer' });
  const decision = early.try('ISSUE_DOCS', 'officer', {
    bidDeadline: '2026-11-12T09:30:00+08:00',
    documentsUntil: '2026-09-30',
  });
  expect(decision).toMatchObject({
    ok: false,
    refusal: { reasons: [{ rule: 'intentionLead', retryAt: '2026-09-19T00:00:00.000+08:00' }] },
  });

  // 2026-09-15 + 20 days = 10-05, in the National Day holiday → 10-08; sale of 5 working days until 09-21.
  const project = ready(openTender);
  const day = (bidDeadline: string, documentsUntil = '2026-09-21') =>
    project.refused('ISSUE_DOCS', 'agency', { bidDeadline: `${bidDeadline}T09:30:00+08:00`, documentsUntil });
  expect(day('2026-10-05')).toEqual(['bidWindowLawful']);
  expect(day('2026-10-08', '2026-09-18')).toEqual(['documentSaleLawful']);
  project.do('ISSUE_DOCS', 'agency', {
    bidDeadline: '2026-10-08T09:30:00+08:00',
    documentsUntil: '2026-09-21',
  });
  expect(project.last.ruleSet?.regime).toBe('GOV');
  expect(project.clock('bid-submission')?.dueAt).toBe('2026-10-08T09:30:00+08:00');
});

test('a year without a holiday notice is named, never guessed', () => {
  const decision = ready(openTender).at('2026-12-20').try('ISSUE_DOCS', 'agency', {
    bidDeadline: '2027-01-20T09:30:00+08:00',
    documentsUntil: '2026-12-31',
  });
  expect(decision).toMatchObject({ ok: false, refusal: { code: 'CALENDAR_UNAVAILABLE' } });
});

test('a substantive correction inside the protected days moves the deadline, and moves the clock with it', () => {
  const project = issued(openTender).at('2026-09-28');
  const change = { text: '修改评分办法', substantive: true, touchesQualification: false };
  const tooEarly = { ...change, newBidDeadline: '2026-10-12T17:00:00+08:00' };
  expect(project.refused('CLARIFY', 'agency', tooEarly)).toEqual(['clarificationLead']);
  expect(project.refused('CLARIFY', 'agency', { ...change, touchesQualification: true })).toContain(
    'clarificationInScope',
  );
  project.do('CLARIFY', 'agency', { ...change, newBidDeadline: '2026-10-13T09:30:00+08:00' });
  expect(project.clock('bid-submission')?.due).toBe('2026-10-13');
  // Where no day is named it moves by itself, as far as the rule asks and no farther, at the same hour.
  const byRule = issued(openTender).at('2026-09-28').do('CLARIFY', 'agency', change);
  expect(byRule.clock('bid-submission')?.dueAt).toBe('2026-10-13T09:30:00+08:00');
  expect(byRule.last.event.data).toMatchObject({ newBidDeadline: '2026-10-13T09:30:00+08:00' });
  expect(
    issued(openTender).at('2026-09-27').do('CLARIFY', 'agency', change).clock('bid-submission')?.due,
  ).toBe('2026-10-12');
});

test('bids: no grassroots group, none after the deadline, the last one counts, a withdrawn one may come back', () => {
  const project = issued().at('2026-10-09');
  const bid = { quote: '850000.00', content: {} };
  expect(project.refused('SUBMIT_BID', `supplier:${grassroots}`, bid)).toEqual(['bidderRegistered']);
  project
    .do('SUBMIT_BID', `supplier:${organisations[0]}`, bid)
    .do('SUBMIT_BID', `supplier:${organisations[0]}`, { ...bid, quote: '840000.00' })
    .do('WITHDRAW_BID', `supplier:${organisations[0]}`);
  expect(project.refused('WITHDRAW_BID', `supplier:${organisations[0]}`)).toEqual(['ownBidLive']);
  project.do('SUBMIT_BID', `supplier:${organisations[0]}`, { ...bid, quote: '830000.00' });
  expect(project.tables.rows('bids')).toHaveLength(1);
  expect(project.tables.rows('bids')[0]).toMatchObject({ version: 4, status: 'sealed' });
  project.at('2026-10-12', '09:30:01');
  expect(project.refused('SUBMIT_BID', `supplier:${organisations[1]}`, bid)).toEqual(['beforeBidDeadline']);
});

test('a question waits for its answer by its own clock, through every stage', () => {
  const project = issued().do('ASK', `supplier:${organisations[0]}`, { question: '能否联合体' });
  const [questionId] = project.context.openQuestions;
  expect(project.clock('inquiry-answer', questionId)?.due).toBe('2026-09-18');
  project.do('ANSWER', 'agency', { questionId, answer: '可以' });
  expect(project.clock('inquiry-answer', questionId)).toBeUndefined();
  expect(project.refused('ANSWER', 'agency', { questionId, answer: '可以' })).toContain('someQuestionOpen');
});

test('a panel is odd, large enough, chaired by an expert and drawn no earlier than the law allows', () => {
  const project = issued(openTender).at('2026-10-09');
  const of = (over: object, size = 5) =>
    project.refused('FORM_PANEL', 'agency', { ...panelOf(size), ...over });
  expect(of({}, 4)).toContain('panelLawful');
  expect(of({ members: panelOf(5).members.map((member) => ({ ...member, chair: false })) })).toEqual([
    'panelChaired',
  ]);
  expect(of({ drawnAt: '2026-10-08T15:00:00+08:00' })).toEqual(['drawNotTooEarly']);
  project.do('FORM_PANEL', 'agency', panelOf(5));
});

test('a recused member leaves a panel that cannot go on until it is supplemented', () => {
  const project = opened(['850000.00', '880000.00', '800000.00']);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('DECLARE_RECUSAL', 'expert:e2', { reason: '曾任职' });
  expect(project.refused('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) })).toEqual([
    'panelComplete',
  ]);
  expect(project.refused('FORM_PANEL', 'agency', panelOf(3))).toEqual(['noMemberStruckOff']);
  const members = panelOf(4).members.filter(({ userId }) => userId !== 'e2');
  project
    .do('FORM_PANEL', 'agency', { ...panelOf(3), members })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  expect(project.tables.rows<{ userId: string; status: string }>('panel_members')).toMatchObject([
    { userId: 'e1', status: 'serving' },
    { userId: 'e2', status: 'recused' },
    { userId: 'e3', status: 'serving' },
    { userId: 'e4', status: 'serving' },
  ]);
});

test('objective points that differ between members stop the ranking until they are corrected', () => {
  const project = scoring((member) => ({ plan: '40', record: member === 'e3' ? '25' : '20' }));
  expect(project.refused('RANK', 'agency')).toEqual(['objectiveScoresEqual']);
  const corrected = (plan: string) => ({
    ...sheetOf(project, () => ({ plan, record: '20' })),
    reason: '业绩分',
  });
  expect(project.refused('CORRECT_SHEET', 'expert:e3', corrected('50'))).toEqual(['onlyObjectiveCorrected']);
  project.do('CORRECT_SHEET', 'expert:e3', corrected('40')).do('RANK', 'agency');
  expect(project.state).toBe('main.sourcing.panel.report');
});

test('the rank binds the choice; silence chooses rank 1', () => {
  const project = scoring(() => ({ plan: '40', record: '20' })).do('RANK', 'system');
  const [first, second] = project.context.sourcing.ranking;
  const all = { silentMembers: ['e1', 'e2', 'e3', 'e4', 'e5'] };
  expect(project.refused('RECEIVE_REPORT', 'officer', all)).toEqual(['reportSigned']);
  for (const member of ['e1', 'e2', 'e3']) project.do('SIGN_REPORT', `expert:${member}`);
  project.do('RECEIVE_REPORT', 'officer', all);
  expect(project.refused('CONFIRM_WINNER', 'leader', { bidId: second?.bidId })).toEqual(['rankFollowed']);
  project.fire('award-decision');
  expect(project.state).toBe('main.sourcing.award.publishing');
  expect(project.context.award).toMatchObject({ bidId: first?.bidId, deemed: true });
});

function scoring(points: (member: string) => Record<string, string>) {
  const project = opened(['850000.00', '880000.00', '800000.00'], openTender, 5);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  for (const { userId } of project.context.sourcing.panel) {
    project.do(
      'SCORE',
      `expert:${userId}`,
      sheetOf(project, () => points(userId)),
    );
  }
  return project;
}

test('below the limit the body’s own three working days are the least', () => {
  const small = (bidDeadline: string) =>
    ready(
      { ...consultation, method: 'below-threshold', ground: 'below-limit' },
      {},
      { budget: '300000.00' },
    ).try('ISSUE_DOCS', 'officer', {
      bidDeadline: `${bidDeadline}T17:00:00+08:00`,
      documentsUntil: bidDeadline,
    });
  expect(small('2026-09-17')).toMatchObject({
    ok: false,
    refusal: { reasons: [{ rule: 'bidWindowLawful' }] },
  });
  expect(small('2026-09-18').ok).toBe(true);
});

test('a place without thresholds on file must enter its own first', () => {
  const project = screened({ province: '青海' });
  expect(project.refused('SUBMIT', 'officer', initiation)).toEqual(['thresholdsKnown']);
});

test('a need is not raised after today, and one of another project is not taken over', () => {
  expect(new TenderCase().refused('SUBMIT_NEED', 'beneficiary', { ...need, raisedOn: '2099-01-01' })).toEqual(
    ['raisedByToday'],
  );
  const elsewhere = '00000000-0000-7000-8000-0000000000ff';
  expect(new TenderCase().refused('LINK_NEEDS', 'officer', { needIds: [elsewhere] })).toEqual([
    'needsAtHand',
  ]);
});

test('a bid bond is two percent of the budget at most (worked example 12)', () => {
  const issue = { bidDeadline: '2026-10-12T09:30:00+08:00', documentsUntil: '2026-09-21' };
  const project = ready(undefined, undefined, { budget: '500000.00' });
  expect(project.refused('ISSUE_DOCS', 'agency', { ...issue, bidBond: '10000.01' })).toEqual([
    'bidBondWithinCap',
  ]);
});
