import { caseAsOf } from '../../engine/as-of.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { etagOf } from '../http/etag.ts';
import { createOnce } from '../http/once.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { listProjects } from './list-projects.ts';
import { openProject } from './project-access.ts';
import { presentProject } from './project-view.ts';
import {
  listedProject,
  newProject,
  project,
  projectList,
  projectQuery,
  startedProject,
} from './projects.schema.ts';
import { startProject } from './start-project.ts';

const tags = ['projects'];

/** Projects: start one, find some, read one as it is or as it was. */
export function projectRoutes(app: Api, { engine }: ApiDeps): void {
  app.post(
    '/projects',
    {
      config: { policy: { roles: ['officer'] } },
      schema: {
        tags,
        ...operation({
          id: 'startProject',
          title: { zh: '发起项目', en: 'Start a project' },
          answers: { 201: startedProject },
          refusals: ['CONFLICT', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        body: newProject,
      },
    },
    async (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const started = await startProject(engine, tx, principalOf(request), request.body);
        return {
          status: 201,
          location: `/api/v1/projects/${started.id}`,
          etag: etagOf(started.seq),
          body: started,
        };
      }),
  );

  app.get(
    '/projects',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags,
        ...operation({
          id: 'listProjects',
          title: { zh: '查询项目', en: 'Find projects' },
          answers: { 200: pageAnswer(listedProject) },
        }),
        querystring: projectList,
      },
    },
    async (request) => listProjects(engine.db, principalOf(request), request.query, engine.clock.now()),
  );

  app.get(
    '/projects/:id',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags,
        ...operation({
          id: 'readProject',
          title: { zh: '查看项目', en: 'Read a project' },
          detail: {
            zh: '各人所见不同：level 说明看到多少；seq 用于办理时的 If-Match。',
            en: 'What is in it depends on the reader, as `level` says; `seq` is what If-Match of the next step names.',
          },
          answers: { 200: project },
        }),
        params: idParams,
        querystring: projectQuery,
      },
    },
    async (request, reply) => {
      const { asOf, include } = request.query;
      const access = await openProject(engine, principalOf(request), request.params.id);
      if ((asOf || include) && access.level !== 'full') throw new GoufuError('FORBIDDEN');
      const past = asOf ? await caseAsOf(engine, request.params.id, asOf) : undefined;
      if (asOf && !past) throw new GoufuError('NOT_FOUND');
      if (!past) reply.header('etag', etagOf(access.held.kase.seq));
      return presentProject(engine.db, access, { past, asOf, withContext: include === 'context' });
    },
  );
}
