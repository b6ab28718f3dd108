import { expect, test } from 'vitest';
import type { TenderCase } from '../model/support/tender-case.ts';
import { allPass, issued, opened, openTender, sheetOf } from '../model/support/tender-steps.ts';

const panel = ['e1', 'e2', 'e3', 'e4', 'e5'];
const present = { present: ['监督员'] };

/** Opened, the technical part scored by all but the last member; bids 1 to 3 ask 600, 480 and 500 thousand yuan. */
function scored(quotes = ['600000.00', '480000.00', '500000.00'], record = (_member: string) => '20') {
  const project = opened(quotes, openTender, 5, { priceAfterTechnical: true });
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  for (const member of panel) {
    const points = { plan: '40', record: record(member) };
    project.do(
      'SCORE',
      `expert:${member}`,
      sheetOf(project, () => points),
    );
  }
  return project;
}

const signedByAll = (project: TenderCase) => {
  for (const member of panel) project.do('SIGN_TECHNICAL_REPORT', `expert:${member}`);
  return project.do('RECEIVE_TECHNICAL_REPORT', 'officer');
};
const priced = (project: TenderCase) => signedByAll(project).do('OPEN_PRICES', 'agency', present);

const quotesOf = (project: TenderCase) =>
  project.tables.rows<{ quote: string | null }>('bids').map(({ quote }) => quote ?? null);

test('the opening shows no price; prices come after the signed technical report, and the ranking after them', () => {
  const project = scored();
  expect(project.state).toBe('main.sourcing.panel.technicalReport');
  expect(quotesOf(project)).toEqual([null, null, null]);
  expect(project.refused('OPEN_PRICES', 'agency', present)).toEqual(['event.state']);
  expect(project.refused('RANK', 'agency')).toEqual(['event.state']);
  signedByAll(project);
  expect(project.state).toBe('main.sourcing.panel.priceOpening');
  project.do('OPEN_PRICES', 'agency', present);
  expect(quotesOf(project)).toEqual(['60000000', '48000000', '50000000']);
  project.do('CHECK_PRICES', 'expert:e1', { results: allPass(project) });
  expect(project.state).toBe('main.sourcing.panel.tallying');
  expect(project.last.outbox.map(({ kind }) => kind)).toEqual(['score-evaluation']);
  project.do('RANK', 'system');
  expect(project.context.sourcing.ranking.map(({ quote, total }) => [quote, total])).toEqual([
    ['480000.00', '80.00'],
    ['500000.00', '79.20'],
    ['600000.00', '76.00'],
  ]);
});

test('what opens first takes no share of a price: one more than asked is refused', () => {
  const project = issued(openTender, { priceAfterTechnical: true });
  expect(project.context.sourcing.sealing).toMatchObject({ plan: 'three', priceAfterTechnical: true });
  const done = opened(['600000.00', '480000.00', '500000.00'], openTender, 5, { priceAfterTechnical: true });
  const shares = done.tables
    .rows<{ opens: string; shares: { envelope: string }[] }>('opening_approvals')
    .flatMap((row) => row.shares.map(({ envelope }) => `${row.opens} ${envelope}`));
  expect(new Set(shares)).toEqual(new Set(['opening qualification', 'opening technical']));
  priced(scored());
});

test('objective scores agree before anybody signs, and sheets stand once prices are known', () => {
  const project = scored(undefined, (member) => (member === 'e3' ? '25' : '20'));
  expect(project.refused('SIGN_TECHNICAL_REPORT', 'expert:e1')).toEqual(['objectiveScoresEqual']);
  const settled = { ...sheetOf(project, () => ({ plan: '40', record: '20' })), reason: '业绩分' };
  project.do('CORRECT_SHEET', 'expert:e3', settled);
  priced(project);
  expect(project.refused('SCORE', 'expert:e1', settled)).toEqual(['event.state']);
  expect(project.refused('CORRECT_SHEET', 'expert:e3', settled)).toEqual(['event.state']);
  project.do('CHECK_PRICES', 'expert:e1', { results: allPass(project) });
  expect(project.refused('CORRECT_SHEET', 'expert:e3', settled)).toEqual(['objectiveScoresDiffer']);
});

test('dissent is written down, silence is assent, but not the silence of all', () => {
  const project = scored();
  const silent = { silentMembers: panel };
  expect(project.refused('RECEIVE_TECHNICAL_REPORT', 'officer', silent)).toEqual(['technicalReportSigned']);
  project.do('SIGN_TECHNICAL_REPORT', 'expert:e1', { dissent: '对方案评分有不同意见' });
  expect(project.last.event.data).toMatchObject({ dissent: '对方案评分有不同意见' });
  expect(project.refused('SIGN_TECHNICAL_REPORT', 'expert:e1')).toEqual(['technicalSignatureMissing']);
  project.do('SIGN_TECHNICAL_REPORT', 'expert:e2').do('SIGN_TECHNICAL_REPORT', 'expert:e3');
  expect(project.refused('RECEIVE_TECHNICAL_REPORT', 'officer')).toEqual(['technicalReportSigned']);
  project.do('RECEIVE_TECHNICAL_REPORT', 'officer', silent);
  expect(project.last.event.data).toMatchObject({ signed: ['e1', 'e2', 'e3'], silentMembers: ['e4', 'e5'] });
});

test('a member who leaves before prices are known is replaced, and the report is signed anew', () => {
  const project = scored();
  signedByAll(project);
  project.do('DECLARE_RECUSAL', 'expert:e5', { reason: '近亲属任职' });
  expect(project.state).toBe('main.sourcing.panel.scoring');
  expect(project.refused('OPEN_PRICES', 'agency', present)).toEqual(['event.state']);
  const members = [...panel.slice(0, 4), 'e6'].map((userId, n) => ({
    userId,
    name: userId,
    kind: 'expert',
    chair: n === 0,
  }));
  project.do('FORM_PANEL', 'agency', { drawnAt: '2026-10-09T09:00:00+08:00', members });
  project.do(
    'SCORE',
    'expert:e6',
    sheetOf(project, () => ({ plan: '40', record: '20' })),
  );
  expect(project.state).toBe('main.sourcing.panel.technicalReport');
  expect(project.context.sourcing.technicalReport.signed).toEqual([]);
});

test('no price can be doubted before it is known; low prices are reviewed once it is', () => {
  const early = opened(['600000.00', '480000.00', '100000.00'], openTender, 5, { priceAfterTechnical: true });
  early.do('QUALIFY', 'rep', { results: allPass(early) });
  const [first] = early.context.sourcing.running;
  const doubt = { results: allPass(early), alsoSuspected: [first] };
  expect(early.refused('CHECK_CONFORMITY', 'expert:e1', doubt)).toEqual(['doubtsAfterPrices']);

  const project = priced(scored(['600000.00', '480000.00', '100000.00']));
  project.do('CHECK_PRICES', 'expert:e1', { results: allPass(project) });
  expect(project.state).toBe('main.sourcing.panel.lowPrice');
  const [review] = project.context.sourcing.lowPrice;
  project
    .do('REQUEST_EXPLANATION', 'expert:e1', { bidId: review?.bidId, question: '成本构成' })
    .fire('explanation', review?.bidId)
    .do('DECIDE_LOW_PRICE', 'expert:e1', {
      verdicts: [{ bidId: review?.bidId, accepted: true, reason: '说明成本构成，证明材料充分' }],
    });
  expect(project.state).toBe('main.sourcing.panel.tallying');
  expect(project.last.outbox.map(({ kind }) => kind)).toEqual(['score-evaluation']);
});

test('a price above the budget does not pass; with too few left the tender fails', () => {
  const project = priced(scored(['950000.00', '480000.00', '500000.00']));
  expect(project.refused('CHECK_PRICES', 'expert:e1', { results: allPass(project) })).toEqual([
    'ceilingRespected',
  ]);
  const results = allPass(project).map((one, n) =>
    n === 0 ? { ...one, passed: false, reason: '报价超过预算' } : one,
  );
  project.do('CHECK_PRICES', 'expert:e1', { results });
  expect(project.state).toBe('main.failed.review');
});

test('prices open last only with three envelopes, a panel and no final offers', () => {
  const consultation = { ...openTender, method: 'competitive-consultation', ground: 'purchased-service' };
  expect(() => issued(consultation, { priceAfterTechnical: true })).toThrow('priceEnvelopeApart');
});
