import type { WarningDefinition } from '../../../kit/warnings.ts';
import type { Assign, ClockReader, GuardDefinition } from '../../../kit/workflow.ts';
import type { ProjectContext } from './context.ts';
import type { FactName, ProjectFacts } from './facts.ts';

type Facts<F extends FactName = never> = Pick<ProjectFacts, F | 'calendar'>;
type Guard<F extends FactName = never> = GuardDefinition<ProjectContext, Facts<F>>;
type Warning<F extends FactName = never> = WarningDefinition<ProjectContext, Facts<F>>;
type Patch<F extends FactName = never> = Assign<ProjectContext, Facts<F>>;
type Clock<F extends FactName = never> = ClockReader<ProjectContext, Facts<F>>;

// Tables are typed by their names alone, so that one entry that does not fit (a field forgotten in the context, a guard
// without its clause) is one error, at its own line: inferred from the entries, the machine would lose all its guards
// or actions with the one, and every state would be an error too.

/** Guards by name, each with its refusal sentence and clause. One that reads outside facts is written by `guard`. */
export const guardTable = <K extends string>(table: Record<K, Guard>): Record<K, Guard> => table;

/** What a step changes in the context, by name. One that reads outside facts is written by `assignFrom`. */
export const assignTable = <K extends string>(table: Record<K, Patch>): Record<K, Patch> => table;

/** Which clocks a step arms or ends where there are several, or where the start is not the step itself. */
export type ClockTable = Record<string, Clock>;

/** What makes people look twice, by name. */
export type WarningTable = Record<string, Warning>;

interface Needs<F extends FactName> {
  needs: readonly F[];
}

// Whoever runs these shows each the facts that it declared (kit/shown.ts); the tables need not know which.

/** A guard that reads outside facts: those in `needs` and no others. */
export const guard = <const F extends FactName>(definition: Needs<F> & Guard<F>): Guard =>
  definition as unknown as Guard;

/** A warning that reads outside facts. */
export const warning = <const F extends FactName>(definition: Needs<F> & Warning<F>): Warning =>
  definition as unknown as Warning;

/** A change of the context that reads outside facts. */
export const assignFrom = <const F extends FactName>(needs: readonly F[], change: Patch<F>): Patch =>
  Object.assign(change as unknown as Patch, { needs });

/** Clocks whose keys or starts are read from outside facts. */
export const clocksFrom = <const F extends FactName>(needs: readonly F[], clocks: Clock<F>): Clock =>
  Object.assign(clocks as unknown as Clock, { needs });
