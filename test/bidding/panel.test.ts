import { expect, test } from 'vitest';
import { drawOrder } from '../../workflows/scoring/index.ts';
import type { TenderCase } from '../model/support/tender-case.ts';
import { organisations } from '../model/support/tender-given.ts';
import { allPass, issued, openTender, sheetOf } from '../model/support/tender-steps.ts';

type Given = NonNullable<Parameters<typeof issued>[1]>;
type Pool = NonNullable<Given['pool']>;

const expert = (n: number, over: Partial<Pool[number]> = {}): Pool[number] => ({
  userId: `e${n}`,
  name: `专家${n}`,
  employer: null,
  ties: [],
  fields: n % 2 === 0 ? ['心理服务'] : ['心理服务', '法律服务'],
  ...over,
});
const pool = Array.from({ length: 12 }, (_, n) => expert(n + 1));

/** Open for bids with three of them in; the experts may be drawn from 2026-10-09 on. */
function bidden(given: Given = { pool }): TenderCase {
  const project = issued(openTender, given).at('2026-10-09');
  for (const [n, quote] of ['600000.00', '480000.00', '500000.00'].entries()) {
    project.do('SUBMIT_BID', `supplier:${organisations[n]}`, { quote, content: {} });
  }
  return project;
}

const drawn = (given?: Given) =>
  bidden(given).do('DRAW_PANEL', 'agency', { experts: 5, fields: ['心理服务'] });

const opened = (given?: Given) =>
  drawn(given)
    .fire('bid-submission')
    .at('2026-10-12', '10:00:00')
    .do('OPEN', 'agency', { present: ['监督员'] });

function ranked(points: (member: string, bid: number) => Record<string, string>, given?: Given): TenderCase {
  const project = opened(given);
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  const [chair] = project.context.sourcing.panel;
  project.do('CHECK_CONFORMITY', `expert:${chair?.userId}`, { results: allPass(project) });
  for (const { userId } of project.context.sourcing.panel) {
    project.do(
      'SCORE',
      `expert:${userId}`,
      sheetOf(project, (n) => points(userId, n)),
    );
  }
  return project.do('RANK', 'system');
}

const members = (project: TenderCase) => project.context.sourcing.panel.map(({ userId }) => userId);

test('a draw records seed, digest of the pool and order, and anybody draws the same panel from them', () => {
  const project = drawn();
  const [row] = project.tables.rows<{ seed: string; drawn: string[]; eligible: { userId: string }[] }>(
    'panel_draws',
  );
  const again = drawOrder(row?.seed ?? '', row?.eligible.map(({ userId }) => userId) ?? []);
  expect(row?.drawn).toEqual(again);
  expect(members(project)).toEqual(again.slice(0, 5));
  expect(project.last.event.data).toMatchObject({ seed: row?.seed, eligible: 12, wanted: 5 });
});

test('nobody draws twice, picks an expert by hand after a draw, or draws too early or a lawless number', () => {
  const project = drawn();
  expect(project.refused('DRAW_PANEL', 'agency', { experts: 5 })).toEqual(['drawNotRepeated']);
  const named = members(project).map((userId, n) => ({
    userId,
    name: userId,
    kind: 'expert',
    chair: n === 0,
  }));
  const swapped = [...named.slice(0, 4), { userId: 'friend', name: '熟人', kind: 'expert', chair: false }];
  expect(
    project.refused('FORM_PANEL', 'agency', { members: swapped, drawnAt: '2026-10-09T10:00:00+08:00' }),
  ).toEqual(['drawnNotHandpicked']);

  const early = bidden().at('2026-10-08');
  expect(early.refused('DRAW_PANEL', 'agency', { experts: 5 })).toEqual(['drawTimely']);
  expect(bidden().refused('DRAW_PANEL', 'agency', { experts: 4 })).toEqual(['drawMakeupLawful']);
  expect(bidden().refused('DRAW_PANEL', 'agency', { experts: 5, fields: ['无此专业'] })).toEqual([
    'poolSuffices',
  ]);
});

test('whoever is recused is replaced by the next drawn, the chair passes on, and they do not come back', () => {
  const project = drawn();
  const [row] = project.tables.rows<{ drawn: string[] }>('panel_draws');
  const [chair, ...rest] = members(project);
  project.do('DECLARE_RECUSAL', `expert:${chair}`, { reason: '三年内曾在供应商任职' });

  expect(members(project)).toEqual([...rest, row?.drawn[5]]);
  expect(project.context.sourcing.panel.find((one) => one.chair)?.userId).toBe(rest[0]);
  expect(project.context.sourcing.struckOff).toEqual([chair]);
  const rows = project.tables.rows<{ userId: string; status: string }>('panel_members');
  expect(rows.filter(({ status }) => status === 'serving').map(({ userId }) => userId)).toEqual(
    expect.arrayContaining(members(project)),
  );
  expect(rows.find(({ userId }) => userId === chair)?.status).toBe('recused');
});

test.each<[string, Partial<Pool[number]>, boolean]>([
  ['is employed by a bidder', { employer: String(organisations[1]) }, true],
  [
    'left a bidder two years ago',
    { ties: [{ organisationId: organisations[1], kind: 'employment', until: '2024-10-12' }] },
    true,
  ],
  [
    'left a bidder more than three years ago',
    { ties: [{ organisationId: organisations[1], kind: 'employment', until: '2023-10-11' }] },
    false,
  ],
  [
    'controls a bidder',
    { ties: [{ organisationId: organisations[1], kind: 'shareholder', until: null }] },
    true,
  ],
  [
    'is kin to its head',
    { ties: [{ organisationId: organisations[1], kind: 'kinship', until: null }] },
    true,
  ],
  [
    'is tied to somebody who did not bid',
    { ties: [{ organisationId: '00000000-0000-7000-8000-0000000000ff', kind: 'kinship', until: null }] },
    false,
  ],
])('a member who %s: found once the bids are open', (_, over, conflicted) => {
  // Everybody is tied the same way but the last, so that the draw must have called one of them.
  const tied = Array.from({ length: 5 }, (__, n) => expert(n + 1, over));
  const project = opened({ pool: tied });
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  const step = () =>
    project.refused('CHECK_CONFORMITY', `expert:${members(project)[0]}`, { results: allPass(project) });
  if (conflicted) expect(step()).toEqual(['membersUnconflicted']);
  else {
    project.do('CHECK_CONFORMITY', `expert:${members(project)[0]}`, { results: allPass(project) });
    expect(project.state).toBe('main.sourcing.panel.scoring');
  }
});

test('a seat that falls vacant after all sheets are in waits for the replacement’s own sheet', () => {
  const project = opened();
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  project.do('CHECK_CONFORMITY', `expert:${members(project)[0]}`, { results: allPass(project) });
  const points = sheetOf(project, () => ({ plan: '40', record: '20' }));
  for (const userId of members(project)) project.do('SCORE', `expert:${userId}`, points);
  expect(project.state).toBe('main.sourcing.panel.tallying');

  project.do('DECLARE_RECUSAL', 'officer', { member: members(project)[1], reason: '发现利害关系' });
  expect(project.state).toBe('main.sourcing.panel.scoring');
  project.do('SCORE', `expert:${members(project).at(-1)}`, points);
  expect(project.state).toBe('main.sourcing.panel.tallying');
});

/** One member's points decide: bid 2 wins with them, bid 3 without. */
const oneDecides = (decider: (all: string[]) => string | undefined) => {
  let all: string[] = [];
  return {
    with: (project: TenderCase) => {
      all = members(project);
    },
    points: (member: string, bid: number) => ({
      plan: member === decider(all) ? (bid === 1 ? '50' : '0') : bid === 1 ? '36' : '44',
      record: '20',
    }),
  };
};

function decidedByOne() {
  const project = opened();
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  project.do('CHECK_CONFORMITY', `expert:${members(project)[0]}`, { results: allPass(project) });
  const plot = oneDecides((all) => all[1]);
  plot.with(project);
  for (const userId of members(project)) {
    project.do(
      'SCORE',
      `expert:${userId}`,
      sheetOf(project, (n) => plot.points(userId, n)),
    );
  }
  return project.do('RANK', 'system');
}

test('a conflict found late: the ranking is computed without the member and the winner’s change stops the award', () => {
  const project = decidedByOne();
  const [first, second] = project.context.sourcing.ranking;
  const culprit = members(project)[1];
  const step = project.try('DISCOVER_CONFLICT', 'officer', {
    member: culprit,
    ground: '配偶在供应商任职',
    evidence: '举报核实',
  });
  if (!step.ok) throw new Error(JSON.stringify(step.refusal));
  expect(step.commit.event.data).toMatchObject({
    without: {
      member: culprit,
      winnerBefore: first?.bidId,
      winnerAfter: second?.bidId,
      changesWinner: true,
    },
  });
  expect(step.follows[0]?.en).toMatch(/evaluate again/);

  for (const userId of members(project)) project.do('SIGN_REPORT', `expert:${userId}`);
  project.do('RECEIVE_REPORT', 'officer');
  expect(project.refused('CONFIRM_WINNER', 'leader', { bidId: first?.bidId })).toEqual(['winnerUndoubted']);

  // Evaluated again without the member: the next drawn scores, and the changed result has to be reported.
  project.do('REOPEN_EVALUATION', 'officer', { ground: 'panel-unlawful', finding: '成员应回避未回避' });
  expect(members(project)).not.toContain(culprit);
  expect(project.state).toBe('main.sourcing.panel.scoring');
  project.do(
    'SCORE',
    `expert:${members(project).at(-1)}`,
    sheetOf(project, (n) => ({ plan: n === 1 ? '36' : '44', record: '20' })),
  );
  project.do('RANK', 'system');
  expect(project.context.sourcing.ranking[0]?.bidId).toBe(second?.bidId);
  for (const userId of members(project)) project.do('SIGN_REPORT', `expert:${userId}`);
  expect(project.refused('RECEIVE_REPORT', 'officer')).toEqual(['changeReported']);
  project.do('RECEIVE_REPORT', 'officer', { reportedToRegulator: '已书面报告市财政局' });
  project.do('CONFIRM_WINNER', 'leader', { bidId: second?.bidId });
  expect(project.tables.rows<{ attempt: number }>('rankings').map(({ attempt }) => attempt)).toEqual([1, 2]);
});

test('a conflict found late that changes nothing is on record and stops nobody', () => {
  const project = ranked((_, bid) => ({ plan: bid === 1 ? '50' : '20', record: '20' }));
  const [first] = project.context.sourcing.ranking;
  const step = project.try('DISCOVER_CONFLICT', 'auditor', {
    member: members(project)[3],
    ground: '同学关系',
    evidence: '核实',
  });
  expect(step.ok && step.commit.event.data).toMatchObject({
    without: { changesWinner: false, winnerAfter: first?.bidId },
  });
  for (const userId of members(project)) project.do('SIGN_REPORT', `expert:${userId}`);
  project.do('RECEIVE_REPORT', 'officer').do('CONFIRM_WINNER', 'leader', { bidId: first?.bidId });
  expect(project.state).toBe('main.sourcing.award.publishing');
});

test('a ranking that stands is evaluated again on the listed grounds alone, and only the members named correct', () => {
  const project = ranked((_, bid) => ({ plan: bid === 1 ? '50' : '20', record: '20' }));
  const [one, other] = members(project);
  const reopen = (data: object) =>
    project.refused('REOPEN_EVALUATION', 'officer', { finding: '核实', ...data });
  expect(reopen({ ground: 'the-leader-wishes-it', members: [one] })[0]).toMatch(/^schema\./);
  expect(reopen({ ground: 'panel-unlawful' })).toEqual(['reopeningFounded']);
  expect(reopen({ ground: 'objective-scores-unequal', members: [one] })).toEqual(['reopeningFounded']);
  expect(reopen({ ground: 'panel-finds-extreme-score', members: [] })).toEqual(['correctorsNamed']);

  project.do('REOPEN_EVALUATION', 'officer', {
    ground: 'panel-finds-extreme-score',
    finding: '一名成员评分畸低',
    members: [one],
  });
  expect(project.refused('RANK', 'agency')).toEqual(['correctionsIn']);
  const corrected = sheetOf(project, (n) => ({ plan: n === 1 ? '48' : '25', record: '20' }));
  expect(project.refused('CORRECT_SHEET', `expert:${other}`, { ...corrected, reason: '跟着改' })).toContain(
    'objectiveScoresDiffer',
  );
  project.do('CORRECT_SHEET', `expert:${one}`, { ...corrected, reason: '原评分畸低' });
  project.do('RANK', 'agency');
  expect(project.state).toBe('main.sourcing.panel.report');
});

test('dissent is put down in writing, and silence is assent', () => {
  const project = ranked((_, bid) => ({ plan: bid === 1 ? '50' : '20', record: '20' }));
  const [one, silent, ...rest] = members(project);
  project.do('SIGN_REPORT', `expert:${one}`, { dissent: '对第二名的方案评分有不同意见' });
  expect(project.last.event.data).toMatchObject({ dissent: '对第二名的方案评分有不同意见' });
  for (const userId of rest) project.do('SIGN_REPORT', `expert:${userId}`);
  expect(project.refused('RECEIVE_REPORT', 'officer')).toEqual(['reportSigned']);
  project.do('RECEIVE_REPORT', 'officer', { silentMembers: [silent] });
  expect(project.state).toBe('main.sourcing.award.deciding');
});
