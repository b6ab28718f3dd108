import multipart from '@fastify/multipart';
import { v7 as uuidv7 } from 'uuid';
import type { z } from 'zod';
import { validate } from '../../../workflows/kit/validate.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { insertInto, rowOf } from '../../shared/rows.ts';
import { sheetKinds } from '../../sheets/kinds/index.ts';
import { refuseNoTable } from '../../sheets/read/records.ts';
import { SheetRefused } from '../../sheets/read/refusal.ts';
import type { SheetFormat } from '../../sheets/write.ts';
import { type Spooled, typeOfContent } from '../../storage/index.ts';
import { createOnce } from '../http/once.ts';
import { operation } from '../http/operation.ts';
import type { Api, Routes } from '../http/types.ts';
import { actAt } from '../identity/body-access.ts';
import { principalOf } from '../identity/principal.ts';
import { requireStored } from '../papers/file-document.ts';
import { orDrop, receive, refused, refuseTooLong, uploadLimit, whole } from '../papers/upload.ts';
import { importOf } from './import-view.ts';
import { importAnswer, uploadFields, uploadQuery } from './imports.schema.ts';

type Fields = z.infer<typeof uploadFields>;

const roles = [...new Set(Object.values(sheetKinds).flatMap((kind) => kind.roles))];

/** Hands in a spreadsheet; a worker reads it, and nothing is entered before somebody says so. */
export const importUploadRoutes: Routes = async (outer, { engine, files }) => {
  const { db, clock } = engine;

  await outer.register(async (scope) => {
    const app = scope as Api;
    app.removeAllContentTypeParsers();
    await app.register(multipart);
    // A raw body is a stream too, whatever it calls itself: what it is, its content says.
    app.addContentTypeParser('*', (_request, _payload, done) => done(null, undefined));

    app.post(
      '/imports',
      {
        config: { policy: { roles } },
        schema: {
          tags: ['imports'],
          ...operation({
            id: 'handInSheet',
            title: { zh: '上传表格', en: 'Hand in a spreadsheet' },
            detail: {
              zh: '以 multipart/form-data 提交，先 kind、bodyId，最后是文件；或者以请求体直接上传，kind、bodyId、fileName 放在查询参数里。',
              en: 'As multipart/form-data with kind, bodyId and then the file, or as the raw body with kind, bodyId and fileName in the query.',
            },
            answers: { 202: importAnswer },
            upload: { form: uploadFields, raw: true },
            refusals: ['DATA_REFUSED', 'TOO_LARGE', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
          }),
          querystring: uploadQuery,
        },
      },
      async (request, reply) => {
        const principal = principalOf(request);
        refuseTooLong(request, reply);

        /** Who may, where to, how much: settled before a byte of the file is kept. */
        const take = async (fields: Fields, source: AsyncIterable<Uint8Array>, name: string) => {
          await actAt(db, principal, fields.bodyId, sheetKinds[fields.kind].roles);
          const limit = await uploadLimit(db, fields.bodyId);
          refuseTooLong(request, reply, limit);
          const file = await receive(files, source, limit, reply);
          return orDrop(file, async () => {
            const format = await formatOf(file);
            await refuseNoTable({ path: file.path, format }, sheetKinds[fields.kind]).catch(asRefusal);
            const { sha256, bytes } = file;
            await files.keep(file);
            const { kind, bodyId } = fields;
            // What a repeated request is compared with: the file by its digest.
            request.body = { kind, bodyId, fileName: name, sha256 };
            return createOnce(engine, request, reply, async (tx) => {
              await requireStored(tx, files, sha256);
              const at = clock.now();
              const row = {
                id: uuidv7(),
                bodyId,
                kind,
                fileName: name,
                sha256,
                bytes,
                format,
                status: 'reading',
                createdAt: at,
                createdBy: principal.userId,
              };
              await rowOf(tx, insertInto('imports', row));
              await tx.query(
                `insert into outbox (effect_id, kind, payload, created_at)
                 values ($1, 'read-import', $2::jsonb, $3::timestamptz)`,
                [`read-import-${row.id}`, JSON.stringify({ importId: row.id }), at],
              );
              const location = `/api/v1/imports/${row.id}`;
              return { status: 202, body: await importOf(tx, row.id), location };
            });
          });
        };

        const given: Record<string, unknown> = { ...request.query };
        if (!request.isMultipart()) {
          const fields = readFields(given);
          return take(fields, request.raw, fields.fileName ?? `${fields.kind}`);
        }
        const limits = { fields: 8, files: 1, parts: 9, fieldSize: 4000, fileSize: Number.MAX_SAFE_INTEGER };
        for await (const part of whole(request.parts({ limits }))) {
          if (part.type === 'field') given[part.fieldname] = part.value;
          else {
            const fields = readFields(given);
            return await take(fields, part.file, fields.fileName ?? nameOf(part.filename));
          }
        }
        throw refused(
          'import.missing',
          '没有收到表格：请先填写 kind 和 bodyId，最后附上文件。',
          'No spreadsheet came in: send kind and bodyId first and the file last.',
        );
      },
    );
  });
};

function readFields(given: Record<string, unknown>): Fields {
  const fields = validate(uploadFields, given);
  if (fields.ok) return fields.data;
  throw new GoufuError('INVALID_DATA', fields.reasons);
}

const nameOf = (name: string | undefined): string =>
  (name ?? '')
    .replace(/\p{Cc}|\p{Surrogate}/gu, ' ')
    .trim()
    .slice(0, 200) || '表格';

/** XLSX or CSV by the content, whatever the name says. Throws DATA_REFUSED on anything else. */
async function formatOf(file: Spooled): Promise<SheetFormat> {
  if (file.bytes === 0) {
    throw refused('import.empty', '文件是空的，请重新选择。', 'The file is empty. Choose it again.');
  }
  const { found } = await typeOfContent(file.path, undefined);
  if (found === xlsx || found === 'application/zip') return 'xlsx';
  // Text of one encoding or of two: the reader says what is wrong with it, line by line.
  if (found === undefined || found === 'text') return 'csv';
  const old = found === 'application/x-cfb';
  throw new GoufuError('DATA_REFUSED', [
    because(
      'import.type',
      old
        ? '这是旧版 .xls 表格或加了密码的文件，不能读取。请用 WPS 或 Excel 打开，另存为不加密的 .xlsx 再导入。'
        : `只接收 XLSX 和 CSV 表格，收到的是 ${found}。请另存为 .xlsx 再导入。`,
      old
        ? 'This is an old .xls or a file with a password, which cannot be read. Open it, save it as .xlsx without a password, and import that.'
        : `Only XLSX and CSV are taken, not ${found}. Save it as .xlsx and import that.`,
    ),
  ]);
}

/** What the reader objects to, as an answer. */
function asRefusal(error: unknown): never {
  throw error instanceof SheetRefused ? new GoufuError('DATA_REFUSED', error.reasons) : error;
}

const xlsx = 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet';
