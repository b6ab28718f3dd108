import type { Key, Trace, TraceNode } from './types.ts';

/**
 * The part of a trace that hangs together with one of its nodes, towards the needs and towards the scores. A promise
 * that names its requirement answers that one, whatever else the criterion that it is judged by judges too.
 */
export function threadOf({ nodes, gaps }: Trace, start: Key): Trace {
  const byKey = new Map(nodes.map((node) => [node.key, node]));
  const kept = new Set<Key>([start]);
  climb(byKey, start, kept);
  descend(byKey, start, kept);
  for (const key of [...kept]) {
    const { evidence } = (byKey.get(key)?.facts ?? {}) as { evidence?: Key[] };
    for (const one of evidence ?? []) {
      kept.add(one);
      for (const milestone of byKey.get(one)?.up ?? []) kept.add(milestone);
    }
  }
  return { nodes: nodes.filter(({ key }) => kept.has(key)), gaps: gaps.filter(({ at }) => kept.has(at)) };
}

type ByKey = ReadonlyMap<Key, TraceNode>;

const requirementsOf = (node: TraceNode) => node.up.filter((key) => key.startsWith('requirement:'));

function climb(byKey: ByKey, start: Key, kept: Set<Key>): void {
  const seen = new Set<Key>([start]);
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    const node = byKey.get(key);
    if (!node) continue;
    const answersOne = node.kind === 'promise' && requirementsOf(node).length > 0;
    for (const above of node.up) {
      kept.add(above);
      if ((answersOne && above.startsWith('criterion:')) || seen.has(above)) continue;
      seen.add(above);
      open.push(above);
    }
  }
}

function descend(byKey: ByKey, start: Key, kept: Set<Key>): void {
  const seen = new Set<Key>([start]);
  const open = [start];
  for (let key = open.pop(); key !== undefined; key = open.pop()) {
    for (const below of byKey.get(key)?.down ?? []) {
      const node = byKey.get(below);
      if (!node || seen.has(below) || answersAnother(node, start, seen)) continue;
      seen.add(below);
      kept.add(below);
      open.push(below);
    }
  }
}

/** Coming down from a need or a requirement: is this a promise for a requirement that is not on the way? */
function answersAnother(node: TraceNode, start: Key, seen: ReadonlySet<Key>): boolean {
  if (node.kind !== 'promise' || !/^(need|requirement):/.test(start)) return false;
  const answered = requirementsOf(node);
  return answered.length > 0 && !answered.some((key) => seen.has(key));
}
