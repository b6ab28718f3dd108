import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Need } from '../../records/need.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { equal, insertInto, rowsOf, valuesOf } from '../../shared/rows.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { type GroupAnswer, groupAnswer, groupList, groups, newGroup } from './need-groups.schema.ts';
import {
  type GroupRow,
  groupColumns,
  groupsFrom,
  presentGroup,
  readableGroup,
  stateOfGroup,
} from './read-group.ts';

const tags = ['needs'];
const signedIn = { policy: 'signed-in' } as const;

/** Needs that belong together (分类梳理). */
export const needGroupRoutes: Routes = async (app, deps) => {
  for (const routes of [forming, listing, reading]) await routes(app, deps);
};

const forming: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createNeedGroup',
    title: { zh: '把需求归为一组', en: 'Form a group of needs' },
    detail: {
      zh: '同一采购人的、未被合并且未归入其他组的需求。',
      en: 'Needs of one body that were not merged away and are in no other group.',
    },
    answers: { 201: groupAnswer },
    refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/need-groups',
    {
      config: { policy: { roles: ['officer'] } },
      schema: { tags, ...described, body: newGroup },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const { title, category, needIds } = request.body;
        const principal = principalOf(request);
        const ids = valuesOf(needIds);
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
        const id = uuidv7();
        const made = { createdAt: engine.clock.now(), createdBy: principal.userId };
        await rowsOf(tx, insertInto('need_groups', { id, bodyId, title, category, ...made }));
        await rowsOf(tx, sql`update needs set group_id = ${id} where id in (${ids})`);
        const body = presentGroup(await readableGroup(tx, principal, id));
        return { status: 201, body, location: `/api/v1/need-groups/${id}` };
      }),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listNeedGroups',
    title: { zh: '需求分组清单', en: 'List groups of needs' },
    answers: { 200: pageAnswer(groupAnswer) },
  });
  app.get(
    '/need-groups',
    { config: signedIn, schema: { tags, ...described, querystring: groupList } },
    (request) => {
      const { q, bodyId, category, state } = request.query;
      return groups.page<GroupRow, GroupAnswer>(db, request.query, {
        columns: groupColumns,
        from: groupsFrom,
        where: [
          visibleTo(principalOf(request), sql`g.body_id`),
          q ? sql`g.title ilike ${containing(q)}` : undefined,
          equal(sql`g.body_id`, bodyId),
          equal(sql`g.category`, category),
          equal(stateOfGroup, state),
        ],
        present: presentGroup,
      });
    },
  );
};

const reading: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readNeedGroup',
    title: { zh: '查看需求分组', en: 'Read a group of needs' },
    answers: { 200: groupAnswer },
  });
  app.get(
    '/need-groups/:id',
    { config: signedIn, schema: { tags, ...described, params: idParams } },
    async (request) => presentGroup(await readableGroup(db, principalOf(request), request.params.id)),
  );
};

const notGroupable = new GoufuError('CONFLICT', [
  because(
    'need.not-groupable',
    '只能归并同一采购人的、未被合并且未归入其他组的需求。',
    'Only needs of one body that were not merged and are in no other group can form a group.',
    '/needIds',
  ),
]);
