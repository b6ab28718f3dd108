import { expect, test } from 'vitest';
import { patchesOf, testsOf } from '../../workflows/kit/vocabulary.ts';
import { ruleOf, supplementRule } from '../../workflows/rules/index.ts';
import type { RuleSet } from '../../workflows/rules/types.ts';
import type { ProjectContext } from '../../workflows/service-purchase/v1/project/context.ts';
import {
  assignFrom,
  assignTable,
  guard,
  guardTable,
} from '../../workflows/service-purchase/v1/project/table.ts';

const words = { sentence: { zh: '', en: '' }, clause: { zh: '', en: '' } };

// What is checked here is checked by the compiler: each marked line must be an error, or the mark is one.
test('a guard or assign that reads what it does not declare does not compile', () => {
  const guards = guardTable({
    declared: guard({ needs: ['bids'], test: ({ event }) => event.facts.bids.length > 0, ...words }),
    // @ts-expect-error the fact `scoreSheets` is not declared
    other: guard({ needs: ['bids'], test: ({ event }) => event.facts.scoreSheets.length > 0, ...words }),
    // @ts-expect-error there is no fact of that name
    unknown: guard({ needs: ['weather'], test: () => true, ...words }),
    // @ts-expect-error nothing is declared
    undeclared: { test: ({ event }) => event.facts.bids.length > 0, ...words },
  });
  const assigns = assignTable({
    declared: assignFrom(['ownBid'], ({ event }) => ({ title: event.facts.ownBid?.id ?? '' })),
    // @ts-expect-error the fact `bids` is not declared
    other: assignFrom(['ownBid'], ({ event }) => ({ title: event.facts.bids[0]?.id ?? '' })),
  });
  expect([guards.declared.needs, assigns.declared.needs]).toEqual([['bids'], ['ownBid']]);
});

test('a field forgotten in the context is one error at its own line: the machine keeps the names of all its actions', () => {
  const assigns = assignTable({
    fits: ({ context }) => ({ sourcing: { ...context.sourcing, round: 2 } }),
    // @ts-expect-error the other fields of the round are forgotten
    forgets: () => ({ sourcing: { round: 2 } }),
  });
  const guards = guardTable({
    fits: { test: () => true, ...words },
    // @ts-expect-error a guard has a clause
    forgets: { test: () => true, sentence: words.sentence },
  });
  // Not a line of this is an error, although both tables have one.
  const actions = patchesOf<ProjectContext>()(assigns);
  const tests = testsOf<ProjectContext, typeof guards>(guards);
  expect([actions.fits, actions.forgets, tests.fits, tests.forgets]).not.toContain(undefined);
});

test('a rule is asked for by itself, never by a text, and its value is typed', () => {
  const percent = (set: RuleSet): number => ruleOf(set, supplementRule).value.percent;
  // @ts-expect-error a text is no rule
  const byText = (set: RuleSet) => ruleOf(set, 'supplement-cap');
  // @ts-expect-error the value has no such field
  const wrong = (set: RuleSet) => ruleOf(set, supplementRule).value.percentage;
  expect([percent, byText, wrong].every((one) => typeof one === 'function')).toBe(true);
});
