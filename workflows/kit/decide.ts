import type { AnyMachineSnapshot } from 'xstate';
import { type Calendar, CalendarUnavailable, epochMs } from '../calendar/index.ts';
import type { RuleSet } from '../rules/types.ts';
import { type Actor, type Role, systemActor } from './actor.ts';
import type { Bilingual } from './bilingual.ts';
import { applyClockWrites, clockWrites } from './clocks.ts';
import type { ArmedDeadline, Commit, DeadlineWrite, Row, RowWrite } from './commit.ts';
import { candidatesFor, whyNot } from './explain.ts';
import { eventHash, genesisHash } from './hash/chain.ts';
import { leafStates } from './leaf-states.ts';
import type { PastStep } from './past-step.ts';
import { gateReasons, refusalOfGuards, separationReasons, wrongState } from './preconditions.ts';
import type { Reason, Refusal } from './refusal.ts';
import {
  calendarUnavailable,
  cannotBeRehearsed,
  reserved,
  roleNotAllowed,
  staleDeadline,
  unknownEvent,
} from './refusals.ts';
import { shownTo } from './shown.ts';
import { storedSnapshot } from './stored-snapshot.ts';
import { takeStep } from './take-step.ts';
import { validate } from './validate.ts';
import { type Overridden, type Override, openWarnings, overriddenBy, warningsOpen } from './warnings.ts';
import type { CaseEvent, EventDefinition, Facts, Outcome, Workflow } from './workflow.ts';

/** A running case as it was read: enough to decide its next step without asking anybody. */
export interface Case {
  instanceId: string;
  bodyId: string;
  seq: number;
  snapshot: AnyMachineSnapshot;
  headHash: string;
  ruleSetId: string | null;
  open: readonly ArmedDeadline[];
}

/** What somebody wants to happen, with all that has to be known to judge it. */
export interface Step {
  type: string;
  data: unknown;
  /** Who acts, and all roles that they hold in this case: the first that fits is taken. */
  actor: Omit<Actor, 'role'> & { roles: readonly Role[] };
  at: string;
  facts: Facts;
  rules: RuleSet;
  calendar: Calendar;
  ids: readonly string[];
  history: readonly PastStep[];
  /** Why the actor goes on in spite of warnings. */
  override?: Override | undefined;
  /** Only rehearsed (dry run, what-if): warnings are told and stop nothing. */
  rehearsal?: boolean | undefined;
}

export type Decision =
  | { ok: true; commit: Commit; after: Case; warnings: Reason[]; follows: Bilingual[] }
  | { ok: false; refusal: Refusal };

const refuse = (refusal: Refusal): Decision => ({ ok: false, refusal });

/**
 * Judges one step: pure, without I/O, clock or chance. Returns the Commit that `record` will write and the case
 * as it will then be, or a refusal with its reasons. Throws only for faults of the workflow itself.
 */
export function decide(workflow: Workflow, kase: Case, step: Step): Decision {
  if (step.type.startsWith('deadline.')) return decideDeadline(workflow, kase, step);
  // Own entries only: an event named `constructor` is as unknown as any other.
  const definition = Object.hasOwn(workflow.events, step.type) ? workflow.events[step.type] : undefined;
  if (!definition) {
    return refuse(/^(xstate|done|error)\./.test(step.type) ? reserved(step.type) : unknownEvent(step.type));
  }
  const mine = step.actor.roles.filter((role) => definition.roles.includes(role));
  if (mine.length === 0) return refuse(roleNotAllowed(definition));
  let first: Decision | undefined;
  for (const role of mine) {
    const decision = decideAs(workflow, kase, step, definition, role);
    if (decision.ok) return decision;
    first ??= decision;
  }
  return first as Decision;
}

function decideAs(
  workflow: Workflow,
  kase: Case,
  step: Step,
  definition: EventDefinition,
  role: Role,
): Decision {
  const { snapshot } = kase;
  if (candidatesFor(snapshot, step.type).length === 0) return refuse(wrongState(workflow, kase, step.type));
  const parsed = validate(definition.data, step.data, '/data');
  if (!parsed.ok) return refuse({ code: 'INVALID_DATA', reasons: parsed.reasons });
  const event = stamp(step, parsed.data as Row, role);
  try {
    if (step.rehearsal && definition.breaksSeal) return refuse(cannotBeRehearsed);
    const held = gateReasons(workflow, definition, snapshot, event);
    if (held.length > 0) return refuse({ code: 'CASE_SUSPENDED', reasons: held });
    const separated = separationReasons(workflow, step.type, step.actor.id, step.history);
    if (separated.length > 0) return refuse({ code: 'SEPARATION_OF_DUTIES', reasons: separated });
    const reasons = whyNot(workflow, snapshot, event);
    if (reasons.length > 0) return refuse(refusalOfGuards(workflow, reasons));
    const warnings = openWarnings(workflow, snapshot.context, event);
    const { override, rehearsal } = step;
    if (warnings.length > 0 && !override && !rehearsal && event.actor.kind !== 'system') {
      return refuse(warningsOpen(warnings));
    }
    const overridden =
      override && warnings.length > 0 ? { overridden: overriddenBy(override, warnings) } : {};
    return advance(workflow, kase, step.calendar, definition, event, { ...overridden, warnings });
  } catch (error) {
    if (error instanceof CalendarUnavailable) return refuse(calendarUnavailable(error));
    throw error;
  }
}

/** A clock that ran out. Only the system says so; a stale one (met, moved, armed anew) changes nothing. */
function decideDeadline(workflow: Workflow, kase: Case, step: Step): Decision {
  if (step.actor.kind !== 'system') return refuse(reserved(step.type));
  const { rule, key, epoch } = step.data as { rule: string; key: string; epoch: number };
  const clock = kase.open.find((c) => c.rule === rule && c.key === key && c.epoch === epoch);
  const due =
    clock && clock.status === 'armed' && !clock.provisional && epochMs(clock.dueAt) <= epochMs(step.at);
  if (!clock || !due || step.type !== `deadline.${rule}`) {
    return refuse(staleDeadline);
  }
  const event = stamp(step, { rule, key, epoch }, 'system');
  const definition = workflow.events[step.type];
  const handled = definition && candidatesFor(kase.snapshot, step.type).length > 0;
  const ended: DeadlineWrite =
    clock.whenDue === 'chases'
      ? { op: 'breach', rule, key, epoch, at: step.at }
      : { op: 'end', rule, key, epoch, status: 'fired', at: step.at };
  if (!handled || whyNot(workflow, kase.snapshot, event).length > 0) {
    const jobs = workflow.whenOverdue?.[rule];
    const written = commitOf(workflow, kase, event, kase.snapshot, [ended], jobs && { jobs });
    return { ok: true, ...written, warnings: [] };
  }
  return advance(workflow, kase, step.calendar, definition, event, { ended });
}

function advance(
  workflow: Workflow,
  kase: Case,
  calendar: Calendar,
  definition: EventDefinition,
  event: CaseEvent,
  given: { ended?: DeadlineWrite; overridden?: Overridden; warnings?: Reason[] } = {},
): Decision {
  const { ended, overridden, warnings = [] } = given;
  const [next, effects] = takeStep(workflow.machine, kase.snapshot, event);
  const open = ended ? applyClockWrites(kase.open, [ended]) : kase.open;
  const writes = clockWrites(effects, {
    workflow,
    context: next.context,
    event,
    open,
    calendar,
    seq: kase.seq + 1,
  });
  return {
    ok: true,
    ...commitOf(workflow, kase, event, next, ended ? [ended, ...writes] : writes, definition, overridden),
    warnings,
  };
}

function commitOf(
  workflow: Workflow,
  kase: Case,
  event: CaseEvent,
  next: AnyMachineSnapshot,
  deadlines: DeadlineWrite[],
  definition: Partial<EventDefinition> | undefined,
  overridden?: Overridden,
): { commit: Commit; after: Case; follows: Bilingual[] } {
  const to = leafStates(next);
  const outcome: Outcome = {
    instanceId: kase.instanceId,
    data: event.data,
    event: definition ? shownTo(definition, event) : event,
    context: next.context,
    before: kase.snapshot.context,
    state: to,
  };
  const beside = definition?.beside?.(outcome);
  const chain = beside ?? { chain: kase.instanceId, seq: kase.seq + 1, previousHash: kase.headHash };
  const pins = definition?.pinsRules === true;
  const ruleSetId = pins ? event.rules.id : kase.ruleSetId;
  const snapshot = beside ? null : storedSnapshot(workflow, next, ruleSetId);
  const recorded = {
    type: event.type,
    actor: definition?.recordedActor?.(outcome) ?? event.actor,
    at: event.at,
    from: leafStates(kase.snapshot),
    to,
    data: {
      ...(definition?.recorded ? definition.recorded(outcome) : event.data),
      ...(overridden ? { override: overridden } : {}),
    },
    previousHash: chain.previousHash,
  };
  const hash = eventHash(chain.chain, chain.seq, recorded, snapshot);
  const settled: Outcome = { ...outcome, hash };
  const notAfter = definition?.notAfter?.(settled);
  const seq = beside ? kase.seq : chain.seq;
  const commit: Commit = {
    instanceId: kase.instanceId,
    workflow: workflow.id,
    version: workflow.version,
    fromSeq: kase.seq,
    seq,
    event: { ...recorded, hash },
    snapshot,
    status: workflow.ended(to) ? 'done' : 'active',
    stage: workflow.stageOf(to),
    state: to,
    ...(beside ? { beside: { chain: beside.chain, seq: beside.seq } } : {}),
    ...(pins ? { ruleSet: event.rules } : {}),
    deadlines,
    rows: definition?.rows?.(settled) ?? [],
    outbox: (definition?.jobs?.(settled) ?? []).map((job, n) => ({
      effectId: `${chain.chain}-${chain.seq}-${n}`,
      ...job,
    })),
    ...(notAfter ? { notAfter } : {}),
  };
  const follows = definition?.follows?.(settled) ?? [];
  if (beside) return { commit, after: kase, follows };
  const after: Case = {
    ...kase,
    seq,
    snapshot: next,
    headHash: hash,
    ruleSetId,
    open: applyClockWrites(kase.open, deadlines),
  };
  return { commit, after, follows };
}

/** The first Commit of a case: its creation is the first event of its chain. */
export function begin(
  workflow: Workflow,
  snapshot: AnyMachineSnapshot,
  effects: readonly { type: string; params?: unknown }[],
  step: { instanceId: string; bodyId: string; event: CaseEvent; calendar: Calendar },
): { commit: Commit; after: Case } {
  const { instanceId, bodyId, event, calendar } = step;
  const empty: Case = {
    instanceId,
    bodyId,
    seq: -1,
    snapshot,
    headHash: genesisHash,
    ruleSetId: null,
    open: [],
  };
  const writes = clockWrites(effects, {
    workflow,
    context: snapshot.context,
    event,
    open: [],
    calendar,
    seq: 0,
  });
  return commitOf(workflow, empty, event, snapshot, writes, undefined);
}

/** What the system writes on a case's chain beside the steps of its machine. */
export interface Note {
  type: string;
  data: Row;
  deadlines: DeadlineWrite[];
  /** Where the case stands after it; without it state and context stay as they are. */
  next?: AnyMachineSnapshot;
  rows?: RowWrite[];
}

/**
 * A step that the machine does not take: the system puts clocks right (a new holiday notice, a reconciliation) or
 * moves the case to another version of its workflow, which is then the one handed in, and says so on its chain.
 */
export function annotate(
  workflow: Workflow,
  kase: Case,
  note: Note,
  { at, rules }: { at: string; rules: RuleSet },
): { commit: Commit; after: Case } {
  const { type, data, deadlines, next = kase.snapshot, rows } = note;
  const event: CaseEvent = { type, data, actor: systemActor, at, facts: {}, rules, ids: [] };
  return commitOf(workflow, kase, event, next, deadlines, rows && { rows: () => rows });
}

function stamp(step: Step, data: Row, role: Role): CaseEvent {
  const { id, kind, organisationId } = step.actor;
  return {
    type: step.type,
    data,
    actor: { id, kind, role, ...(organisationId ? { organisationId } : {}) },
    at: step.at,
    facts: { ...step.facts, calendar: step.calendar },
    rules: step.rules,
    ids: step.ids,
  };
}
