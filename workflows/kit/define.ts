import type { z } from 'zod';
import type { CaseEvent, EventDefinition } from './workflow.ts';

/** Defines one event; the file that does so is all that a reader needs to know of it. */
export function defineEvent<S extends z.ZodObject>(definition: EventDefinition<S>): EventDefinition<S> {
  return definition;
}

/** The payload of an event, typed by its definition; `undefined` when the event is another one. */
export function dataOf<S extends z.ZodObject>(
  definition: EventDefinition<S>,
  event: CaseEvent,
): z.infer<S> | undefined {
  return event.type === definition.type ? (event.data as z.infer<S>) : undefined;
}

/** The payload of an event that can only be this one. Throws when it is another: a fault of the machine. */
export function mustBe<S extends z.ZodObject>(definition: EventDefinition<S>, event: CaseEvent): z.infer<S> {
  const data = dataOf(definition, event);
  if (!data) throw new Error(`expected ${definition.type}, got ${event.type}`);
  return data;
}

/** A value that earlier checks have made sure of. Throws when it is missing: a fault of the workflow. */
export function mustExist<T>(value: T | undefined | null): T {
  if (value === undefined || value === null) throw new Error('a value that was checked before is missing');
  return value;
}
