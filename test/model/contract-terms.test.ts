import { describe, expect, it } from 'vitest';
import { resolveRules } from '../../workflows/rules/index.ts';
import { contractProposal } from '../../workflows/service-purchase/v1/contract/contract-proposal.ts';
import type { ProjectContext } from '../../workflows/service-purchase/v1/project/context.ts';
import type { Given } from './support/awarded-project.ts';
import { awarded, contractForm, drafted, inAcceptance, pays, people, signed } from './support/steps.ts';

const { officer, leader, finance, supplier, rival, acceptor } = people;
const at = '2026-02-02T09:00:00+08:00';
const penalties = [
  { id: 'late', ground: 'late', percent: '0.1', cap: '5000.00', text: '每逾期一日' },
  { id: 'defect', ground: 'defect', amount: '2000.00', text: '每次不合格' },
];

/** Signed with penalties: 480 yuan a day of delay, 5,000 at most; 2,000 each defect. */
const withPenalties = (given?: Given) =>
  awarded(given)
    .does('DRAFT_CONTRACT', officer, at, { ...contractForm, penalties })
    .does('SIGN', supplier, '2026-02-12T10:00:00+08:00')
    .does('SIGN', leader, '2026-02-13T10:00:00+08:00');

const late = (project: ReturnType<typeof signed>, day: string, number = 1) =>
  project.does('REPORT_MILESTONE', supplier, `2026-06-${day}T10:00:00+08:00`, {
    number,
    evidence: ['签到表'],
  });

describe('duties of the contract', () => {
  const duties = [
    { id: 'd-1', text: '每月两场讲座', promise: 'p-1' },
    { id: 'd-2', text: '建立台账', requirement: 'r-1' },
  ];
  const milestones = contractForm.milestones.map((one) => ({ ...one, duties: ['d-1'] }));

  it('come from promises and requirements that exist, and milestones fulfil duties that exist', () => {
    const project = awarded();
    const form = { ...contractForm, duties, milestones };
    expect(project.refuses('DRAFT_CONTRACT', officer, at, form)).toEqual(['dutiesTraced']);
    project.source = {
      promises: [{ id: 'p-1', text: '每月两场讲座' }],
      requirements: [{ id: 'r-1', text: '建立台账' }],
    };
    const unknown = { ...form, milestones: [{ ...contractForm.milestones[0], duties: ['d-9'] }] };
    expect(project.refuses('DRAFT_CONTRACT', officer, at, { ...unknown, plan: withoutMilestone })).toEqual([
      'milestoneDutiesKnown',
    ]);
    project.does('DRAFT_CONTRACT', officer, at, form);
    expect(project.rows('contracts').at(-1)).toMatchObject({ values: { duties } });
    expect(project.rows('milestones').at(-1)).toMatchObject({ values: { duties: ['d-1'] } });
  });

  it('are proposed from the bid and the requirements, and the proposal is accepted as it stands', () => {
    const project = awarded();
    project.source = {
      promises: [{ id: 'p-1', text: '每月两场讲座', requirement: 'r-1' }],
      requirements: [
        { id: 'r-1', text: '定期讲座' },
        { id: 'r-2', text: '建立台账' },
      ],
    };
    const rules = resolveRules({ date: '2026-02-02', regime: 'GOV' });
    const proposal = contractProposal(project.context, project.source, { rules, today: at });
    expect(proposal?.draft.duties).toEqual([
      { id: 'd-1', text: '每月两场讲座', promise: 'p-1', requirement: 'r-1' },
      { id: 'd-2', text: '建立台账', requirement: 'r-2' },
    ]);
    project.does('DRAFT_CONTRACT', officer, at, proposal?.draft);
    expect(project.context.contract).toMatchObject({ amount: '480000.00', termMonths: 12 });
    expect(
      contractProposal({ ...project.context, award: null }, project.source, { rules, today: at }),
    ).toBeUndefined();
  });

  const withoutMilestone = [
    { id: 'p1', amount: '384000.00', when: 'acceptance' },
    { id: 'p4', amount: '96000.00', when: 'grade' },
  ];
});

describe('signatures', () => {
  it('are on record for each party: who, when, how', () => {
    const project = drafted()
      .does('SIGN', supplier, '2026-02-12T10:00:00+08:00', { method: 'electronic-seal', signatory: '王某' })
      .does('SIGN', leader, '2026-02-13T10:00:00+08:00');
    expect(project.rows('contract_signatures')).toMatchObject([
      { values: { party: 'supplier', method: 'electronic-seal', signatory: '王某', instrument: 'contract' } },
      { values: { party: 'buyer', method: 'online', actorId: 'leader', at: '2026-02-13T10:00:00+08:00' } },
    ]);
  });
});

describe('the term', () => {
  const ask = (until: string, more: object = {}) => ({
    until,
    reasonCode: 'service-need',
    reason: '服务对象需要',
    ...more,
  });
  const on = '2026-06-01T09:00:00+08:00';

  it('runs from the day of signature and is extended by both sides on the same day', () => {
    const project = signed();
    expect(project.context.contract).toMatchObject({ startsOn: '2026-02-13', endsOn: '2026-12-12' });
    project.does(
      'EXTEND',
      supplier,
      on,
      ask('2027-01-31', { milestones: [{ number: 2, due: '2026-12-31' }] }),
    );
    expect(project.refuses('EXTEND', officer, on, ask('2027-01-30'))).toEqual(['noForeignExtension']);
    expect(project.refuses('REJECT_EXTENSION', rival, on, { reason: '否' })).toContain('actsForWinner');
    project.does(
      'EXTEND',
      officer,
      on,
      ask('2027-01-31', { milestones: [{ number: 2, due: '2026-12-31' }] }),
    );
    expect(project.context.contract).toMatchObject({ endsOn: '2027-01-31', extension: null });
    expect(project.clock('milestone', '2')?.due).toBe('2026-12-31');
    expect(project.clock('milestone', '1')?.due).toBe('2026-05-29');
    expect(project.context.contract?.amount).toBe('480000.00');
    expect(project.rows('contract_signatures')).toHaveLength(4);
  });

  it('may not pass a year in all, or three where budget and content are secured', () => {
    const project = signed();
    expect(project.refuses('EXTEND', officer, on, ask('2027-02-13'))).toEqual(['extensionWithinLaw']);
    expect(project.sentence('EXTEND', officer, on, ask('2027-02-13'))).toContain('2027-02-12');
    const multiYear = { budgetCover: true, stableContent: true };
    expect(project.refuses('EXTEND', officer, on, ask('2029-02-13', { multiYear }))).toEqual([
      'extensionWithinLaw',
    ]);
    project.does('EXTEND', officer, on, ask('2029-02-12', { multiYear }));
    project.does('REJECT_EXTENSION', supplier, on, { reason: '人手不足' });
    expect(project.context.contract).toMatchObject({ endsOn: '2026-12-12', extension: null });
  });

  it('only grows, and moves only milestones that are still open, to a later day', () => {
    const project = signed();
    expect(project.refuses('EXTEND', officer, on, ask('2026-12-12'))).toEqual(['extensionLonger']);
    const earlier = ask('2027-01-31', { milestones: [{ number: 2, due: '2026-09-01' }] });
    expect(project.refuses('EXTEND', officer, on, earlier)).toEqual(['extensionMilestonesOpen']);
  });
});

describe('penalties', () => {
  const day = '2026-06-20T09:00:00+08:00';
  const charge = { penaltyId: 'late', milestone: 1, planItem: 'p2', reason: '逾期' };

  it('are an amount or a percentage of the contract, one of the two', () => {
    const both = [{ id: 'late', ground: 'late', amount: '1.00', percent: '1', text: '条款' }];
    const form = { ...contractForm, penalties: both };
    expect(awarded().refuses('DRAFT_CONTRACT', officer, at, form)).toEqual(['penaltiesClear']);
  });

  it('for delay come to the days late and are deducted from the line that they are charged on', () => {
    const project = late(withPenalties(), '03');
    expect(project.rows('milestones').at(-1)).toMatchObject({ set: { lateDays: 5 } });
    project.does('CHARGE_PENALTY', officer, day, charge);
    expect(project.rows('penalty_charges').at(-1)).toMatchObject({ values: { units: 5, amount: '240000' } });
    expect(project.refuses('CHARGE_PENALTY', officer, day, charge)).toEqual(['delayNotChargedYet']);
    const over = { planItem: 'p2', amount: '93600.01' };
    expect(project.sentence('INVOICE', supplier, day, over)).toContain('93,600.00元');
    project.does('INVOICE', supplier, day, { planItem: 'p2', amount: '93600.00' });
  });

  it('stay below the cap of the clause', () => {
    const project = late(withPenalties(), '19').does('CHARGE_PENALTY', officer, day, charge);
    expect(project.rows('penalty_charges').at(-1)).toMatchObject({ values: { units: 21, amount: '500000' } });
  });

  it('together stay below the cap on all penalties', () => {
    const project = withPenalties();
    for (const planItem of ['p3', 'p4'])
      project.does('CHARGE_PENALTY', officer, day, {
        penaltyId: 'defect',
        times: 36,
        planItem,
        reason: '不合格',
      });
    const third = { penaltyId: 'defect', times: 1, planItem: 'p3', reason: '不合格' };
    expect(project.refuses('CHARGE_PENALTY', officer, day, third)).toEqual(['penaltyLeft']);
  });

  it('are not due for a delay that somebody else answers for, nor where there is none', () => {
    const project = late(withPenalties(), '03').does('RECORD_FAULT', officer, day, {
      number: 1,
      fault: 'buyer',
      reason: '场地延期交付',
    });
    expect(project.refuses('CHARGE_PENALTY', officer, day, charge)).toEqual(['delayIsSuppliers']);
    const onTime = { ...charge, milestone: 2 };
    expect(project.refuses('CHARGE_PENALTY', officer, day, onTime)).toEqual(['delayIsSuppliers']);
    expect(signed().refuses('CHARGE_PENALTY', officer, day, charge)).toContain('penaltiesAgreed');
  });

  it('may not take more than is left on a line, and are owed again once the leader waives them', () => {
    const project = late(withPenalties(), '03').does('INVOICE', supplier, day, {
      planItem: 'p2',
      amount: '96000.00',
    });
    expect(project.refuses('CHARGE_PENALTY', officer, day, charge)).toEqual(['penaltyWithinLine']);
    project.does('CHARGE_PENALTY', officer, day, { ...charge, planItem: 'p3' });
    const chargeId = project.context.contract?.charged[0]?.id;
    project.does('WAIVE_PENALTY', leader, day, { chargeId, reason: '情节轻微' });
    expect(project.context.contract?.charged).toEqual([]);
    expect(project.refuses('WAIVE_PENALTY', leader, day, { chargeId, reason: '再次' })).toContain(
      'someCharged',
    );
  });

  it('may be objected to by the supplier: the settlement waits for the leader’s answer', () => {
    const project = late(withPenalties(), '03').does('CHARGE_PENALTY', officer, day, charge);
    const chargeId = project.context.contract?.charged[0]?.id;
    const objection = { chargeId, reason: '场地由采购人延期交付' };
    expect(project.refuses('KEEP_PENALTY', leader, day, { chargeId, reason: '维持' })).toContain(
      'objectionsOpen',
    );
    project.does('CONTEST_PENALTY', supplier, day, objection);
    expect(project.refuses('CONTEST_PENALTY', supplier, day, objection)).toEqual(['penaltyUncontested']);
    project.does('TERMINATE_PUBLIC_INTEREST', leader, day, { reason: '疫情' });
    expect(project.refuses('CLOSE_SETTLEMENT', people.finance, day)).toContain('objectionsAnswered');
    project.does('KEEP_PENALTY', leader, day, { chargeId, reason: '交接记录表明场地按期交付' });
    expect(project.context.contract?.charged).toMatchObject([{ id: chargeId, objection: 'answered' }]);
    expect(project.refuses('CONTEST_PENALTY', supplier, day, objection)).toEqual(['penaltyUncontested']);
    const answers = project.rows('penalty_charges').filter(({ op }) => op === 'update');
    expect(answers).toMatchObject([
      { set: { contestReason: objection.reason } },
      { set: { answer: '交接记录表明场地按期交付' } },
    ]);
  });

  it('leave nothing overdue on a line that they use up', () => {
    const project = withPenalties({
      context: (context: ProjectContext) => ({
        initiation: context.initiation && { ...context.initiation, publicService: false },
      }),
    });
    for (const number of [1, 2]) late(project, '03', number);
    project
      .does('REQUEST', supplier, '2026-06-04T09:00:00+08:00')
      .does('PASS', acceptor, '2026-06-05T09:00:00+08:00', { remarks: '合格' });
    pays(project, 'p3', '190000.00', '2026-06-08');
    expect(project.clock('payment', 'p3')).toBeDefined();
    project.does('CHARGE_PENALTY', officer, day, { penaltyId: 'defect', planItem: 'p3', reason: '不合格' });
    expect(project.clock('payment', 'p3')).toBeUndefined();
    pays(project, 'p1', '96000.00', '2026-06-21');
    pays(project, 'p2', '96000.00', '2026-06-21');
    project.does('CLOSE_SETTLEMENT', finance, '2026-06-22T09:00:00+08:00');
  });
});

describe('acceptance by the contract’s handler', () => {
  it.each([
    ['drafting', officer, () => inAcceptance()],
    ['signing', leader, () => inAcceptance()],
  ])('is refused after %s', (_, { id }, start) => {
    const both = { id, roles: ['acceptor'] as const };
    const when = '2026-09-22T10:00:00+08:00';
    expect(start().refuses('PASS', both, when, { remarks: '合格' })).toEqual([
      'separation.contract-acceptance',
    ]);
  });

  it.each([
    ['publishing', 'PUBLISH_CONTRACT', {}],
    ['filing', 'FILE', {}],
    ['amending', 'AMEND', { amount: '100.00', reasonCode: 'same-service', reason: '追加' }],
    ['extending', 'EXTEND', { until: '2027-01-31', reasonCode: 'service-need', reason: '延期' }],
  ])('is refused after %s', (_, type, form) => {
    const helper = { id: 'helper', roles: ['officer', 'acceptor'] as const };
    const project = signed()
      .does(type, helper, '2026-03-01T09:00:00+08:00', form)
      .does('REPORT_MILESTONE', supplier, '2026-05-01T09:00:00+08:00', { number: 1, evidence: ['a'] });
    const verdict = { number: 1, remarks: '合格' };
    expect(project.refuses('ACCEPT_MILESTONE', helper, '2026-05-02T09:00:00+08:00', verdict)).toEqual([
      'separation.contract-acceptance',
    ]);
    project.does('ACCEPT_MILESTONE', acceptor, '2026-05-02T09:00:00+08:00', verdict);
  });
});

it('whoever accepted the service does not amend its contract afterwards', () => {
  const both = { id: acceptor.id, roles: ['officer'] as const };
  const project = signed()
    .does('REPORT_MILESTONE', supplier, '2026-05-01T09:00:00+08:00', { number: 1, evidence: ['a'] })
    .does('ACCEPT_MILESTONE', acceptor, '2026-05-02T09:00:00+08:00', { number: 1, remarks: '合格' });
  const form = { amount: '100.00', reasonCode: 'same-service', reason: '追加' };
  expect(project.refuses('AMEND', both, '2026-05-03T09:00:00+08:00', form)).toEqual([
    'separation.contract-acceptance',
  ]);
});
