import type { Role } from '../../../../workflows/kit/actor.ts';
import { dutyOf } from '../../../../workflows/kit/duty.ts';
import { listenedTo } from '../../../../workflows/kit/explain.ts';
import { leafStates } from '../../../../workflows/kit/leaf-states.ts';
import { titleOfState } from '../../../../workflows/kit/preconditions.ts';
import { contractValue, type ProjectContext, yuanOf } from '../../../../workflows/service-purchase/index.ts';
import type { HeldCase } from '../../../engine/case-store.ts';
import type { Engine } from '../../../engine/engine.ts';
import { nextActions } from '../../../engine/next-actions.ts';
import { type OpenDeadline, openDeadline } from '../../../engine/summary.ts';
import type { Principal } from '../../identity/principal.ts';
import { actorIn, seesInFull } from '../../projects/project-access.ts';
import { byUrgency, countsOf, type InboxFilter, type InboxItem, type Source, urgencyOf } from './item.ts';

/** Cases that are looked at for one answer: each costs a decision about every step that it waits for. */
const most = 300;

/** Projects in which something waits for one of my roles and can be done now. */
export const projectSteps: Source = async (engine, principal, filter) => {
  const ids = await candidates(engine, principal, filter);
  await engine.cases.prefetch(ids.slice(0, most));
  const items: InboxItem[] = [];
  for (const id of ids.slice(0, most)) {
    const item = await itemOf(engine, principal, id);
    if (item) items.push(item);
  }
  items.sort(byUrgency);
  const asked = items.filter(({ urgency }) => !filter.urgency || urgency === filter.urgency);
  return { items: asked.slice(0, filter.limit), counts: countsOf(items), truncated: ids.length > most };
};

/** Running projects where the principal may act; those with the nearest clock first. */
async function candidates({ db }: Engine, principal: Principal, { bodyId }: InboxFilter): Promise<string[]> {
  const bodies = principal.grants.flatMap((grant) => (grant.projectId ? [] : [`${grant.bodyPath}%`]));
  const projects = principal.grants.flatMap((grant) => (grant.projectId ? [grant.projectId] : []));
  const rows = await db.query<{ id: string }>(
    `select i.id from instances i join bodies b on b.id = i.body_id join projects p on p.id = i.id
     where i.status = 'active' and i.workflow = 'service-purchase' and ($4::uuid is null or i.body_id = $4::uuid) and (
       b.path like any(select jsonb_array_elements_text($1::jsonb))
       or i.id::text = any(select jsonb_array_elements_text($2::jsonb))
       or ($3::uuid is not null and (p.open_for_bids_until is not null
         or i.id in (select own.project_id from bids own where own.organisation_id = $3::uuid))))
     order by (select min(d.due_at) from deadlines d where d.instance_id = i.id and d.ended_at is null) nulls last, i.id
     limit ${most + 1}`,
    [JSON.stringify(bodies), JSON.stringify(projects), principal.organisationId ?? null, bodyId ?? null],
  );
  return rows.map((row) => row.id);
}

async function itemOf(engine: Engine, principal: Principal, id: string): Promise<InboxItem | undefined> {
  const held = engine.cases.peek(id) ?? (await engine.cases.load(id));
  const actor = actorIn(principal, held);
  const { workflow } = held.registered;
  const here = listenedTo(held.kase.snapshot);
  const mine = Object.values(workflow.events).some(
    (event) =>
      dutyOf(event) === 'awaited' &&
      here.has(event.type) &&
      event.roles.some((role) => actor.roles.includes(role)),
  );
  if (!mine) return undefined;
  const open = (await nextActions(engine, held, actor)).filter(
    ({ allowed, duty }) => allowed && duty === 'awaited',
  );
  if (open.length === 0) return undefined;
  const deadline = nearest(open.map((action) => action.deadline)) ?? chasing(held, actor.roles);
  const context = held.kase.snapshot.context as ProjectContext;
  const full = seesInFull(principal, held);
  const leaf = leafStates(held.kase.snapshot)[0] ?? '';
  return {
    kind: 'project',
    id,
    projectId: id,
    link: `/api/v1/projects/${id}`,
    bodyId: held.body.id,
    bodyName: held.body.name,
    title: context.title,
    amount: full ? amountOf(context) : null,
    step: { id: leaf, title: titleOfState(workflow, leaf) },
    actions: open.map(({ event, title, basis }) => ({ event, title, basis })),
    deadline,
    clocks: full ? held.kase.open.map(openDeadline).sort(byDay) : deadline ? [deadline] : [],
    ...urgencyOf(deadline, engine.clock.now()),
  };
}

const byDay = (a: OpenDeadline, b: OpenDeadline): number => a.dueAt.localeCompare(b.dueAt);

/** What the project is about in yuan: its contract, or before there is one its budget. */
const amountOf = (context: ProjectContext): string | null =>
  context.contract ? yuanOf(contractValue(context)) : (context.initiation?.budget ?? null);

function nearest(deadlines: readonly (OpenDeadline | null)[]): OpenDeadline | null {
  const known = deadlines.filter((deadline) => deadline !== null);
  known.sort(byDay);
  return known[0] ?? null;
}

/** The nearest clock that chases one of these roles. */
function chasing({ kase }: HeldCase, roles: readonly Role[]): OpenDeadline | null {
  return nearest(
    kase.open.filter((clock) => clock.chases && roles.includes(clock.chases as Role)).map(openDeadline),
  );
}
