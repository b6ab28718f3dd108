import ElkModule, { type ELK, type ElkExtendedEdge, type ElkNode } from 'elkjs/lib/elk.bundled.js';
import type { Arrow, Box, Picture } from './boxes.ts';
import { type, widest, widthOf } from './text-size.ts';

export interface Placed {
  x: number;
  y: number;
  width: number;
  height: number;
}

export interface Layout {
  width: number;
  height: number;
  boxes: Map<string, Placed>;
  /** Where an initial state is pointed at from: the centre of its dot, by the id of the state around it. */
  dots: Map<string, Placed>;
  arrows: Map<string, { points: { x: number; y: number }[]; label?: Placed }>;
}

// The package is CommonJS: what Node hands out as the default is the class itself.
const Elk = ElkModule as unknown as new () => ELK;

const dotOf = (id: string) => `${id} •`;
const headHeight = (lines: readonly string[]) => 12 + type.title + lines.length * type.leading;

/**
 * Places everything, from top to bottom. Deterministic: ELK's random seed is fixed and sizes are estimated.
 *
 * Backward transitions are laid out the other way round and turned back afterwards: otherwise ELK puts what they
 * lead to on top, and the beginning of the process far below. `considerModelOrder: NODES_AND_EDGES` must not be
 * set together with `INCLUDE_CHILDREN`: it crashes (eclipse/elk#724).
 */
export async function layOut(picture: Picture): Promise<Layout> {
  const graph: ElkNode = {
    ...nodeOf(picture.root),
    layoutOptions: {
      'elk.algorithm': 'layered',
      'elk.direction': 'DOWN',
      'elk.hierarchyHandling': 'INCLUDE_CHILDREN',
      'elk.randomSeed': '1',
      'elk.json.shapeCoords': 'ROOT',
      'elk.json.edgeCoords': 'ROOT',
      'elk.edgeLabels.inline': 'false',
      'elk.spacing.nodeNode': '36',
      'elk.spacing.edgeLabel': '4',
      'elk.layered.spacing.nodeNodeBetweenLayers': '36',
      'elk.layered.spacing.edgeNodeBetweenLayers': '18',
      'elk.layered.nodePlacement.strategy': 'NETWORK_SIMPLEX',
      'elk.layered.cycleBreaking.strategy': 'DEPTH_FIRST',
      'elk.padding': '[top=48,left=24,bottom=24,right=24]',
    },
    edges: [...picture.arrows.map(edgeOf), ...initialEdges(picture.root), ...stays(picture)],
  };
  const laid = await new Elk().layout(graph);
  const boxes = new Map<string, Placed>();
  const dots = new Map<string, Placed>();
  const collect = (node: ElkNode): void => {
    const { id, x = 0, y = 0, width = 0, height = 0 } = node;
    const isDot = id.endsWith(' •');
    (isDot ? dots : boxes).set(isDot ? id.slice(0, -2) : id, { x, y, width, height });
    node.children?.forEach(collect);
  };
  collect(laid);
  return {
    width: Math.ceil(laid.width ?? 0),
    height: Math.ceil(laid.height ?? 0),
    boxes,
    dots,
    arrows: new Map((laid.edges ?? []).map((edge) => [edge.id, routeOf(edge, picture)])),
  };
}

function nodeOf(box: Box): ElkNode {
  const width = Math.max(widthOf(box.title, type.title), widest(box.lines, type.line)) + 28;
  const height = headHeight(box.lines) + 8;
  // Top: side by side, regions begin at one height.
  if (box.children.length === 0)
    return { id: box.id, width, height, layoutOptions: { 'elk.alignment': 'TOP' } };
  const dot = box.initial === undefined ? [] : [{ id: dotOf(box.id), width: 12, height: 12 }];
  return {
    id: box.id,
    children: [...dot, ...box.children.map(nodeOf)],
    layoutOptions: {
      'elk.alignment': 'TOP',
      'elk.padding': `[top=${headHeight(box.lines) + 14},left=20,bottom=20,right=20]`,
      'elk.nodeSize.constraints': 'MINIMUM_SIZE',
      'elk.nodeSize.minimum': `(${width},${height})`,
    },
  };
}

function edgeOf(arrow: Arrow): ElkExtendedEdge {
  const [source, target] = arrow.backward ? [arrow.to, arrow.from] : [arrow.from, arrow.to];
  return {
    id: arrow.id,
    sources: [source],
    targets: [target],
    labels: [
      {
        text: arrow.lines.join(' '),
        width: widest(arrow.lines, type.line) + 8,
        height: arrow.lines.length * type.leading,
      },
    ],
  };
}

function initialEdges(box: Box): ElkExtendedEdge[] {
  const own =
    box.initial === undefined
      ? []
      : [{ id: dotOf(box.id), sources: [dotOf(box.id)], targets: [box.initial] }];
  return [...own, ...box.children.flatMap(initialEdges)];
}

/** A state that no arrow reaches stands after the one declared before it, not at the very top. Never drawn. */
function stays({ root, arrows }: Picture): ElkExtendedEdge[] {
  const reached = new Set(arrows.flatMap(({ from, to }) => [from, to]));
  const within = (box: Box): ElkExtendedEdge[] => [
    ...box.children.flatMap((child, index) => {
      const before = box.children[index - 1];
      const alone = box.kind === 'compound' && before && child.id !== box.initial && !reached.has(child.id);
      return alone ? [{ id: `${child.id} ~`, sources: [before.id], targets: [child.id] }] : [];
    }),
    ...box.children.flatMap(within),
  ];
  return within(root);
}

function routeOf(edge: ElkExtendedEdge, picture: Picture) {
  const [section] = edge.sections ?? [];
  if (!section) throw new Error(`no route for ${edge.id}`);
  const points = [section.startPoint, ...(section.bendPoints ?? []), section.endPoint];
  const backward = picture.arrows.some((arrow) => arrow.id === edge.id && arrow.backward);
  const [label] = edge.labels ?? [];
  return {
    points: backward ? points.reverse() : points,
    ...(label
      ? { label: { x: label.x ?? 0, y: label.y ?? 0, width: label.width ?? 0, height: label.height ?? 0 } }
      : {}),
  };
}
