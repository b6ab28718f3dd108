import type { AnyStateMachine, AnyStateNode, AnyTransitionDefinition } from 'xstate';
import type { ClockParams } from '../workflow.ts';
import { allNodes, transitionsOf } from './graph.ts';

/** One named action, and where it stands. */
export interface UsedAction {
  node: AnyStateNode;
  where: 'entry' | 'exit' | 'transition';
  transition?: AnyTransitionDefinition;
  /** Undefined for a function written in place. */
  type: string | undefined;
  params: ClockParams | undefined;
}

export type Action = string | { type?: string; params?: unknown } | ((...args: never[]) => unknown);

export const named = (action: Action): { type: string | undefined; params: ClockParams | undefined } =>
  typeof action === 'string'
    ? { type: action, params: undefined }
    : typeof action === 'function'
      ? { type: undefined, params: undefined }
      : { type: action.type, params: action.params as ClockParams | undefined };

/** Every action of a machine, in entry, exit and transitions. */
export function actionsOf(machine: AnyStateMachine): UsedAction[] {
  return allNodes(machine).flatMap((node): UsedAction[] => [
    ...node.entry.map((action) => ({ node, where: 'entry' as const, ...named(action as Action) })),
    ...node.exit.map((action) => ({ node, where: 'exit' as const, ...named(action as Action) })),
    ...transitionsOf(node).flatMap((transition) =>
      transition.actions.map((action) => ({
        node,
        where: 'transition' as const,
        transition,
        ...named(action as Action),
      })),
    ),
  ]);
}

/** One guard, by its name; undefined for a function written in place or one that XState negates. */
export interface UsedGuard {
  node: AnyStateNode;
  event: string;
  name: string | undefined;
}

export type Guard = string | { type?: string; guards?: Guard[]; check?: { name?: string } };

/** The names in a guard, compositions taken apart; undefined where one has none. */
export function names(guard: Guard | undefined): (string | undefined)[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return [guard];
  if (guard.guards) {
    return guard.check?.name?.includes('Not') ? [undefined] : guard.guards.flatMap((part) => names(part));
  }
  return [typeof guard === 'function' ? undefined : guard.type];
}

/** Every guard of a machine; compositions are taken apart. */
export function guardsOf(machine: AnyStateMachine): UsedGuard[] {
  return allNodes(machine).flatMap((node) =>
    transitionsOf(node).flatMap(({ guard, eventType }) =>
      names(guard as Guard | undefined).map((name) => ({ node, event: eventType, name })),
    ),
  );
}
