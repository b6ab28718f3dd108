import * as fc from 'fast-check';
import { expect, it } from 'vitest';
import { tailPayable } from '../../workflows/scoring/index.ts';
import { fen, sum } from '../../workflows/service-purchase/v1/money/money.ts';
import { contractValue, paid } from '../../workflows/service-purchase/v1/money/owed.ts';
import type { Project } from './support/awarded-project.ts';
import { awarded, contractForm, people } from './support/steps.ts';

const { officer, leader, finance, supplier, reviewer, acceptor, employee } = people;

const penalties = [
  { id: 'late', ground: 'late', percent: '0.3', text: '逾期' },
  { id: 'defect', ground: 'defect', amount: '7000.01', cap: '50000.00', text: '不合格' },
];
const start = () =>
  awarded()
    .does('DRAFT_CONTRACT', officer, '2026-02-02T09:00:00+08:00', { ...contractForm, penalties })
    .does('SIGN', supplier, '2026-02-12T10:00:00+08:00')
    .does('SIGN', leader, '2026-02-13T10:00:00+08:00');

const line = fc.constantFrom('p1', 'p2', 'p3', 'p4', 'supplement');
const yuan = fc
  .oneof(fc.integer({ min: 0, max: 20_000_000 }), fc.constantFrom(9_600_000, 19_200_000, 1_600_000))
  .map((cents) => `${Math.floor(cents / 100)}.${String(cents % 100).padStart(2, '0')}`);
const pick = fc.nat({ max: 9 });

/** One try by somebody; most are refused, none may break the sums. */
const act = fc.oneof(
  { weight: 4, arbitrary: fc.record({ type: fc.constant('INVOICE' as const), line, amount: yuan }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('APPROVE_PAY' as const), pick }) },
  { weight: 3, arbitrary: fc.record({ type: fc.constant('PAY' as const), pick }) },
  {
    weight: 2,
    arbitrary: fc.record({
      type: fc.constant('CHARGE_PENALTY' as const),
      line,
      times: fc.integer({ min: 1, max: 5 }),
      late: fc.boolean(),
    }),
  },
  { weight: 1, arbitrary: fc.record({ type: fc.constant('WAIVE_PENALTY' as const), pick }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constant('AMEND' as const), amount: yuan }) },
  { weight: 2, arbitrary: fc.record({ type: fc.constantFrom('REPORT' as const, 'ACCEPT' as const) }) },
);
type Act = typeof act extends fc.Arbitrary<infer T> ? T : never;

type Step = [type: string, who: Parameters<Project['does']>[1], data?: object];

/** The steps of a try, as the project stands. */
function stepsOf({ context }: Project, one: Act, day: string): Step[] {
  const { payments, contract } = context;
  const planItem = (name: string) => (name === 'supplement' ? (contract?.plan.at(-1)?.id ?? '') : name);
  const paymentId = (n: number) => payments[n % (payments.length || 1)]?.id;
  switch (one.type) {
    case 'INVOICE':
      return [['INVOICE', supplier, { planItem: planItem(one.line), amount: one.amount }]];
    case 'APPROVE_PAY':
      return [['APPROVE_PAY', reviewer, { paymentId: paymentId(one.pick) }]];
    case 'PAY':
      return [['PAY', finance, { paymentId: paymentId(one.pick), paidOn: day }]];
    case 'CHARGE_PENALTY': {
      const penalty = one.late
        ? { penaltyId: 'late', milestone: 1 }
        : { penaltyId: 'defect', times: one.times };
      return [['CHARGE_PENALTY', officer, { ...penalty, planItem: planItem(one.line), reason: '违约' }]];
    }
    case 'WAIVE_PENALTY': {
      const charged = contract?.charged ?? [];
      const chargeId = charged[one.pick % (charged.length || 1)]?.id;
      return [['WAIVE_PENALTY', leader, { chargeId, reason: '免除' }]];
    }
    case 'AMEND': {
      const form = { amount: one.amount, reasonCode: 'same-service', reason: '追加' };
      return [
        ['AMEND', officer, form],
        ['AMEND', supplier, form],
      ];
    }
    case 'REPORT':
      return [1, 2].map((number) => ['REPORT_MILESTONE', supplier, { number, evidence: ['台账'] }]);
    case 'ACCEPT':
      return [
        ['REQUEST', supplier],
        ['BENEFICIARY_OPINION', employee, { satisfied: true, score: 90 }],
        ['PASS', acceptor, { remarks: '合格' }],
      ];
  }
}

/** Does what is allowed and leaves the rest. */
function tries(project: Project, one: Act, at: string): void {
  for (const [type, who, data = {}] of stepsOf(project, one, at.slice(0, 10))) {
    const form = data as Record<string, unknown>;
    if (project.tries(type, who, at, form).ok) project.does(type, who, at, form);
  }
}

it('whatever is invoiced, charged, waived, added and paid, no more is claimed than contract and supplements owe', () => {
  fc.assert(
    fc.property(fc.array(act, { minLength: 5, maxLength: 40 }), (acts) => {
      const project = start();
      for (const [n, one] of acts.entries()) {
        tries(
          project,
          one,
          `2026-06-${String(1 + Math.floor(n / 2)).padStart(2, '0')}T${n % 2 ? '15' : '09'}:00:00+08:00`,
        );
        const { payments, contract } = project.context;
        const charged = sum((contract?.charged ?? []).map(({ amount }) => fen(amount)));
        const claimed = sum(payments.map(({ amount }) => fen(amount)));
        const owed = contractValue(project.context);
        expect(claimed + charged <= owed).toBe(true);
        expect(fen(contract?.supplements) <= 4_800_000n).toBe(true);
        expect(charged <= 14_400_000n).toBe(true);
        for (const item of contract?.plan ?? []) {
          const of = sum(
            payments.filter(({ planItem }) => planItem === item.id).map(({ amount }) => fen(amount)),
          );
          const off = sum(
            (contract?.charged ?? [])
              .filter(({ planItem }) => planItem === item.id)
              .map(({ amount }) => fen(amount)),
          );
          expect(of + off <= fen(item.amount)).toBe(true);
        }
        // What the contract binds of the budget line is what it is worth, less what was paid.
        expect(project.line.paid).toBe(paid(project.context));
        expect(project.line.committed).toBe(owed - paid(project.context));
      }
    }),
    { numRuns: 60 },
  );
});

it('a share of the tail is exact to the 分, never more than the tail, and never rises when the percentage falls', () => {
  const percent = fc.integer({ min: 0, max: 100 });
  fc.assert(
    fc.property(fc.bigInt({ min: 0n, max: 10n ** 15n }), percent, percent, (tail, a, b) => {
      const share = tailPayable({ tail, percent: a });
      const off = share * 100n - tail * BigInt(a);
      expect(off <= 50n && off > -50n && share <= tail).toBe(true);
      expect(
        tailPayable({ tail, percent: Math.min(a, b) }) <= tailPayable({ tail, percent: Math.max(a, b) }),
      ).toBe(true);
    }),
  );
});
