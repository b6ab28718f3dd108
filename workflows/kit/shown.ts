import type { Row } from './commit.ts';
import type { CaseEvent } from './workflow.ts';

/** A part of a workflow that may declare outside facts: a guard, an assign, a clock, a warning, an event's rows. */
export interface Reader {
  needs?: readonly string[];
}

/**
 * The event as this part may see it: with the facts that it declared and the holiday calendar, which is always given,
 * and with no others. Throws where a declared fact was not loaded: an absent fact must never pass for an answer.
 */
export function shownTo(reader: Reader, event: CaseEvent): CaseEvent {
  // The machine's own first event, before anything happened: it carries neither data nor facts.
  if (event.facts === undefined) return event;
  const facts: Row = { calendar: event.facts.calendar };
  for (const name of reader.needs ?? []) {
    if (!Object.hasOwn(event.facts, name)) throw new FactNotLoaded(name, event.type);
    facts[name] = event.facts[name];
  }
  return { ...event, facts };
}

/** A fact that a part of the workflow declared and nobody loaded: a fault of the server, never of the request. */
export class FactNotLoaded extends Error {
  constructor(name: string, type: string) {
    super(`${type} was decided without the fact ${name}, which a guard, assign, clock or row of it declares`);
    this.name = 'FactNotLoaded';
  }
}
