import { z } from 'zod';
import { idParams, line } from '../../shared/fields.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { keepers, readableDocument, requireFiling } from './document-access.ts';
import { fileDocument, presentDocument } from './file-document.ts';

const tags = ['documents'];

const newDocument = z.strictObject({
  /** The case that the paper belongs to. */
  instanceId: z.uuid(),
  kind: line(60),
  title: line(),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/, '应为 64 位十六进制小写摘要 | must be 64 lower-case hexadecimal digits'),
  bytes: z.int().min(1).max(2_147_483_647),
  mediaType: z
    .string()
    .regex(
      /^[\w.+-]{1,60}\/[\w.+-]{1,60}$/,
      '应为媒体类型，如 application/pdf | must be a media type, such as application/pdf',
    ),
});

/**
 * Papers of a case by their content's digest: what was filed, when and by whom cannot be disputed afterwards. The
 * content may come later (document-content.ts) or stay where the body keeps its files. A further paper of the same
 * kind and title is a version.
 */
export const documentRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/documents',
    { config: { policy: { roles: [...keepers, 'supplier'] } }, schema: { tags, body: newDocument } },
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
          body: presentDocument(document),
          location: `/api/v1/documents/${document.id}`,
        };
      }),
  );

  app.get(
    '/documents/:id',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => presentDocument(await readableDocument(db, principalOf(request), request.params.id)),
  );
};
