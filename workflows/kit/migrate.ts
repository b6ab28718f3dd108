import type { AnyMachineSnapshot, AnyStateMachine, AnyStateNode } from 'xstate';
import type { Calendar } from '../calendar/index.ts';
import type { RuleSet } from '../rules/types.ts';
import { systemActor } from './actor.ts';
import type { Bilingual } from './bilingual.ts';
import { clockWrites } from './clocks.ts';
import type { ArmedDeadline, DeadlineWrite, Row } from './commit.ts';
import type { Case, Note } from './decide.ts';
import { type Difference, differences } from './differences.ts';
import { isActive, orphanClocks, type ScopedClock, scopedClocks } from './expected-clocks.ts';
import { listenedTo } from './explain.ts';
import { leafStates } from './leaf-states.ts';
import type { CannotMigrate, CaseEvent, Workflow } from './workflow.ts';

/** What comes of a case that moves to a newer version of its workflow. */
export interface MigrationChanges {
  state: { before: string[]; after: string[] };
  context: Difference[];
  clocks: { armed: ArmedDeadline[]; ended: ArmedDeadline[] };
  /** Events that can be raised where it stands, by anybody, now and not before or before and not any more. */
  actions: { gained: NamedEvent[]; lost: NamedEvent[] };
}

export interface NamedEvent {
  event: string;
  title: Bilingual;
}

/** A case mapped onto the newer version, before its clocks are counted. */
export interface Mapping {
  next: AnyMachineSnapshot;
  /** Clocks that only the newer version runs where the case now stands. */
  toArm: ScopedClock[];
  toEnd: ArmedDeadline[];
  rows: NonNullable<Note['rows']>;
}

export type Mapped = { ok: true; mapping: Mapping } | ({ ok: false } & CannotMigrate);

/** Asks the newer version where this case stands in it. Never throws for what its `migrateFrom` got wrong. */
export function mapCase(from: Workflow, to: Workflow, kase: Case): Mapped {
  const migrate = to.migrateFrom?.[from.version];
  if (!migrate) return noWay(from, to);
  const state = leafStates(kase.snapshot);
  const answer = migrate({ instanceId: kase.instanceId, state, context: kase.snapshot.context });
  if ('sentence' in answer) return { ok: false, ...answer };
  const next = standing(to.machine, answer.state, answer.context);
  if (!next) return noSuchStanding(from, to, state, answer.state);
  const leaves = leafStates(next);
  const ran = dutiesIn(from, state).map(({ rule }) => rule);
  const open = kase.open.map(({ rule }) => rule);
  const toArm = dutiesIn(to, leaves).filter(({ rule }) => !ran.includes(rule) && !open.includes(rule));
  const { scoped, free } = scopedClocks(to);
  const unknown = kase.open.filter(
    ({ rule }) => !free.has(rule) && !scoped.some((clock) => clock.rule === rule),
  );
  const toEnd = [...orphanClocks(to, leaves, kase.open), ...unknown];
  return { ok: true, mapping: { next, toArm, toEnd, rows: answer.rows ?? [] } };
}

const dutiesIn = (workflow: Workflow, leaves: readonly string[]): ScopedClock[] =>
  scopedClocks(workflow).scoped.filter(({ state }) => isActive(state, leaves));

/** Outside facts that the clocks to be armed read. */
export const factsFor = ({ clocks }: Workflow, { toArm }: Mapping): string[] =>
  toArm.flatMap(({ clocks: name }) => clocks[name ?? '']?.needs ?? []);

/** What the migration is decided with, beside the case. */
export interface MigrationStep {
  at: string;
  rules: RuleSet;
  calendar: Calendar;
  facts: Row;
  ids: readonly string[];
  data: Row;
}

/**
 * The note that moves a case, and what it changes. A clock that is new to the case counts from the migration: nobody
 * could have known of it before. Refuses where the rules that the case pinned do not know the period of such a clock.
 */
export function planMigration(
  { from, to, kase, mapping }: { from: Workflow; to: Workflow; kase: Case; mapping: Mapping },
  step: MigrationStep,
): ({ ok: true } & { note: Note; changes: MigrationChanges }) | ({ ok: false } & CannotMigrate) {
  const { next, toArm, toEnd, rows } = mapping;
  const missing = toArm.find(({ rule }) => !step.rules.deadlines[rule]);
  if (missing) return noSuchPeriod(to, missing.rule, step.rules.id);
  const type = 'workflow.migrated';
  const { at, rules, ids, data } = step;
  const facts = { ...step.facts, calendar: step.calendar };
  const event: CaseEvent = { type, data, actor: systemActor, at, facts, rules, ids };
  const leaves = leafStates(next);
  const effects = toArm.map(({ rule, clocks }) => ({
    type: 'arm',
    params: clocks ? { rule, clocks } : { rule },
  }));
  const writes = clockWrites(to.held?.(leaves) ? [...effects, { type: 'freeze' }] : effects, {
    workflow: to,
    context: next.context,
    event,
    open: kase.open,
    calendar: step.calendar,
    seq: kase.seq + 1,
  });
  const ends = toEnd.map(({ rule, key, epoch, status }): DeadlineWrite => {
    return { op: 'end', rule, key, epoch, status: status === 'breached' ? 'breached' : 'cancelled', at };
  });
  return {
    ok: true,
    note: { type, data, deadlines: [...ends, ...writes], next, rows },
    changes: {
      state: { before: leafStates(kase.snapshot), after: leaves },
      context: differences(kase.snapshot.context, next.context),
      clocks: {
        armed: writes.flatMap((write) => (write.op === 'arm' ? [write.deadline] : [])),
        ended: toEnd,
      },
      actions: {
        gained: actionsBeyond(to, next, kase.snapshot),
        lost: actionsBeyond(from, kase.snapshot, next),
      },
    },
  };
}

/** What can be raised in one standing and not in the other. */
function actionsBeyond(
  workflow: Workflow,
  here: AnyMachineSnapshot,
  there: AnyMachineSnapshot,
): NamedEvent[] {
  const other = listenedTo(there);
  return [...listenedTo(here)]
    .filter((event) => !event.startsWith('deadline.') && !other.has(event))
    .map((event) => ({ event, title: workflow.events[event]?.title ?? { zh: event, en: event } }));
}

/** The snapshot that stands in exactly these leaves; undefined where the machine has no such standing. */
function standing(
  machine: AnyStateMachine,
  leaves: readonly string[],
  context: unknown,
): AnyMachineSnapshot | undefined {
  const value = stateValue(
    machine.root,
    leaves.map((leaf) => leaf.split('.')),
  );
  if (!value) return undefined;
  const snapshot = machine.resolveState({ value, context } as never) as AnyMachineSnapshot;
  return [...leafStates(snapshot)].sort().join() === [...leaves].sort().join() ? snapshot : undefined;
}

type Value = string | { [name: string]: Value };

/** The machine's own value for some leaves, given as paths below a node; undefined where they do not fit it. */
function stateValue(node: AnyStateNode, paths: readonly string[][]): Value | undefined {
  const names = [...new Set(paths.map(([name]) => name ?? ''))];
  const values: [string, Value][] = [];
  for (const name of names) {
    const child = node.states[name];
    if (!child) return undefined;
    const below = paths.filter(([first]) => first === name).map((path) => path.slice(1));
    const value = Object.keys(child.states).length === 0 ? {} : stateValue(child, below);
    if (value === undefined) return undefined;
    values.push([name, value]);
  }
  if (node.type === 'parallel') return Object.fromEntries(values);
  const [only] = values;
  if (!only || values.length > 1) return undefined;
  const [name, value] = only;
  return typeof value === 'object' && Object.keys(value).length === 0 ? name : { [name]: value };
}

const noWay = (from: Workflow, to: Workflow): Mapped => ({
  ok: false,
  sentence: {
    zh: `第 ${to.version} 版没有说明第 ${from.version} 版的事项如何转入。`,
    en: `Version ${to.version} does not say how cases of version ${from.version} come over.`,
  },
  remedy: {
    zh: `在 ${to.id}/v${to.version} 的 migrateFrom 中加入 ${from.version}（见 docs/guides/versions.md）。`,
    en: `Declare ${from.version} in migrateFrom of ${to.id}/v${to.version} (docs/guides/versions.md).`,
  },
});

const noSuchStanding = (
  from: Workflow,
  to: Workflow,
  before: readonly string[],
  after: readonly string[],
): Mapped => ({
  ok: false,
  sentence: {
    zh: `从 ${before.join(' ')} 转入 ${after.join(' ')}，但第 ${to.version} 版没有这样的状态组合。`,
    en: `From ${before.join(' ')} it would come to ${after.join(' ')}, which version ${to.version} does not have.`,
  },
  remedy: {
    zh: `更正 ${to.id}/v${to.version} 的 migrateFrom[${from.version}]：每个并行区域须有一个存在的末级状态。`,
    en: `Mend migrateFrom[${from.version}] of ${to.id}/v${to.version}: one leaf state that exists for each region.`,
  },
});

const noSuchPeriod = (to: Workflow, rule: string, ruleSet: string): { ok: false } & CannotMigrate => ({
  ok: false,
  sentence: {
    zh: `第 ${to.version} 版在此处计“${rule}”的期限，而该事项已固定的规则 ${ruleSet} 中没有这一期限。`,
    en: `Version ${to.version} runs the clock “${rule}” here, but the rules that the case pinned, ${ruleSet}, do not know it.`,
  },
  remedy: {
    zh: '让这样的事项按原版本办结，或在 migrateFrom 中把它转入不计该期限的状态。',
    en: 'Let such cases end in their own version, or map them in migrateFrom to a state without that clock.',
  },
});
