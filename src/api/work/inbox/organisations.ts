import type { AnyStateNode } from 'xstate';
import type { ArmedDeadline } from '../../../../workflows/kit/commit.ts';
import { eventIn, stateTitleIn } from '../../../../workflows/kit/versions.ts';
import type { EventDefinition } from '../../../../workflows/kit/workflow.ts';
import { organisation } from '../../../../workflows/organisation/index.ts';
import type { Engine } from '../../../engine/engine.ts';
import { openDeadline } from '../../../engine/summary.ts';
import type { Principal } from '../../identity/principal.ts';
import {
  badlyAfter,
  byUrgency,
  type Found,
  type InboxFilter,
  type InboxItem,
  noCounts,
  ownPlaces,
  type Source,
  soonWithin,
  type Urgency,
  urgencyOf,
} from './item.ts';

interface Row {
  id: string;
  bodyId: string;
  name: string;
  state: string[];
  clocks: ArmedDeadline[];
}

/**
 * The ledger's open steps: contact, annual inspection and certificates that fall due or are overdue, and organisations that
 * wait to be vetted 背景审查 or to be taken into regular contact 日常联系. Counted in the database: a ledger may hold 50,000.
 */
export const organisationSteps: Source = async (engine, principal, filter) => {
  const [duties, waiting] = await Promise.all([
    dutiesOf(engine, principal, filter),
    waitingFor(engine, principal, filter),
  ]);
  const counts = noCounts();
  for (const urgency of Object.keys(counts) as Urgency[])
    counts[urgency] = duties.counts[urgency] + waiting.counts[urgency];
  return { items: [...duties.items, ...waiting.items].sort(byUrgency).slice(0, filter.limit), counts };
};

/** The clocks that chase one of my roles, by organisation; $1 places, $2 now, $3 days ahead. */
const duties = `with mine as (select * from jsonb_to_recordset($1::jsonb) as m(role text, "bodyId" uuid)),
  open as (select d.*, o.body_id, o.name from mine join organisations o on o.body_id = mine."bodyId"
    join deadlines d on d.instance_id = o.id and d.chases = mine.role
    where d.ended_at is null and d.when_due = 'chases' and not d.provisional and d.status <> 'frozen'
      and d.due <= to_char(($2::timestamptz at time zone 'Asia/Shanghai') + $3::int * interval '1 day', 'YYYY-MM-DD')),
  grouped as (select instance_id as id, body_id, name, min(due_at) as due_at, min(due) as due from open group by 1, 2, 3),
  today as (select ($2::timestamptz at time zone 'Asia/Shanghai')::date as day),
  judged as (select g.*, case
      when due_at < $2::timestamptz then case when due::date - day < -${badlyAfter} then 'badly-overdue' else 'overdue' end
      when due::date - day <= ${soonWithin} then 'due-soon' else 'not-due' end as urgency from grouped g, today)`;

async function dutiesOf({ db, clock }: Engine, principal: Principal, filter: InboxFilter): Promise<Found> {
  const now = clock.now();
  const params = [ownPlaces(principal, filter), now, String(filter.ahead)];
  const [counted, rows] = await Promise.all([
    db.query<{ urgency: Urgency; items: number }>(
      `${duties} select urgency, count(*)::int as items from judged group by urgency`,
      params,
    ),
    db.query<Row>(
      `${duties}, first as (select * from judged where $4::text is null or urgency = $4::text order by due_at, id limit $5::int)
       select f.id, f.body_id as "bodyId", f.name, i.state, (select jsonb_agg(jsonb_build_object('rule', c.rule, 'key', c.key,
           'due', c.due, 'dueAt', c.due_at, 'whenDue', c.when_due, 'kind', c.kind, 'chases', c.chases, 'clause', c.clause,
           'status', c.status, 'provisional', c.provisional, 'remaining', c.remaining) order by c.due_at, c.rule, c.key)
         from open c where c.instance_id = f.id) as clocks
       from first f join instances i on i.id = f.id order by f.due_at, f.id`,
      [...params, filter.urgency ?? null, String(filter.limit)],
    ),
  ]);
  const counts = noCounts();
  for (const { urgency, items } of counted) counts[urgency] = items;
  return { counts, items: rows.map((row) => dutyItem(row, now)) };
}

function dutyItem({ clocks, ...row }: Row, now: string): InboxItem {
  const deadline = openDeadline(clocks[0] as ArmedDeadline);
  const next = row.state[0] === vetted ? [connectEvent] : [];
  const events = new Set([...clocks.flatMap(({ rule }) => meeting(rule)), ...next]);
  return { ...itemOf(row, [...events]), deadline, ...urgencyOf(deadline, now) };
}

function itemOf({ id, bodyId, name, state }: Omit<Row, 'clocks'>, events: readonly EventDefinition[]) {
  const leaf = state[0] ?? '';
  return {
    kind: 'organisation' as const,
    id,
    organisationId: id,
    link: `/api/v1/organisations/${id}`,
    bodyId,
    title: name,
    step: { id: leaf, title: stateTitleIn(organisation, leaf) },
    actions: events.map(({ type, title, clause }) => ({ event: type, title, basis: clause })),
  };
}

/** The events that stop a rule's clock, from the chart. */
function meeting(rule: string): EventDefinition[] {
  const known = meets.get(rule);
  if (known) return known;
  const types = new Set<string>();
  const visit = (node: AnyStateNode): void => {
    for (const [type, candidates] of node.transitions) {
      for (const { actions } of candidates) {
        const stops = actions.some(
          (action) =>
            typeof action === 'object' &&
            action.type === 'meet' &&
            (action.params as { rule?: string } | undefined)?.rule === rule,
        );
        if (stops) types.add(String(type));
      }
    }
    for (const child of Object.values(node.states)) visit(child);
  };
  for (const { machine } of organisation) visit(machine.root);
  const events = [...types].flatMap((type) => eventIn(organisation, type) ?? []);
  meets.set(rule, events);
  return events;
}

const meets = new Map<string, EventDefinition[]>();

const vetted = 'main.active.vetted';
const vetEvent = eventIn(organisation, 'VET') as EventDefinition;
const connectEvent = eventIn(organisation, 'CONNECT') as EventDefinition;

/**
 * Stages of the ledger in which the next step has no clock. Whoever entered an organisation does not vet it; what has a
 * line for its clock has no second one. $1 places, $2 now, $3 days ahead, $4 user.
 */
const waiting = `with mine as (select * from jsonb_to_recordset($1::jsonb) as m(role text, "bodyId" uuid)),
  open as (select i.id, i.body_id, i.stage, i.state, i.created_at from mine
    join instances i on i.workflow = 'organisation' and i.body_id = mine."bodyId"
    where i.status = 'active' and ((i.stage = 'vetted' and mine.role = 'officer' and not exists (select 1 from deadlines d
        where d.instance_id = i.id and d.chases = mine.role and d.ended_at is null and d.when_due = 'chases' and not d.provisional
          and d.status <> 'frozen' and d.due <= to_char(($2::timestamptz at time zone 'Asia/Shanghai')
            + $3::int * interval '1 day', 'YYYY-MM-DD')))
      or (i.stage = 'candidate' and mine.role = 'reviewer' and i.snapshot #> '{context,vetting}' = 'null'::jsonb
        and not exists (select 1 from instance_events e where e.instance_id = i.id and e.seq = 0 and e.actor_id = $4::text))))`;

async function waitingFor({ db, clock }: Engine, principal: Principal, filter: InboxFilter): Promise<Found> {
  const params = [ownPlaces(principal, filter), clock.now(), String(filter.ahead), principal.userId];
  const [[counted], rows] = await Promise.all([
    db.query<{ items: number }>(`${waiting} select count(*)::int as items from open`, params),
    filter.urgency && filter.urgency !== 'no-deadline'
      ? []
      : db.query<Omit<Row, 'clocks'> & { stage: string }>(
          `${waiting} select w.id, w.body_id as "bodyId", w.stage, w.state, o.name
           from open w join organisations o on o.id = w.id order by w.created_at, w.id limit $5::int`,
          [...params, String(filter.limit)],
        ),
  ]);
  return {
    counts: { ...noCounts(), 'no-deadline': counted?.items ?? 0 },
    items: rows.map(({ stage, ...row }) => ({
      ...itemOf(row, [stage === 'candidate' ? vetEvent : connectEvent]),
      deadline: null,
      ...urgencyOf(null, ''),
    })),
  };
}
