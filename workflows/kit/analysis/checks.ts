import type { DeadlineRule } from '../../rules/types.ts';
import type { Bilingual } from '../bilingual.ts';
import type { StateMeta, Workflow } from '../workflow.ts';
import {
  allNodes,
  ancestors,
  heardBy,
  isLeaf,
  nextOf,
  pathOf,
  reachable,
  regionOf,
  settled,
  subtree,
} from './graph.ts';
import { actionsOf, guardsOf, type UsedAction } from './parts.ts';

/** Something that is wrong with a workflow: which promise it breaks, where, and how. */
export interface Finding {
  check: string;
  where: string;
  problem: string;
}

export type Check = (workflow: Workflow, rules: readonly DeadlineRule[]) => Finding[];

const bilingual = (text: Bilingual | undefined): boolean =>
  Boolean(text?.zh?.trim()) && Boolean(text?.en?.trim());

/** Every state can be reached. */
export const statesReachable: Check = ({ machine }) => {
  const found = reachable(machine);
  return allNodes(machine)
    .filter((node) => !found.has(node))
    .map((node) => ({ check: 'reachable', where: pathOf(node), problem: 'no transition leads here' }));
};

/** Every live state can end: reach a final state of its region or, where there is none, come back to rest. */
export const statesEnd: Check = ({ machine }) => {
  const leaves = allNodes(machine).filter(isLeaf);
  return Object.values(machine.root.states).flatMap((region) => {
    const own = leaves.filter((leaf) => regionOf(leaf) === region);
    const finals = own.filter(({ type }) => type === 'final');
    const rest = region.initial?.target?.flatMap((node) => subtree(node).filter(isLeaf)) ?? [];
    const ending = new Set(finals.length > 0 ? finals : rest);
    for (let grown = true; grown; ) {
      const more = own.filter((leaf) => !ending.has(leaf) && nextOf(leaf).some((next) => ending.has(next)));
      for (const leaf of more) ending.add(leaf);
      grown = more.length > 0;
    }
    return own
      .filter((leaf) => !ending.has(leaf))
      .map((leaf) => ({ check: 'ends', where: pathOf(leaf), problem: 'no way leads to an end' }));
  });
};

/** Every state says what it is called. */
export const statesTitled: Check = ({ machine }) =>
  allNodes(machine)
    .filter((node) => node.parent !== undefined)
    .filter((node) => !bilingual((node.meta as StateMeta | undefined)?.title))
    .map((node) => ({ check: 'title', where: pathOf(node), problem: 'no title in both languages' }));

/** Every event of the table is accepted somewhere that can be reached, and nothing else is listened to. */
export const eventsMatch: Check = ({ machine, events }) => {
  const found = reachable(machine);
  const heard = new Map<string, boolean>();
  for (const node of allNodes(machine)) {
    for (const type of heardBy(node)) heard.set(type, heard.get(type) || found.has(node));
  }
  return [
    ...Object.keys(events)
      .filter((type) => !heard.get(type))
      .map((type) => ({ check: 'event', where: type, problem: 'no reachable state accepts it' })),
    ...[...heard.keys()]
      .filter((type) => !events[type] && !type.startsWith('xstate.done.'))
      .map((type) => ({ check: 'event', where: type, problem: 'listened to, but not in the table' })),
  ];
};

/** Every event says what it is called, who may raise it and which clause it serves. */
export const eventsDescribed: Check = ({ events }) =>
  Object.entries(events).flatMap(([type, event]) => {
    const problems = [
      event.type === type ? undefined : `stands under the wrong name: ${event.type}`,
      bilingual(event.title) ? undefined : 'no title in both languages',
      bilingual(event.clause) ? undefined : 'no clause in both languages',
      event.confirm === undefined || bilingual(event.confirm)
        ? undefined
        : 'confirmation in one language only',
      event.roles.length > 0 ? undefined : 'nobody may raise it',
      type.startsWith('deadline.') && event.roles.some((role) => role !== 'system')
        ? 'a deadline belongs to the system alone'
        : undefined,
    ];
    return problems
      .filter((problem) => problem !== undefined)
      .map((problem) => ({ check: 'event', where: type, problem }));
  });

/** Guards have names, and every name a sentence and a clause in both languages. */
export const guardsExplained: Check = ({ machine, guards, gates, events }) => {
  const used = guardsOf(machine);
  const needed = new Set([...used.map(({ name }) => name), ...gates.map(({ guard }) => guard)]);
  return [
    ...used
      .filter(({ name }) => name === undefined)
      .map(({ node, event }) => ({
        check: 'guard',
        where: `${pathOf(node)} ${event}`,
        problem: 'written in place or negated: it cannot explain itself',
      })),
    ...[...needed]
      .filter((name) => name !== undefined && !guards[name])
      .map((name) => ({ check: 'guard', where: String(name), problem: 'has no definition' })),
    ...Object.entries(guards).flatMap(([name, guard]) => {
      const problems = [
        needed.has(name) ? undefined : 'nothing uses it',
        typeof guard.sentence === 'function' || bilingual(guard.sentence)
          ? undefined
          : 'no sentence in both languages',
        bilingual(guard.clause) ? undefined : 'no clause in both languages',
        guard.blockedBy && !events[guard.blockedBy]
          ? `blocked by an unknown event: ${guard.blockedBy}`
          : undefined,
        guard.field && !guard.field.startsWith('/') ? 'its field is no JSON pointer' : undefined,
      ];
      return problems
        .filter((problem) => problem !== undefined)
        .map((problem) => ({ check: 'guard', where: name, problem }));
    }),
  ];
};

/** Actions have names that the machine knows; nothing is invoked, and no time runs inside it. */
export const actionsNamed: Check = ({ machine }) => [
  ...actionsOf(machine)
    .filter(({ type }) => type === undefined || !(type in machine.implementations.actions))
    .map(({ node, type }) => ({
      check: 'action',
      where: pathOf(node),
      problem: type ? `${type} is unknown` : 'written in place',
    })),
  ...allNodes(machine)
    .filter((node) => node.invoke.length > 0 || node.after.length > 0)
    .map((node) => ({
      check: 'action',
      where: pathOf(node),
      problem: 'invokes or waits inside the machine',
    })),
];

/** Who takes over when an armed clock fires: a listener that is active wherever the clock runs. */
function hasHandler({ node, where, transition }: UsedAction, event: string): boolean {
  const scope = where === 'transition' ? (transition?.target ?? [node]) : [node];
  return scope
    .flatMap(settled)
    .some((start) => [...subtree(start), ...ancestors(start)].some((one) => heardBy(one).includes(event)));
}

/** Every clock has a rule and an end; what fires by itself has a handler where it runs. */
export const clocksComplete: Check = ({ machine, events, clocks }, rules) => {
  const byId = new Map(rules.map((rule) => [rule.id as string, rule]));
  const effects = actionsOf(machine).filter(({ type }) => type && ['arm', 'meet', 'cancel'].includes(type));
  const ended = new Set(effects.filter(({ type }) => type !== 'arm').map(({ params }) => params?.rule));
  const armed = new Set(effects.filter(({ type }) => type === 'arm').map(({ params }) => params?.rule));
  const finding = (where: string, problem: string): Finding => ({ check: 'clock', where, problem });
  return [
    ...effects.flatMap((effect) => {
      const { node, type, params } = effect;
      const where = `${pathOf(node)} ${type} ${params?.rule}`;
      const rule = byId.get(params?.rule ?? '');
      if (!rule) return [finding(where, 'no such rule')];
      const found: Finding[] = [];
      if (params?.clocks && !clocks[params.clocks])
        found.push(finding(where, `no clocks named ${params.clocks}`));
      if (type !== 'arm') return armed.has(rule.id) ? found : [...found, finding(where, 'nothing arms it')];
      const event = `deadline.${rule.id}`;
      if (rule.whenDue === 'fires' && !(events[event] && hasHandler(effect, event))) {
        found.push(finding(where, 'fires, but nothing handles it where it runs'));
      }
      if (rule.whenDue === 'chases' && !ended.has(rule.id)) found.push(finding(where, 'can never be met'));
      if (rule.unit === 'fixed' && !params?.clocks) found.push(finding(where, 'has no fixed instant'));
      return found;
    }),
    ...Object.keys(events)
      .filter((type) => type.startsWith('deadline.'))
      .filter((type) => byId.get(type.slice('deadline.'.length))?.whenDue === 'chases')
      .map((type) => finding(type, 'its rule chases somebody and moves nothing')),
    ...Object.keys(events)
      .filter((type) => type.startsWith('deadline.') && !armed.has(type.slice('deadline.'.length)))
      .map((type) => finding(type, 'its clock is never armed')),
  ];
};

/** Separated posts name events that exist; `CREATE` is the first event of every case's chain. */
export const separationsNamed: Check = ({ events, separations }) =>
  separations.flatMap(({ id, first, second, sentence, clause }) => [
    ...[...first, ...second]
      .filter((type) => type !== 'CREATE' && !events[type])
      .map((type) => ({ check: 'separation', where: id, problem: `unknown event ${type}` })),
    ...(bilingual(sentence) && bilingual(clause)
      ? []
      : [{ check: 'separation', where: id, problem: 'no sentence and clause in both languages' }]),
  ]);

/** Every state of the first region stands on a stage of the board. */
export const stagesKnown: Check = ({ machine, stageOf }) =>
  allNodes(machine)
    .filter((node) => isLeaf(node) && node.path.length > 1)
    .filter((node) => regionOf(node) === Object.values(machine.root.states)[0])
    .filter((node) => {
      const stages = [node, ...ancestors(node)].map(({ meta }) => (meta as StateMeta | undefined)?.stage);
      return !stages.includes(stageOf([pathOf(node)]));
    })
    .map((node) => ({ check: 'stage', where: pathOf(node), problem: `no stage ${stageOf([pathOf(node)])}` }));
