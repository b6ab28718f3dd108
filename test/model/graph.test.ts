import { expect, test } from 'vitest';
import { createMachine } from 'xstate';
import { rulesByName, wordsOfCode } from '../../src/main/cli/rule-words.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import { checks, type Finding } from '../../workflows/kit/analyse.ts';
import { factsDeclared } from '../../workflows/kit/analysis/facts-declared.ts';
import { everyRuleRead } from '../../workflows/kit/analysis/rules-read.ts';
import { needsOf } from '../../workflows/kit/event-needs.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { allDeadlineRules } from '../../workflows/rules/index.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';

const promises: Record<keyof typeof checks, string> = {
  statesReachable: 'every state can be reached',
  statesEnd: 'every live state can end',
  statesTitled: 'every state has a title in both languages',
  stagesKnown: 'every state of the procedure stands on a stage of the board',
  eventsMatch: 'every event is accepted somewhere, and nothing else is listened to',
  eventsDescribed: 'every event has a title, a clause and roles; deadlines belong to the system alone',
  guardsExplained: 'every guard that is named explains itself in both languages, with its clause',
  actionsNamed: 'no action is written in place, nothing is invoked, no time runs inside the machine',
  clocksComplete: 'every armed clock has a rule and an end, and what fires has a handler where it runs',
  separationsNamed: 'every separation of duties names events that exist',
};

for (const workflow of registeredWorkflows().map((registered) => registered.workflow)) {
  for (const [name, promise] of Object.entries(promises)) {
    test(`${workflow.id}: ${promise}`, () => {
      expect(checks[name as keyof typeof checks](workflow, allDeadlineRules)).toEqual([]);
    });
  }
}

test('every state of the procedure and of its two companions is there', () => {
  const { main, remedy, hold } = servicePurchaseV1.machine.root.states;
  expect(Object.keys(main?.states ?? {})).toEqual([
    'needs',
    'initiation',
    'planning',
    'sourcing',
    'failed',
    'contracting',
    'performing',
    'acceptance',
    'settlement',
    'evaluation',
    'archived',
    'terminated',
    'rejected',
    'cancelled',
  ]);
  expect([remedy?.initial.target?.[0]?.key, hold?.initial.target?.[0]?.key]).toEqual(['idle', 'normal']);
});

/** The checks must be able to fail: each planted flaw is found by exactly the check that promises against it. */
const planted: [string, keyof typeof checks, (workflow: Workflow) => Workflow][] = [
  [
    'an event that no state accepts',
    'eventsMatch',
    (w) => ({ ...w, events: { ...w.events, NEVER: some(w) } }),
  ],
  ['an event missing from the table', 'eventsMatch', (w) => ({ ...w, events: without(w.events, 'SCREEN') })],
  ['a guard without a sentence', 'guardsExplained', (w) => ({ ...w, guards: without(w.guards, 'someNeed') })],
  [
    'a guard in one language',
    'guardsExplained',
    (w) => ({
      ...w,
      guards: { ...w.guards, someNeed: { ...guard(w, 'someNeed'), sentence: { zh: '无', en: '' } } },
    }),
  ],
  [
    'a deadline that anybody may raise',
    'eventsDescribed',
    (w) => ({
      ...w,
      events: {
        ...w.events,
        'deadline.needs-round': { ...(w.events['deadline.needs-round'] ?? some(w)), roles: ['officer'] },
      },
    }),
  ],
  [
    'a clock function that is not there',
    'clocksComplete',
    (w) => ({ ...w, clocks: without(w.clocks, 'bidDeadline') }),
  ],
  [
    'a separation of an unknown event',
    'separationsNamed',
    (w) => ({
      ...w,
      separations: w.separations.map((pair) => ({ ...pair, first: ['NOTHING'] })),
    }),
  ],
];

function some(workflow: Workflow) {
  const event = workflow.events.SCREEN;
  if (!event) throw new Error('no SCREEN');
  return { ...event, type: 'NEVER' };
}
function guard(workflow: Workflow, name: string) {
  const found = workflow.guards[name];
  if (!found) throw new Error(`no ${name}`);
  return found;
}
function without<T>(table: Record<string, T>, name: string): Record<string, T> {
  return Object.fromEntries(Object.entries(table).filter(([key]) => key !== name));
}

test.each(planted)('the analysis finds %s', (_, check, plant) => {
  expect(checks[check](plant(servicePurchaseV1), allDeadlineRules)).not.toEqual([]);
});

test('the analysis finds a clock whose rule fires into nothing, and one without a rule', () => {
  const found = (rules: typeof allDeadlineRules): Finding[] =>
    checks.clocksComplete(servicePurchaseV1, rules);
  const chased = allDeadlineRules.map((rule) =>
    rule.id === 'award-notice' ? { ...rule, whenDue: 'fires' as const } : rule,
  );
  expect(found(chased).map(({ where }) => where)).toContain(
    'main.sourcing.award.publishing arm award-notice',
  );
  expect(found(allDeadlineRules.filter(({ id }) => id !== 'needs-round'))).not.toEqual([]);
});

/** A machine of two regions with flaws of structure: an island, a dead end, an inline guard, a wait. */
const flawed = (): Workflow => {
  const title = { zh: '状态', en: 'state' };
  const machine = createMachine({
    type: 'parallel',
    states: {
      main: {
        initial: 'a',
        meta: { title },
        states: {
          a: {
            meta: { title },
            on: { GO: { target: 'trap', guard: () => true }, END: 'done' },
            after: { 1000: 'done' },
          },
          trap: { meta: { title: { zh: '陷阱', en: '' } } },
          island: { meta: { title }, on: { END: 'done' } },
          done: { type: 'final', meta: { title } },
        },
      },
    },
  });
  return { ...servicePurchaseV1, machine, events: {}, guards: {}, gates: [], separations: [] };
};

test.each([
  ['statesReachable', ['main.island']],
  ['statesEnd', ['main.trap']],
  ['statesTitled', ['main.trap']],
  ['actionsNamed', ['main.a']],
  ['guardsExplained', ['main.a GO']],
] as const)('the analysis finds flaws of structure: %s', (check, where) => {
  const found = checks[check](flawed(), allDeadlineRules).map((finding) => finding.where);
  expect([...new Set(found)]).toEqual(where);
});

const loaders = (id: string) =>
  Object.keys(registeredWorkflows().find(({ workflow }) => workflow.id === id)?.facts ?? {});

test.each(registeredWorkflows().map(({ workflow }) => workflow))(
  '$id: every fact that is declared can be loaded, and whatever is loaded is asked for',
  (workflow) => {
    expect(factsDeclared(workflow, loaders(workflow.id))).toEqual([]);
  },
);

test('the analysis finds a fact without a loader, a loader without a reader, and a resting state that asks for facts', () => {
  const found = (workflow: Workflow, known = loaders('service-purchase')) =>
    factsDeclared(workflow, known).map(({ where, problem }) => `${where}: ${problem}`);
  const asking = (name: string, needs: string[]): Workflow => ({
    ...servicePurchaseV1,
    guards: { ...servicePurchaseV1.guards, [name]: { ...guard(servicePurchaseV1, name), needs } },
  });
  expect(found(asking('someNeed', ['weather']))).toContain('someNeed: no loader for the fact weather');
  expect(found(servicePurchaseV1, [...loaders('service-purchase'), 'weather']).join()).toContain(
    'weather: loaded by nobody',
  );
  expect(found(asking('panelComplete', ['bids'])).join()).toContain(
    'panelComplete reads facts, but is asked',
  );
});

test('an event needs what stands on its way, whatever nobody wrote down', () => {
  // The low-price decision may end in a failure, whose ground is told by the bids.
  expect(needsOf(servicePurchaseV1, 'DECIDE_LOW_PRICE').step).toEqual(['bids']);
  expect(needsOf(servicePurchaseV1, 'SUBMIT')).toEqual({ step: ['fundingLine'], listing: [], warnings: [] });
  expect(needsOf(servicePurchaseV1, 'constructor').step).toEqual([]);
});

const reading = () => ({
  named: rulesByName(),
  deadlines: allDeadlineRules,
  workflows: registeredWorkflows().map(({ workflow }) => workflow),
  words: wordsOfCode(),
});

test('every value of the rules has a reader, and every period is armed or counted', () => {
  expect(everyRuleRead(reading())).toEqual([]);
});

test('a value that nothing reads and a period that nothing arms are found', () => {
  const [first] = allDeadlineRules;
  const idle = { ...first, id: 'nobody-counts-this' } as unknown as (typeof allDeadlineRules)[number];
  const planted = everyRuleRead({
    ...reading(),
    named: { ...rulesByName(), nobodyReadsThisRule: { id: 'nobody-reads-this' } },
    deadlines: [...allDeadlineRules, idle],
  });
  expect(planted.map(({ where }) => where)).toEqual(['nobody-reads-this', 'nobody-counts-this']);
});
