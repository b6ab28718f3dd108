import type { AnyStateNode } from 'xstate';
import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import type { StateMeta, Workflow } from '../../workflows/kit/workflow.ts';

/** A state as it is drawn; `id` is dotted, such as `main.sourcing.open`, and '' for the root. */
export interface ChartState {
  id: string;
  title: Bilingual;
  kind: 'leaf' | 'compound' | 'parallel' | 'final';
  /** Where a compound state begins. */
  initial?: string;
  children: ChartState[];
  /** What can happen here without leaving. */
  stays: ChartEvent[];
}

export interface ChartEvent {
  /** Empty for a step that the machine takes by itself as soon as its condition holds. */
  type: string;
  title: Bilingual;
}

export interface ChartEdge {
  from: string;
  to: string;
  /** Everything that leads from here to there. */
  events: ChartEvent[];
  /** It leads to a state declared earlier: drawn dashed, and turned round for the layout. */
  backward: boolean;
}

export interface Chart {
  root: ChartState;
  edges: ChartEdge[];
}

/** By itself: an eventless transition. */
const automatic: Bilingual = { zh: '自动', en: 'by itself' };

/** A workflow's machine as plain data to be drawn, in the order in which it declares its states. Pure. */
export function chartOf(workflow: Workflow): Chart {
  const edges: ChartEdge[] = [];
  const visit = (node: AnyStateNode): ChartState => {
    const stays = new Map<string, ChartEvent>();
    for (const transition of [...[...node.transitions.values()].flat(), ...(node.always ?? [])]) {
      const event = eventOf(workflow, transition.eventType);
      const targets = (transition.target ?? []) as readonly AnyStateNode[];
      if (targets.length === 0) stays.set(event.type, event);
      for (const target of targets) addEdge(edges, node, target, event);
    }
    const children = Object.values(node.states).map(visit);
    return {
      id: idOf(node),
      title: titleOf(workflow, node),
      kind: kindOf(node),
      ...(node.type === 'compound' ? { initial: idOf(initialOf(node)) } : {}),
      children,
      stays: [...stays.values()],
    };
  };
  const root = visit(workflow.machine.root);
  return { root, edges };
}

function addEdge(edges: ChartEdge[], source: AnyStateNode, target: AnyStateNode, event: ChartEvent): void {
  const [from, to] = [idOf(source), idOf(target)];
  let edge = edges.find((one) => one.from === from && one.to === to);
  if (!edge) {
    edge = { from, to, events: [], backward: target.order < source.order };
    edges.push(edge);
  }
  if (!edge.events.some((known) => known.type === event.type)) edge.events.push(event);
}

const idOf = (node: AnyStateNode): string => node.path.join('.');

function initialOf(node: AnyStateNode): AnyStateNode {
  const [target] = (node.initial.target ?? []) as readonly AnyStateNode[];
  if (!target) throw new Error(`${node.id} has no initial state`);
  return target;
}

function titleOf(workflow: Workflow, node: AnyStateNode): Bilingual {
  if (node.path.length === 0) return workflow.title;
  return (node.meta as StateMeta | undefined)?.title ?? { zh: node.key, en: node.key };
}

function kindOf(node: AnyStateNode): ChartState['kind'] {
  if (node.type === 'final') return 'final';
  return node.type === 'compound' || node.type === 'parallel' ? node.type : 'leaf';
}

function eventOf(workflow: Workflow, type: string): ChartEvent {
  return { type, title: type === '' ? automatic : (workflow.events[type]?.title ?? { zh: type, en: type }) };
}
