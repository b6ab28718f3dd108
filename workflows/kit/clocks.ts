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
import { shownTo } from './shown.ts';
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
 * Turns the clock effects of one step into changes of the deadlines, one effect after the other: a clock that was
 * just armed can be frozen in the same step. `meet` wins over `cancel` for the same clock: leaving a state cancels
 * what it armed, unless the leaving step did the duty.
 */
export function clockWrites(effects: readonly Effect[], args: ClockArgs): DeadlineWrite[] {
  const running = new Map(args.open.map((clock) => [idOf(clock), clock]));
  const ended = new Map<string, DeadlineWrite>();
  const met = new Set(
    effects
      .filter((effect) => effect.type === 'meet')
      .flatMap((effect) => selected(effect.params as ClockParams, args.open, args).map(idOf)),
  );
  const end = (clock: ArmedDeadline) => {
    running.delete(idOf(clock));
    ended.set(idOf(clock), endOf(clock, met.has(idOf(clock)) ? 'meet' : 'cancel', args.event.at));
  };
  for (const effect of effects) {
    const params = effect.params as ClockParams | undefined;
    const now = [...running.values()];
    if (effect.type === 'meet' || effect.type === 'cancel') {
      selected(params as ClockParams, now, args).forEach(end);
    } else if (effect.type === 'freeze' || effect.type === 'thaw') {
      const from = effect.type === 'freeze' ? 'armed' : 'frozen';
      const change = effect.type === 'freeze' ? freeze : thaw;
      for (const clock of pausable(now, params?.rule, from)) running.set(idOf(clock), change(clock, args));
    } else if (effect.type === 'arm') {
      for (const deadline of arm(params as ClockParams, args)) {
        now.filter((clock) => clock.rule === deadline.rule && clock.key === deadline.key).forEach(end);
        running.set(idOf(deadline), deadline);
      }
    }
  }
  const known = new Set(args.open.map(idOf));
  return [
    ...args.open.flatMap(
      (clock) => ended.get(idOf(clock)) ?? changeOf(clock, running.get(idOf(clock)), args),
    ),
    ...[...running.values()].flatMap((deadline): DeadlineWrite[] =>
      known.has(idOf(deadline)) ? [] : [{ op: 'arm', deadline }],
    ),
  ];
}

/** The write that takes a clock from what it was to what it is after the step. */
function changeOf(was: ArmedDeadline, is: ArmedDeadline | undefined, { event }: ClockArgs): DeadlineWrite[] {
  if (!is || (is.status === was.status && is.remaining === was.remaining)) return [];
  const { rule, key, epoch, startAt, due, dueAt, calendar, provisional } = is;
  return is.status === 'frozen'
    ? [{ op: 'freeze', rule, key, epoch, remaining: is.remaining ?? 0, at: event.at }]
    : [{ op: 'thaw', rule, key, epoch, startAt, due, dueAt, calendar, provisional }];
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
        ...('startAt' in write ? { startAt: write.startAt } : {}),
        due: write.due,
        dueAt: write.dueAt,
        calendar: write.calendar,
        provisional: write.provisional,
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

function selected(params: ClockParams, among: readonly ArmedDeadline[], args: ClockArgs): ArmedDeadline[] {
  const ofRule = among.filter((clock) => clock.rule === params.rule);
  if (!params.clocks) return ofRule;
  const keys = new Set(clocksNamed(params.clocks, args).map((clock) => clock.key));
  return ofRule.filter((clock) => keys.has(clock.key));
}

function clocksNamed(name: string, args: ClockArgs) {
  const clocks = args.workflow.clocks[name];
  if (!clocks) throw new Error(`no clocks named ${name}`);
  return clocks({ context: args.context, event: shownTo(clocks, args.event), open: args.open });
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

function pausable(
  clocks: readonly ArmedDeadline[],
  rule: string | undefined,
  status: 'armed' | 'frozen',
): ArmedDeadline[] {
  return clocks.filter(
    (clock) => clock.pausable && clock.status === status && (rule === undefined || clock.rule === rule),
  );
}

/**
 * Stops a clock: what is left of the period, in its own unit (days for fixed instants). A last day that was moved
 * past a holiday is no part of the period, so calendar days are counted from the start and not back from `due`.
 */
function freeze(clock: ArmedDeadline, { event, calendar }: ClockArgs): ArmedDeadline {
  const today = legalDay(event.at);
  const { unit, count } = definitionOf(clock, event);
  const remaining =
    unit === 'working-day'
      ? workingDaysBetween(calendar, today, clock.due)
      : unit === 'calendar-day'
        ? daysBetween(today, addDays(legalDay(clock.startAt), count))
        : unit === 'minute'
          ? Math.ceil((epochMs(clock.dueAt) - epochMs(event.at)) / 60_000)
          : daysBetween(today, clock.due);
  return { ...clock, status: 'frozen', remaining: Math.max(0, remaining) };
}

/** Starts it again with what was left, counted from now; its start moves by as long as it stood still. */
function thaw(clock: ArmedDeadline, { event, calendar }: ClockArgs): ArmedDeadline {
  const definition = definitionOf(clock, event);
  const left = clock.remaining ?? 0;
  const later = (days: number) => beijingTime(epochMs(event.at) + days * 86_400_000);
  const goesOn = { ...clock, status: 'armed' as const, remaining: null, calendar: calendar.version };
  if (definition.unit === 'fixed') {
    const dueAt = later(left).slice(0, 10) + clock.dueAt.slice(10);
    return { ...goesOn, due: legalDay(dueAt), dueAt, provisional: false };
  }
  const startAt = startBefore(clock, definition, left, event.at, calendar);
  return { ...goesOn, startAt, ...dueOf({ ...definition, count: left }, event.at, calendar) };
}

/** When a clock would have started that has run as long as this one, had it never stood still. */
function startBefore(
  clock: ArmedDeadline,
  { unit, count }: DeadlineRule,
  left: number,
  at: string,
  calendar: Calendar,
): string {
  const spent = Math.max(0, count - left);
  if (unit === 'minute') return beijingTime(epochMs(at) - spent * 60_000);
  const today = legalDay(at);
  let day = addDays(today, -spent);
  try {
    while (unit === 'working-day' && workingDaysBetween(calendar, day, today) < spent) day = addDays(day, -1);
  } catch (error) {
    if (error instanceof CalendarUnavailable) return clock.startAt;
    throw error;
  }
  return day + at.slice(10);
}

function definitionOf(clock: ArmedDeadline, event: CaseEvent): DeadlineRule {
  const definition = event.rules.deadlines[clock.rule];
  if (!definition) throw new Error(`no deadline rule ${clock.rule}`);
  return definition;
}
