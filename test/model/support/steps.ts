import { type Given, Project, people, winner } from './awarded-project.ts';

const { officer, leader, finance, supplier, acceptor, employee, evaluators, reviewer } = people;

/** A payment plan of 480,000 yuan: 20 % on signing, 60 % in the course of the work, 20 % by grade. */
export const contractForm = {
  termMonths: 10,
  plan: [
    { id: 'p1', amount: '96000.00', when: 'signing' },
    { id: 'p2', amount: '96000.00', when: 'milestone', milestone: 1 },
    { id: 'p3', amount: '192000.00', when: 'acceptance' },
    { id: 'p4', amount: '96000.00', when: 'grade' },
  ],
  milestones: [
    { number: 1, title: '完成首批服务', due: '2026-05-29' },
    { number: 2, title: '完成全部服务', due: '2026-09-15' },
  ],
  performanceBond: '48000.00',
  terms: '按采购文件和响应文件执行',
};

export const indicators = [
  {
    id: 'A',
    title: '过程',
    dimension: 'process',
    weight: '20',
    items: [
      { id: 'A1', title: '资金使用', weight: '10', kind: 'qualitative' },
      { id: 'A2', title: '制度执行', weight: '10', kind: 'qualitative' },
    ],
  },
  {
    id: 'B',
    title: '产出',
    dimension: 'output',
    weight: '50',
    items: [{ id: 'B1', title: '服务人次', weight: '50', kind: 'quantitative' }],
  },
  {
    id: 'C',
    title: '效益',
    dimension: 'benefit',
    weight: '30',
    items: [{ id: 'C1', title: '满意度', weight: '30', kind: 'quantitative' }],
  },
];

/** Result published on 2026-01-30; signing runs. */
export const awarded = (given?: Given) =>
  new Project(given).does('PUBLISH_RESULT', officer, '2026-01-30T09:00:00+08:00');

export const drafted = (given?: Given) =>
  awarded(given)
    .does('RETURN_BONDS', finance, '2026-02-02T08:30:00+08:00', { to: 'losers' })
    .does('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', contractForm);

/** Signed by both on Friday 2026-02-13, the day of worked example 7. */
export const signed = (given?: Given) =>
  drafted(given)
    .does('SIGN', supplier, '2026-02-12T10:00:00+08:00')
    .does('SIGN', leader, '2026-02-13T10:00:00+08:00');

export const reported = (given?: Given) =>
  signed(given)
    .does('PUBLISH_CONTRACT', officer, '2026-02-14T10:00:00+08:00')
    .does('FILE', officer, '2026-02-25T10:00:00+08:00')
    .does('RETURN_BONDS', finance, '2026-02-24T10:00:00+08:00', { to: 'winner' })
    .does('REPORT_MILESTONE', supplier, '2026-05-28T10:00:00+08:00', { number: 1, evidence: ['签到表'] })
    .does('REPORT_MILESTONE', supplier, '2026-09-14T10:00:00+08:00', { number: 2, evidence: ['总结'] });

export const inAcceptance = (given?: Given) =>
  reported(given).does('REQUEST', supplier, '2026-09-15T10:00:00+08:00');

/** Accepted on 2026-09-22, the day of worked example 12. */
export const accepted = (given?: Given) =>
  inAcceptance(given)
    .does('BENEFICIARY_OPINION', employee, '2026-09-21T10:00:00+08:00', { satisfied: true, score: 95 })
    .does('PASS', acceptor, '2026-09-22T10:00:00+08:00', { remarks: '合格' });

/** Invoices, approves and pays one line of the plan. */
export function pays(project: Project, planItem: string, amount: string, on: string): Project {
  project.does('INVOICE', supplier, `${on}T09:00:00+08:00`, { planItem, amount });
  return paysRequested(project, on);
}

export function paysRequested(project: Project, on: string): Project {
  const paymentId = project.context.payments.find((one) => one.status === 'requested')?.id;
  return project
    .does('APPROVE_PAY', reviewer, `${on}T10:00:00+08:00`, { paymentId })
    .does('PAY', finance, `${on}T11:00:00+08:00`, { paymentId, paidOn: on });
}

/** All that is due before the grade is paid; evaluation begins. */
export function settled(given?: Given): Project {
  const project = accepted(given);
  pays(project, 'p1', '96000.00', '2026-09-23');
  pays(project, 'p2', '96000.00', '2026-09-23');
  pays(project, 'p3', '192000.00', '2026-09-24');
  return project.does('CLOSE_SETTLEMENT', finance, '2026-09-25T09:00:00+08:00');
}

/** Points on a sheet: A1 and A2 of 10, judged in the band that they fall into; B1 of 50, C1 of 30. */
export const sheet = (a1: string | null, a2: string, b1: string, c1: string) => ({
  scores: { A1: a1, A2: a2, B1: b1, C1: c1 },
  bands: { ...(a1 === null ? {} : { A1: bandOf(a1) }), A2: bandOf(a2) },
});

const bandOf = (ofTen: string) => {
  const points = Number(ofTen);
  return points >= 8 ? 'achieved' : points >= 6 ? 'partly' : 'not';
};

export function inScoring(given?: Given, count = 3): Project {
  return settled(given)
    .does('OPEN_EVAL', officer, '2026-09-28T09:00:00+08:00', {
      indicators,
      evaluators: evaluators.slice(0, count).map(({ id }) => id),
    })
    .does('SELF_EVALUATE', supplier, '2026-10-09T09:00:00+08:00', { summary: '全部完成' });
}

/** Three sheets of the same points, aggregated, reviewed; the window to appeal runs from 2026-10-14. */
export function graded(points: [string, string, string, string], given?: Given): Project {
  const project = inScoring(given);
  for (const one of evaluators.slice(0, 3)) {
    project.does('SUBMIT_SHEET', one, '2026-10-12T09:00:00+08:00', sheet(...points));
  }
  return project
    .does('AGGREGATE', officer, '2026-10-13T09:00:00+08:00')
    .does('REVIEW', reviewer, '2026-10-14T09:00:00+08:00', { confirmed: true, opinion: '同意' });
}

export const closed = (points: [string, string, string, string], given?: Given) =>
  graded(points, given)
    .fires('appeal-window', '2026-10-22T00:10:00+08:00')
    .does('FINALISE', leader, '2026-10-22T09:00:00+08:00');

export { people, winner };
