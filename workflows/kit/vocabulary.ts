import { assign } from 'xstate';
import { type Reader, shownTo } from './shown.ts';
import type { Assign, CaseEvent, ClockParams, GuardDefinition } from './workflow.ts';

interface Args<C> {
  context: C;
  event: CaseEvent;
}

type Test<C> = (args: Args<C>) => boolean;

/** The tests of a table of guards, as the machine asks them: each sees the facts that it declared. */
// biome-ignore lint/suspicious/noExplicitAny: which facts a guard sees was checked where it was written.
export function testsOf<C, T extends Record<string, GuardDefinition<C, any>>>(
  table: T,
): { [K in keyof T]: Test<C> } {
  return Object.fromEntries(
    Object.entries(table).map(([name, guard]): [string, Test<C>] => [
      name,
      ({ context, event }) => guard.test({ context, event: shownTo(guard, event) }),
    ]),
  ) as { [K in keyof T]: Test<C> };
}

const patch = <C extends object>(change: (args: Args<C>) => Partial<C>) =>
  assign<C, CaseEvent, undefined, CaseEvent, never>(change);

/** The assigns of a table of pure functions, each from the step to the changed parts of the context. */
export const patchesOf =
  <C extends object>() =>
  // biome-ignore lint/suspicious/noExplicitAny: as for guards.
  <T extends Record<string, Assign<C, any>>>(table: T): { [K in keyof T]: ReturnType<typeof patch<C>> } =>
    Object.fromEntries(
      Object.entries(table).map(([name, change]) => [
        name,
        Object.assign(
          patch<C>(({ context, event }) => change({ context, event: shownTo(change, event) })),
          needsOf(change),
        ),
      ]),
    ) as { [K in keyof T]: ReturnType<typeof patch<C>> };

/** Kept on the action, where the analysis of the machine finds it. */
const needsOf = ({ needs }: Reader) => (needs ? { needs } : {});

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
