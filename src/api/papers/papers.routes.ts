import type { z } from 'zod';
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
import { fileAnswer, operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { requireRole } from '../identity/policy.ts';
import { principalOf } from '../identity/principal.ts';
import { attachment } from './content-disposition.ts';
import { presentDocument } from './file-document.ts';
import { docxType, issuePaper } from './issue-paper.ts';
import { itemOf, openShelf, type PaperShelf } from './paper-access.ts';
import {
  caseParams,
  issuedPaper,
  type paperKind,
  paperList,
  paperParams,
  whichPaper,
} from './papers.schema.ts';

const tags = ['papers'];
const everybody = { policy: 'public' } as const;
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
        ...operation({
          id: 'listPapers',
          title: {
            zh: '项目文书：已有的、尚缺的',
            en: 'Papers that there are, and why others are not there yet',
          },
          answers: { 200: paperList },
        }),
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
        ...operation({
          id: 'readPaper',
          title: { zh: '文书的网页，可打印', en: 'A paper as a page to print' },
          detail: { zh: '签发前为草稿。', en: 'A draft until it is issued.' },
          answers: { 200: fileAnswer('text/html') },
          refusals: ['CONDITION_NOT_MET'],
        }),
        params: paperParams,
        querystring: whichPaper,
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
      schema: {
        tags,
        ...operation({
          id: 'downloadPaper',
          title: { zh: '文书的 Word 文件', en: 'A paper for Word' },
          answers: { 200: fileAnswer(docxType) },
          refusals: ['CONDITION_NOT_MET'],
        }),
        params: paperParams,
        querystring: whichPaper,
      },
    },
    async (request, reply) => {
      const { id, kind } = request.params;
      const { paper } = await drawn(request.principal, id, kind, request.query.of);
      const draft = paper.number === null ? '（草稿）' : '';
      return reply
        .headers({
          'content-type': docxType,
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
        ...operation({
          id: 'issuePaper',
          title: { zh: '签发文书：编文号并归档', en: 'Issue a paper: give it its number and file it' },
          detail: {
            zh: '内容未变的，仍是原来那份（200）。',
            en: 'Nothing has changed since it was issued last: 200 and that very document.',
          },
          answers: { 201: issuedPaper, 200: issuedPaper },
          refusals: ['CONDITION_NOT_MET', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: paperParams,
        body: whichPaper,
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
          body: { kind, of: item.of, number, document: await presentDocument(tx, document) },
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
function listed(shelf: PaperShelf, definition: PaperDefinition): z.infer<typeof paperKind>[] {
  const stepTitle = (type: string) =>
    shelf.held.registered.workflow.events[type]?.title ?? { zh: type, en: type };
  const { kind, title, stage, series, audience, issuers, awaits } = definition;
  const papers = shelf.readable(definition).map(({ of, label, at, step }) => {
    const query = of ? `?of=${encodeURIComponent(of)}` : '';
    const path = `/api/v1/projects/${shelf.record.project.id}/papers/${kind}`;
    const issued = shelf.record.numbers.get(numberKey(kind, of));
    return {
      of,
      label: label ?? null,
      at,
      step: step ? { seq: step.seq, type: step.type, title: stepTitle(step.type) } : null,
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
