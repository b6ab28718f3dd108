import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import type { bodies } from '../../../db/schema/index.ts';
import { legalDay } from '../../../workflows/calendar/index.ts';
import { RuleOverrideRefused, resolveRules } from '../../../workflows/rules/index.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { assignments, insertInto, rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { etagOf, requireIfMatch } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { containing, pageOf, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { bodyChange, bodyList, newBody } from './bodies.schema.ts';
import { actAt, visibleTo } from './body-access.ts';
import { roleRefused } from './policy.ts';
import { principalOf } from './principal.ts';

type Body = typeof bodies.$inferSelect;
const tags = ['bodies'];
const administrators = { policy: { roles: ['administrator'] } } as const;

/** Purchasing bodies (采购人): a tree, each with the policy values that it sets within the law. */
export const bodyRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post('/bodies', { config: administrators, schema: { tags, body: newBody } }, (request, reply) =>
    createOnce(engine, request, reply, async (tx) => {
      const { parentId, ...given } = request.body;
      const principal = principalOf(request);
      if (!parentId && !principal.administrator) throw roleRefused(['administrator']);
      const parentPath = parentId ? (await actAt(tx, principal, parentId, ['administrator'])).bodyPath : '';
      checkPolicy(given, clock.now());
      const id = uuidv7();
      const row = {
        ...given,
        id,
        parentId: parentId ?? null,
        path: `${parentPath}${id}/`,
        createdAt: clock.now(),
      };
      const body = await rowOf<Body>(tx, insertInto('bodies', row));
      return { status: 201, body: present(body as Body), location: `/api/v1/bodies/${id}`, etag: etagOf(1) };
    }),
  );

  app.get(
    '/bodies',
    { config: { policy: 'signed-in' }, schema: { tags, querystring: bodyList } },
    async (request) => {
      const { limit, cursor, q, parentId } = request.query;
      const after = readCursor('bodies', cursor);
      const rows = await rowsOf<Body>(
        db,
        // By path: a parent comes before its children.
        sql`select * from bodies b ${where(
          visibleTo(principalOf(request), sql`b.id`),
          q ? sql`b.name ilike ${containing(q)}` : undefined,
          parentId ? sql`b.parent_id = ${parentId}` : undefined,
          after ? sql`b.path > ${after}` : undefined,
        )} order by b.path limit ${limit + 1}`,
      );
      return pageOf('bodies', rows, limit, { key: (row) => row.path, present });
    },
  );

  app.get(
    '/bodies/:id',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request, reply) => {
      const body = await rowOf<Body>(
        db,
        sql`select * from bodies b where b.id = ${request.params.id} and ${visibleTo(principalOf(request), sql`b.id`)}`,
      );
      if (!body) throw new GoufuError('NOT_FOUND');
      return reply.header('etag', etagOf(body.policyVersion)).send(present(body));
    },
  );

  app.patch(
    '/bodies/:id',
    { config: administrators, schema: { tags, params: idParams, body: bodyChange } },
    async (request, reply) => {
      const { id } = request.params;
      await actAt(db, principalOf(request), id, ['administrator']);
      const current = await rowOf<Body>(db, sql`select * from bodies where id = ${id}`);
      if (!current) throw new GoufuError('NOT_FOUND');
      requireIfMatch(request, current.policyVersion);
      const changed = { ...current, ...request.body, policyVersion: current.policyVersion + 1 };
      checkPolicy(changed, clock.now());
      const { name, staffing, policy, policyVersion } = changed;
      const body = await rowOf<Body>(
        db,
        sql`update bodies set ${assignments({ name, staffing, policy, policyVersion })}
          where id = ${id} and policy_version = ${current.policyVersion} returning *`,
      );
      if (!body) throw new GoufuError('STALE_VERSION');
      // Cases in memory hold their body's policy values.
      engine.cases.forgetAll();
      return reply.header('etag', etagOf(body.policyVersion)).send(present(body));
    },
  );
};

/** A body may change what is policy, within its limits, and nothing that is law. Throws DATA_REFUSED. */
function checkPolicy(
  body: Pick<Body, 'province' | 'policy'> & { level: string; city?: string | null; county?: string | null },
  at: string,
): void {
  const place = {
    province: body.province,
    level: body.level as 'province' | 'city' | 'county',
    ...(body.city ? { city: body.city } : {}),
    ...(body.county ? { county: body.county } : {}),
  };
  try {
    resolveRules({ date: legalDay(at), regime: 'GOV', place, overrides: body.policy });
  } catch (error) {
    if (!(error instanceof RuleOverrideRefused)) throw error;
    const pointer = `/policy/${error.ruleId.replace(/~/g, '~0').replace(/\//g, '~1')}`;
    throw new GoufuError('DATA_REFUSED', [
      because(`rules.${error.ruleId}`, error.sentence.zh, error.sentence.en, pointer),
    ]);
  }
}

function present({ createdAt, ...body }: Body) {
  return { ...body, createdAt: instantOf(createdAt) };
}
