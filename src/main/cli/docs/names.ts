import type { Bilingual } from '../../../../workflows/kit/bilingual.ts';
import { titleOfState } from '../../../../workflows/kit/preconditions.ts';
import type { StateMeta, Workflow } from '../../../../workflows/kit/workflow.ts';
import type { Step } from '../../../diagram/steps.ts';
import { both } from './markdown.ts';

/** A state with the titles around it, without its region's: 采购实施 › 评审 › 打分. */
export function stateName(workflow: Workflow, id: string): Bilingual {
  const keys = id.split('.');
  const titles = keys.slice(1).map((_, index) => titleOfState(workflow, keys.slice(0, index + 2).join('.')));
  if (titles.length === 0) return titleOfState(workflow, id);
  return { zh: titles.map(({ zh }) => zh).join(' › '), en: titles.map(({ en }) => en).join(' › ') };
}

/** An event's title over its name in the API. */
export function eventName(workflow: Workflow, type: string): string {
  if (type === '') return both({ zh: '（自动）', en: '(by itself)' });
  const title = workflow.events[type]?.title ?? { zh: '', en: '' };
  return `${both(title)}<br>\`${type}\``;
}

/** The part of the chart that a step belongs to: its stage, or the region beside the stages. */
export function chapterOf(workflow: Workflow, { from }: Step): string {
  const [region = '', stage] = from.split('.');
  const node = stage === undefined ? undefined : workflow.machine.root.states[region]?.states[stage];
  return (node?.meta as StateMeta | undefined)?.stage ? `${region}.${stage}` : region;
}
