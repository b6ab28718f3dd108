import { type SQL, sql } from 'drizzle-orm';
import { timedClocks } from '../../../db/queries/report-clocks.ts';
import type { Calendar } from '../../../workflows/calendar/index.ts';
import { allDeadlineRules } from '../../../workflows/rules/index.ts';
import { where } from '../../shared/rows.ts';
import { inYear, ofBodies, type Scope } from './scope.ts';
import { numberedDays } from './working-days.ts';

/** overdue: still open after its day; late: done after it; in-time; running; cancelled: it came to nothing. */
export const outcomes = ['overdue', 'late', 'in-time', 'running', 'cancelled'] as const;
export type Outcome = (typeof outcomes)[number];

/** A duty with its clock as reports see it. */
export interface ClockFacts {
  caseId: string;
  workflow: string;
  bodyId: string;
  bodyName: string;
  title: string;
  rule: string;
  key: string;
  epoch: number;
  role: string | null;
  startAt: string;
  due: string;
  dueAt: string;
  endedAt: string | null;
  outcome: Outcome;
  /** In the unit of its rule; null while it runs, for fixed days, and where the calendar has no data. */
  took: number | null;
  who: { id: string; name: string }[];
}

export interface ClockFilter {
  /** The year is that of the last day, or of the day on which the step was done. */
  by: 'due' | 'ended';
  rule?: string | undefined;
  role?: string | undefined;
  outcomes?: readonly Outcome[] | undefined;
  /** User or organisation; `none`: nobody is known. */
  person?: string | undefined;
  /** Without it nobody asks whose the clocks are, which costs more than all the rest. */
  people?: boolean | undefined;
}

/** Rules that set somebody a time: no windows and no minimum periods. */
const duties = allDeadlineRules.filter(({ bound, whenDue }) => bound === 'max' && whenDue !== 'window');
export const dutyRules: readonly string[] = [...new Set(duties.map(({ id }) => id))];
/** Those whose time is set to people, not to the system. */
export const chasingRules: readonly string[] = [
  ...new Set(duties.filter(({ whenDue }) => whenDue === 'chases').map(({ id }) => id)),
];

const units = JSON.stringify([...new Map(duties.map(({ id, unit }) => [id, { rule: id, unit }])).values()]);

/**
 * The clocks of a year, one row each: every figure on time is counted over this, and every list that a figure opens to
 * reads it. Nothing sealed has a clock of its own, so nothing sealed can show here.
 */
export function clockFacts(scope: Scope, filter: ClockFilter, calendar: Calendar): SQL {
  const clocks = timedClocks({
    days: JSON.stringify(numberedDays(calendar, scope.year)),
    units,
    now: scope.now,
    which: where(
      ofBodies(scope, sql`i.body_id`),
      filter.by === 'due' ? inYear(scope, sql`d.due`) : endedInYear(scope),
      filter.rule ? sql`d.rule = ${filter.rule}` : undefined,
      filter.role ? sql`d.chases = ${filter.role}` : undefined,
    ),
    outcome: where(filter.outcomes ? sql`c.outcome in ${[...filter.outcomes]}` : undefined),
    people: filter.people === true || filter.person !== undefined,
  });
  return sql`${clocks} select * from timed ${where(personIs(filter.person))}`;
}

const endedInYear = ({ year }: Scope): SQL =>
  sql`d.ended_at >= ${`${year}-01-01T00:00:00+08:00`}::timestamptz
    and d.ended_at < ${`${year + 1}-01-01T00:00:00+08:00`}::timestamptz`;

function personIs(person: string | undefined): SQL | undefined {
  if (person === undefined) return undefined;
  if (person === 'none') return sql`who = '[]'::jsonb`;
  return sql`who @> ${JSON.stringify([{ id: person }])}::jsonb`;
}
