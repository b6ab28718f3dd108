import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import type { Need } from '../../records/need.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf, yuanOf } from '../../shared/wire.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import type { Costs } from './need-group-evidence.ts';
import { groupList, newGroup } from './needs.schema.ts';

export interface Group {
  id: string;
  bodyId: string;
  title: string;
  category: string;
  tests: Record<string, unknown>;
  projectId: string | null;
  costs: Costs | null;
  negativeList: { hits: string[]; note?: string } | null;
  createdAt: string;
  createdBy: string;
  requests: string;
  headcount: string;
  units: string;
  months: string;
}

const tags = ['needs'];
const signedIn = { policy: 'signed-in' } as const;

/** Counts over the needs of a group that were not merged away: months from the first to the last, both counted. */
const groups: SQL = sql`select g.*, count(n.id) as requests, coalesce(sum(n.headcount), 0) as headcount,
    count(distinct n.unit) as units,
    coalesce((extract(year from max(n.raised_on::date)) - extract(year from min(n.raised_on::date))) * 12
      + extract(month from max(n.raised_on::date)) - extract(month from min(n.raised_on::date)) + 1, 0)::int as months
  from need_groups g left join needs n on n.group_id = g.id and n.merged_into is null`;

/** Needs that belong together (分类梳理). */
export const needGroupRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/need-groups',
    { config: { policy: { roles: ['officer'] } }, schema: { tags, body: newGroup } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const { title, category, needIds } = request.body;
        const principal = principalOf(request);
        const ids = sql.join(
          needIds.map((id) => sql`${id}`),
          sql`, `,
        );
        const chosen = await rowsOf<Need>(
          tx,
          sql`select n.* from needs n
            where n.id in (${ids}) and ${visibleTo(principal, sql`n.body_id`)} order by n.id for update`,
        );
        const bodyId = chosen[0]?.bodyId;
        if (!bodyId || chosen.length !== needIds.length) throw new GoufuError('NOT_FOUND');
        await actAt(tx, principal, bodyId, ['officer']);
        if (chosen.some((need) => need.bodyId !== bodyId || need.mergedInto || need.groupId))
          throw notGroupable;
        const row = {
          id: uuidv7(),
          bodyId,
          title,
          category,
          createdAt: clock.now(),
          createdBy: principal.userId,
        };
        await rowsOf(tx, insertInto('need_groups', row));
        await rowsOf(tx, sql`update needs set group_id = ${row.id} where id in (${ids})`);
        const group = await readableGroup(tx, principal, row.id);
        return { status: 201, body: presentGroup(group), location: `/api/v1/need-groups/${row.id}` };
      }),
  );

  app.get('/need-groups', { config: signedIn, schema: { tags, querystring: groupList } }, async (request) => {
    const { limit, cursor, q, bodyId, category } = request.query;
    const after = readCursor('need-groups', cursor);
    const rows = await rowsOf<Group>(
      db,
      sql`${groups} ${where(
        visibleTo(principalOf(request), sql`g.body_id`),
        q ? sql`g.title ilike ${containing(q)}` : undefined,
        bodyId ? sql`g.body_id = ${bodyId}` : undefined,
        category ? sql`g.category = ${category}` : undefined,
        after ? sql`g.id < ${after}` : undefined,
      )} group by g.id order by g.id desc limit ${limit + 1}`,
    );
    return pageOf('need-groups', rows, limit, { key: (row) => row.id, present: presentGroup });
  });

  app.get('/need-groups/:id', { config: signedIn, schema: { tags, params: idParams } }, async (request) =>
    presentGroup(await readableGroup(db, principalOf(request), request.params.id)),
  );
};

/** A group that the principal may read, with its counts. Throws NOT_FOUND. */
export async function readableGroup(db: Db, principal: Principal, id: string): Promise<Group> {
  const group = await rowOf<Group>(
    db,
    sql`${groups} where g.id = ${id} and ${visibleTo(principal, sql`g.body_id`)} group by g.id`,
  );
  if (!group) throw new GoufuError('NOT_FOUND');
  return group;
}

export function presentGroup({ requests, headcount, units, months, costs, createdAt, ...group }: Group) {
  return {
    ...group,
    costs: costs && { ...costs, own: yuanOf(costs.own), bought: yuanOf(costs.bought) },
    counts: {
      requests: Number(requests),
      headcount: Number(headcount),
      units: Number(units),
      months: Number(months),
    },
    createdAt: instantOf(createdAt),
  };
}

const notGroupable = new GoufuError('CONFLICT', [
  because(
    'need.not-groupable',
    '只能归并同一采购人的、未被合并且未归入其他组的需求。',
    'Only needs of one body that were not merged and are in no other group can form a group.',
    '/needIds',
  ),
]);
