import { z } from 'zod';
import type { Db, Param } from '../../../db/client.ts';
import { leafStates } from '../../../workflows/kit/leaf-states.ts';
import { titleOfState } from '../../../workflows/kit/preconditions.ts';
import { update } from '../../../workflows/kit/rows.ts';
import { servicePurchaseV1 } from '../../../workflows/service-purchase/index.ts';
import { caseAsOf } from '../../engine/as-of.ts';
import { newId } from '../../engine/ids.ts';
import { startCase } from '../../engine/start-case.ts';
import { openDeadline } from '../../engine/summary.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams, line, search } from '../../shared/fields.ts';
import { instantOrNull, yuanOf } from '../../shared/wire.ts';
import { etagOf } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { requireRole } from '../identity/policy.ts';
import { caseActor, type Principal, principalOf, visiblePaths } from '../identity/principal.ts';
import { groupForProject } from '../needs/group-for-project.ts';
import { openProject, type ProjectAccess } from './project-access.ts';
import { sharedView } from './shared-view.ts';

const newProject = z
  .strictObject({
    bodyId: z.uuid(),
    /** Taken from the group of needs where there is one and nothing is said. */
    title: line().optional(),
    category: line(60).optional(),
    code: line(60).optional(),
    /** Packages (包) of one tender share a batch. */
    batch: line(60).optional(),
    methodWord: line(60).optional(),
    needIds: z.array(z.uuid()).max(500).default([]),
    /** A project of a whole group of needs (由需求分组立项): its needs come along, and the verdicts it was given. */
    groupId: z.uuid().optional(),
  })
  .superRefine(({ groupId, title, category }, context) => {
    for (const [field, value] of Object.entries({ title, category })) {
      if (groupId || value) continue;
      const message =
        '不由需求分组立项的，此项必填 | Required unless the project is made of a group of needs';
      context.addIssue({ code: 'custom', path: [field], message });
    }
  });

const listQuery = z.object({
  ...pageQuery,
  q: search,
  stage: z.string().max(40).optional(),
  category: z.string().max(60).optional(),
  batch: z.string().max(60).optional(),
  bodyId: z.uuid().optional(),
  method: z.string().max(40).optional(),
  /** overdue: a clock has run out; week: one runs out within seven days. */
  due: z.enum(['overdue', 'week']).optional(),
});

/** Projects: start one, find some, read one as it is or as it was. */
export function projectRoutes(app: Api, { engine }: ApiDeps): void {
  app.post(
    '/projects',
    { config: { policy: { roles: ['officer'] } }, schema: { tags: ['projects'], body: newProject } },
    async (request, reply) => {
      const principal = principalOf(request);
      const { body } = request;
      return createOnce(engine, request, reply, async (tx) => {
        const place = await placeOfBody(tx, principal, body.bodyId);
        requireRole(principal, ['officer'], place);
        const id = newId();
        const group = body.groupId ? await groupForProject(tx, body.bodyId, body.groupId) : undefined;
        const needIds = [...new Set([...body.needIds, ...(group?.needIds ?? [])])];
        await requireFreeNeeds(tx, body.bodyId, body.needIds);
        const title = body.title ?? group?.title ?? '';
        const category = body.category ?? group?.category ?? '';
        const code = body.code ?? `${engine.clock.now().slice(0, 4)}-${id.slice(-8)}`;
        const answer = await startCase(
          engine,
          {
            workflow: servicePurchaseV1,
            instanceId: id,
            bodyId: body.bodyId,
            actor: { ...caseActor(principal, place), roles: ['officer'] },
            input: {
              projectId: id,
              bodyId: body.bodyId,
              title,
              category,
              ...(group ? { carried: { groupId: group.id, verdicts: group.verdicts } } : {}),
            },
            rows: [
              {
                op: 'insert',
                table: 'projects',
                values: {
                  id,
                  bodyId: body.bodyId,
                  code,
                  title,
                  category,
                  batch: body.batch ?? null,
                  methodWord: body.methodWord ?? null,
                  createdAt: engine.clock.now(),
                  createdBy: principal.userId,
                },
              },
              ...needIds.map((need) => update('needs', { id: need }, { projectId: id })),
              ...(group ? [update('need_groups', { id: group.id }, { projectId: id })] : []),
            ],
          },
          tx,
        );
        return {
          status: 201,
          location: `/api/v1/projects/${id}`,
          etag: etagOf(answer.seq),
          body: { id, code, ...answer },
        };
      });
    },
  );

  app.get(
    '/projects',
    { config: { policy: 'signed-in' }, schema: { tags: ['projects'], querystring: listQuery } },
    async (request) => listProjects(engine.db, principalOf(request), request.query, engine.clock.now()),
  );

  app.get(
    '/projects/:id',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['projects'],
        params: idParams,
        querystring: z.object({ asOf: z.iso.datetime({ offset: true }).optional() }),
      },
    },
    async (request, reply) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const { asOf } = request.query;
      if (asOf) {
        if (access.level !== 'full') throw new GoufuError('FORBIDDEN');
        const past = await caseAsOf(engine.db, request.params.id, asOf);
        if (!past) throw new GoufuError('NOT_FOUND');
        return { id: request.params.id, asOf, ...past };
      }
      reply.header('etag', etagOf(access.held.kase.seq));
      return presentProject(engine.db, access);
    },
  );
}

async function placeOfBody(tx: Db, principal: Principal, bodyId: string) {
  const [row] = await tx.query<{ path: string }>('select path from bodies where id = $1::text::uuid', [
    bodyId,
  ]);
  if (!row || !visiblePaths(principal).some((path) => row.path.startsWith(path))) {
    throw new GoufuError('INVALID_DATA', [
      because('body.unknown', '没有这个采购单位。', 'There is no such purchasing body.', '/bodyId'),
    ]);
  }
  return { bodyId, bodyPath: row.path };
}

async function requireFreeNeeds(tx: Db, bodyId: string, needIds: readonly string[]): Promise<void> {
  if (needIds.length === 0) return;
  const rows = await tx.query<{ id: string }>(
    `select id from needs where body_id = $1::text::uuid and project_id is null and merged_into is null
       and id::text = any(select jsonb_array_elements_text($2::text::jsonb)) for update`,
    [bodyId, JSON.stringify(needIds)],
  );
  const free = new Set(rows.map((row) => row.id));
  const index = needIds.findIndex((id) => !free.has(id));
  if (index < 0) return;
  throw new GoufuError('INVALID_DATA', [
    because(
      'need.unavailable',
      '该需求不存在、已合并或已列入其他项目。',
      'This need does not exist, was merged, or belongs to another project.',
      `/needIds/${index}`,
    ),
  ]);
}

interface ListRow {
  id: string;
  code: string;
  title: string;
  category: string;
  batch: string | null;
  bodyId: string;
  bodyName: string;
  stage: string;
  state: string[];
  budget: string | null;
  regime: string | null;
  method: string | null;
  grade: string | null;
  bidDeadline: string | null;
  nextRule: string | null;
  nextDueAt: string | null;
  overdue: boolean;
}

async function listProjects(db: Db, principal: Principal, query: z.infer<typeof listQuery>, now: string) {
  const params: Param[] = [];
  const p = (value: Param) => {
    params.push(value);
    return `$${params.length}::text`;
  };
  const paths = JSON.stringify(visiblePaths(principal).map((path) => `${path}%`));
  const ofStaff = `b.path like any(select jsonb_array_elements_text(${p(paths)}::jsonb))`;
  // What is open to bids, and, once it is opened, what one bid in.
  const ofOthers = principal.organisationId
    ? `p.open_for_bids_until is not null or p.id in (select own.project_id from bids own
        where own.organisation_id = ${p(principal.organisationId)}::uuid)`
    : 'false';
  const byGrant = `p.id::text = any(select jsonb_array_elements_text(${p(
    JSON.stringify(principal.grants.flatMap((grant) => (grant.projectId ? [grant.projectId] : []))),
  )}::jsonb))`;
  const partner = `exists(select 1 from project_partners pp join bodies pb on pb.id = pp.body_id
    where pp.project_id = p.id and pp.revoked_at is null and pb.path like any(select jsonb_array_elements_text($1::text::jsonb)))`;
  const where = [`(${ofStaff} or ${ofOthers} or ${byGrant} or ${partner})`];
  const at = `${p(now)}::timestamptz`;
  if (query.q)
    where.push(`(p.title ilike ${p(containing(query.q))} or p.code ilike $${params.length}::text)`);
  if (query.stage) where.push(`i.stage = ${p(query.stage)}`);
  if (query.category) where.push(`p.category = ${p(query.category)}`);
  if (query.batch) where.push(`p.batch = ${p(query.batch)}`);
  if (query.bodyId) where.push(`p.body_id = ${p(query.bodyId)}::uuid`);
  if (query.method) where.push(`p.method = ${p(query.method)}`);
  if (query.due === 'overdue') where.push(`${ofStaff} and next.due_at < ${at}`);
  if (query.due === 'week')
    where.push(`${ofStaff} and next.due_at between ${at} and ${at} + interval '7 days'`);
  const before = readCursor('projects', query.cursor);
  if (before) where.push(`p.id < ${p(before)}::uuid`);
  const rows = await db.query<ListRow & { full: boolean; shared: boolean }>(
    `select p.id, p.code, p.title, p.category, p.batch, p.body_id as "bodyId", b.name as "bodyName", i.stage, i.state,
       p.budget::text as budget, p.regime, p.method, p.grade, p.open_for_bids_until as "bidDeadline",
       next.rule as "nextRule", next.due_at as "nextDueAt", coalesce(next.due_at < ${at}, false) as overdue, (${ofStaff}) as full, (${partner}) as shared
     from projects p join instances i on i.id = p.id join bodies b on b.id = p.body_id
     left join lateral (select d.rule, d.due_at from deadlines d where d.instance_id = p.id and d.ended_at is null
       and d.when_due <> 'window' and d.status <> 'frozen' order by d.due_at limit 1) next on true
     where ${where.join(' and ')} order by p.id desc limit ${p(query.limit + 1)}::int`,
    params,
  );
  return pageOf('projects', rows, query.limit, {
    key: (row) => row.id,
    present: ({ full, shared, budget, bidDeadline, nextRule, nextDueAt, state, overdue, ...row }) => ({
      ...row,
      ...(full || shared ? { state, budget: budget === null ? null : yuanOf(budget) } : {}),
      ...(full
        ? {
            nextDeadline: nextRule === null ? null : { rule: nextRule, dueAt: instantOrNull(nextDueAt) },
            overdue,
          }
        : {}),
      bidDeadline: instantOrNull(bidDeadline),
    }),
  });
}

async function presentProject(db: Db, { held, context, level }: ProjectAccess) {
  const [row] = await db.query<{
    code: string;
    title: string;
    category: string;
    batch: string | null;
    methodWord: string | null;
    bodyName: string;
  }>(
    `select p.code, p.title, p.category, p.batch, p.method_word as "methodWord", b.name as "bodyName"
     from projects p join bodies b on b.id = p.body_id where p.id = $1::text::uuid`,
    [held.kase.instanceId],
  );
  const { workflow } = held.registered;
  const state = leafStates(held.kase.snapshot);
  const shared = {
    id: held.kase.instanceId,
    ...row,
    bodyId: held.body.id,
    workflow: `${workflow.id}/v${workflow.version}`,
    stage: workflow.stageOf(state),
    title: context.title,
    category: context.category,
    bidDeadline: context.sourcing.bidDeadline,
    round: context.sourcing.round,
  };
  if (level === 'limited') return shared;
  const stands = state.map((leaf) => ({ id: leaf, title: titleOfState(workflow, leaf) }));
  if (level === 'shared') return { ...shared, state: stands, ...(await sharedView(db, shared.id)) };
  return {
    ...shared,
    seq: held.kase.seq,
    state: stands,
    ruleSetId: held.kase.ruleSetId,
    deadlines: held.kase.open.map(openDeadline),
    context,
  };
}
