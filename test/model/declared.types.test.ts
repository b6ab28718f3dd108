import { expect, test } from 'vitest';
import { ruleOf, supplementRule } from '../../workflows/rules/index.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import {
  type AssignTable,
  assignFrom,
  type GuardTable,
  guard,
} from '../../workflows/service-purchase/v1/project/table.ts';

const words = { sentence: { zh: '', en: '' }, clause: { zh: '', en: '' } };

// What is checked here is checked by the compiler: each marked line must be an error, or the mark is one.
test('a guard or assign that reads what it does not declare does not compile', () => {
  const guards = {
    declared: guard({ needs: ['bids'], test: ({ event }) => event.facts.bids.length > 0, ...words }),
    // @ts-expect-error the fact `scoreSheets` is not declared
    other: guard({ needs: ['bids'], test: ({ event }) => event.facts.scoreSheets.length > 0, ...words }),
    // @ts-expect-error there is no fact of that name
    unknown: guard({ needs: ['weather'], test: () => true, ...words }),
    // @ts-expect-error nothing is declared
    undeclared: { test: ({ event }) => event.facts.bids.length > 0, ...words },
  } satisfies GuardTable;
  const assigns = {
    declared: assignFrom(['ownBid'], ({ event }) => ({ title: event.facts.ownBid?.id ?? '' })),
    // @ts-expect-error the fact `bids` is not declared
    other: assignFrom(['ownBid'], ({ event }) => ({ title: event.facts.bids[0]?.id ?? '' })),
  } satisfies AssignTable;
  expect([guards.declared.needs, assigns.declared.needs]).toEqual([['bids'], ['ownBid']]);
});

test('a rule is asked for by itself, never by a text, and its value is typed', () => {
  const percent = (set: RuleSet): number => ruleOf(set, supplementRule).value.percent;
  // @ts-expect-error a text is no rule
  const byText = (set: RuleSet) => ruleOf(set, 'supplement-cap');
  // @ts-expect-error the value has no such field
  const wrong = (set: RuleSet) => ruleOf(set, supplementRule).value.percentage;
  expect([percent, byText, wrong].every((one) => typeof one === 'function')).toBe(true);
});
