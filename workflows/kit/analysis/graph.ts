import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';

/** A state by its dotted path, as leaf states are written: `main.sourcing.open`. */
export const pathOf = (node: AnyStateNode): string => node.path.join('.');

/** The node itself, then everything below it. */
export function subtree(node: AnyStateNode): AnyStateNode[] {
  return [node, ...Object.values(node.states).flatMap(subtree)];
}

export function ancestors(node: AnyStateNode): AnyStateNode[] {
  return node.parent ? [node.parent, ...ancestors(node.parent)] : [];
}

export const allNodes = (machine: AnyStateMachine): AnyStateNode[] => subtree(machine.root);

/** Everything that may happen in a node itself: its events, and where it goes without any. */
export function transitionsOf(node: AnyStateNode): AnyTransitionDefinition[] {
  return [...[...node.transitions.values()].flat(), ...(node.always ?? [])];
}

/** Event types that a node listens to itself. (XState's `ownEvents` leaves out those that change nothing here.) */
export const heardBy = (node: AnyStateNode): string[] => [...node.transitions.keys()];

/** The nodes that entering `node` enters below it: initial states, and every region of a parallel one. */
export function entered(node: AnyStateNode): AnyStateNode[] {
  if (node.type === 'parallel') return [node, ...Object.values(node.states).flatMap(entered)];
  if (node.type === 'compound') return [node, ...(node.initial.target ?? []).flatMap(entered)];
  return [node];
}

/** All nodes that a transition to `target` may enter: those below, those above, and the regions beside them. */
export function enteredBy(target: AnyStateNode): AnyStateNode[] {
  const beside = ancestors(target).flatMap((above) =>
    above.type === 'parallel'
      ? Object.values(above.states)
          .filter((region) => region !== target && !ancestors(target).includes(region))
          .flatMap(entered)
      : [],
  );
  return [...entered(target), ...ancestors(target), ...beside];
}

/**
 * Nodes that can be reached when every guard may pass. Guards only take transitions away, so what is missing here
 * is unreachable for certain.
 */
export function reachable(machine: AnyStateMachine): Set<AnyStateNode> {
  const found = new Set<AnyStateNode>();
  const waiting = entered(machine.root);
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (found.has(node)) continue;
    found.add(node);
    for (const { target } of transitionsOf(node)) waiting.push(...(target ?? []).flatMap(enteredBy));
  }
  return found;
}

/**
 * Where a leaf may go next: by its own transitions and its ancestors', and by those of a parallel state's other
 * regions that leave the parallel state altogether.
 */
export function nextOf(leaf: AnyStateNode): AnyStateNode[] {
  const above = ancestors(leaf);
  const own = [leaf, ...above].flatMap(transitionsOf).flatMap(({ target }) => target ?? []);
  const outOfParallel = above
    .filter(({ type, parent }) => type === 'parallel' && parent !== undefined)
    .flatMap((parallel) =>
      subtree(parallel)
        .flatMap(transitionsOf)
        .flatMap(({ target }) => target ?? [])
        .filter((target) => target !== parallel && !ancestors(target).includes(parallel)),
    );
  return [...own, ...outOfParallel].flatMap(enteredBy).filter(isLeaf);
}

export const isLeaf = (node: AnyStateNode): boolean => Object.keys(node.states).length === 0;

/** A node, and those that it goes on to without any event. */
export function settled(node: AnyStateNode): AnyStateNode[] {
  const found = new Set<AnyStateNode>();
  const waiting = [node];
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    if (found.has(next)) continue;
    found.add(next);
    waiting.push(...(next.always ?? []).flatMap(({ target }) => target ?? []));
  }
  return [...found];
}

/** The region of the root that a node belongs to. */
export const regionOf = (node: AnyStateNode): AnyStateNode =>
  [node, ...ancestors(node)].find(({ parent }) => parent?.parent === undefined && parent !== undefined) ??
  node;
