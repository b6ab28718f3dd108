import type { Assign, ClockReader, GuardDefinition } from '../../kit/workflow.ts';
import type { OrganisationContext } from './context.ts';
import type { FactName, OrganisationFacts } from './facts.ts';

type Facts<F extends FactName = never> = Pick<OrganisationFacts, F | 'calendar'>;
type Guard = GuardDefinition<OrganisationContext, Facts>;
type Patch = Assign<OrganisationContext, Facts>;
type Clock<F extends FactName = never> = ClockReader<OrganisationContext, Facts<F>>;

// Typed by their names alone: an entry that does not fit is one error, at its own line.

/** Guards by name, each with its refusal sentence and clause. */
export const guardTable = <K extends string>(table: Record<K, Guard>): Record<K, Guard> => table;

/** What a step changes in the context, by name: a pure function to the changed parts. */
export const assignTable = <K extends string>(table: Record<K, Patch>): Record<K, Patch> => table;

export type ClockTable = Record<string, Clock>;

/** Clocks whose keys or starts are read from outside facts: those in `needs` and no others (kit/shown.ts). */
export const clocksFrom = <const F extends FactName>(needs: readonly F[], clocks: Clock<F>): Clock =>
  Object.assign(clocks as unknown as Clock, { needs });
