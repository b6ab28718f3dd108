import { type SQL, sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import { instantOf, instantOrNull, yuanOf } from '../../shared/wire.ts';
import { listOf, type Page } from '../http/list.ts';
import { containing } from '../http/page.ts';
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

export const projectsList = listOf({
  id: { by: sql`p.id`, as: 'uuid' },
  usual: '-created',
  orders: {
    created: { by: sql`p.created_at`, as: 'timestamptz', title: { zh: '发起时间', en: 'when started' } },
    title: { by: sql`p.title`, as: 'text', title: { zh: '名称', en: 'title' } },
    code: { by: sql`p.code`, as: 'text', title: { zh: '编号', en: 'code' } },
    stage: { by: sql`i.stage`, as: 'text', title: { zh: '环节', en: 'stage' } },
    budget: { by: sql`p.budget`, as: 'bigint', title: { zh: '预算', en: 'budget' } },
    due: { by: sql`next.due_at`, as: 'timestamptz', title: { zh: '下一期限', en: 'next deadline' } },
  },
});

const oneOf = (values: readonly string[]): SQL =>
  sql`(select jsonb_array_elements_text(${JSON.stringify(values)}::jsonb))`;

/** Who is shown a project in the list: the same people who may open it, experts only where they have a seat. */
function readers(principal: Principal) {
  const paths = oneOf(visiblePaths(principal).map((path) => `${path}%`));
  const { userId, organisationId, grants } = principal;
  const full = sql`b.path like any${paths}`;
  const shared = sql`exists(select 1 from project_partners pp join bodies pb on pb.id = pp.body_id
    where pp.project_id = p.id and pp.revoked_at is null and pb.path like any${paths})`;
  const byGrant = oneOf(grants.flatMap(({ projectId }) => (projectId ? [projectId] : [])));
  const served = oneOf(
    grants.flatMap(({ role, projectId, bodyId }) => (role === 'beneficiary' && !projectId ? [bodyId] : [])),
  );
  // What is open to bids, and, once it is opened, what one bid in.
  const bidder = organisationId
    ? sql`p.open_for_bids_until is not null or p.id in (select own.project_id from bids own
        where own.organisation_id = ${organisationId}::uuid)`
    : sql`false`;
  const any = sql`(${full} or ${shared} or p.id::text = any${byGrant} or p.body_id::text = any${served}
    or exists(select 1 from panel_members m where m.project_id = p.id and m.user_id = ${userId} and m.status = 'serving')
    or coalesce(i.snapshot #> '{context,evaluation,evaluators}' @> to_jsonb(${userId}::text), false) or ${bidder})`;
  return { full, shared, any };
}

export function listProjects(
  db: Db,
  principal: Principal,
  query: z.infer<typeof projectList>,
  now: string,
): Promise<Page<Listed>> {
  const { full, shared, any } = readers(principal);
  const at = sql`${now}::timestamptz`;
  const equal = (column: SQL, value: string | undefined) => (value ? sql`${column} = ${value}` : undefined);
  return projectsList.page<Row, Listed>(db, query, {
    columns: sql`p.id, p.code, p.title, p.category, p.batch, p.body_id, b.name as body_name, i.stage, i.state,
      p.budget::text as budget, p.regime, p.method, p.grade, p.open_for_bids_until as bid_deadline,
      next.rule as next_rule, next.due_at as next_due_at, coalesce(next.due_at < ${at}, false) as overdue,
      (${full}) as full, (${shared}) as shared`,
    from: sql`projects p join instances i on i.id = p.id join bodies b on b.id = p.body_id
      left join lateral (select d.rule, d.due_at from deadlines d where d.instance_id = p.id and d.ended_at is null
        and d.when_due <> 'window' and d.status <> 'frozen' order by d.due_at limit 1) next on true`,
    where: [
      any,
      query.q
        ? sql`(p.title ilike ${containing(query.q)} or p.code ilike ${containing(query.q)})`
        : undefined,
      equal(sql`i.stage`, query.stage),
      equal(sql`p.category`, query.category),
      equal(sql`p.batch`, query.batch),
      query.bodyId ? sql`p.body_id = ${query.bodyId}::uuid` : undefined,
      equal(sql`p.method`, query.method),
      query.due ? sql`${full} and ${dueIn[query.due](at)}` : undefined,
    ],
    present,
  });
}

const dueIn = {
  overdue: (at: SQL) => sql`next.due_at < ${at}`,
  week: (at: SQL) => sql`next.due_at between ${at} and ${at} + interval '7 days'`,
};

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
  const nextDeadline =
    nextRule && nextDueAt
      ? { rule: nextRule, title: periodWords(nextRule)?.title ?? null, dueAt: instantOf(nextDueAt) }
      : null;
  return {
    ...row,
    categoryTitle: categoryTitle(row.category),
    stageTitle: stageTitle(row.stage),
    methodTitle: methodTitle(row.method),
    ...(full || shared ? { state, budget: budget === null ? null : yuanOf(budget) } : {}),
    ...(full ? { nextDeadline, overdue } : {}),
    bidDeadline: instantOrNull(bidDeadline),
  };
}
