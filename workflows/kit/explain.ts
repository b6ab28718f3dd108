import { type AnyMachineSnapshot, type AnyTransitionDefinition, getNextTransitions } from 'xstate';
import type { Reason } from './refusal.ts';
import { shownTo } from './shown.ts';
import type { CaseEvent, GuardDefinition, Shown, Workflow } from './workflow.ts';

/** What XState makes of `and`, `or`, `not`: a guard that carries its parts. */
interface ComposedGuard {
  check?: unknown;
  guards?: readonly Guard[];
  type?: string;
  params?: unknown;
}
type Guard = string | ComposedGuard | ((...args: never[]) => unknown);

/** The transitions that an event could take from here, guards left aside. */
export function candidatesFor(snapshot: AnyMachineSnapshot, type: string): AnyTransitionDefinition[] {
  return getNextTransitions(snapshot).filter((candidate) => candidate.eventType === type);
}

/** Types of all events that some active state listens to. */
export function listenedTo(snapshot: AnyMachineSnapshot): Set<string> {
  return new Set(getNextTransitions(snapshot).map((candidate) => candidate.eventType));
}

/**
 * Why the event is refused here: empty when one candidate's guards all pass. Of several branches the one that is
 * closest to passing explains. `formless` leaves out the guards that judge a form not yet filled.
 */
export function whyNot(
  workflow: Workflow,
  snapshot: AnyMachineSnapshot,
  event: CaseEvent,
  options: { formless?: boolean } = {},
): Reason[] {
  const refusals = candidatesFor(snapshot, event.type).map((candidate) =>
    failing(workflow, candidate.guard as Guard | undefined, snapshot, event, options.formless ?? false),
  );
  let closest: Reason[] | undefined;
  for (const refusal of refusals) {
    if (refusal.length === 0) return [];
    if (!closest || refusal.length <= closest.length) closest = refusal;
  }
  return closest ?? [];
}

function failing(
  workflow: Workflow,
  guard: Guard | undefined,
  snapshot: AnyMachineSnapshot,
  event: CaseEvent,
  formless: boolean,
): Reason[] {
  if (guard === undefined) return [];
  if (typeof guard === 'string') return failingNamed(workflow, guard, snapshot, event, formless);
  if (typeof guard === 'function') {
    const composed = guard as ComposedGuard;
    if (!composed.guards) throw new Error('inline guard: guards have names');
    return failingComposed(workflow, composed, snapshot, event, formless);
  }
  if (guard.guards) return failingComposed(workflow, guard, snapshot, event, formless);
  return failingNamed(workflow, guard.type as string, snapshot, event, formless);
}

function failingComposed(
  workflow: Workflow,
  guard: ComposedGuard,
  snapshot: AnyMachineSnapshot,
  event: CaseEvent,
  formless: boolean,
): Reason[] {
  const parts = (guard.guards ?? []).map((part) => failing(workflow, part, snapshot, event, formless));
  // XState gives each composition the same shape; the name of its check says which one it is.
  const kind = (guard.check as { name?: string } | undefined)?.name ?? '';
  if (kind.includes('Or')) return parts.some((part) => part.length === 0) ? [] : parts.flat();
  if (kind.includes('Not')) throw new Error('`not` has no refusal sentence: name the opposite guard');
  return parts.flat();
}

function failingNamed(
  workflow: Workflow,
  name: string,
  snapshot: AnyMachineSnapshot,
  event: CaseEvent,
  formless: boolean,
): Reason[] {
  const guard = workflow.guards[name];
  if (!guard) throw new Error(`guard ${name} has no refusal sentence`);
  if (formless && guard.reads === 'data') return [];
  return reasonsOf(name, guard, snapshot.context, event);
}

/** The refusal of one guard in words; none where it passes. */
export function reasonsOf(
  name: string,
  // biome-ignore lint/suspicious/noExplicitAny: the types of context and facts are the workflow's own.
  guard: GuardDefinition<any, any>,
  context: unknown,
  event: CaseEvent,
): Reason[] {
  const args = { context, event: shownTo(guard, event) };
  return guard.test(args) ? [] : [reasonOf(name, guard, args)];
}

function reasonOf(name: string, guard: GuardDefinition, args: Shown<unknown>): Reason {
  const retryAt = guard.retryAt?.(args);
  return {
    rule: name,
    sentence: typeof guard.sentence === 'function' ? guard.sentence(args) : guard.sentence,
    clause: guard.clause,
    // Pointers are into the request, as those of the form's own schema are.
    ...(guard.field ? { field: `/data${guard.field}` } : {}),
    ...(guard.blockedBy ? { blockedBy: guard.blockedBy } : {}),
    ...(retryAt ? { retryAt } : {}),
  };
}
