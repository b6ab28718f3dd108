import type { Engine } from '../../engine/engine.ts';
import { bodies } from './bodies.ts';
import { contacts } from './contacts.ts';
import { durations } from './durations.ts';
import { gradesOf } from './grades.ts';
import { money } from './money.ts';
import { overdue } from './overdue.ts';
import { pipeline } from './pipeline.ts';
import type { Scope } from './scope.ts';
import type { Section } from './section.ts';
import { targets } from './targets.ts';

const sections = {
  pipeline,
  bodies,
  money,
  overdue,
  durations,
  grades: gradesOf,
  targets,
  contacts,
} satisfies Record<string, (engine: Engine, scope: Scope) => Promise<Section>>;

export type SectionId = keyof typeof sections;
export const sectionIds = Object.keys(sections) as [SectionId, ...SectionId[]];

/** The asked sections in their usual order. One after the other: a report takes no more than one connection's worth. */
export async function report(engine: Engine, scope: Scope, asked: readonly SectionId[]): Promise<Section[]> {
  const made: Section[] = [];
  for (const id of sectionIds) if (asked.includes(id)) made.push(await sections[id](engine, scope));
  return made;
}
