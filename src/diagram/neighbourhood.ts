import type { Chart, ChartEdge, ChartState } from './chart.ts';

/**
 * The part of a chart that a reader of one case needs: in each region the stage where it stands opened, those one step
 * away closed, the rest left out. The whole chart is four times as wide and is read on a page of its own. Pure.
 */
export function neighbourhood({ root, edges }: Chart, current: readonly string[]): Chart {
  const regions = root.kind === 'parallel' ? root.children : [root];
  const open = new Set(
    regions
      .flatMap((region) => region.children.filter((stage) => current.some((leaf) => within(leaf, stage.id))))
      .map(({ id }) => id),
  );
  const shownIn = (id: string): string => {
    for (const region of regions) {
      for (const stage of region.children)
        if (within(id, stage.id)) return open.has(stage.id) ? id : stage.id;
    }
    return id;
  };
  const moved = merged(edges.map((edge) => ({ ...edge, from: shownIn(edge.from), to: shownIn(edge.to) })));
  const near = new Set(
    moved
      .filter(({ from, to }) => isOpen(from, open) || isOpen(to, open))
      .flatMap(({ from, to }) => [from, to]),
  );
  const kept = (id: string) => isOpen(id, open) || near.has(id);
  const closed = (stage: ChartState): ChartState =>
    open.has(stage.id) ? stage : { id: stage.id, title: stage.title, kind: 'leaf', children: [], stays: [] };
  const drawn = regions.flatMap((region) => {
    const stages = region.children.filter(({ id }) => kept(id)).map(closed);
    // A region at rest (no complaint, not suspended) says nothing.
    const resting =
      region.initial !== undefined && stages.length > 0 && region !== regions[0] && open.has(region.initial);
    if (stages.length === 0 || resting) return [];
    const { initial, ...rest } = region;
    return [
      {
        ...rest,
        ...(initial !== undefined && stages.some(({ id }) => id === initial) ? { initial } : {}),
        children: stages,
      },
    ];
  });
  const ids = new Set(drawn.flatMap(idsOf));
  return {
    root: { ...root, kind: drawn.length > 1 ? root.kind : 'compound', children: drawn, stays: [] },
    edges: moved.filter(
      ({ from, to }) => ids.has(from) && ids.has(to) && (isOpen(from, open) || isOpen(to, open)),
    ),
  };
}

const within = (id: string, ancestor: string): boolean => id === ancestor || id.startsWith(`${ancestor}.`);
const isOpen = (id: string, open: ReadonlySet<string>): boolean =>
  [...open].some((stage) => within(id, stage));
const idsOf = (state: ChartState): string[] => [state.id, ...state.children.flatMap(idsOf)];

/** Closed stages bring edges together that now have the same ends; one that stays inside is no edge any more. */
function merged(edges: ChartEdge[]): ChartEdge[] {
  const byEnds = new Map<string, ChartEdge>();
  for (const edge of edges) {
    if (edge.from === edge.to) continue;
    const ends = `${edge.from} > ${edge.to}`;
    const known = byEnds.get(ends);
    const fresh = edge.events.filter(({ type }) => !known?.events.some((event) => event.type === type));
    byEnds.set(ends, known ? { ...known, events: [...known.events, ...fresh] } : edge);
  }
  return [...byEnds.values()];
}
