import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';
import type { ArmedDeadline } from './commit.ts';
import { leafStates } from './leaf-states.ts';
import type { ClockParams, Workflow } from './workflow.ts';

interface ClockEffect {
  type: string;
  params?: ClockParams;
}

/** A clock that a state starts when it is entered and ends when it is left: it runs while the state is active. */
export interface ScopedClock {
  /** Dotted path of the state below the root. */
  state: string;
  rule: string;
  /** The function of the workflow that says when it starts, and whether; without it, it is counted from the entry. */
  clocks?: string | undefined;
}

/** The clocks of a workflow that belong to a state, and the rules that some transition starts as well. */
export function scopedClocks(workflow: Workflow): { scoped: ScopedClock[]; free: ReadonlySet<string> } {
  const scoped: ScopedClock[] = [];
  const free = new Set<string>();
  const visit = (node: AnyStateNode, path: readonly string[]) => {
    // A cancel by name ends only some of a rule's clocks; the others may lawfully run on.
    const cancels = effects(node.exit, 'cancel').filter(({ params }) => !params?.clocks);
    const ends = new Set(cancels.map(({ params }) => params?.rule));
    for (const { params } of effects(node.entry, 'arm')) {
      if (!params) continue;
      const { rule, clocks } = params;
      if (ends.has(rule)) scoped.push({ state: path.join('.'), rule, clocks });
      else free.add(rule);
    }
    for (const transitions of node.transitions.values()) {
      for (const { actions } of transitions) {
        for (const { params } of effects(actions, 'arm')) if (params) free.add(params.rule);
      }
    }
    for (const [key, child] of Object.entries(node.states)) visit(child, [...path, key]);
  };
  visit(workflow.machine.root, []);
  return { scoped, free };
}

/**
 * The state clocks that must have been started where a case now stands. Those with a named start are left out:
 * they may lawfully come to no clock at all, such as when there are no losers to pay back.
 */
export function expectedClocks(workflow: Workflow, snapshot: AnyMachineSnapshot): ScopedClock[] {
  const leaves = leafStates(snapshot);
  return scopedClocks(workflow).scoped.filter(({ state, clocks }) => !clocks && isActive(state, leaves));
}

/** Open clocks whose states are not active, of rules that nothing but those states starts. */
export function orphanClocks(
  workflow: Workflow,
  leaves: readonly string[],
  open: readonly ArmedDeadline[],
): ArmedDeadline[] {
  const { scoped, free } = scopedClocks(workflow);
  return open.filter((clock) => {
    const homes = scoped.filter(({ rule }) => rule === clock.rule);
    return homes.length > 0 && !free.has(clock.rule) && !homes.some(({ state }) => isActive(state, leaves));
  });
}

/** Is the state, or a state inside it, among these leaves? */
export function isActive(state: string, leaves: readonly string[]): boolean {
  return leaves.some((leaf) => leaf === state || leaf.startsWith(`${state}.`));
}

function effects(actions: readonly unknown[], type: string): ClockEffect[] {
  return (actions as ClockEffect[]).filter((action) => typeof action === 'object' && action.type === type);
}
