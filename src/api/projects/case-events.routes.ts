import { z } from 'zod';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import { mermaidOf } from '../../diagram/mermaid.ts';
import { applyEvent } from '../../engine/apply-event.ts';
import { type NextAction, nextActions } from '../../engine/next-actions.ts';
import { openDeadline } from '../../engine/summary.ts';
import { whatIf } from '../../engine/what-if.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { etagOf } from '../http/etag.ts';
import { readKey } from '../http/once.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { withReceipt } from '../tender/with-receipt.ts';
import type { CaseAccess, CaseDoor } from './case-door.ts';
import { seenVersion } from './seen-version.ts';

const eventBody = z.strictObject({
  type: z.string().min(1).max(100),
  data: z.unknown().default({}),
  /** Why to go on in spite of the warnings that a dry run tells. */
  override: z.strictObject({ reason: z.string().trim().min(1).max(1000) }).optional(),
});

const boolean = z.enum(['true', 'false']).default('false');

/** What a running case can do and has done: events in, actions, history and clocks out. The same for every workflow. */
export function caseRoutesAt(app: Api, { engine }: ApiDeps, door: CaseDoor): void {
  const { path, tag } = door;
  const open = (request: Parameters<typeof principalOf>[0] & { params: { id: string } }) =>
    door.open(engine, principalOf(request), request.params.id);

  app.post(
    `${path}/:id/events`,
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: [tag],
        summary: 'Advance the case by one event; ?dryRun=true judges and writes nothing',
        params: idParams,
        querystring: z.object({ dryRun: boolean }),
        body: eventBody,
      },
    },
    async (request, reply) => {
      const { actor } = await door.openToAct(engine, principalOf(request), request.params.id);
      const applied = await applyEvent(engine, {
        instanceId: request.params.id,
        type: request.body.type,
        data: request.body.data,
        override: request.body.override,
        actor,
        ifMatch: seenVersion(request.headers['if-match']),
        idempotencyKey: readKey(request),
        dryRun: request.query.dryRun === 'true',
      });
      return reply.header('etag', etagOf(applied.seq)).send(await withReceipt(engine, applied));
    },
  );

  app.post(
    `${path}/:id/what-if`,
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: [tag],
        summary: 'Play several events on a copy; nothing is written',
        params: idParams,
        body: z.strictObject({ events: z.array(eventBody).min(1).max(20) }),
      },
    },
    async (request) => {
      const { actor, level } = await open(request);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      return whatIf(
        engine,
        request.params.id,
        request.body.events.map((event) => ({ ...event, actor })),
      );
    },
  );

  app.get(
    `${path}/:id/actions`,
    {
      config: { policy: 'signed-in' },
      schema: { tags: [tag], params: idParams, querystring: z.object({ all: boolean }) },
    },
    async (request, reply): Promise<NextAction[]> => {
      const access = await open(request);
      reply.header('etag', etagOf(access.held.kase.seq));
      const actions = await nextActions(engine, access.held, access.actor, {
        all: request.query.all === 'true',
      });
      return access.level === 'full' ? actions : actions.filter((action) => concerns(action, access));
    },
  );

  app.get(
    `${path}/:id/deadlines`,
    { config: { policy: 'signed-in' }, schema: { tags: [tag], params: idParams } },
    async (request) => {
      const { held, level } = await open(request);
      if (level === 'full') return { items: await allDeadlines(request.params.id) };
      return { items: held.kase.open.filter((clock) => door.shownToAll.has(clock.rule)).map(openDeadline) };
    },
  );

  app.get(
    `${path}/:id/diagram`,
    { config: { policy: 'signed-in' }, schema: { tags: [tag], params: idParams } },
    async (request) => {
      const { held, level } = await open(request);
      if (level !== 'full') throw new GoufuError('FORBIDDEN');
      const walked = await engine.db.query<{ event: string; from: string[]; to: string[] }>(
        `select type as event, "from", "to" from instance_events where instance_id = $1::text::uuid and "from" <> "to" order by seq`,
        [request.params.id],
      );
      return {
        mermaid: mermaidOf(held.registered.workflow),
        current: leafStates(held.kase.snapshot),
        walked,
      };
    },
  );

  app.get(
    `${path}/:id/events`,
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: [tag],
        params: idParams,
        querystring: z.object({ ...pageQuery, type: z.string().max(100).optional() }),
      },
    },
    async (request) => {
      const { level, actor } = await open(request);
      const before = readCursor(`events ${request.params.id}`, request.query.cursor);
      const rows = await engine.db.query<HistoryRow>(
        `select e.seq, e.type, e.actor_id as "actorId", coalesce(u.name, e.actor_id) as "actorName", e.role, e.at, e."from", e."to",
           e.data, e.previous_hash as "previousHash", e.hash
         from instance_events e left join users u on u.id::text = e.actor_id
         where e.instance_id = $1::text::uuid and ($2::text is null or e.type = $2::text)
           and ($3::text is null or e.seq < $3::text::int) and ($4::text in ('full', 'shared') or e.actor_id = $5::text)
         order by e.seq desc limit $6::text::int`,
        [
          request.params.id,
          request.query.type ?? null,
          before ?? null,
          level,
          actor.id,
          String(request.query.limit + 1),
        ],
      );
      const { events } = (await engine.cases.load(request.params.id)).registered.workflow;
      return pageOf(`events ${request.params.id}`, rows, request.query.limit, {
        key: (row) => String(row.seq),
        present: ({ data, actorId, actorName, hash, previousHash, ...row }) => ({
          ...row,
          // A partner body follows the steps, not what was written into them nor by whom.
          ...(level === 'shared' ? {} : { data, actorId, actorName, hash, previousHash }),
          at: instantOf(row.at),
          title: events[row.type]?.title ?? null,
        }),
      });
    },
  );

  async function allDeadlines(id: string) {
    const rows = await engine.db.query<Record<string, string | null> & { dueAt: string; startAt: string }>(
      `select rule, key, status, start_at as "startAt", due, due_at as "dueAt", when_due as "whenDue", kind, chases, clause,
         calendar, provisional, remaining, breached_at as "breachedAt", ended_at as "endedAt"
       from deadlines where instance_id = $1::text::uuid order by due_at, rule, key, epoch`,
      [id],
    );
    return rows.map((row) => ({
      ...row,
      ...(periodWords(row.rule ?? '') ?? { title: null, consequence: null }),
      startAt: instantOf(row.startAt),
      dueAt: instantOf(row.dueAt),
      breachedAt: row.breachedAt ? instantOf(row.breachedAt) : null,
      endedAt: row.endedAt ? instantOf(row.endedAt) : null,
    }));
  }
}

interface HistoryRow {
  seq: number;
  type: string;
  actorId: string;
  actorName: string;
  role: string;
  at: string;
  from: string[];
  to: string[];
  data: Record<string, unknown>;
  previousHash: string;
  hash: string;
}

/** People who see a part of a case are shown the actions of their own roles only. */
const concerns = (action: NextAction, { actor }: CaseAccess) =>
  action.roles.some((role) => actor.roles.includes(role));
