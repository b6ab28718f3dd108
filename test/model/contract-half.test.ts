import { describe, expect, it } from 'vitest';
import { second } from './support/awarded-project.ts';
import {
  accepted,
  awarded,
  closed,
  contractForm,
  drafted,
  inAcceptance,
  pays,
  paysRequested,
  people,
  reported,
  signed,
} from './support/steps.ts';

const { officer, leader, finance, supplier, rival, acceptor, employee, reviewer } = people;
const main = (state: string[]) => state.filter((leaf) => leaf.startsWith('main.'));

describe('contract', () => {
  it('runs from the award to the archive with every duty met in time', () => {
    const project = closed(['9', '9', '46', '28']);
    expect(project.context.evaluation?.grade).toBe('优');
    pays(project, 'p4', '96000.00', '2026-10-23');
    project.does('ARCHIVE', officer, '2026-10-30T09:00:00+08:00');
    expect(project.state).toEqual(['main.archived.kept', 'remedy.idle', 'hold.normal']);
    const ends = project.commits.flatMap((commit) => commit.deadlines).filter((write) => write.op === 'end');
    expect(ends.filter((write) => write.status === 'breached')).toEqual([]);
    expect(project.case.open.map((clock) => clock.rule)).toEqual(['record-retention']);
    expect(project.line).toEqual({ amount: 60_000_000n, held: 0n, committed: 0n, paid: 48_000_000n });
  });

  it('keeps the records fifteen years before they may be destroyed', () => {
    const project = closed(['9', '9', '46', '28']);
    pays(project, 'p4', '96000.00', '2026-10-23');
    project.does('ARCHIVE', officer, '2026-10-30T09:00:00+08:00');
    expect(project.clock('record-retention')?.due).toBe('2041-10-30');
    project.fires('record-retention', '2041-10-31T00:00:01+08:00');
    expect(project.last.status).toBe('done');
  });

  it('takes its amount from the award and its plan must add up to it', () => {
    const project = awarded();
    const plan = [{ id: 'p1', amount: '480000.01', when: 'signing' }];
    const sentence = project.sentence('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', {
      ...contractForm,
      plan,
    });
    expect(sentence).toContain('480,000.01');
    expect(sentence).toContain('480,000.00');
    project.does('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', contractForm);
    expect(project.context.contract?.amount).toBe('480000.00');
  });

  it('asks for a performance bond of ten percent at most (worked example 12)', () => {
    const form = { ...contractForm, performanceBond: '48000.01' };
    const at = '2026-02-02T09:00:00+08:00';
    expect(awarded().refuses('DRAFT_CONTRACT', officer, at, form)).toEqual(['bondWithinCap']);
    expect(awarded().sentence('DRAFT_CONTRACT', officer, at, form)).toContain('48,000.00');
  });

  it('may not run longer than approved', () => {
    const form = { ...contractForm, termMonths: 13 };
    expect(awarded().refuses('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', form)).toEqual([
      'termAsApproved',
    ]);
  });

  it('is signed by the winner only, by a registered one, once by each side', () => {
    const project = drafted();
    const at = '2026-02-12T10:00:00+08:00';
    expect(project.refuses('SIGN', rival, at)).toEqual(['actsForWinner']);
    const grassroots = { organisation: { legalStatus: 'grassroots' } };
    expect(project.refuses('SIGN', supplier, at, {}, grassroots)).toEqual(['signatoryRegistered']);
    project.does('SIGN', supplier, at);
    expect(project.refuses('SIGN', supplier, at)).toContain('ownSignatureMissing');
    expect(project.refuses('DRAFT_CONTRACT', officer, at, contractForm)).toContain('noSignatureYet');
  });

  it('has the legal days of worked example 7', () => {
    expect(awarded().clock('contract-signature')?.due).toBe('2026-03-02');
    const project = signed();
    expect(project.ended('contract-signature')).toEqual(['met']);
    expect(project.clock('contract-notice')?.due).toBe('2026-02-24');
    expect(project.clock('contract-filing')?.due).toBe('2026-03-02');
    expect(project.clock('milestone', '1')?.due).toBe('2026-05-29');
  });

  it('binds the money it needs and holds the rest until the work has begun', () => {
    const project = signed();
    expect(project.line).toMatchObject({ held: 2_000_000n, committed: 48_000_000n });
    project.does('REPORT_MILESTONE', supplier, '2026-05-28T10:00:00+08:00', { number: 1, evidence: ['a'] });
    expect(project.line).toMatchObject({ held: 0n, committed: 48_000_000n });
  });

  it('may be published and filed late: a breach on record, and the project goes on', () => {
    const project = signed().does('PUBLISH_CONTRACT', officer, '2026-03-20T09:00:00+08:00');
    expect(project.ended('contract-notice')).toEqual(['breached']);
    expect(project.refuses('PUBLISH_CONTRACT', officer, '2026-03-21T09:00:00+08:00')).toEqual([
      'contractUnpublished',
    ]);
  });

  it('below the limit has no clock for publication and filing', () => {
    const project = signed({ regime: 'SMALL' });
    expect([project.clock('contract-notice'), project.clock('contract-filing')]).toEqual([
      undefined,
      undefined,
    ]);
  });

  it('passes to the next candidate when the winner withdraws, and its result is published anew', () => {
    const project = drafted()
      .does('WINNER_WITHDRAWS', supplier, '2026-02-05T09:00:00+08:00', { reason: '无力承接' })
      .does('NEXT_CANDIDATE', leader, '2026-02-06T09:00:00+08:00', { reason: '顺延' });
    expect(main(project.state)).toEqual(['main.sourcing.award.publishing']);
    expect(project.context).toMatchObject({
      passedOver: ['bid-1'],
      award: { bidId: 'bid-2', organisationId: second, amount: '490000.00', publishedAt: null },
      contract: null,
    });
    project.does('PUBLISH_RESULT', officer, '2026-02-09T09:00:00+08:00');
    expect(project.clock('contract-signature')?.due).toBe('2026-03-11');
    project.does('RETURN_BONDS', finance, '2026-02-10T09:00:00+08:00', { to: 'losers' });
    expect(project.ended('deposit-return-losers')).toEqual(['met']);
  });

  it('goes back to a new tender when no candidate is left', () => {
    const project = drafted({ candidates: 1 });
    project.does('WINNER_WITHDRAWS', officer, '2026-02-05T09:00:00+08:00', { reason: '拒签' });
    const at = '2026-02-06T09:00:00+08:00';
    expect(project.refuses('NEXT_CANDIDATE', leader, at, { reason: '顺延' })).toEqual(['hasNextCandidate']);
    project.does('RETENDER', officer, at, {});
    expect(project.context).toMatchObject({
      award: null,
      passedOver: [],
      sourcing: { round: 2, ranking: [] },
    });
  });
});

describe('supplements', () => {
  const at = '2026-04-01T09:00:00+08:00';
  const ask = (amount: string) => ({ amount, reasonCode: 'same-service', reason: '增加场次' });

  it('stay within ten percent of the contract, all together (worked example 12)', () => {
    const project = signed()
      .does('AMEND', supplier, at, ask('30000.00'))
      .does('AMEND', officer, at, ask('30000.00'));
    expect(project.context.contract).toMatchObject({ supplements: '30000.00', amendment: null });
    expect(project.line.committed).toBe(51_000_000n);
    expect(project.refuses('AMEND', officer, at, ask('18000.01'))).toEqual(['supplementWithinCap']);
    expect(project.sentence('AMEND', officer, at, ask('18000.01'))).toContain('18,000.00元');
    project.does('AMEND', officer, at, ask('18000.00')).does('AMEND', supplier, at, ask('18000.00'));
    expect(project.context.contract?.supplements).toBe('48000.00');
  });

  it('need both sides, on the same amount', () => {
    const project = signed().does('AMEND', officer, at, ask('10000.00'));
    expect(project.context.contract?.supplements).toBe('0.00');
    expect(project.refuses('AMEND', supplier, at, ask('9000.00'))).toEqual(['noForeignProposal']);
    project.does('REJECT_AMENDMENT', supplier, at, { reason: '不同意' });
    project.does('AMEND', supplier, at, ask('9000.00'));
    expect(project.context.contract?.amendment).toMatchObject({ amount: '9000.00', proposedBy: 'supplier' });
  });

  it('are between the parties of the contract only', () => {
    expect(signed().refuses('AMEND', rival, at, ask('10000.00'))).toEqual(['actsForWinner']);
  });

  it('need money on the budget line', () => {
    const poor = { fundingLine: { available: '999999' } };
    expect(signed().refuses('AMEND', officer, at, ask('10000.00'), poor)).toEqual(['supplementFunded']);
  });
});

describe('payments', () => {
  it('wait for what the plan says and never exceed it', () => {
    const project = signed();
    const at = '2026-03-02T09:00:00+08:00';
    expect(project.refuses('INVOICE', supplier, at, { planItem: 'p3', amount: '1.00' })).toContain(
      'planLineDue',
    );
    const over = { planItem: 'p1', amount: '96000.01' };
    expect(project.sentence('INVOICE', supplier, at, over)).toContain('96,000.00元');
    project.does('INVOICE', supplier, at, { planItem: 'p1', amount: '60000.00' });
    const rest = { planItem: 'p1', amount: '36000.01' };
    expect(project.refuses('INVOICE', supplier, at, rest)).toEqual(['invoiceWithinOwed']);
    expect(project.refuses('INVOICE', supplier, at, { planItem: 'p4', amount: '1.00' })).toContain(
      'planLineDue',
    );
  });

  it('are approved by one person and made by another', () => {
    const project = signed();
    const at = '2026-03-02T09:00:00+08:00';
    project.does('INVOICE', supplier, at, { planItem: 'p1', amount: '96000.00' });
    const paymentId = project.context.payments[0]?.id;
    expect(project.refuses('PAY', finance, at, { paymentId, paidOn: '2026-03-02' })).toContain(
      'somePaymentApproved',
    );
    const both = { id: 'both', roles: ['reviewer', 'finance'] as const };
    project.does('APPROVE_PAY', both, at, { paymentId });
    expect(project.refuses('PAY', both, at, { paymentId, paidOn: '2026-03-02' })).toEqual([
      'separation.payment-approval-execution',
    ]);
    project.does('PAY', finance, at, { paymentId, paidOn: '2026-03-02' });
    expect(project.ended('payment')).toEqual(['met']);
  });

  it('run from acceptance, and a late one bears the interest of worked example 12', () => {
    const form = {
      ...contractForm,
      plan: [
        { id: 'p1', amount: '384000.00', when: 'signing' },
        { id: 'p2', amount: '96000.00', when: 'acceptance' },
      ],
    };
    const project = awarded().does('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', form);
    project.does('SIGN', supplier, '2026-02-12T10:00:00+08:00');
    project.does('SIGN', leader, '2026-02-13T10:00:00+08:00');
    for (const number of [1, 2]) {
      project.does('REPORT_MILESTONE', supplier, '2026-09-01T10:00:00+08:00', { number, evidence: ['a'] });
    }
    project
      .does('REQUEST', supplier, '2026-09-15T10:00:00+08:00')
      .does('BENEFICIARY_OPINION', employee, '2026-09-21T10:00:00+08:00', { satisfied: true, score: 95 })
      .does('PASS', acceptor, '2026-09-22T10:00:00+08:00', { remarks: '合格' });
    expect(project.clock('payment', 'p2')?.due).toBe('2026-10-22');
    project.does('INVOICE', supplier, '2026-10-01T09:00:00+08:00', { planItem: 'p2', amount: '96000.00' });
    expect(project.clock('payment', 'p2')?.due).toBe('2026-10-22');
    paysRequested(project, '2026-11-11');
    const paid = project.rows('payments').at(-1);
    expect(paid).toMatchObject({ op: 'update', set: { status: 'paid', interest: '96000' } });
    expect(project.ended('payment')).toEqual(['breached']);
  });

  it('must all be made, or named as disputed, before the settlement closes', () => {
    const project = accepted();
    const at = '2026-09-25T09:00:00+08:00';
    expect(project.sentence('CLOSE_SETTLEMENT', finance, at)).toContain('p3 192,000.00元');
    pays(project, 'p1', '96000.00', '2026-09-23');
    pays(project, 'p2', '96000.00', '2026-09-23');
    pays(project, 'p3', '180000.00', '2026-09-24');
    const disputed = [{ planItem: 'p3', amount: '12000.00', reason: '扣款争议' }];
    expect(project.refuses('CLOSE_SETTLEMENT', finance, at)).toEqual(['undisputedPaid']);
    project.does('CLOSE_SETTLEMENT', finance, at, { disputed });
    expect(main(project.state)).toEqual(['main.evaluation.pending']);
  });
});

describe('acceptance', () => {
  it('hears the people served of a public service first, each of them once and none by name', () => {
    const project = inAcceptance();
    const at = '2026-09-21T10:00:00+08:00';
    expect(project.refuses('PASS', acceptor, at, { remarks: '合格' })).toEqual(['opinionsPresent']);
    project.does('BENEFICIARY_OPINION', employee, at, { satisfied: false, score: 40, comment: '太远' });
    expect(project.refuses('BENEFICIARY_OPINION', employee, at, { satisfied: true, score: 90 })).toEqual([
      'notHeardYet',
    ]);
    expect(project.last.event.data).toEqual({});
    expect(JSON.stringify(project.context)).not.toContain('employee');
  });

  it('publishes the result of a public service, opinions in sum only', () => {
    const project = accepted();
    const notice = project.rows('notices').at(-1);
    expect(notice).toMatchObject({
      values: { kind: 'acceptance', content: { opinions: { count: 1, suppressed: true } } },
    });
  });

  it('is not done by who handled the contract', () => {
    const both = { id: officer.id, roles: ['officer', 'acceptor'] as const };
    const at = '2026-09-22T10:00:00+08:00';
    expect(inAcceptance().refuses('FAIL', both, at, { remarks: '不合格' })).toEqual([
      'separation.contract-acceptance',
    ]);
  });

  it('allows two reworks and then decides', () => {
    const project = inAcceptance();
    for (const day of ['16', '17']) {
      project
        .does('REWORK', acceptor, `2026-09-${day}T09:00:00+08:00`, { remarks: '补做' })
        .does('REWORK_DONE', supplier, `2026-09-${day}T15:00:00+08:00`, { statement: '已补' });
      expect(project.ended('rework')).toEqual(['met']);
    }
    const at = '2026-09-18T09:00:00+08:00';
    expect(project.refuses('REWORK', acceptor, at, { remarks: '再补' })).toEqual(['reworksLeft']);
    project.does('FAIL', acceptor, at, { remarks: '不合格' });
    expect(project.state).toContain('main.performing.delivery.breached');
  });

  it('asks for a visit first where an abnormally low price won', () => {
    const lowPrice = (context: { sourcing: object }) =>
      ({ sourcing: { ...context.sourcing, lowPriceWinner: true } }) as never;
    const project = reported({ context: lowPrice });
    expect(project.state).toContain('main.performing.monitoring.tightened');
    const at = '2026-09-15T10:00:00+08:00';
    expect(project.refuses('REQUEST', supplier, at)).toEqual(['visitedWhereTightened']);
    project.does('MONITOR_VISIT', acceptor, at, { visitedOn: '2026-09-14', findings: '正常' });
    project.does('REQUEST', supplier, at);
  });
});

describe('early end', () => {
  const reason = { reason: '不履行' };

  it('by breach comes after the time to cure, or on a ground that needs none', () => {
    const project = signed();
    const at = '2026-06-01T09:00:00+08:00';
    const over = { ground: 'cure-period-over', ...reason };
    expect(project.refuses('TERMINATE_BREACH', leader, at, over)).toEqual(['lawfulGround']);
    project.does('CURE_NOTICE', officer, at, { breach: '未按期完成', days: 10 });
    expect(project.clock('cure-period')?.dueAt).toBe('2026-06-11T23:59:59.999+08:00');
    expect(project.refuses('TERMINATE_BREACH', leader, '2026-06-11T09:00:00+08:00', over)).toEqual([
      'lawfulGround',
    ]);
    project.does('TERMINATE_BREACH', leader, '2026-06-12T09:00:00+08:00', over);
    expect(main(project.state)).toEqual(['main.settlement.open']);
    expect(project.context.terminated?.ground).toBe('breach');
    expect(project.clock('milestone')).toBeUndefined();
    expect(project.line.held).toBe(0n);
  });

  it('on repudiation needs no notice to cure; a cured breach goes on', () => {
    const project = signed().does('CURE_NOTICE', officer, '2026-06-01T09:00:00+08:00', { breach: '迟延' });
    expect(project.clock('cure-period')?.due).toBe('2026-06-16');
    project.does('CURED', officer, '2026-06-10T09:00:00+08:00', { finding: '已补' });
    expect(project.state).toContain('main.performing.delivery.working');
    const ground = { ground: 'repudiation', ...reason };
    project.does('TERMINATE_BREACH', leader, '2026-06-11T09:00:00+08:00', ground);
    expect(project.context.terminated?.ground).toBe('breach');
  });

  it('in the public interest is settled, evaluated and archived as terminated', () => {
    const project = signed()
      .does('PUBLISH_CONTRACT', officer, '2026-02-14T10:00:00+08:00')
      .does('FILE', officer, '2026-02-25T10:00:00+08:00')
      .does('TERMINATE_PUBLIC_INTEREST', leader, '2026-06-01T09:00:00+08:00', { reason: '疫情' })
      .does('SETTLE_ACCOUNT', officer, '2026-06-02T09:00:00+08:00', {
        amount: '50000.00',
        basis: '已完成部分',
      });
    const account = project.context.contract?.plan.at(-1)?.id ?? '';
    expect(project.refuses('CLOSE_SETTLEMENT', finance, '2026-06-03T09:00:00+08:00')).toEqual([
      'undisputedPaid',
    ]);
    pays(project, account, '50000.00', '2026-06-03');
    project.does('CLOSE_SETTLEMENT', finance, '2026-06-03T12:00:00+08:00');
    project
      .does('OPEN_EVAL', officer, '2026-06-04T09:00:00+08:00', evaluationForm)
      .does('SELF_EVALUATE', officer, '2026-06-05T09:00:00+08:00', { summary: '提前终止' });
    for (const one of people.evaluators.slice(0, 3)) {
      project.does('SUBMIT_SHEET', one, '2026-06-08T09:00:00+08:00', { scores: { B1: '70' } });
    }
    project
      .does('AGGREGATE', officer, '2026-06-09T09:00:00+08:00')
      .does('REVIEW', reviewer, '2026-06-10T09:00:00+08:00', { confirmed: true, opinion: '同意' })
      .fires('appeal-window', '2026-06-18T00:00:01+08:00')
      .does('FINALISE', leader, '2026-06-18T09:00:00+08:00')
      .does('RECTIFIED', supplier, '2026-06-19T09:00:00+08:00', { report: '已整改' })
      .does('ACCEPT_RECTIFICATION', acceptor, '2026-06-22T09:00:00+08:00', { accepted: true, remarks: '可' })
      .does('ARCHIVE', officer, '2026-06-23T09:00:00+08:00');
    expect(main(project.state)).toEqual(['main.terminated.kept']);
    expect(project.line).toMatchObject({ held: 0n, committed: 0n, paid: 5_000_000n });
  });
});

const evaluationForm = {
  indicators: [
    {
      id: 'B',
      title: '产出',
      dimension: 'output',
      weight: '100',
      items: [{ id: 'B1', title: '服务人次', weight: '100', kind: 'quantitative' }],
    },
  ],
  evaluators: people.evaluators.slice(0, 3).map(({ id }) => id),
};
