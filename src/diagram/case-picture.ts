import type { Workflow } from '../../workflows/kit/workflow.ts';
import { type Box, pictureOf } from './boxes.ts';
import { chartOf } from './chart.ts';
import { type Layout, layOut } from './layout.ts';
import { neighbourhood } from './neighbourhood.ts';

/** A step that moved the case: leaves before and after. */
export interface Walked {
  event: string;
  from: readonly string[];
  to: readonly string[];
}

export interface DrawnBox {
  id: string;
  title: string;
  lines: string[];
  x: number;
  y: number;
  width: number;
  height: number;
  depth: number;
  leaf: boolean;
  state: 'current' | 'been' | 'not-been';
  /** How many times the case has come here. */
  entered: number;
}
export interface DrawnEdge {
  from: string;
  to: string;
  lines: string[];
  /** The events that lead along it. */
  events: string[];
  points: { x: number; y: number }[];
  label: { x: number; y: number } | null;
  backward: boolean;
  /** How many recorded steps went along it. */
  walked: number;
}
export interface CasePicture {
  title: string;
  width: number;
  height: number;
  boxes: DrawnBox[];
  edges: DrawnEdge[];
}

/** Where everything stands depends on the stage alone, not on the case: laid out once per stage and language. */
const kept = new Map<string, ReturnType<typeof laid>>();

async function laid(workflow: Workflow, current: readonly string[] | null, language: 'zh' | 'en') {
  const chart = current ? neighbourhood(chartOf(workflow), current) : chartOf(workflow);
  const picture = pictureOf(chart, language);
  const events = new Map(
    chart.edges.map((edge) => [`${edge.from} > ${edge.to}`, edge.events.map(({ type }) => type)]),
  );
  return { picture, events, layout: (await layOut(picture)) as Layout };
}

/**
 * The diagram of a case: where it stands, the way it went with counts, which steps lead on. The way is coloured from
 * what is recorded, never from "both ends were visited". `whole` draws the entire chart.
 */
export async function casePicture(
  workflow: Workflow,
  options: { current: readonly string[]; walked: readonly Walked[]; language: 'zh' | 'en'; whole: boolean },
): Promise<CasePicture> {
  const { current, walked, language, whole } = options;
  const stage = whole ? '' : current.map((leaf) => leaf.split('.').slice(0, 2).join('.')).join(' ');
  const key = [workflow.id, workflow.version, language, stage].join(' ');
  const making = kept.get(key) ?? laid(workflow, whole ? null : current, language);
  kept.set(key, making);
  making.catch(() => kept.delete(key));
  const { picture, events, layout } = await making;
  const arrows = picture.arrows.map((arrow) => {
    const route = layout.arrows.get(arrow.id);
    const types = events.get(arrow.id) ?? [];
    const along = walked.filter(
      ({ event, from, to }) =>
        types.includes(event) && left(from, to, arrow.from) && left(to, from, arrow.to),
    );
    return {
      from: arrow.from,
      to: arrow.to,
      lines: arrow.lines,
      events: types,
      points: (route?.points ?? []).map(rounded),
      label: route?.label ? rounded(route.label) : null,
      backward: arrow.backward,
      walked: along.length,
    };
  });
  const boxesOf = (box: Box, depth: number): DrawnBox[] => {
    const { x = 0, y = 0, width = 0, height = 0 } = layout.boxes.get(box.id) ?? {};
    const entered = walked.filter(({ from, to }) => left(to, from, box.id)).length;
    const here = current.some((leaf) => within(leaf, box.id));
    const been = walked.some(({ from }) => from.some((leaf) => within(leaf, box.id)));
    return [
      {
        id: box.id,
        title: box.title,
        lines: box.lines,
        ...rounded({ x, y }),
        width: Math.round(width),
        height: Math.round(height),
        depth,
        leaf: box.children.length === 0,
        state: here ? 'current' : been ? 'been' : 'not-been',
        entered,
      },
      ...box.children.flatMap((child) => boxesOf(child, depth + 1)),
    ];
  };
  return {
    title: picture.title,
    width: layout.width,
    height: layout.height,
    boxes: picture.root.children.flatMap((box) => boxesOf(box, 0)),
    edges: arrows,
  };
}

const within = (leaf: string, id: string): boolean => leaf === id || leaf.startsWith(`${id}.`);
/** Did a step leave (or, turned round, enter) this state? */
const left = (before: readonly string[], after: readonly string[], id: string): boolean =>
  before.some((leaf) => within(leaf, id)) && !after.some((leaf) => within(leaf, id));
const rounded = ({ x, y }: { x: number; y: number }) => ({ x: Math.round(x), y: Math.round(y) });
