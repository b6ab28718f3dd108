import { assign } from 'xstate';
import type { CaseEvent, ClockParams } from './workflow.ts';

interface Args<C> {
  context: C;
  event: CaseEvent;
}

type Test<C> = (args: Args<C>) => boolean;

/** The tests of a table of guards, as the machine asks them. */
export function testsOf<C, T extends Record<string, { test: Test<C> }>>(
  table: T,
): { [K in keyof T]: Test<C> } {
  return Object.fromEntries(Object.entries(table).map(([name, guard]) => [name, guard.test])) as {
    [K in keyof T]: Test<C>;
  };
}

const patch = <C extends object>(change: (args: Args<C>) => Partial<C>) =>
  assign<C, CaseEvent, undefined, CaseEvent, never>(change);

/** The assigns of a table of pure functions, each from the step to the changed parts of the context. */
export const patchesOf =
  <C extends object>() =>
  <T extends Record<string, (args: Args<C>) => Partial<C>>>(
    table: T,
  ): { [K in keyof T]: ReturnType<typeof patch<C>> } =>
    Object.fromEntries(Object.entries(table).map(([name, change]) => [name, patch(change)])) as {
      [K in keyof T]: ReturnType<typeof patch<C>>;
    };

/** An effect: nothing happens inside the machine, the engine reads it from the step's actions. */
const effect = (_: unknown, _params: ClockParams): void => {};
/** Without a rule: every pausable clock of the case. */
const pause = (_: unknown, _params?: { rule: string }): void => {};

export const clockEffects = {
  /** Starts the clock of a rule. */
  arm: effect,
  /** The duty is done: the clock ends as met, or as breached when it was too late. */
  meet: effect,
  /** The clock has lost its object. */
  cancel: effect,
  /** Stops all pausable clocks, or the one that `params.rule` names. */
  freeze: pause,
  /** Frozen clocks (or the named one) run on with what was left. */
  thaw: pause,
};
