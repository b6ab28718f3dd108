import { type SQL, sql } from 'drizzle-orm';
import type { Db } from '../../../db/client.ts';
import { categoryTitle } from '../../../workflows/kit/service-categories.ts';
import { GoufuError } from '../../shared/errors.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { visibleTo } from '../identity/body-access.ts';
import { nameOf } from '../identity/name-of.ts';
import type { Principal } from '../identity/principal.ts';
import type { GroupAnswer } from './need-groups.schema.ts';

/** A group as stored, its costs in 分 for one `unit` of the service. */
export type GroupRow = Omit<GroupAnswer, 'categoryTitle'>;

/** Where a group `g` stands. */
export const stateOfGroup: SQL = sql`case when g.project_id is not null then 'project'
  when jsonb_path_exists(g.tests, '$.*.passed ? (@ == false)') then 'failed'
  when (select count(*) from jsonb_object_keys(g.tests)) = 3 then 'passed' else 'screening' end`;

export const groupColumns: SQL = sql`g.id, g.title, g.category, g.body_id, b.name as body_name, ${stateOfGroup} as state,
  jsonb_build_object('requests', c.requests, 'headcount', c.headcount, 'units', c.units, 'months', c.months) as counts,
  g.costs, g.negative_list, coalesce((select jsonb_object_agg(test.key, test.value
      || jsonb_build_object('byName', ${nameOf(sql`(test.value ->> 'by')`)})) from jsonb_each(g.tests) test),
    '{}'::jsonb) as tests,
  g.project_id, p.title as project_title, g.created_at, g.created_by, ${nameOf(sql`g.created_by`)} as created_by_name`;

/** Counts over the needs of a group that were not merged away: months from the first to the last, both counted. */
export const groupsFrom: SQL = sql`need_groups g join bodies b on b.id = g.body_id left join projects p on p.id = g.project_id
  left join lateral (select count(*) as requests, coalesce(sum(n.headcount), 0) as headcount,
      count(distinct n.unit) as units,
      coalesce((extract(year from max(n.raised_on::date)) - extract(year from min(n.raised_on::date))) * 12
        + extract(month from max(n.raised_on::date)) - extract(month from min(n.raised_on::date)) + 1, 0)::int as months
    from needs n where n.group_id = g.id and n.merged_into is null) c on true`;

/** A group that the principal may read, with its counts. Throws NOT_FOUND. */
export async function readableGroup(db: Db, principal: Principal, id: string): Promise<GroupRow> {
  const group = await rowOf<GroupRow>(
    db,
    sql`select ${groupColumns} from ${groupsFrom} where g.id = ${id} and ${visibleTo(principal, sql`g.body_id`)}`,
  );
  if (!group) throw new GoufuError('NOT_FOUND');
  return group;
}

export const presentGroup = ({ costs, createdAt, ...group }: GroupRow): GroupAnswer => ({
  ...group,
  categoryTitle: categoryTitle(group.category),
  costs: costs && { ...costs, own: yuanOf(costs.own), bought: yuanOf(costs.bought) },
  createdAt: instantOf(createdAt),
});
