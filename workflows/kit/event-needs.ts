import type { AnyStateNode, AnyTransitionDefinition } from 'xstate';
import { allNodes, ancestors, entered, settled, subtree } from './analysis/graph.ts';
import { type Action, type Guard, named, names } from './analysis/parts.ts';
import type { Reader } from './shown.ts';
import type { Workflow } from './workflow.ts';

/** The outside facts of one event, by who asks. */
export interface EventNeeds {
  /** All that a step reads: guards, assigns and clocks on its way, warnings, and the rows that it leaves. */
  step: readonly string[];
  /** What can be told before a form is filled: guards on the record alone. The others are not asked yet. */
  listing: readonly string[];
  /** What its warnings read. */
  warnings: readonly string[];
}

const nothing: EventNeeds = { step: [], listing: [], warnings: [] };
const known = new WeakMap<Workflow, Map<string, EventNeeds>>();

/**
 * Which outside facts an event needs: computed from what stands on its transitions and on the states that it leaves
 * and enters, so that no list by hand can forget one.
 */
export function needsOf(workflow: Workflow, type: string): EventNeeds {
  const found = known.get(workflow) ?? new Map(compute(workflow));
  known.set(workflow, found);
  return found.get(type) ?? nothing;
}

function compute(workflow: Workflow): [string, EventNeeds][] {
  const nodes = allNodes(workflow.machine);
  return Object.values(workflow.events).map((definition): [string, EventNeeds] => {
    const { type } = definition;
    const step = new Set(definition.needs);
    const listing = new Set<string>();
    const read = ({ needs }: Reader, into = step) => {
      for (const name of needs ?? []) into.add(name);
    };
    for (const gate of workflow.gates) {
      const guard = workflow.guards[gate.guard];
      if (!guard || gate.exempt(definition)) continue;
      read(guard);
      read(guard, listing);
    }
    for (const node of nodes) {
      for (const transition of node.transitions.get(type) ?? []) {
        for (const reader of readersOf(workflow, node, transition)) read(reader);
        for (const guard of guardsOn(workflow, transition)) if (guard.reads !== 'data') read(guard, listing);
      }
    }
    const warnings = new Set(
      Object.values(workflow.warnings ?? {}).flatMap(({ at, needs }) =>
        at.includes(type) ? (needs ?? []) : [],
      ),
    );
    for (const name of warnings) step.add(name);
    return [type, { step: [...step], listing: [...listing], warnings: [...warnings] }];
  });
}

const guardsOn = (workflow: Workflow, { guard }: AnyTransitionDefinition) =>
  names(guard as Guard | undefined).flatMap((name) => workflow.guards[name ?? ''] ?? []);

/** Everything that a transition asks or runs: its own, what its states do on entry and exit, and where they go on. */
function readersOf(workflow: Workflow, from: AnyStateNode, transition: AnyTransitionDefinition): Reader[] {
  const left = new Set([from, ...ancestors(from)]);
  const targets = transition.target ?? [];
  const arrived = targets.flatMap((target) => [
    ...entered(target),
    ...ancestors(target).filter((above) => !left.has(above)),
  ]);
  const readers: Reader[] = [...guardsOn(workflow, transition), ...run(workflow, transition.actions)];
  if (targets.length > 0) readers.push(...subtree(from).flatMap(({ exit }) => run(workflow, exit)));
  for (const node of new Set(arrived.flatMap(settled))) {
    readers.push(...run(workflow, node.entry));
    for (const next of node.always ?? []) {
      readers.push(...guardsOn(workflow, next), ...run(workflow, [...next.actions, ...node.exit]));
      for (const target of next.target ?? [])
        readers.push(...entered(target).flatMap(({ entry }) => run(workflow, entry)));
    }
  }
  return readers;
}

/** The assigns and the clock functions among these actions. */
function run(workflow: Workflow, actions: readonly unknown[]): Reader[] {
  return (actions as Action[]).map(named).flatMap(({ type, params }) => {
    const assigned = type
      ? (workflow.machine.implementations.actions[type] as Reader | undefined)
      : undefined;
    const clocks = params?.clocks ? workflow.clocks[params.clocks] : undefined;
    return [assigned ?? [], clocks ?? []].flat();
  });
}
