import multipart from '@fastify/multipart';
import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { validate } from '../../../workflows/kit/validate.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf } from '../../shared/rows.ts';
import { type FileType, fileTypes, type Spooled, StorageUnavailable } from '../../storage/index.ts';
import { createOnce } from '../http/once.ts';
import { fileAnswer, operation } from '../http/operation.ts';
import type { Api, Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { attachment } from './content-disposition.ts';
import { type Document, keepers, readableDocument, requireFiling } from './document-access.ts';
import { filedDocument, uploadForm } from './documents.schema.ts';
import { fileDocument, presentDocument, requireStored } from './file-document.ts';
import { orDrop, receive, refused, refuseTooLong, requireType, uploadLimit, whole } from './upload.ts';

const tags = ['documents'];
const contentTypes = fileTypes.map(({ mediaType }) => mediaType) as [string, ...string[]];
const policy = { roles: [...keepers, 'supplier' as const] };

/**
 * The content of documents (文件内容): streamed in with its digest computed on the way, kept under that digest, and
 * given out to whoever sees the record. The app's limit on bodies does not hold here; a body's own policy does.
 */
export const documentContentRoutes: Routes = async (outer, { engine, files }) => {
  const { db, clock } = engine;

  outer.get(
    '/documents/:id/content',
    {
      compress: false,
      config: { policy: 'signed-in' },
      schema: {
        tags,
        ...operation({
          id: 'readDocumentContent',
          title: { zh: '下载文件内容', en: 'Download the content of a paper' },
          answers: { 200: fileAnswer(...contentTypes) },
        }),
        params: idParams,
      },
    },
    async (request, reply) => {
      const document = await readableDocument(db, principalOf(request), request.params.id);
      if (!document.contentAt) throw noContent();
      const opened = await files.open(document.sha256);
      if (!opened) throw new StorageUnavailable(`content ${document.sha256} is not there`);
      return reply
        .headers({
          'content-type': document.mediaType,
          'content-length': opened.bytes,
          'content-disposition': attachment(fileName(document)),
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-cache',
          etag: `"${document.sha256}"`,
        })
        .send(opened.stream);
    },
  );

  // Bodies are streams here, whatever they call themselves.
  await outer.register(async (scope) => {
    const app = scope as Api;
    app.removeAllContentTypeParsers();
    app.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));

    app.put(
      '/documents/:id/content',
      {
        config: { policy },
        schema: {
          tags,
          ...operation({
            id: 'handInContent',
            title: { zh: '上传已登记文件的内容', en: 'Hand in the content of a registered paper' },
            detail: {
              zh: '以请求体直接上传；摘要须与登记的相符。',
              en: 'As the raw body; its digest must be the registered one.',
            },
            answers: { 200: filedDocument },
            upload: { raw: true },
            refusals: ['DATA_REFUSED', 'TOO_LARGE', 'UNSUPPORTED_MEDIA_TYPE', 'ROLE_NOT_ALLOWED'],
          }),
          params: idParams,
        },
      },
      async (request, reply) => {
        const principal = principalOf(request);
        const document = await readableDocument(db, principal, request.params.id);
        const filing = await requireFiling(db, principal, document.instanceId);
        if (filing.organisationId !== document.organisationId) throw new GoufuError('FORBIDDEN');
        const limit = await uploadLimit(db, filing.bodyId);
        refuseTooLong(request, reply, limit);
        const file = await receive(files, request.raw, limit, reply);
        return orDrop(file, async () => {
          requireDigest(file, document.sha256);
          requireRegisteredType(await requireType(file, undefined), document);
          await files.keep(file);
          const now = clock.now();
          const stored = await db.transaction(async (tx) => {
            await requireStored(tx, files, file.sha256);
            return rowOf<Document>(
              tx,
              sql`update documents set content_at = coalesce(content_at, ${now}) where id = ${document.id} returning *`,
            );
          });
          return presentDocument(db, stored as Document);
        });
      },
    );
  });

  await outer.register(async (scope) => {
    const app = scope as Api;
    app.removeAllContentTypeParsers();
    await app.register(multipart);

    app.post(
      '/documents/upload',
      {
        config: { policy },
        schema: {
          tags,
          ...operation({
            id: 'uploadDocument',
            title: { zh: '登记文件并上传内容', en: 'Register a paper and hand in its content' },
            detail: {
              zh: '以 multipart/form-data 提交，各字段在前，文件在最后。',
              en: 'As multipart/form-data: the fields first, the file last.',
            },
            answers: { 201: filedDocument },
            upload: { form: uploadForm },
            refusals: [
              'DATA_REFUSED',
              'TOO_LARGE',
              'UNSUPPORTED_MEDIA_TYPE',
              'ROLE_NOT_ALLOWED',
              'IDEMPOTENCY_KEY_REUSED',
            ],
          }),
        },
      },
      async (request, reply) => {
        const principal = principalOf(request);
        refuseTooLong(request, reply);
        if (!request.isMultipart()) throw notMultipart();
        const given: Record<string, unknown> = {};
        // Limits of our own hold for the file, because the body's is known only after the first field.
        const limits = { fields: 8, files: 1, parts: 9, fieldSize: 4000, fileSize: Number.MAX_SAFE_INTEGER };
        for await (const part of whole(request.parts({ limits }))) {
          if (part.type === 'field') {
            given[part.fieldname] = part.value;
            continue;
          }
          const form = readForm(given);
          const { bodyId, organisationId } = await requireFiling(db, principal, form.instanceId);
          const file = await receive(files, part.file, await uploadLimit(db, bodyId), reply);
          return await orDrop(file, async () => {
            if (form.sha256) requireDigest(file, form.sha256);
            const type = await requireType(file, part.filename);
            await files.keep(file);
            const title = form.title ?? titleOf(part.filename);
            const { instanceId, kind } = form;
            const { sha256, bytes } = file;
            // What a repeated request is compared with: the file by its digest.
            request.body = { instanceId, kind, title, sha256 };
            return createOnce(engine, request, reply, async (tx) => {
              await requireStored(tx, files, sha256);
              const now = clock.now();
              const document = await fileDocument(tx, {
                instanceId,
                kind,
                title,
                sha256,
                bytes,
                mediaType: type.mediaType,
                organisationId,
                contentAt: now,
                createdAt: now,
                createdBy: principal.userId,
              });
              const location = `/api/v1/documents/${document.id}`;
              return { status: 201, body: await presentDocument(tx, document), location };
            });
          });
        }
        throw refused(
          'upload.missing',
          '没有收到文件：请先填写各字段，最后附上文件。',
          'No file came in: send the fields first and the file last.',
        );
      },
    );
  });
};

function readForm(given: Record<string, unknown>): z.infer<typeof uploadForm> {
  const result = validate(uploadForm, given);
  if (!result.ok) throw new GoufuError('INVALID_DATA', result.reasons);
  return result.data;
}

/** Throws DATA_REFUSED when what came in is not what was announced. */
function requireDigest(file: Spooled, sha256: string): void {
  if (file.sha256 === sha256) return;
  throw refused(
    'upload.digest',
    `内容的 SHA-256 为 ${file.sha256}，与登记的摘要不符。请核对是否选错文件，或者作为新文件登记。`,
    `The SHA-256 of the content is ${file.sha256}, not the registered one. Check the file, or register it as a new document.`,
  );
}

function requireRegisteredType({ mediaType, zh, en }: FileType, document: Document): void {
  const bothText = mediaType.startsWith('text/') && /^text\/(plain|csv)$/.test(document.mediaType);
  if (mediaType === document.mediaType || bothText) return;
  throw refused(
    'upload.mismatch',
    `登记的类型是 ${document.mediaType}，内容却是${zh}。请按实际类型重新登记。`,
    `It is registered as ${document.mediaType}, but the content is ${en}. Register it anew as what it is.`,
  );
}

const noContent = () =>
  new GoufuError('NOT_FOUND', [
    because(
      'document.content',
      '该文件只登记了摘要，内容尚未上传。',
      'Only the digest of this document is on record; its content was not handed in yet.',
    ),
  ]);

const notMultipart = () =>
  new GoufuError('UNSUPPORTED_MEDIA_TYPE', [
    because(
      'upload.form',
      '请以 multipart/form-data 提交：instanceId、kind 等字段在前，文件在后。',
      'Send multipart/form-data: instanceId, kind and the other fields first, the file last.',
    ),
  ]);

/** A file's own name without its ending. */
const titleOf = (name: string | undefined): string =>
  (name ?? '')
    .replace(/\.[A-Za-z0-9]{1,10}$/, '')
    .replace(/\p{Cc}/gu, ' ')
    .trim()
    .slice(0, 200) || '文件';

const endings: Readonly<Record<string, string>> = Object.fromEntries(
  fileTypes.map(({ mediaType, endings: [ending] }) => [mediaType, ending]),
);

function fileName({ title, version, mediaType }: Document): string {
  const ending = endings[mediaType];
  const suffix = version > 1 ? `（第${version}版）` : '';
  return `${title}${suffix}${ending ? `.${ending}` : ''}`;
}
