import { expect, test } from 'vitest';
import { reasonsOf } from '../../workflows/kit/explain.ts';
import { FactNotLoaded, shownTo } from '../../workflows/kit/shown.ts';
import type { CaseEvent } from '../../workflows/kit/workflow.ts';
import { resolveRules } from '../../workflows/rules/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';
import { newContext, type ProjectContext } from '../../workflows/service-purchase/v1/project/context.ts';
import { emptyFacts } from './support/declared-facts.ts';
import { allPass, opened, openTender } from './support/tender-steps.ts';

const rules = resolveRules({
  date: '2026-09-15',
  regime: 'GOV',
  place: { province: '河南', level: 'city', city: '平顶山' },
});

/** A new project, and one at each step of a tender up to the low-price review. */
function contexts(): ProjectContext[] {
  const project = opened(['300000.00', '800000.00', '800000.00'], openTender, 5);
  project
    .do('QUALIFY', 'rep', { results: allPass(project) })
    .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
  const along = project.commits.map(
    ({ snapshot }) => (snapshot as { context: ProjectContext } | null)?.context,
  );
  return [newContext(undefined), ...along.filter((context) => context !== undefined)];
}

const event = (type: string, facts: object): CaseEvent => ({
  type,
  data: {},
  actor: { id: 'somebody', kind: 'person', role: 'officer' },
  at: '2026-10-12T10:00:00+08:00',
  facts: { ...facts },
  rules,
  ids: [],
});

type Try = [what: string, run: () => unknown];

/** What threw, out of very many calls: an assertion for each would cost more than the calls. */
function thrown(tries: Iterable<Try>): string[] {
  const found: string[] = [];
  for (const [what, run] of tries) {
    try {
      run();
    } catch (error) {
      found.push(`${what}: ${error}`);
    }
  }
  return found;
}

test('no guard throws on an empty form, whatever it is asked about', () => {
  const steps = contexts();
  // Every event at the start, half-way and at the end of the path: the rest differs by what is filled in alone.
  const all = [0, steps.length >> 1, steps.length - 1].map((n) => steps[n] as ProjectContext);
  const types = Object.keys(servicePurchaseV1.events);
  const tries = Object.entries(servicePurchaseV1.guards).flatMap(([name, guard]) =>
    types.flatMap((type) =>
      all.map(
        (context): Try => [
          `${name} on an empty ${type}`,
          () => reasonsOf(name, guard, context, event(type, emptyFacts)),
        ],
      ),
    ),
  );
  expect(thrown(tries)).toEqual([]);
});

test('what a guard says when it refuses is there in both languages, at every step', () => {
  const silent = contexts().flatMap((context) =>
    Object.entries(servicePurchaseV1.guards).flatMap(([name, guard]) =>
      reasonsOf(name, guard, context, event('SUBMIT', emptyFacts))
        .filter(({ sentence }) => !sentence.zh || !sentence.en)
        .map(({ rule }) => rule),
    ),
  );
  expect([...new Set(silent)]).toEqual([]);
});

test('a guard that misses a fact which it declares is a fault, never an answer', () => {
  const reading = Object.entries(servicePurchaseV1.guards).filter(([, { needs }]) => needs !== undefined);
  expect(reading.length).toBeGreaterThan(50);
  for (const [name, guard] of reading) {
    for (const fact of guard.needs ?? []) {
      const { [fact as keyof typeof emptyFacts]: _, ...others } = emptyFacts;
      expect(() => reasonsOf(name, guard, newContext(undefined), event('SUBMIT', others)), name).toThrow(
        FactNotLoaded,
      );
    }
  }
});

test('a guard sees the facts that it declares and no others', () => {
  const seen = shownTo({ needs: ['bids'] }, event('SCORE', emptyFacts));
  expect(Object.keys(seen.facts).toSorted()).toEqual(['bids', 'calendar']);
});
