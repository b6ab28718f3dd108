import { type SQL, sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { Db } from '../../../db/client.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { etagOf, requireIfMatch } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import { containing } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { type BodyAnswer, bodies, bodyAnswer, bodyChange, bodyList, newBody } from './bodies.schema.ts';
import { actAt, knownTo } from './body-access.ts';
import { checkPolicy } from './check-policy.ts';
import { roleRefused } from './policy.ts';
import { principalOf } from './principal.ts';

const tags = ['bodies'];
const administrators = { policy: { roles: ['administrator'] } } as const;
const signedIn = { policy: 'signed-in' } as const;

/** Purchasing bodies (采购人): a tree, each with the policy values that it sets within the law. */
export const bodyRoutes: Routes = async (app, deps) => {
  for (const routes of [creating, listing, reading, changing]) await routes(app, deps);
};

const creating: Routes = (app, { engine }) => {
  const described = operation({
    id: 'createBody',
    title: { zh: '登记采购单位', en: 'Enter a body' },
    detail: {
      zh: '没有上级的单位只能由系统管理员登记。',
      en: 'Only an administrator of everything enters a body without one above.',
    },
    answers: { 201: bodyAnswer },
    refusals: ['DATA_REFUSED', 'IDEMPOTENCY_KEY_REUSED'],
  });
  app.post(
    '/bodies',
    { config: administrators, schema: { tags, ...described, body: newBody } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const { parentId, ...given } = request.body;
        const principal = principalOf(request);
        if (!parentId && !principal.administrator) throw roleRefused(['administrator']);
        const above = parentId ? (await actAt(tx, principal, parentId, ['administrator'])).bodyPath : '';
        const createdAt = engine.clock.now();
        checkPolicy(given, createdAt);
        const id = uuidv7();
        const row = { ...given, id, parentId: parentId ?? null, path: `${above}${id}/`, createdAt };
        await rowsOf(tx, insertInto('bodies', row));
        const body = await readBody(tx, sql`b.id = ${id}`);
        return { status: 201, body, location: `/api/v1/bodies/${id}`, etag: etagOf(1) };
      }),
  );
};

const listing: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'listBodies',
    title: { zh: '采购单位清单', en: 'List bodies' },
    detail: {
      zh: '所在单位和有职责的单位，以及可查看其记录的下级单位，按隶属关系排列。',
      en: 'Where one belongs or holds a role, and the bodies below whose records one may read, as a tree.',
    },
    answers: { 200: pageAnswer(bodyAnswer) },
  });
  app.get(
    '/bodies',
    { config: signedIn, schema: { tags, ...described, querystring: bodyList } },
    (request) => {
      const { q, parentId, level } = request.query;
      return bodies.page<Row, BodyAnswer>(db, request.query, {
        columns,
        from,
        where: [
          knownTo(principalOf(request), sql`b.id`),
          q ? sql`b.name ilike ${containing(q)}` : undefined,
          parentId ? sql`b.parent_id = ${parentId}` : undefined,
          level ? sql`b.level = ${level}` : undefined,
        ],
        present,
      });
    },
  );
};

const reading: Routes = (app, { engine: { db } }) => {
  const described = operation({
    id: 'readBody',
    title: { zh: '查看采购单位', en: 'Read a body' },
    answers: { 200: bodyAnswer },
  });
  app.get(
    '/bodies/:id',
    { config: signedIn, schema: { tags, ...described, params: idParams } },
    async (request, reply) => {
      const known = knownTo(principalOf(request), sql`b.id`);
      const body = await readBody(db, sql`b.id = ${request.params.id} and ${known}`);
      return reply.header('etag', etagOf(body.policyVersion)).send(body);
    },
  );
};

const changing: Routes = (app, { engine }) => {
  const { db, clock } = engine;
  const described = operation({
    id: 'changeBody',
    title: { zh: '修改采购单位', en: 'Change a body' },
    detail: {
      zh: '名称、机构性质和本单位规定；规定一经修改即为新的版本，只影响此后发起的项目。',
      en: 'Name, staffing and policy values. Changed values are a new version, for projects started from then on.',
    },
    answers: { 200: bodyAnswer },
    refusals: ['DATA_REFUSED', 'PRECONDITION_REQUIRED', 'STALE_VERSION'],
  });
  app.patch(
    '/bodies/:id',
    { config: administrators, schema: { tags, ...described, params: idParams, body: bodyChange } },
    async (request, reply) => {
      const { id } = request.params;
      await actAt(db, principalOf(request), id, ['administrator']);
      const current = await readBody(db, sql`b.id = ${id}`);
      requireIfMatch(request, current.policyVersion);
      const changed = { ...current, ...request.body, policyVersion: current.policyVersion + 1 };
      checkPolicy(changed, clock.now());
      const { name, staffing, policy, policyVersion } = changed;
      const updated = await rowOf(
        db,
        sql`update bodies set ${assignments({ name, staffing, policy, policyVersion })}
          where id = ${id} and policy_version = ${current.policyVersion} returning id`,
      );
      if (!updated) throw new GoufuError('STALE_VERSION');
      // Cases in memory hold their body's policy values.
      engine.cases.forgetAll();
      return reply.header('etag', etagOf(policyVersion)).send(await readBody(db, sql`b.id = ${id}`));
    },
  );
};

type Row = BodyAnswer;

const columns = sql`b.id, b.name, b.parent_id, above.name as parent_name, b.level, b.province, b.city, b.county,
  b.staffing, b.policy, b.policy_version, b.created_at, length(b.path) - length(replace(b.path, '/', '')) as depth`;
const from = sql`bodies b left join bodies above on above.id = b.parent_id`;

/** Throws NOT_FOUND. */
async function readBody(db: Db, which: SQL): Promise<BodyAnswer> {
  const row = await rowOf<Row>(db, sql`select ${columns} from ${from} ${where(which)}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  return present(row);
}

const present = ({ createdAt, ...body }: Row): BodyAnswer => ({ ...body, createdAt: instantOf(createdAt) });
