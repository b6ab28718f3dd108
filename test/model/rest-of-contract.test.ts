import { describe, expect, it } from 'vitest';
import { entriesInBudget } from '../../workflows/service-purchase/v1/bids/rank.ts';
import { heldFor } from '../../workflows/service-purchase/v1/money/funds.ts';
import { fen } from '../../workflows/service-purchase/v1/money/money.ts';
import type { EventWith } from '../../workflows/service-purchase/v1/project/facts.ts';
import { second } from './support/awarded-project.ts';
import { contractForm, pays, people, signed } from './support/steps.ts';

const { officer, leader, finance, supplier } = people;
const other = { id: 'other', roles: ['supplier'] as const, organisationId: second };
const ground = { ground: 'repudiation', reason: '明确表示不再履行' };
const at = '2026-06-03T09:00:00+08:00';
const assign = (amount: string) => ({ amount, reason: '顺延' });

const broken = (given?: Parameters<typeof signed>[0]) =>
  signed(given).does('TERMINATE_BREACH', leader, '2026-06-01T09:00:00+08:00', ground);

/** Broken off after the first milestone and its payments, 192,000 yuan; 288,000 are left. */
const begun = (given?: Parameters<typeof signed>[0]) => {
  const project = signed(given).does('REPORT_MILESTONE', supplier, '2026-05-28T10:00:00+08:00', {
    number: 1,
    evidence: ['签到表'],
  });
  pays(project, 'p1', '96000.00', '2026-05-29');
  pays(project, 'p2', '96000.00', '2026-05-29');
  return project.does('TERMINATE_BREACH', leader, '2026-06-01T09:00:00+08:00', ground);
};

describe('the rest of a contract that ended for breach', () => {
  it('goes to the next candidate where nothing was performed; breach and contract stay on record', () => {
    const project = broken();
    expect(project.refuses('ASSIGN_REST', leader, at, assign('490000.01'))).toEqual(['restWithinOffer']);
    project.does('ASSIGN_REST', leader, at, assign('490000.00'));
    expect(project.state).toContain('main.sourcing.award.publishing');
    expect(project.context).toMatchObject({
      award: { organisationId: second, amount: '490000.00' },
      passedOver: ['bid-1'],
      contract: null,
      terminated: null,
    });
    expect(project.line).toMatchObject({ held: 49_000_000n, committed: 0n, paid: 0n });
    const ended = project
      .rows('contracts')
      .filter((row) => row.op === 'update')
      .at(-1);
    expect(ended).toMatchObject({ set: { status: 'terminated', endedGround: 'breach' } });
    expect(project.case.open.map(({ rule }) => rule)).not.toContain('contract-notice');
  });

  it('is a new purchase under the procurement law once the work has begun', () => {
    const project = begun();
    expect(project.refuses('ASSIGN_REST', leader, at, assign('288000.00'))).toEqual(['restAssignable']);
    expect(project.sentence('ASSIGN_REST', leader, at, assign('288000.00'))).toContain('重新采购');
  });

  it('may go on with the next candidate by the body’s own measures, signed and paid from what was left', () => {
    const project = begun({ regime: 'SMALL' });
    project.does('ASSIGN_REST', leader, at, assign('288000.00'));
    expect(project.line).toMatchObject({ held: 28_800_000n, committed: 0n, paid: 19_200_000n });
    project.does('PUBLISH_RESULT', officer, '2026-06-04T09:00:00+08:00');
    const form = {
      ...contractForm,
      plan: [{ id: 'all', amount: '288000.00', when: 'signing' }],
      milestones: [{ number: 1, title: '剩余服务', due: '2026-12-01' }],
      performanceBond: '0.00',
    };
    project
      .does('DRAFT_CONTRACT', officer, '2026-06-05T09:00:00+08:00', form)
      .does('SIGN', other, '2026-06-05T10:00:00+08:00')
      .does('SIGN', leader, '2026-06-05T11:00:00+08:00');
    expect(project.line).toMatchObject({ held: 0n, committed: 28_800_000n });
    project.does('INVOICE', other, '2026-06-06T09:00:00+08:00', { planItem: 'all', amount: '288000.00' });
    const paymentId = project.context.payments[0]?.id;
    project
      .does('APPROVE_PAY', people.reviewer, '2026-06-06T10:00:00+08:00', { paymentId })
      .does('PAY', finance, '2026-06-06T11:00:00+08:00', { paymentId, paidOn: '2026-06-06' });
    expect(project.line).toEqual({ amount: 60_000_000n, held: 0n, committed: 0n, paid: 48_000_000n });
  });

  it('needs a candidate, the line’s money, and an end for breach', () => {
    expect(broken({ candidates: 1 }).refuses('ASSIGN_REST', leader, at, assign('1.00'))).toContain(
      'hasNextCandidate',
    );
    const poor = { fundingLine: { available: '0' } };
    expect(broken().refuses('ASSIGN_REST', leader, at, assign('490000.00'), poor)).toEqual(['restFunded']);
    const stopped = signed().does('TERMINATE_PUBLIC_INTEREST', leader, '2026-06-01T09:00:00+08:00', {
      reason: '疫情',
    });
    expect(stopped.refuses('ASSIGN_REST', leader, at, assign('1.00'))).toEqual(['endedForBreach']);
  });

  it('holds its own amount and not the budget: that is what goes back when the project is called off', () => {
    const project = broken().does('ASSIGN_REST', leader, at, assign('400000.00'));
    expect(project.line.held).toBe(40_000_000n);
    expect(heldFor(project.context)).toBe(40_000_000n);
  });

  it('bounds the offers of a new tender: none is ranked that could not be committed at the signature', () => {
    const { context } = broken().does('ASSIGN_REST', leader, at, assign('400000.00'));
    const bids = ['400000.01', '400000.00'].map((quote, n) => ({
      id: `bid-${n}`,
      organisationId: second,
      quote: fen(quote).toString(),
      finalQuote: null,
      small: false,
    }));
    const retendered = { ...context, sourcing: { ...context.sourcing, running: ['bid-0', 'bid-1'] } };
    const event = { facts: { bids } } as unknown as EventWith<'bids'>;
    expect(entriesInBudget(retendered, event).map(({ bidId }) => bidId)).toEqual(['bid-1']);
  });
});
