import { contractForm } from './steps.ts';
import { TenderCase } from './tender-case.ts';
import { lineId, organisations } from './tender-given.ts';

type Given = ConstructorParameters<typeof TenderCase>[0];

export const need = {
  title: '心理疏导',
  category: 'safety-health',
  headcount: 60,
  raisedOn: '2026-05-08',
  source: '问卷',
  unit: '第一工厂',
};
const passed = { passed: true, evidence: '见附件' };
export const initiation = {
  fundingLineId: lineId,
  budget: '900000.00',
  fiscalYear: 2026,
  termMonths: 12,
  inCatalogue: false,
  publicService: true,
  objectives: [{ indicator: '服务人次', target: '4000' }],
  exAnteEvaluation: '通过',
  negativeList: { checked: true, hits: [] },
};
export const consultation = {
  method: 'competitive-consultation',
  ground: 'purchased-service',
  evaluation: 'composite',
  priceWeight: '20',
  criteria: [
    { id: 'plan', title: { zh: '方案', en: 'plan' }, maximum: '50', kind: 'subjective', basis: 'technical' },
    {
      id: 'record',
      title: { zh: '业绩', en: 'record' },
      maximum: '30',
      kind: 'objective',
      basis: 'business',
    },
  ],
};
export const openTender = { ...consultation, method: 'open-tender', ground: 'default' };

/** A project that stands in `initiation.draft`. */
export const screened = (given?: Given) =>
  new TenderCase(given)
    .do('SUBMIT_NEED', 'officer', need)
    .do('CLOSE_COLLECTION', 'officer')
    .do('CLASSIFY', 'officer', { category: 'safety-health', summary: '集中' })
    .do('SCREEN', 'reviewer', { concentration: passed, benefit: passed, suitability: passed });

/** A project that stands in `planning.survey`; its money is held. */
export const initiated = (given?: Given, over: object = {}) =>
  screened(given)
    .do('SUBMIT', 'officer', { ...initiation, ...over })
    .do('CONFIRM_FUNDS', 'finance')
    .do('APPROVE', 'reviewer')
    .do('APPROVE', 'leader');

/** A project that stands in `planning.method`. */
export const prepared = (given?: Given, over?: object) =>
  initiated(given, over)
    .do('FINISH_SURVEY', 'officer', { respondents: 3, summary: '三家' })
    .do('SET_ADMISSION', 'officer', {
      conditions: [{ kind: 'legal-status', text: '依法登记' }],
      acceptancePlan: '按季度验收',
      ...given?.admission,
    })
    .do('REVIEW_RISK', 'reviewer', { passed: true, opinion: '同意' });

/** A project whose documents are ready to be issued, on 2026-09-15. */
export const ready = (method: object = consultation, given?: Given, over?: object) =>
  prepared(given, over)
    .do('CHOOSE_METHOD', 'officer', method)
    .do('PUBLISH_INTENT', 'officer')
    .at('2026-09-14')
    .do('APPROVE_DOCS', 'reviewer', { documents: [], preparedBy: 'officer' })
    .at('2026-09-15');

/** A project open for bids until 2026-10-12, 09:30. */
export const issued = (method?: object, given?: Given, over?: object) =>
  ready(method, given, over).do('ISSUE_DOCS', 'agency', {
    bidDeadline: '2026-10-12T09:30:00+08:00',
    documentsUntil: '2026-09-21',
  });

export const panelOf = (size: number) => ({
  drawnAt: '2026-10-09T09:00:00+08:00',
  members: Array.from({ length: size }, (_, n) => ({
    userId: `e${n + 1}`,
    name: `专家${n + 1}`,
    kind: 'expert',
    chair: n === 0,
  })),
});

/** Opened, qualified and conforming: `quotes` in yuan, one per organisation. */
export function opened(
  quotes: readonly string[],
  method?: object,
  size = 3,
  given?: Given,
  over?: object,
): TenderCase {
  const project = issued(method, given, over).at('2026-10-09');
  for (const [n, quote] of quotes.entries()) {
    project.do('SUBMIT_BID', `supplier:${organisations[n]}`, { quote, content: {} });
  }
  return project
    .do('FORM_PANEL', 'agency', panelOf(size))
    .fire('bid-submission')
    .do('OPEN', 'agency', { present: ['监督员'] });
}

export const allPass = (project: TenderCase) =>
  project.context.sourcing.running.map((bidId) => ({ bidId, passed: true }));

/** One round of talks with everybody in the running. */
export const talksWith = (project: TenderCase, changes?: object[]) => ({
  talks: project.context.sourcing.running.map((bidId) => ({ bidId, summary: '就服务方案交换了意见' })),
  ...(changes ? { changes } : {}),
});

/** The same points for every bid in the running. */
export const sheetOf = (project: TenderCase, points: (n: number) => Record<string, string>) => ({
  sheet: Object.fromEntries(project.context.sourcing.running.map((bidId, n) => [bidId, points(n)])),
});

export const winner = `supplier:${organisations[1]}`;

/** Tendered among three and published on 2026-10-12; the winner asks 480,000 yuan. */
export function published(): TenderCase {
  const project = opened(['600000.00', '480000.00', '500000.00'], openTender, 5);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  for (const { userId } of project.context.sourcing.panel) {
    project.do(
      'SCORE',
      `expert:${userId}`,
      sheetOf(project, () => ({ plan: '45', record: '25' })),
    );
  }
  project.do('RANK', 'system');
  for (const { userId } of project.context.sourcing.panel) project.do('SIGN_REPORT', `expert:${userId}`);
  const [first] = project.context.sourcing.ranking;
  return project
    .do('RECEIVE_REPORT', 'officer')
    .do('CONFIRM_WINNER', 'leader', { bidId: first?.bidId })
    .do('PUBLISH_RESULT', 'agency');
}

/** Signed, published and filed; both milestones are reported. */
export function delivered(): TenderCase {
  const milestones = contractForm.milestones.map((one, n) => ({ ...one, due: `2026-11-0${n + 5}` }));
  return published()
    .at('2026-10-16')
    .do('RETURN_BONDS', 'finance', { to: 'losers' })
    .do('DRAFT_CONTRACT', 'officer', { ...contractForm, milestones })
    .do('SIGN', winner)
    .do('SIGN', 'leader')
    .at('2026-10-19')
    .do('PUBLISH_CONTRACT', 'officer')
    .do('FILE', 'officer')
    .do('RETURN_BONDS', 'finance', { to: 'winner' })
    .at('2026-11-04')
    .do('REPORT_MILESTONE', winner, { number: 1, evidence: ['签到表'] })
    .do('REPORT_MILESTONE', winner, { number: 2, evidence: ['总结'] });
}
