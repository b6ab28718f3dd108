import { formOf } from '../../kit/form.ts';
import type { CaseEvent } from '../../kit/workflow.ts';
import { type OrganisationContext, running, type Spell } from './context.ts';
import { endIncubation } from './events/end-incubation.ts';
import { endPilot } from './events/end-pilot.ts';
import { leaveFederation } from './events/leave-federation.ts';

/** The running membership or pilot of a name. */
export const runningNamed = (spells: readonly Spell[], name: string | undefined): Spell | undefined =>
  spells.find((spell) => running(spell) && spell.name === name);

/** What this event is about to end, and on which day. */
export function ending(
  event: CaseEvent,
  { incubation, federations, pilots }: OrganisationContext,
): { spell: Spell; on: string } | undefined {
  const { on } = formOf(endIncubation, event);
  const left = formOf(leaveFederation, event);
  const ended = formOf(endPilot, event);
  const found = [
    { spell: running(incubation) ? incubation : undefined, on },
    { spell: runningNamed(federations, left.name), on: left.on },
    { spell: runningNamed(pilots, ended.name), on: ended.on },
  ].find((one): one is { spell: Spell; on: string } => one.spell !== undefined && one.on !== undefined);
  return found;
}

/** The list with the running one of that name ended. */
export const ended = (spells: readonly Spell[], name: string, until: string): Spell[] =>
  spells.map((spell) => (running(spell) && spell.name === name ? { ...spell, until } : spell));
