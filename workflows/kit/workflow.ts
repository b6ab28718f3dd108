import type { AnyStateMachine } from 'xstate';
import type { z } from 'zod';
import type { Regime, RuleSet } from '../rules/types.ts';
import type { Actor, RecordedActor, Role } from './actor.ts';
import type { Bilingual } from './bilingual.ts';
import type { ArmedDeadline, Row, RowWrite } from './commit.ts';
import type { WarningDefinition } from './warnings.ts';

/** Facts from outside the snapshot, loaded by name before a step is decided. */
export type Facts = Row;

/**
 * An event as the machine sees it: stamped by the engine with who, when, the facts and the rules in force. `F` says
 * which facts are there: a workflow names those that a part of it declared, so that no other can be read.
 */
export interface CaseEvent<F = Facts> {
  type: string;
  data: Row;
  actor: Actor;
  /** ISO instant with offset. */
  at: string;
  facts: F;
  rules: RuleSet;
  /** Fresh UUIDv7 values for rows that the event creates: `ids[0]`, `ids[1]`, …; 16 of them. */
  ids: readonly string[];
}

/** What an event's `rows` and `jobs` may look at. `context` is the one after the step, `before` the one before. */
export interface Outcome<D = Row> {
  instanceId: string;
  data: D;
  event: CaseEvent;
  // biome-ignore lint/suspicious/noExplicitAny: each workflow has its own context type; its event files name it.
  context: any;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  before: any;
  /** Dotted leaf states after the step, such as `main.sourcing.open`. */
  state: readonly string[];
  /** The hash of the event as recorded; not yet known to `recorded`, `beside` and `notAfter`. */
  hash?: string;
}

/** Work that a step asks for: the name of a job, and what it needs to know. */
export interface JobRequest {
  kind: string;
  payload: Row;
}

/** Fields of a form's own level that a case leaves out, or cannot do without. */
export interface AskedFields {
  without?: readonly string[];
  required?: readonly string[];
}

export interface EventDefinition<S extends z.ZodObject = z.ZodObject> {
  type: string;
  title: Bilingual;
  /** Who may raise it. `deadline.*` events belong to `system` alone. */
  roles: readonly Role[];
  data: S;
  /** Outside facts that its own rows, jobs and record read; what guards and assigns read they declare themselves. */
  needs?: readonly string[];
  /** What of the form this case asks of somebody with these roles; by default all of it, as the form says. */
  // biome-ignore lint/suspicious/noExplicitAny: each workflow has its own context type; its event files name it.
  asks?: (given: { context: any; roles: readonly Role[]; actorId: string }) => AskedFields;
  clause: Bilingual;
  /** Said before an act that cannot be taken back: what follows from it. */
  confirm?: Bilingual;
  /** Papers that the step leaves (文书). */
  documents?: readonly Bilingual[];
  /** May be done but need not be: never a task in anybody's inbox. Default false. */
  optional?: boolean;
  /** Ends or stops something that runs: done rarely and with care, so it stands apart from what is waited for. */
  dangerous?: boolean;
  /** What is typed stays on the person's own machine until it is handed in: no draft of it is kept. Default false. */
  undrafted?: boolean;
  /** Accepted while the case is suspended. Default false. */
  whileHeld?: boolean;
  rows?: (outcome: Outcome<z.infer<S>>) => RowWrite[];
  jobs?: (outcome: Outcome<z.infer<S>>) => JobRequest[];
  /** What of the data is recorded in the event; default everything. Sealed content becomes a digest here. */
  recorded?: (outcome: Outcome<z.infer<S>>) => Row;
  /** Who is recorded in place of the true actor, where even that would tell too much. */
  recordedActor?: (outcome: Outcome<z.infer<S>>) => RecordedActor;
  /** The database's clock must not have passed this instant when the step is written. */
  notAfter?: (outcome: Outcome<z.infer<S>>) => string | undefined;
  /**
   * Records the event on a chain of its own instead of the case's, which is then left untouched: not even its
   * `seq` tells that something came in (投标截止前不得泄露). The transition may change nothing in the machine.
   */
  beside?: (outcome: Outcome<z.infer<S>>) => { chain: string; seq: number; previousHash: string };
  /** What else follows from the step, said before it is taken: shown with the answer, a dry run's above all. */
  follows?: (outcome: Outcome<z.infer<S>>) => Bilingual[];
  /** Pins the rule set that is in force at this step. */
  pinsRules?: boolean;
  /** Brings to light what is sealed: it cannot be rehearsed, because the rehearsal would tell. Default false. */
  breaksSeal?: boolean;
}

/** What a guard, an assign or a clock is shown of a step: only the facts that it declared. */
export interface Shown<C, F = Facts> {
  context: C;
  event: CaseEvent<F>;
}

/** A condition with its refusal: the name is the machine's, the sentence the officer's. */
export interface GuardDefinition<C = unknown, F = Facts> {
  /** Names of the outside facts that it reads. One of them that was not loaded is a fault, never an answer. */
  needs?: readonly string[];
  test: (args: Shown<C, F>, params?: never) => boolean;
  sentence: Bilingual | ((args: Shown<C, F>) => Bilingual);
  clause: Bilingual;
  /** `data`: it judges the form, so it cannot be told before the form is filled. Default `record`. */
  reads?: 'data' | 'record';
  /** JSON pointer into the form of the field at fault, for guards on data. */
  field?: string;
  /** When trying again makes sense. */
  retryAt?: (args: Shown<C, F>) => string | undefined;
  /** What has to happen first: an event's type. */
  blockedBy?: string;
}

/** Parameters of the clock effects `arm`, `meet` and `cancel`. */
export interface ClockParams {
  rule: string;
  /** Names a function of the workflow's `clocks`; without it: one clock, key '', started by the step itself. */
  clocks?: string;
}

/**
 * Where there are several clocks of one rule, or the start is not the step: `arm` reads `startAt` (counted from
 * there) or `dueAt` (a fixed instant); `meet` and `cancel` read only the keys.
 */
export type Clocks<C, F = Facts> = Record<string, ClockReader<C, F>>;

export interface ClockReader<C, F = Facts> {
  (
    args: Shown<C, F> & { open: readonly ArmedDeadline[] },
  ): {
    key: string;
    startAt?: string;
    dueAt?: string;
  }[];
  /** Names of the outside facts that it reads. */
  needs?: readonly string[];
}

/** What a step changes in the context: a pure function to the changed parts. */
export interface Assign<C, F = Facts> {
  (args: Shown<C, F>): Partial<C>;
  /** Names of the outside facts that it reads. */
  needs?: readonly string[];
}

/** Posts that one person may not hold in one case (不相容岗位分离), as pairs of event types. */
export interface SeparationOfDuties {
  id: string;
  first: readonly string[];
  second: readonly string[];
  sentence: Bilingual;
  clause: Bilingual;
}

/** A precondition of every event but the exempt ones, such as "the case is not suspended". */
export interface Gate {
  guard: string;
  exempt: (event: EventDefinition) => boolean;
}

/**
 * A step that the system takes by itself (系统办理), such as a ranking once all sheets are in. A job of its name raises
 * the event on the case that the payload names in `instanceId`; that the step is not possible any more is nobody's
 * fault, and any other refusal becomes an exception that a person sees, with the reasons.
 */
export interface SystemStep {
  event: string;
  /** What the event's form gets of the job's payload; nothing by default. */
  data?: (payload: Row) => Row;
  /** Is it still asked for, as the case stands now? Default: always. */
  // biome-ignore lint/suspicious/noExplicitAny: the context type is the workflow's own.
  stillWanted?: (context: any, payload: Row) => boolean;
  /** The sentence goes before the reasons of the refusal. `code` is stable. */
  exception: { code: string; sentence: Bilingual };
}

/** What a violated constraint of the database means for whoever took the step. */
export interface ConstraintMeaning {
  code: 'FUNDS_INSUFFICIENT' | 'CONFLICT';
  /** Said where steps of several cases were to be taken together. */
  together?: Bilingual;
}

/** A case of an older version, as its migration sees it. */
export interface Standing<C> {
  instanceId: string;
  /** Dotted leaf states, one for each region. */
  state: readonly string[];
  context: C;
}

/** Where a case of an older version stands in the newer one. */
export interface Migrated {
  state: readonly string[];
  context: unknown;
  /** What it leaves in the tables of the domain. */
  rows?: RowWrite[];
}

/** Why a case cannot come over, and what a person can do about it: it goes on in the older version meanwhile. */
export interface CannotMigrate {
  sentence: Bilingual;
  remedy: Bilingual;
}

export interface StateMeta {
  title: Bilingual;
  /** Stage of the board, where this state opens one. */
  stage?: string;
}

export interface Workflow {
  id: string;
  version: number;
  title: Bilingual;
  /** What one of its cases is called, such as 项目. */
  noun: Bilingual;
  /** Its cases are found under this path, in the console and below /api/v1. */
  path: string;
  machine: AnyStateMachine;
  /**
   * What a field that came later is in a running case: each step makes a context of the shape before it one of the
   * next. Only ever appended to.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the context type is the workflow's own.
  contextSteps?: readonly ((context: any) => unknown)[];
  events: Record<string, EventDefinition>;
  // biome-ignore lint/suspicious/noExplicitAny: the types of context and facts are the workflow's own.
  guards: Record<string, GuardDefinition<any, any>>;
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  clocks: Clocks<any, any>;
  gates: readonly Gate[];
  /** What makes people look twice; an event with open warnings needs a reason (`override`). */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  warnings?: Record<string, WarningDefinition<any, any>>;
  separations: readonly SeparationOfDuties[];
  /**
   * How running cases of an older version come over, by its number. Pure, and only called by an explicit migration:
   * without one they go on as they began.
   */
  // biome-ignore lint/suspicious/noExplicitAny: the context type is the older version's own.
  migrateFrom?: Record<number, (from: Standing<any>) => Migrated | CannotMigrate>;
  /** By the name of the job that raises them. */
  systemSteps?: Record<string, SystemStep>;
  /** What is asked for when a clock has run out that only chases, by the clock's rule. */
  whenOverdue?: Record<string, (outcome: Outcome) => JobRequest[]>;
  /** By the start of the constraint's name. */
  constraints?: Record<string, ConstraintMeaning>;
  /** Nobody can take the steps that clocks chase: they are not called to mind meanwhile. */
  held?: (state: readonly string[]) => boolean;
  /** The regime whose rules bind the case: GOV until the case says otherwise. */
  // biome-ignore lint/suspicious/noExplicitAny: as above.
  regimeOf?: (context: any) => Regime | null;
  /** The stage of the board that a case stands in, from its leaf states. */
  stageOf: (state: readonly string[]) => string;
  /** No further event can be accepted in this state: the case has ended. */
  ended: (state: readonly string[]) => boolean;
}
