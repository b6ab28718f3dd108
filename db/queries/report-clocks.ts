import { type SQL, sql } from 'drizzle-orm';

export interface TimedClocks {
  /** `[{ day, n }]` as text: the days of the calendar, numbered by the working days up to each. */
  days: string;
  /** `[{ rule, unit }]` as text: the rules that set somebody a time. */
  units: string;
  now: string;
  /** `where` of the clocks `d`, of cases `i`. */
  which: SQL;
  /** `where` of what they came to, `c.outcome`. */
  outcome: SQL;
  /** Asks whose the missed ones are, which costs more than all the rest. */
  people: boolean;
}

/**
 * `with … timed as (…)`: clocks of cases, one row each, with what they came to (overdue: still open after its day; late:
 * done after it; in-time; running; cancelled) and what they took, in the unit of their rule: null while they run, for
 * fixed days, and where the calendar has no data.
 */
export const timedClocks = ({ days, units, now, which, outcome, people }: TimedClocks): SQL =>
  sql`with days as materialized (select * from jsonb_to_recordset(${days}::jsonb) as x(day text, n int)),
    units as materialized (select * from jsonb_to_recordset(${units}::jsonb) as x(rule text, unit text)),
    clocks as (
      select d.instance_id as case_id, i.workflow, i.body_id, b.name as body_name, coalesce(p.title, o.name) as title,
        p.winner_id, d.rule, d.key, d.epoch, d.chases as role, d.start_at, d.due, d.due_at, d.ended_at, u.unit,
        case when d.ended_at is null
            then case when d.due_at < ${now}::timestamptz and d.status <> 'frozen' and not d.provisional
              then 'overdue' else 'running' end
          when d.status = 'breached' then 'late' when d.status = 'cancelled' then 'cancelled' else 'in-time' end as outcome
      from deadlines d join units u on u.rule = d.rule join instances i on i.id = d.instance_id join bodies b on b.id = i.body_id
      left join projects p on p.id = i.id left join organisations o on o.id = i.id
      ${which}),
    timed as (
      select c.*, case when c.ended_at is null or c.unit = 'fixed' then null
          when c.unit = 'working-day' then e.n - s.n
          when c.unit = 'minute' then (extract(epoch from c.ended_at - c.start_at) / 60)::int
          else (c.ended_at at time zone 'Asia/Shanghai')::date - (c.start_at at time zone 'Asia/Shanghai')::date end as took,
        ${people ? whose : sql`'[]'::jsonb`} as who
      from clocks c
      left join days s on c.unit = 'working-day' and s.day = ${dayOf(sql`c.start_at`)}
      left join days e on c.unit = 'working-day' and e.day = ${dayOf(sql`c.ended_at`)}
      ${outcome})`;

/** The legal day of an instant, as ISO text. */
export const dayOf = (instant: SQL): SQL =>
  sql`to_char(${instant} at time zone 'Asia/Shanghai', 'YYYY-MM-DD')`;

/**
 * Whose it is: of a step that was late, who took it in the end; of one that is open, everybody who holds the role there; of
 * a supplier's, the organisation that won. Asked only for what was missed.
 */
const whose = sql`case when c.outcome not in ('overdue', 'late') then '[]'::jsonb else coalesce((
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
