import type { AnyMachineSnapshot, AnyStateNode } from 'xstate';

/**
 * The leaf states of a snapshot, dotted: `['main.sourcing.open', 'remedy.idle', …]`, in the order in which the
 * machine declares them. (The order of the stored value means nothing: jsonb keeps none.)
 */
export function leafStates(snapshot: AnyMachineSnapshot): string[] {
  return leavesOf(snapshot.machine.root, snapshot.value, []);
}

function leavesOf(node: AnyStateNode, value: unknown, path: readonly string[]): string[] {
  if (typeof value === 'string') return [[...path, value].join('.')];
  const active = value as Record<string, unknown>;
  const names = Object.keys(node.states).filter((name) => active[name] !== undefined);
  if (names.length === 0) return [path.join('.')];
  return names.flatMap((name) => leavesOf(node.states[name] as AnyStateNode, active[name], [...path, name]));
}
