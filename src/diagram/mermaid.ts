import type { Bilingual } from '../../workflows/kit/bilingual.ts';
import type { Workflow } from '../../workflows/kit/workflow.ts';
import { type ChartEvent, type ChartState, chartOf } from './chart.ts';

/**
 * The workflow as a Mermaid `stateDiagram-v2`, in one language or (without `language`) in both. Equal workflow,
 * equal text. What happens without leaving a state stands as lines in its box.
 *
 * All states come first and all transitions after them, because Mermaid counts a state as a child of the block in
 * which it is first named.
 *
 * @example mermaidOf(servicePurchaseV1, 'zh').startsWith('stateDiagram-v2')
 */
export function mermaidOf(workflow: Workflow, language?: 'zh' | 'en'): string {
  const { root, edges } = chartOf(workflow);
  const both = ({ zh, en }: Bilingual) => (zh === en ? zh : `${zh} ${en}`);
  const say = (text: Bilingual) => safe(language ? text[language] : both(text));
  const label = (events: readonly ChartEvent[]) => events.map(({ title }) => say(title)).join('<br/>');
  const lines = ['stateDiagram-v2', '  direction TB'];
  lines.push(...childrenOf(root, say, '  '));
  for (const { from, to, events } of edges) lines.push(`  ${idOf(from)} --> ${idOf(to)} : ${label(events)}`);
  return `${lines.join('\n')}\n`;
}

function childrenOf(state: ChartState, say: (text: Bilingual) => string, indent: string): string[] {
  const lines: string[] = [];
  // Regions of an inner parallel state are divided by `--`; those of the root stand side by side as blocks.
  const divided = state.kind === 'parallel' && state.id !== '';
  if (state.initial !== undefined) lines.push(`${indent}[*] --> ${idOf(state.initial)}`);
  for (const [index, child] of state.children.entries()) {
    if (divided && index > 0) lines.push(`${indent}--`);
    lines.push(...stateLines(child, say, indent));
  }
  return lines;
}

function stateLines(state: ChartState, say: (text: Bilingual) => string, indent: string): string[] {
  const head = `${indent}state "${say(state.title)}" as ${idOf(state.id)}`;
  if (state.children.length > 0) return [`${head} {`, ...childrenOf(state, say, `${indent}  `), `${indent}}`];
  const stays = state.stays.map(({ title }) => `${indent}${idOf(state.id)} : ${say(title)}`);
  return [head, ...stays, ...(state.kind === 'final' ? [`${indent}${idOf(state.id)} --> [*]`] : [])];
}

/** Mermaid takes neither dots nor hyphens in a name; the prefix keeps clear of its own words (`end`, `state`). */
const idOf = (id: string): string => `s_${id.replace(/[^A-Za-z0-9]/g, '_')}`;

/** Signs that mean something to Mermaid are replaced by their full-width brothers. */
const marks: Record<string, string> = { ':': '：', ';': '；', '"': '”', '#': '＃', '{': '｛', '}': '｝' };
const safe = (text: string): string => text.replace(/[:;"#{}]/g, (mark) => marks[mark] as string);
