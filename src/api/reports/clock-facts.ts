import { type SQL, sql } from 'drizzle-orm';
import type { Calendar } from '../../../workflows/calendar/index.ts';
import { allDeadlineRules } from '../../../workflows/rules/index.ts';
import { where } from '../../shared/rows.ts';
import { dayOf, inYear, ofBodies, type Scope } from './scope.ts';
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
  const days = JSON.stringify(numberedDays(calendar, scope.year));
  return sql`with days as materialized (select * from jsonb_to_recordset(${days}::jsonb) as x(day text, n int)),
    units as materialized (select * from jsonb_to_recordset(${units}::jsonb) as x(rule text, unit text)),
    clocks as (
      select d.instance_id as case_id, i.workflow, i.body_id, b.name as body_name, coalesce(p.title, o.name) as title,
        p.winner_id, d.rule, d.key, d.epoch, d.chases as role, d.start_at, d.due, d.due_at, d.ended_at, u.unit,
        case when d.ended_at is null
            then case when d.due_at < ${scope.now}::timestamptz and d.status <> 'frozen' and not d.provisional
              then 'overdue' else 'running' end
          when d.status = 'breached' then 'late' when d.status = 'cancelled' then 'cancelled' else 'in-time' end as outcome
      from deadlines d join units u on u.rule = d.rule join instances i on i.id = d.instance_id join bodies b on b.id = i.body_id
      left join projects p on p.id = i.id left join organisations o on o.id = i.id
      ${where(
        ofBodies(scope, sql`i.body_id`),
        filter.by === 'due' ? inYear(scope, sql`d.due`) : endedInYear(scope),
        filter.rule ? sql`d.rule = ${filter.rule}` : undefined,
        filter.role ? sql`d.chases = ${filter.role}` : undefined,
      )}),
    timed as (
      select c.*, case when c.ended_at is null or c.unit = 'fixed' then null
          when c.unit = 'working-day' then e.n - s.n
          when c.unit = 'minute' then (extract(epoch from c.ended_at - c.start_at) / 60)::int
          else (c.ended_at at time zone 'Asia/Shanghai')::date - (c.start_at at time zone 'Asia/Shanghai')::date end as took,
        ${filter.people || filter.person ? who : sql`'[]'::jsonb`} as who
      from clocks c
      left join days s on c.unit = 'working-day' and s.day = ${dayOf(sql`c.start_at`)}
      left join days e on c.unit = 'working-day' and e.day = ${dayOf(sql`c.ended_at`)}
      ${where(filter.outcomes ? sql`c.outcome in ${[...filter.outcomes]}` : undefined)})
    select * from timed ${where(personIs(filter.person))}`;
}

const endedInYear = ({ year }: Scope): SQL =>
  sql`d.ended_at >= ${`${year}-01-01T00:00:00+08:00`}::timestamptz
    and d.ended_at < ${`${year + 1}-01-01T00:00:00+08:00`}::timestamptz`;

function personIs(person: string | undefined): SQL | undefined {
  if (person === undefined) return undefined;
  if (person === 'none') return sql`who = '[]'::jsonb`;
  return sql`who @> ${JSON.stringify([{ id: person }])}::jsonb`;
}

/**
 * Whose it is: of a step that was late, who took it in the end; of one that is open, everybody who holds the role there; of
 * a supplier's, the organisation that won. Asked only for what was missed.
 */
const who = sql`case when c.outcome not in ('overdue', 'late') then '[]'::jsonb else coalesce((
  select jsonb_agg(distinct jsonb_build_object('id', w.id, 'name', w.name)) from (
    select o.id::text as id, o.name from organisations o where c.role = 'supplier' and o.id = c.winner_id
    union all
    (select v.id::text, v.name from instance_events t join users v on v.id::text = t.actor_id
      where c.outcome = 'late' and c.role <> 'supplier' and t.instance_id = c.case_id and t.at = c.ended_at
      order by t.seq desc limit 1)
    union all
    select v.id::text, v.name from user_roles r join users v on v.id = r.user_id and v.active
      where c.outcome = 'overdue' and c.role <> 'supplier' and r.role = c.role and r.body_id = c.body_id
        and r.project_id in ('', c.case_id::text)
    union all
    select v.id::text, v.name from user_roles r join users v on v.id = r.user_id and v.active
        join bodies rb on rb.id = r.body_id join bodies cb on cb.id = c.body_id
      where c.outcome = 'overdue' and c.role in ('regulator', 'agency') and r.role = c.role and r.project_id = ''
        and rb.id <> cb.id and starts_with(cb.path, rb.path)
  ) w), '[]'::jsonb) end`;
