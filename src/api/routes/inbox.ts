import { z } from 'zod';
import { daysBetween, epochMs, legalDay } from '../../../workflows/calendar/index.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import { titleOfState } from '../../../workflows/kit/preconditions.ts';
import type { HeldCase } from '../../engine/case-store.ts';
import type { Engine } from '../../engine/engine.ts';
import { nextActions } from '../../engine/next-actions.ts';
import { type OpenDeadline, openDeadline } from '../../engine/summary.ts';
import { openExceptions } from '../open-exceptions.ts';
import { type Principal, principalOf } from '../principal.ts';
import { actorIn } from '../project-access.ts';
import type { Api, ApiDeps } from '../types.ts';

/** How pressing a step is; the list is grouped by it, most pressing first. */
type Urgency = 'badly-overdue' | 'overdue' | 'due-soon' | 'not-due' | 'no-deadline';

const order: readonly Urgency[] = ['badly-overdue', 'overdue', 'due-soon', 'not-due', 'no-deadline'];

interface InboxItem {
  projectId: string;
  title: string;
  step: { id: string; title: { zh: string; en: string } };
  actions: { event: string; title: { zh: string; en: string }; basis: { zh: string; en: string } }[];
  deadline: OpenDeadline | null;
  urgency: Urgency;
  /** Days to the deadline, negative when it has passed. */
  days: number | null;
}

/** My open steps: what waits for one of my roles and can be done now, most urgent first. */
export function inboxRoutes(app: Api, { engine }: ApiDeps): void {
  app.get(
    '/inbox',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['inbox'],
        querystring: z.object({ limit: z.coerce.number().int().min(1).max(200).default(100) }),
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const items: InboxItem[] = [];
      for (const id of await candidates(engine, principal)) {
        const item = await itemOf(engine, principal, id);
        if (item) items.push(item);
      }
      items.sort(byUrgency);
      return {
        serverNow: engine.clock.now(),
        counts: Object.fromEntries(
          order.map((urgency) => [urgency, items.filter((item) => item.urgency === urgency).length]),
        ),
        items: items.slice(0, request.query.limit),
        exceptions: await openExceptions(engine, principal),
      };
    },
  );
}

const byUrgency = (a: InboxItem, b: InboxItem) =>
  order.indexOf(a.urgency) - order.indexOf(b.urgency) ||
  (a.deadline?.dueAt ?? '').localeCompare(b.deadline?.dueAt ?? '') ||
  a.projectId.localeCompare(b.projectId);

/** Running projects where the principal may act; those with the nearest clock first. */
async function candidates(engine: Engine, principal: Principal): Promise<string[]> {
  const bodies = principal.grants.flatMap((grant) => (grant.projectId ? [] : [`${grant.bodyPath}%`]));
  const projects = principal.grants.flatMap((grant) => (grant.projectId ? [grant.projectId] : []));
  const rows = await engine.db.query<{ id: string }>(
    `select i.id from instances i join bodies b on b.id = i.body_id join projects p on p.id = i.id
     where i.status = 'active' and i.workflow = 'service-purchase' and (
       b.path like any(select jsonb_array_elements_text($1::text::jsonb))
       or i.id::text = any(select jsonb_array_elements_text($2::text::jsonb))
       or ($3::text is not null and p.open_for_bids_until is not null))
     order by (select min(d.due_at) from deadlines d where d.instance_id = i.id and d.ended_at is null) nulls last, i.id
     limit 300`,
    [JSON.stringify(bodies), JSON.stringify(projects), principal.organisationId ?? null],
  );
  return rows.map((row) => row.id);
}

async function itemOf(engine: Engine, principal: Principal, id: string): Promise<InboxItem | undefined> {
  const held = engine.cases.peek(id) ?? (await engine.cases.load(id));
  const actor = actorIn(principal, held);
  if (actor.roles.length === 0) return undefined;
  const { workflow } = held.registered;
  const open = (await nextActions(engine, held, actor)).filter(
    (action) => action.allowed && workflow.events[action.event]?.optional !== true,
  );
  if (open.length === 0) return undefined;
  const deadline = nearest(open.map((action) => action.deadline)) ?? chasing(held, actor.roles);
  const days = deadline ? daysBetween(legalDay(engine.clock.now()), deadline.due) : null;
  const leaf = leafStates(held.kase.snapshot)[0] ?? '';
  return {
    projectId: id,
    title: (held.kase.snapshot.context as { title: string }).title,
    step: { id: leaf, title: titleOfState(workflow, leaf) },
    actions: open.map(({ event, title, basis }) => ({ event, title, basis })),
    deadline,
    urgency: urgencyOf(deadline, days, engine.clock.now()),
    days,
  };
}

function nearest(deadlines: readonly (OpenDeadline | null)[]): OpenDeadline | null {
  const known = deadlines.filter((deadline) => deadline !== null);
  known.sort((a, b) => a.dueAt.localeCompare(b.dueAt));
  return known[0] ?? null;
}

/** The nearest clock that chases one of these roles. */
function chasing({ kase }: HeldCase, roles: readonly Role[]): OpenDeadline | null {
  return nearest(
    kase.open.filter((clock) => clock.chases && roles.includes(clock.chases as Role)).map(openDeadline),
  );
}

function urgencyOf(deadline: OpenDeadline | null, days: number | null, now: string): Urgency {
  if (!deadline || days === null) return 'no-deadline';
  if (deadline.status === 'frozen') return 'not-due';
  if (epochMs(deadline.dueAt) < epochMs(now)) return days < -7 ? 'badly-overdue' : 'overdue';
  return days <= 3 ? 'due-soon' : 'not-due';
}
