import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { ClockParams, Workflow } from '../../workflows/kit/workflow.ts';

/** What is done to a clock. A cancelled one has lost its object with the state that is left; that is not listed. */
export type ClockVerb = 'arm' | 'meet' | 'freeze' | 'thaw';

export interface StepClock {
  verb: ClockVerb;
  /** Absent: all pausable clocks of the case. */
  rule?: string;
}

/** One transition of the machine as a row of a table: states dotted, guards by name. */
export interface Step {
  from: string;
  /** Empty for a step that the machine takes by itself. */
  event: string;
  /** Names of the guards; `any` where one of several suffices. */
  guards: { names: string[]; any: boolean }[];
  /** Empty: it stays where it is. */
  to: string[];
  clocks: StepClock[];
}

/** Every transition of a machine in the order of its declaration. */
export function stepsOf({ machine }: Workflow): Step[] {
  const visit = (node: AnyStateNode): Step[] => [
    ...[...node.transitions.values(), ...(node.always ? [node.always] : [])]
      .flat()
      .map((transition) => stepOf(node, transition)),
    ...Object.values(node.states).flatMap(visit),
  ];
  return visit(machine.root);
}

/** Rules whose clocks begin with the case itself, in the states that it starts in. */
export function armedAtStart({ machine }: Workflow): string[] {
  return startOf(machine.root)
    .flatMap((node) => node.entry)
    .flatMap(clockOf)
    .flatMap(({ verb, rule }) => (verb === 'arm' && rule !== undefined ? [rule] : []));
}

function stepOf(source: AnyStateNode, transition: AnyTransitionDefinition): Step {
  const targets = (transition.target ?? []) as readonly AnyStateNode[];
  const entered = new Set(targets.flatMap((target) => enteredBy(source, target, transition.reenter)));
  const left = targets.length > 0 ? leftBy(source, targets, transition.reenter) : [];
  const clocks = [
    ...transition.actions,
    ...left.flatMap((node) => node.exit),
    ...[...entered].flatMap((node) => node.entry),
  ].flatMap(clockOf);
  return {
    from: idOf(source),
    event: transition.eventType,
    guards: guardsOf(transition.guard),
    to: targets.map(idOf),
    clocks: eachOnce(clocks),
  };
}

const idOf = (node: AnyStateNode): string => node.path.join('.');
const verbs: ReadonlySet<string> = new Set(['arm', 'meet', 'freeze', 'thaw']);

function clockOf(action: unknown): StepClock[] {
  const { type, params } = (typeof action === 'object' ? action : {}) as {
    type?: string;
    params?: ClockParams;
  };
  if (!type || !verbs.has(type)) return [];
  return [{ verb: type as ClockVerb, ...(params?.rule ? { rule: params.rule } : {}) }];
}

function eachOnce(clocks: StepClock[]): StepClock[] {
  const seen = new Map(clocks.map((clock) => [`${clock.verb} ${clock.rule}`, clock]));
  return [...seen.values()];
}

const ancestorsOf = (node: AnyStateNode): AnyStateNode[] =>
  node.parent ? [node.parent, ...ancestorsOf(node.parent)] : [];

/** The state within which a transition moves: its source when it only goes deeper, else the nearest around both. */
function domainOf(source: AnyStateNode, target: AnyStateNode, reenter: boolean): AnyStateNode | undefined {
  if (!reenter && (target === source || ancestorsOf(target).includes(source))) return source;
  return ancestorsOf(source).find((node) => ancestorsOf(target).includes(node));
}

function enteredBy(source: AnyStateNode, target: AnyStateNode, reenter: boolean): AnyStateNode[] {
  const domain = domainOf(source, target, reenter);
  const around = ancestorsOf(target);
  const between = domain ? around.slice(0, Math.max(0, around.indexOf(domain))) : around;
  return [...between.reverse(), target, ...startOf(target)];
}

/** What is entered with a state: its initial child, or all regions. */
function startOf(node: AnyStateNode): AnyStateNode[] {
  const children =
    node.type === 'parallel'
      ? Object.values(node.states)
      : node.type === 'compound'
        ? ((node.initial.target ?? []) as readonly AnyStateNode[])
        : [];
  return children.flatMap((child) => [child, ...startOf(child)]);
}

/**
 * What is surely or possibly left: the states around the source up to the domain, and whatever is open inside,
 * which depends on the case.
 */
function leftBy(source: AnyStateNode, targets: readonly AnyStateNode[], reenter: boolean): AnyStateNode[] {
  const domain = targets[0] && domainOf(source, targets[0], reenter);
  if (domain === source) return Object.values(source.states).flatMap(withInner);
  const path = [source, ...ancestorsOf(source)];
  const end = domain ? path.indexOf(domain) : path.length;
  return [...withInner(source), ...path.slice(1, end)];
}

const withInner = (node: AnyStateNode): AnyStateNode[] => [
  node,
  ...Object.values(node.states).flatMap(withInner),
];

interface Composed {
  check?: { name?: string };
  guards?: readonly unknown[];
  type?: string;
}

/** Names in a guard. `and` gives one entry per part, `or` one entry of several names. */
function guardsOf(guard: unknown): Step['guards'] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [{ names: [guard], any: false }];
  const { check, guards, type } = guard as Composed;
  if (!guards) return type ? [{ names: [type], any: false }] : [];
  const parts = guards.flatMap(guardsOf);
  // XState gives each composition the same shape; the name of its check says which one it is.
  if (check?.name?.includes('Or')) return [{ names: parts.flatMap(({ names }) => names), any: true }];
  return parts;
}
