import type { AnyStateNode } from 'xstate';
import type { Bilingual } from './bilingual.ts';
import { titleOfState } from './preconditions.ts';
import type { EventDefinition, StateMeta, Workflow } from './workflow.ts';

/**
 * All versions of one workflow, the oldest first: cases of the older ones go on beside those of the newest. What is said
 * of a case without asking which version it runs, the newest that knows the word says.
 */
export type Versions = readonly [Workflow, ...Workflow[]];

const newestFirst = (versions: Versions): Workflow[] => versions.toReversed();

/** What new cases begin with. */
export const newestOf = (versions: Versions): Workflow => versions.at(-1) ?? versions[0];

/** An event as the newest version that has it defines it. */
export const eventIn = (versions: Versions, type: string): EventDefinition | undefined =>
  newestFirst(versions).find(({ events }) => Object.hasOwn(events, type))?.events[type];

/** The title of a dotted leaf state, in the newest version that has it. */
export function stateTitleIn(versions: Versions, leaf: string): Bilingual {
  const keys = leaf.split('.');
  const knows = ({ machine }: Workflow) =>
    keys.reduce<AnyStateNode | undefined>((node, key) => node?.states[key], machine.root) !== undefined;
  return titleOfState(newestFirst(versions).find(knows) ?? newestOf(versions), leaf);
}

/** The stages of the board by the title of the outermost state that names each, those of older versions last. */
export function stagesIn(versions: Versions): Record<string, Bilingual> {
  const words: Record<string, Bilingual> = {};
  const visit = (node: AnyStateNode): void => {
    const { stage, title } = (node.meta ?? {}) as Partial<StateMeta>;
    if (stage && title) words[stage] ??= title;
    for (const child of Object.values(node.states)) visit(child);
  };
  for (const { machine } of newestFirst(versions)) visit(machine.root);
  return words;
}
