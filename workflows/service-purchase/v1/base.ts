import { assign, setup } from 'xstate';
import type { CaseEvent, ClockParams, StateMeta } from '../../kit/workflow.ts';
import { assigns } from './assigns/index.ts';
import type { ProjectContext, ProjectInput } from './context.ts';
import { guards } from './guards/index.ts';
import type { AssignTable } from './table.ts';

type Test = (args: { context: ProjectContext; event: CaseEvent }) => boolean;

function tests<T extends Record<string, { test: Test }>>(table: T): { [K in keyof T]: Test } {
  return Object.fromEntries(Object.entries(table).map(([name, guard]) => [name, guard.test])) as {
    [K in keyof T]: Test;
  };
}

const patch = (change: (args: { context: ProjectContext; event: CaseEvent }) => Partial<ProjectContext>) =>
  assign<ProjectContext, CaseEvent, undefined, CaseEvent, never>(change);

function patches<T extends AssignTable>(table: T): { [K in keyof T]: ReturnType<typeof patch> } {
  return Object.fromEntries(Object.entries(table).map(([name, change]) => [name, patch(change)])) as {
    [K in keyof T]: ReturnType<typeof patch>;
  };
}

/** An effect: nothing happens inside the machine, the engine reads it from the step's actions. */
const effect = (_: unknown, _params: ClockParams): void => {};
/** Without a rule: every pausable clock of the case. */
const pause = (_: unknown, _params?: { rule: string }): void => {};

/** The vocabulary of every state of the project machine: guards, assigns and clock effects, by name only. */
export const base = setup({
  types: {
    context: {} as ProjectContext,
    events: {} as CaseEvent,
    input: {} as ProjectInput,
    meta: {} as StateMeta,
  },
  guards: tests(guards),
  actions: {
    ...patches(assigns),
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
  },
});
