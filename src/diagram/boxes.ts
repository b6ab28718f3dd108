import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import type { Chart, ChartEdge, ChartEvent, ChartState } from './chart.ts';

/** A state with its words, in one language, as the picture shows it. */
export interface Box {
  id: string;
  kind: ChartState['kind'];
  title: string;
  /** What happens here without leaving, and exits that too many states share to be drawn. */
  lines: string[];
  initial?: string;
  children: Box[];
}

export interface Arrow {
  id: string;
  from: string;
  to: string;
  lines: string[];
  backward: boolean;
}

export interface Picture {
  title: string;
  root: Box;
  arrows: Arrow[];
}

/** From how many states one event may lead to the same place before words say it better than arrows. */
const drawnAtMost = 3;

/**
 * Decides what is drawn and what is said. An exit that many states share (终止采购) would cover the chart with
 * arrows; it becomes a line in each of their boxes.
 */
export function pictureOf({ root, edges }: Chart, language: 'zh' | 'en'): Picture {
  const say = (text: Bilingual) => text[language];
  const titles = new Map<string, string>();
  const name = (state: ChartState): void => {
    titles.set(state.id, say(state.title));
    state.children.forEach(name);
  };
  name(root);
  const shared = sharedExits(edges);
  const isShared = (edge: ChartEdge, event: ChartEvent) => shared.has(exitOf(edge, event));
  const boxOf = (state: ChartState): Box => ({
    id: state.id,
    kind: state.kind,
    title: say(state.title),
    lines: [
      ...state.stays.map((event) => say(event.title)),
      ...edges
        .filter((edge) => edge.from === state.id)
        .flatMap((edge) =>
          edge.events
            .filter((event) => isShared(edge, event))
            .map((event) => `${say(event.title)} → ${titles.get(edge.to)}`),
        ),
    ],
    ...(state.initial === undefined ? {} : { initial: state.initial }),
    children: state.children.map(boxOf),
  });
  const arrows = edges.flatMap((edge) => {
    const events = edge.events.filter((event) => !isShared(edge, event));
    if (events.length === 0) return [];
    const { from, to, backward } = edge;
    return [{ id: `${from} > ${to}`, from, to, lines: events.map((event) => say(event.title)), backward }];
  });
  return { title: say(root.title), root: boxOf(root), arrows };
}

const exitOf = (edge: ChartEdge, event: ChartEvent): string => `${event.type} > ${edge.to}`;

function sharedExits(edges: readonly ChartEdge[]): Set<string> {
  const count = new Map<string, number>();
  for (const edge of edges) {
    for (const event of edge.events) {
      const exit = exitOf(edge, event);
      count.set(exit, (count.get(exit) ?? 0) + 1);
    }
  }
  return new Set([...count].filter(([, times]) => times > drawnAtMost).map(([exit]) => exit));
}
