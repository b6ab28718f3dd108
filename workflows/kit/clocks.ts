import {
  addDays,
  beijingTime,
  type Calendar,
  CalendarUnavailable,
  daysBetween,
  endOfDay,
  epochMs,
  legalDay,
  workingDaysBetween,
} from '../calendar/index.ts';
import { dueAtOf } from '../rules/index.ts';
import type { DeadlineRule } from '../rules/types.ts';
import type { ArmedDeadline, DeadlineWrite } from './commit.ts';
import type { CaseEvent, ClockParams, Workflow } from './workflow.ts';

interface Effect {
  type: string;
  params?: unknown;
}

interface ClockArgs {
  workflow: Workflow;
  context: unknown;
  event: CaseEvent;
  open: readonly ArmedDeadline[];
  calendar: Calendar;
  /** Number of the step: it serves as the epoch of what is armed, so that no two clocks are ever mistaken. */
  seq: number;
}

/**
 * Turns the clock effects of one step into changes of the deadlines. `meet` wins over `cancel` for the same
 * clock: leaving a state cancels what it armed, unless the leaving step did the duty.
 */
export function clockWrites(effects: readonly Effect[], args: ClockArgs): DeadlineWrite[] {
  const ends = new Map<string, DeadlineWrite>();
  const others: DeadlineWrite[] = [];
  const ordered = [...effects].sort((a, b) => Number(a.type === 'meet') - Number(b.type === 'meet'));
  for (const effect of ordered) {
    const params = effect.params as ClockParams | undefined;
    if (effect.type === 'meet' || effect.type === 'cancel') {
      for (const clock of selected(params as ClockParams, args)) {
        ends.set(idOf(clock), endOf(clock, effect.type, args.event.at));
      }
    } else if (effect.type === 'freeze') {
      for (const clock of pausable(args, params?.rule, 'armed')) others.push(freeze(clock, args));
    } else if (effect.type === 'thaw') {
      for (const clock of pausable(args, params?.rule, 'frozen')) others.push(thaw(clock, args));
    } else if (effect.type === 'arm') {
      for (const deadline of arm(params as ClockParams, args)) {
        for (const clock of args.open) {
          if (clock.rule === deadline.rule && clock.key === deadline.key && !ends.has(idOf(clock))) {
            ends.set(idOf(clock), endOf(clock, 'cancel', args.event.at));
          }
        }
        others.push({ op: 'arm', deadline });
      }
    }
  }
  return [...ends.values(), ...others.filter((write) => write.op === 'arm' || !ends.has(idOf(write)))];
}

/** The open clocks after some writes: what the snapshot in memory goes on with. */
export function applyClockWrites(
  open: readonly ArmedDeadline[],
  writes: readonly DeadlineWrite[],
): ArmedDeadline[] {
  const clocks = new Map(open.map((clock) => [idOf(clock), clock]));
  for (const write of writes) {
    if (write.op === 'arm') {
      clocks.set(idOf(write.deadline), write.deadline);
      continue;
    }
    const clock = clocks.get(idOf(write));
    if (!clock) continue;
    if (write.op === 'end') clocks.delete(idOf(write));
    else if (write.op === 'breach') clocks.set(idOf(write), { ...clock, status: 'breached' });
    else if (write.op === 'freeze')
      clocks.set(idOf(write), { ...clock, status: 'frozen', remaining: write.remaining });
    else
      clocks.set(idOf(write), {
        ...clock,
        status: 'armed',
        remaining: null,
        due: write.due,
        dueAt: write.dueAt,
      });
  }
  return [...clocks.values()];
}

/** When a rule's clock ends that starts at an instant. Provisional where the calendar has no data for the year. */
export function dueOf(
  rule: DeadlineRule,
  startAt: string,
  calendar: Calendar,
): { due: string; dueAt: string; provisional: boolean } {
  try {
    return { ...dueAtOf(calendar, rule, startAt), provisional: false };
  } catch (error) {
    if (!(error instanceof CalendarUnavailable)) throw error;
    // The earliest day that it can be; it neither fires nor counts as missed before a decree fixes it.
    const due = addDays(legalDay(startAt), rule.count);
    return { due, dueAt: endOfDay(due), provisional: true };
  }
}

const idOf = (clock: { rule: string; key: string; epoch: number }) =>
  `${clock.rule} ${clock.key} ${clock.epoch}`;

function selected(params: ClockParams, args: ClockArgs): ArmedDeadline[] {
  const ofRule = args.open.filter((clock) => clock.rule === params.rule);
  if (!params.clocks) return ofRule;
  const keys = new Set(clocksNamed(params.clocks, args).map((clock) => clock.key));
  return ofRule.filter((clock) => keys.has(clock.key));
}

function clocksNamed(name: string, args: ClockArgs) {
  const clocks = args.workflow.clocks[name];
  if (!clocks) throw new Error(`no clocks named ${name}`);
  return clocks({ context: args.context, event: args.event, open: args.open });
}

function arm(params: ClockParams, args: ClockArgs): ArmedDeadline[] {
  const rule = args.event.rules.deadlines[params.rule];
  if (!rule) throw new Error(`no deadline rule ${params.rule}`);
  const starts: { key: string; startAt?: string; dueAt?: string }[] = params.clocks
    ? clocksNamed(params.clocks, args)
    : [{ key: '' }];
  return starts.map(({ key, startAt = args.event.at, dueAt: fixed }) => ({
    rule: rule.id,
    key,
    epoch: args.seq,
    startAt,
    ...(fixed
      ? { due: legalDay(fixed), dueAt: fixed, provisional: false }
      : dueOf(rule, startAt, args.calendar)),
    whenDue: rule.whenDue,
    kind: rule.kind,
    pausable: rule.pausable,
    chases: rule.chases ?? null,
    clause: rule.clause,
    calendar: args.calendar.version,
    status: 'armed',
    remaining: null,
  }));
}

function endOf(clock: ArmedDeadline, how: 'meet' | 'cancel', at: string): DeadlineWrite {
  const late = clock.status === 'breached' || (how === 'meet' && epochMs(at) > epochMs(clock.dueAt));
  const status = late ? 'breached' : how === 'meet' ? 'met' : 'cancelled';
  return { op: 'end', rule: clock.rule, key: clock.key, epoch: clock.epoch, status, at };
}

function pausable(args: ClockArgs, rule: string | undefined, status: 'armed' | 'frozen'): ArmedDeadline[] {
  return args.open.filter(
    (clock) => clock.pausable && clock.status === status && (rule === undefined || clock.rule === rule),
  );
}

/** What is left, in the unit of the rule; days for fixed instants. */
function freeze(clock: ArmedDeadline, { event, calendar }: ClockArgs): DeadlineWrite {
  const today = legalDay(event.at);
  const unit = event.rules.deadlines[clock.rule]?.unit;
  const remaining =
    unit === 'working-day'
      ? workingDaysBetween(calendar, today, clock.due)
      : unit === 'minute'
        ? Math.ceil((epochMs(clock.dueAt) - epochMs(event.at)) / 60_000)
        : daysBetween(today, clock.due);
  const { rule, key, epoch } = clock;
  return { op: 'freeze', rule, key, epoch, remaining: Math.max(0, remaining), at: event.at };
}

function thaw(clock: ArmedDeadline, { event, calendar }: ClockArgs): DeadlineWrite {
  const { rule, key, epoch } = clock;
  const count = clock.remaining ?? 0;
  const definition = event.rules.deadlines[rule];
  if (!definition) throw new Error(`no deadline rule ${rule}`);
  if (definition.unit === 'fixed') {
    const shifted = beijingTime(epochMs(event.at) + count * 86_400_000).slice(0, 10) + clock.dueAt.slice(10);
    return { op: 'thaw', rule, key, epoch, due: legalDay(shifted), dueAt: shifted };
  }
  const { due, dueAt } = dueOf({ ...definition, count }, event.at, calendar);
  return { op: 'thaw', rule, key, epoch, due, dueAt };
}
