import type { z } from 'zod';
import type { Db, Param } from '../../../db/client.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import { instantOf, instantOrNull, yuanOf } from '../../shared/wire.ts';
import { containing, type Page, pageOf, readCursor } from '../http/page.ts';
import { type Principal, visiblePaths } from '../identity/principal.ts';
import type { listedProject, projectList } from './projects.schema.ts';
import { methodTitle, stageTitle } from './words.ts';

type Listed = z.infer<typeof listedProject>;

interface Row {
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
  full: boolean;
  shared: boolean;
}

/** Parameters of one statement, numbered as they come. */
class Params {
  readonly values: Param[] = [];

  add(value: Param): string {
    this.values.push(value);
    return `$${this.values.length}::text`;
  }

  /** One of several texts. */
  list(values: readonly string[]): string {
    return `(select jsonb_array_elements_text(${this.add(JSON.stringify(values))}::jsonb))`;
  }
}

/** Who is shown a project in the list: the same people who may open it, experts only where they have a seat. */
function readers(principal: Principal, params: Params) {
  const paths = params.list(visiblePaths(principal).map((path) => `${path}%`));
  const me = params.add(principal.userId);
  const full = `b.path like any${paths}`;
  const shared = `exists(select 1 from project_partners pp join bodies pb on pb.id = pp.body_id
    where pp.project_id = p.id and pp.revoked_at is null and pb.path like any${paths})`;
  const byGrant = `p.id::text = any${params.list(
    principal.grants.flatMap(({ projectId }) => (projectId ? [projectId] : [])),
  )}`;
  const served = `p.body_id::text = any${params.list(
    principal.grants.flatMap(({ role, projectId, bodyId }) =>
      role === 'beneficiary' && !projectId ? [bodyId] : [],
    ),
  )}`;
  const seat = `exists(select 1 from panel_members m where m.project_id = p.id and m.user_id = ${me} and m.status = 'serving')
    or coalesce(i.snapshot #> '{context,evaluation,evaluators}' ? ${me}, false)`;
  // What is open to bids, and, once it is opened, what one bid in.
  const bidder = principal.organisationId
    ? `p.open_for_bids_until is not null or p.id in (select own.project_id from bids own
        where own.organisation_id = ${params.add(principal.organisationId)}::uuid)`
    : 'false';
  return { full, shared, any: `(${full} or ${shared} or ${byGrant} or ${served} or ${seat} or ${bidder})` };
}

export async function listProjects(
  db: Db,
  principal: Principal,
  query: z.infer<typeof projectList>,
  now: string,
): Promise<Page<Listed>> {
  const params = new Params();
  const { full, shared, any } = readers(principal, params);
  const at = `${params.add(now)}::timestamptz`;
  const before = readCursor('projects', query.cursor);
  const text = query.q ? params.add(containing(query.q)) : '';
  const conditions = [
    any,
    text && `(p.title ilike ${text} or p.code ilike ${text})`,
    query.stage && `i.stage = ${params.add(query.stage)}`,
    query.category && `p.category = ${params.add(query.category)}`,
    query.batch && `p.batch = ${params.add(query.batch)}`,
    query.bodyId && `p.body_id = ${params.add(query.bodyId)}::uuid`,
    query.method && `p.method = ${params.add(query.method)}`,
    query.due === 'overdue' && `${full} and next.due_at < ${at}`,
    query.due === 'week' && `${full} and next.due_at between ${at} and ${at} + interval '7 days'`,
    before && `p.id < ${params.add(before)}::uuid`,
  ].filter(Boolean);
  const rows = await db.query<Row>(
    `select p.id, p.code, p.title, p.category, p.batch, p.body_id as "bodyId", b.name as "bodyName", i.stage, i.state,
       p.budget::text as budget, p.regime, p.method, p.grade, p.open_for_bids_until as "bidDeadline",
       next.rule as "nextRule", next.due_at as "nextDueAt", coalesce(next.due_at < ${at}, false) as overdue,
       (${full}) as full, (${shared}) as shared
     from projects p join instances i on i.id = p.id join bodies b on b.id = p.body_id
     left join lateral (select d.rule, d.due_at from deadlines d where d.instance_id = p.id and d.ended_at is null
       and d.when_due <> 'window' and d.status <> 'frozen' order by d.due_at limit 1) next on true
     where ${conditions.join(' and ')} order by p.id desc limit ${params.add(String(query.limit + 1))}::int`,
    params.values,
  );
  return pageOf('projects', rows, query.limit, { key: (row) => row.id, present });
}

/** The clocks and the place in the chart are for the buyer's staff, the money for partner bodies too. */
function present({
  full,
  shared,
  budget,
  bidDeadline,
  nextRule,
  nextDueAt,
  state,
  overdue,
  ...row
}: Row): Listed {
  const nextDeadline = nextRule &&
    nextDueAt && {
      rule: nextRule,
      title: periodWords(nextRule)?.title ?? null,
      dueAt: instantOf(nextDueAt),
    };
  return {
    ...row,
    categoryTitle: categoryTitle(row.category),
    stageTitle: stageTitle(row.stage),
    methodTitle: methodTitle(row.method),
    ...(full || shared ? { state, budget: budget === null ? null : yuanOf(budget) } : {}),
    ...(full ? { nextDeadline: nextDeadline || null, overdue } : {}),
    bidDeadline: instantOrNull(bidDeadline),
  };
}
