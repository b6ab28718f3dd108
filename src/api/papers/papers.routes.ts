import { z } from 'zod';
import {
  drawUp,
  numberKey,
  type PaperDefinition,
  paperDefinitions,
  renderDocx,
  renderPage,
} from '../../papers/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { createOnce } from '../http/once.ts';
import type { Routes } from '../http/types.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { attachment } from './content-disposition.ts';
import { presentDocument } from './file-document.ts';
import { issuePaper } from './issue-paper.ts';
import { itemOf, openShelf, type PaperShelf } from './paper-access.ts';

const tags = ['papers'];
const everybody = { policy: 'public' } as const;
const caseParams = z.object({ id: z.uuid() });
const paperParams = z.object({ id: z.uuid(), kind: z.string().max(60) });
/** Which of several papers of a kind: a bidder's, a payment's; without it the last. */
const which = z.strictObject({ of: z.string().max(60).optional() });

const byKind = new Map(paperDefinitions.map((definition) => [definition.kind, definition]));

function definitionOf(kind: string): PaperDefinition {
  const definition = byKind.get(kind);
  if (!definition) throw new GoufuError('NOT_FOUND');
  return definition;
}

/** A page that holds nothing but itself: whatever a name contains, nothing in it runs or loads. */
const pagePolicy =
  "default-src 'none'; style-src 'unsafe-inline'; base-uri 'none'; form-action 'none'; frame-ancestors 'self'";

/** The papers of a project (文书): drawn up from the record, as a page to print and for Word; numbered when issued. */
export const paperRoutes: Routes = (app, { engine, files }) => {
  app.get(
    '/projects/:id/papers',
    {
      config: everybody,
      schema: {
        tags,
        summary: 'Which papers there are, what they rest on, and why others are not there yet',
        params: caseParams,
      },
    },
    async (request) => {
      const shelf = await openShelf(engine, request.principal, request.params.id);
      const items = paperDefinitions.flatMap((definition) => listed(shelf, definition));
      // Whoever may not know of the project is not told of it by an empty list.
      if (items.length === 0 && !shelf.access) throw new GoufuError('NOT_FOUND');
      return { items, next: null };
    },
  );

  app.get(
    '/projects/:id/papers/:kind',
    {
      config: everybody,
      schema: {
        tags,
        summary: 'A paper as a page to print; a draft until it is issued',
        params: paperParams,
        querystring: which,
      },
    },
    async (request, reply) => {
      const { id, kind } = request.params;
      const { paper, item } = await drawn(request.principal, id, kind, request.query.of);
      const docx = `${kind}.docx${item.of ? `?of=${encodeURIComponent(item.of)}` : ''}`;
      return reply
        .headers({
          'content-type': 'text/html; charset=utf-8',
          'content-security-policy': pagePolicy,
          'cache-control': 'private, no-cache',
        })
        .send(renderPage(paper, docx));
    },
  );

  app.get(
    '/projects/:id/papers/:kind.docx',
    {
      config: everybody,
      schema: { tags, summary: 'The same paper for Word', params: paperParams, querystring: which },
    },
    async (request, reply) => {
      const { id, kind } = request.params;
      const { paper } = await drawn(request.principal, id, kind, request.query.of);
      const draft = paper.number === null ? '（草稿）' : '';
      return reply
        .headers({
          'content-type': 'application/vnd.openxmlformats-officedocument.wordprocessingml.document',
          'content-disposition': attachment(`${paper.title}${draft}.docx`),
          'cache-control': 'private, no-cache',
        })
        .send(await renderDocx(paper));
    },
  );

  app.post(
    '/projects/:id/papers/:kind',
    {
      config: { policy: { roles: [...new Set(paperDefinitions.flatMap(({ issuers }) => issuers))] } },
      schema: {
        tags,
        summary: 'Issue a paper: give it its number and file it as a document',
        params: paperParams,
        body: which,
      },
    },
    async (request, reply) => {
      const principal = principalOf(request);
      const { id, kind } = request.params;
      const definition = definitionOf(kind);
      const shelf = await openShelf(engine, principal, id);
      if (!shelf.access) throw new GoufuError('NOT_FOUND');
      const { body } = shelf.held;
      requireRole(principal, definition.issuers, { bodyId: body.id, bodyPath: body.path, projectId: id });
      const item = itemOf(shelf, definition, request.body.of);
      return createOnce(engine, request, reply, async (tx) => {
        const work = { shelf, definition, item, userId: principal.userId };
        const { number, document, unchanged } = await issuePaper({ engine, files }, tx, work);
        return {
          status: unchanged ? 200 : 201,
          location: `/api/v1/documents/${document.id}`,
          body: { kind, of: item.of, number, document: presentDocument(document) },
        };
      });
    },
  );

  async function drawn(
    principal: Parameters<typeof openShelf>[1],
    id: string,
    kind: string,
    of: string | undefined,
  ) {
    const definition = definitionOf(kind);
    if (!principal && definition.audience !== 'everybody') throw new GoufuError('UNAUTHENTICATED');
    const shelf = await openShelf(engine, principal, id);
    const item = itemOf(shelf, definition, of);
    return { paper: drawUp(definition, shelf.record, item), item };
  }
};

/** A kind as the list shows it; to outsiders only where there is one for them. */
function listed(shelf: PaperShelf, definition: PaperDefinition) {
  const { kind, title, stage, series, audience, issuers, awaits } = definition;
  const papers = shelf.readable(definition).map(({ of, label, at, step }) => {
    const query = of ? `?of=${encodeURIComponent(of)}` : '';
    const path = `/api/v1/projects/${shelf.record.project.id}/papers/${kind}`;
    const issued = shelf.record.numbers.get(numberKey(kind, of));
    return {
      of,
      label: label ?? null,
      at,
      /** The step of the record that it rests on. */
      step: step ? { seq: step.seq, type: step.type } : null,
      number: issued?.number ?? null,
      issuedAt: issued?.issuedAt ?? null,
      documentId: issued?.documentId ?? null,
      page: `${path}${query}`,
      docx: `${path}.docx${query}`,
    };
  });
  if (papers.length === 0 && !shelf.staff) return [];
  return [
    { kind, title, stage, series, audience, issuers, papers, awaits: papers.length === 0 ? awaits : null },
  ];
}
