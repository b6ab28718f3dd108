import { expect, test } from 'vitest';
import { listenedTo } from '../../workflows/kit/explain.ts';
import type { EventDefinition } from '../../workflows/kit/workflow.ts';
import { servicePurchaseV1 } from '../../workflows/service-purchase/v1/index.ts';
import { chanceOf, pick, randomForm } from './support/random-form.ts';
import { TenderCase } from './support/tender-case.ts';
import { bodyId, grassroots, lineId, organisations, uuid } from './support/tender-given.ts';
import {
  allPass,
  consultation,
  delivered,
  initiated,
  issued,
  opened,
  openTender,
  prepared,
  published,
} from './support/tender-steps.ts';

const starts: [string, () => TenderCase][] = [
  ['a new project', () => new TenderCase()],
  ['preparation', () => initiated()],
  ['the choice of method', () => prepared()],
  ['a project open for bids', () => issued(openTender)],
  ['opened bids', () => opened(['850000.00', '880000.00', '800000.00'], consultation)],
  ['a failed procurement', () => opened(['850000.00'], openTender, 5)],
  ['a published result', published],
  ['a delivered service', delivered],
  [
    'final offers',
    () => {
      const project = opened(['850000.00', '880000.00', '800000.00'], consultation);
      return project
        .do('QUALIFY', 'rep', { results: allPass(project) })
        .do('CHECK_CONFORMITY', 'expert:e1', { results: allPass(project) });
    },
  ],
];
/** What would end or stop most walks at once; the tests of refusals have it. */
const ending = ['CANCEL', 'SUSPEND', 'ORDER_SUSPENSION'];
const everything = Object.keys(servicePurchaseV1.events);
const people = ['e1', 'e2', 'officer', 'reviewer', 'leader', 'finance', uuid(0xe1)];
const days = [
  '2026-05-11',
  '2026-09-15',
  '2026-10-08',
  '2026-10-12',
  '2026-10-13',
  '2026-12-31',
  '2027-03-01',
];

/** Every id that the case knows, so that forms name things that exist as well as things that do not. */
function idsOf(project: TenderCase): string[] {
  const found = JSON.stringify(project.context).match(/[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}/g) ?? [];
  const running = project.context.sourcing.running;
  return [...running, ...new Set([...found, lineId, bodyId, uuid(0xdead)])];
}

test.each(starts)('from %s no form and no order of events makes the engine throw', (_, start) => {
  let accepted = 0;
  for (let seed = 1; seed <= 16; seed += 1) {
    const chance = chanceOf(seed);
    const project = start();
    for (let step = 0; step < 60; step += 1) {
      const here = [...listenedTo(project.case.snapshot)].filter(
        (type) => servicePurchaseV1.events[type] && !ending.includes(type),
      );
      const type = pick(chance, chance() < 0.9 ? here : everything);
      const event = servicePurchaseV1.events[type] as EventDefinition;
      const role = pick(chance, event.roles);
      const person =
        role === 'supplier' ? pick(chance, [...organisations, grassroots]) : pick(chance, people);
      if (chance() < 0.3) project.at(pick(chance, days));
      const form = randomForm(event.data, chance, { ids: idsOf(project), days });
      const before = project.commits.length;
      const clock = project.case.open.find(({ rule }) => `deadline.${rule}` === type);
      if (clock) {
        if (clock.provisional || clock.status === 'frozen') continue;
        project.fire(clock.rule, clock.key);
      } else project.try(type, `${role}:${role === 'system' ? 'system' : person}`, form);
      accepted += project.commits.length - before;
    }
    const [line] = project.tables.rows<Record<string, string>>('funding_lines');
    const used = ['held', 'committed', 'paid'].map((column) => BigInt(line?.[column] ?? '0'));
    expect(used.every((amount) => amount >= 0n)).toBe(true);
    expect(used.reduce((sum, amount) => sum + amount, 0n)).toBeLessThanOrEqual(BigInt(line?.amount ?? '0'));
  }
  expect(accepted).toBeGreaterThan(0);
});
