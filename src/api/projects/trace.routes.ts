import { sql } from 'drizzle-orm';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf } from '../../shared/rows.ts';
import { operation } from '../http/operation.ts';
import { presentOnly } from '../http/present-only.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { readableNeed } from '../needs/read-need.ts';
import { openProject } from './project-access.ts';
import { gatherTrace } from './trace/gather.ts';
import { joinTrace } from './trace/join.ts';
import { type Key, type Kind, kinds } from './trace/types.ts';
import { threadOf } from './trace/walk.ts';
import { needTrace, projectTrace, traceQuery } from './trace.schema.ts';

const tags = ['trace'];
const signedIn = { policy: 'signed-in' } as const;
const levels = (Object.keys(kinds) as Kind[]).map((kind) => ({ kind, title: kinds[kind] }));

/** From need to score and back (需求—要求—因素—承诺—义务—节点—佐证—得分), with the places where the thread breaks. */
export const traceRoutes: Routes = (app, { engine }) => {
  const { db } = engine;

  app.get(
    '/projects/:id/trace',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'readProjectTrace',
          title: { zh: '从需求到评分的追溯', en: 'The thread from needs to scores' },
          answers: { 200: projectTrace },
        }),
        params: idParams,
        querystring: traceQuery,
      },
    },
    async (request) => {
      const access = await openProject(engine, principalOf(request), request.params.id);
      const trace = joinTrace(await gatherTrace(db, access));
      const { from } = request.query;
      if (from && !trace.nodes.some(({ key }) => key === from)) throw unknownNode;
      const { nodes, gaps } = from ? threadOf(trace, from as Key) : trace;
      // Where the buyer's own thread breaks is the buyer's business.
      return { projectId: request.params.id, levels, nodes, gaps: access.level === 'full' ? gaps : [] };
    },
  );

  app.get(
    '/needs/:id/trace',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'readNeedTrace',
          title: { zh: '一条需求后来怎样', en: 'What became of a need' },
          answers: { 200: needTrace },
        }),
        params: idParams,
        querystring: presentOnly,
      },
    },
    async (request) => {
      const principal = principalOf(request);
      const asked = await readableNeed(db, principal, request.params.id);
      // A need that was merged lives on in the one that stayed.
      const kept = await rowOf<{ id: string; projectId: string | null }>(
        db,
        sql`with recursive up(id, merged_into, project_id) as (
            select id, merged_into, project_id from needs where id = ${asked.id}
            union all select n.id, n.merged_into, n.project_id from needs n join up on n.id = up.merged_into)
          select id, project_id from up where merged_into is null`,
      );
      const need = { id: asked.id, title: asked.title };
      const nothing = { need, keptIn: kept?.id ?? asked.id, project: null, levels, nodes: [], gaps: [] };
      if (!kept?.projectId) return nothing;
      const access = await openProject(engine, principal, kept.projectId).catch(() => undefined);
      if (access?.level !== 'full') return nothing;
      const trace = threadOf(joinTrace(await gatherTrace(db, access)), `need:${kept.id}`);
      return { ...nothing, project: { id: kept.projectId, title: access.context.title }, ...trace };
    },
  );
};

const unknownNode = new GoufuError('INVALID_DATA', [
  because(
    'trace.node',
    '追溯链中没有这一项，请填写列出的 key。',
    'The trace has no such node. Use one of the keys that it lists.',
    '/from',
  ),
]);
