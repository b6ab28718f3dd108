import { expect, test } from 'vitest';
import type { BidTraits } from '../../workflows/service-purchase/v1/warnings/bid-traits.ts';
import type { TenderCase } from '../model/support/tender-case.ts';
import {
  allPass,
  consultation,
  initiated,
  opened,
  openTender,
  prepared,
} from '../model/support/tender-steps.ts';

type Given = NonNullable<Parameters<typeof prepared>[0]>;

const trait = (bidId: string, over: Partial<BidTraits>): BidTraits => ({
  bidId,
  organisationName: bidId,
  contactName: null,
  contactPhone: null,
  address: null,
  digests: [],
  authors: [],
  prices: {},
  ...over,
});

/** Opened bids of which the first two have something in common; the third has not. */
const suspicious = (first: Partial<BidTraits>, second: Partial<BidTraits>) =>
  opened(['600000.00', '480000.00', '500000.00'], openTender, 5, {
    bidTraits: ([a = '', b = '', c = '']) => [
      trait(a, first),
      trait(b, second),
      trait(c, { contactPhone: '0375-3', prices: { a: '1', b: '7', c: '3' } }),
    ],
  });

const warned = (project: TenderCase, type: string, who: string, data: object): string[] => {
  const decision = project.try(type, who, data);
  if (decision.ok) return [];
  expect(decision.refusal.code).toBe('WARNINGS_OPEN');
  return decision.refusal.reasons.map(({ rule }) => rule);
};

test.each<[string, Partial<BidTraits>, Partial<BidTraits>, string[]]>([
  ['one telephone', { contactPhone: '0375-1' }, { contactPhone: ' 0375-1' }, ['warning.sameContact']],
  ['one contact person', { contactName: '张三' }, { contactName: '张三' }, ['warning.sameContact']],
  ['one address', { address: '和平路1号' }, { address: '和平路1号' }, ['warning.sameContact']],
  ['one file', { digests: ['ab'] }, { digests: ['cd', 'ab'] }, ['warning.sameFile']],
  ['one author', { authors: ['author 李四'] }, { authors: ['author 李四'] }, ['warning.sameFile']],
  [
    'unit prices in one ratio',
    { prices: { a: '1000', b: '2000', c: '3500' } },
    { prices: { a: '1100', b: '2200', c: '3850' } },
    ['warning.pricesInProportion'],
  ],
  [
    'unit prices that are only similar',
    { prices: { a: '1000', b: '2000', c: '3500' } },
    { prices: { a: '1100', b: '2200', c: '3851' } },
    [],
  ],
  [
    'two shared prices, too few to tell',
    { prices: { a: '10', b: '20' } },
    { prices: { a: '11', b: '22' } },
    [],
  ],
  ['nothing filled in', { contactPhone: '' }, { contactPhone: '' }, []],
])('two bids with %s: told at the moment of the check', (_, first, second, rules) => {
  const project = suspicious(first, second);
  expect(warned(project, 'QUALIFY', 'rep', { results: allPass(project) })).toEqual(rules);
});

test('going on in spite of a warning takes a reason, and the reason is recorded with what it answered', () => {
  const project = suspicious({ contactPhone: '0375-1' }, { contactPhone: '0375-1' });
  const step = project.try(
    'QUALIFY',
    'rep',
    { results: allPass(project) },
    { reason: '两家租用同一孵化园总机，已核实' },
  );
  if (!step.ok) throw new Error(JSON.stringify(step.refusal));
  expect(step.commit.event.data).toMatchObject({
    override: {
      reason: '两家租用同一孵化园总机，已核实',
      warnings: [{ rule: 'warning.sameContact' }],
    },
  });
  expect(step.warnings).toHaveLength(1);
});

test('a reason given where nothing is doubtful is not recorded', () => {
  const project = suspicious({}, {});
  const step = project.try('QUALIFY', 'rep', { results: allPass(project) }, { reason: '以防万一' });
  expect(step.ok && step.commit.event.data).not.toHaveProperty('override');
});

test.each(['须在本市设有分支机构', '成立满五年以上', '须提供原厂授权书'])(
  'a condition written for one supplier is pointed out: %s',
  (text) => {
    const project = initiated().do('FINISH_SURVEY', 'officer', { respondents: 3, summary: '三家' });
    const form = { conditions: [{ kind: 'other', text }], acceptancePlan: '按季度验收' };
    expect(warned(project, 'SET_ADMISSION', 'officer', form)).toEqual(['warning.writtenForOne']);
  },
);

test('purchases of one kind that together come near the threshold have to be explained', () => {
  const purchases = [
    { projectId: 'p', method: 'competitive-consultation', budget: '80000000', fundingLineId: 'another-line' },
  ];
  // 900,000 and 800,000 of a threshold of 2,000,000: 85 %.
  const near = prepared({ purchases } as Given);
  expect(warned(near, 'CHOOSE_METHOD', 'officer', consultation)).toEqual(['warning.splittingOfYear']);
  const far = prepared({ purchases: [{ ...purchases[0], budget: '60000000' }] } as Given);
  expect(warned(far, 'CHOOSE_METHOD', 'officer', consultation)).toEqual([]);
  // A tender splits nothing.
  expect(warned(prepared({ purchases } as Given), 'CHOOSE_METHOD', 'officer', openTender)).toEqual([]);
});

test('a decision on low prices that leaves one bidder has to be explained', () => {
  const project = opened(['410000.00', '420000.00', '890000.00'], openTender, 5);
  project.do('QUALIFY', 'rep', { results: allPass(project) });
  project.do('CHECK_CONFORMITY', 'expert:e1', {
    results: allPass(project),
    alsoSuspected: project.context.sourcing.running.slice(0, 2),
  });
  const suspects = project.context.sourcing.lowPrice.map(({ bidId }) => bidId);
  for (const bidId of suspects) {
    project.do('REQUEST_EXPLANATION', 'expert:e1', { bidId, question: '请说明成本构成' });
    project.fire('explanation', bidId);
  }
  const verdicts = suspects.map((bidId) => ({ bidId, accepted: false, reason: '未说明' }));
  expect(suspects).toHaveLength(2);
  expect(warned(project, 'DECIDE_LOW_PRICE', 'expert:e1', { verdicts })).toEqual(['warning.oneBidderLeft']);
});
