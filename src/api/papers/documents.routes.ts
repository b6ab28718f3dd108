import { idParams } from '../../shared/fields.ts';
import { createOnce } from '../http/once.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { keepers, readableDocument, requireFiling } from './document-access.ts';
import { filedDocument, newDocument } from './documents.schema.ts';
import { fileDocument, presentDocument } from './file-document.ts';

const tags = ['documents'];

/**
 * Papers of a case by their content's digest: what was filed, when and by whom cannot be disputed afterwards. The
 * content may come later (document-content.ts) or stay where the body keeps its files. A further paper of the same
 * kind and title is a version.
 */
export const documentRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/documents',
    {
      config: { policy: { roles: [...keepers, 'supplier'] } },
      schema: {
        tags,
        ...operation({
          id: 'registerDocument',
          title: { zh: '登记文件（先登记摘要）', en: 'Register a paper by its digest' },
          answers: { 201: filedDocument },
          refusals: ['ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        body: newDocument,
      },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const { organisationId } = await requireFiling(tx, principal, request.body.instanceId);
        const document = await fileDocument(tx, {
          ...request.body,
          organisationId,
          contentAt: null,
          createdAt: clock.now(),
          createdBy: principal.userId,
        });
        return {
          status: 201,
          body: await presentDocument(tx, document),
          location: `/api/v1/documents/${document.id}`,
        };
      }),
  );

  app.get(
    '/documents/:id',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags,
        ...operation({
          id: 'readDocument',
          title: { zh: '查看登记的文件', en: 'Read what is on record of a paper' },
          answers: { 200: filedDocument },
        }),
        params: idParams,
      },
    },
    async (request) =>
      presentDocument(db, await readableDocument(db, principalOf(request), request.params.id)),
  );
};
