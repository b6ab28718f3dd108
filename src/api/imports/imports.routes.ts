import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf } from '../../shared/rows.ts';
import { type SheetKindId, sheetKinds } from '../../sheets/kinds/index.ts';
import { templateOf } from '../../sheets/template.ts';
import { mediaTypes } from '../../sheets/write.ts';
import { StorageUnavailable } from '../../storage/index.ts';
import { languageOf } from '../http/language.ts';
import { createOnce } from '../http/once.ts';
import { fileAnswer, operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { actAt, visibleTo } from '../identity/body-access.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { attachment } from '../papers/content-disposition.ts';
import {
  type Import,
  type ImportRow,
  importColumns,
  importOf,
  importTables,
  type NamedImport,
  presentImport,
  presentRow,
  readableImport,
} from './import-view.ts';
import {
  applyForm,
  importAnswer,
  importList,
  importRow,
  importsList,
  rowList,
  rowsList,
  templateParams,
  templateQuery,
} from './imports.schema.ts';

const tags = ['imports'];
const signedIn = { policy: 'signed-in' } as const;

/** Spreadsheets that came in (表格导入): their previews, and what is done with them. */
export const importRoutes: Routes = (app, { engine, files }) => {
  const { db, clock } = engine;

  app.get(
    '/imports/templates/:kind',
    {
      config: { policy: 'public' },
      schema: {
        tags,
        ...operation({
          id: 'downloadImportTemplate',
          title: { zh: '导入模板', en: 'An empty sheet to fill in' },
          answers: { 200: fileAnswer(mediaTypes.xlsx, mediaTypes.csv) },
        }),
        params: templateParams,
        querystring: templateQuery,
      },
    },
    async (request, reply) => {
      const { format } = request.query;
      const kind = sheetKinds[request.params.kind];
      const language = languageOf(request.headers['accept-language']);
      const name = language === 'zh' ? `${kind.title.zh}导入模板` : `${kind.title.en} (template)`;
      return reply
        .type(mediaTypes[format])
        .header('content-disposition', attachment(`${name}.${format}`))
        .header('content-language', language)
        .header('vary', 'Accept-Language')
        .send(templateOf(kind, format, language));
    },
  );

  app.get(
    '/imports',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'listImports',
          title: { zh: '表格导入', en: 'Spreadsheets that came in' },
          answers: { 200: pageAnswer(importAnswer) },
        }),
        querystring: importList,
      },
    },
    async (request) => {
      const { bodyId, kind, status } = request.query;
      return importsList.page<NamedImport, z.infer<typeof importAnswer>>(db, request.query, {
        columns: importColumns,
        from: importTables,
        where: [
          visibleTo(principalOf(request), sql`m.body_id`),
          bodyId ? sql`m.body_id = ${bodyId}` : undefined,
          kind ? sql`m.kind = ${kind}` : undefined,
          status ? sql`m.status = ${status}` : undefined,
        ],
        present: presentImport,
      });
    },
  );

  app.get(
    '/imports/:id',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'readImport',
          title: { zh: '一次导入的情况', en: 'How an import stands' },
          answers: { 200: importAnswer },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { id } = await readableImport(db, principalOf(request), request.params.id);
      return importOf(db, id);
    },
  );

  app.get(
    '/imports/:id/content',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'downloadImport',
          title: { zh: '上传的原文件', en: 'The file as it came in' },
          answers: { 200: fileAnswer(mediaTypes.xlsx, 'application/octet-stream') },
        }),
        params: idParams,
      },
    },
    async (request, reply) => {
      const { status, sha256, fileName, format } = await readableImport(
        db,
        principalOf(request),
        request.params.id,
      );
      if (status === 'cancelled') throw new GoufuError('NOT_FOUND');
      const opened = await files.open(sha256);
      if (!opened) throw new StorageUnavailable(`content ${sha256} is not there`);
      return reply
        .headers({
          'content-type': format === 'xlsx' ? mediaTypes.xlsx : 'application/octet-stream',
          'content-length': opened.bytes,
          'content-disposition': attachment(fileName),
          'content-security-policy': "default-src 'none'; sandbox",
          'cache-control': 'private, no-cache',
        })
        .send(opened.stream);
    },
  );

  app.get(
    '/imports/:id/rows',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'listImportRows',
          title: { zh: '逐行预览', en: 'The preview, row by row' },
          answers: { 200: pageAnswer(importRow) },
        }),
        params: idParams,
        querystring: rowList,
      },
    },
    async (request) => {
      const { id } = await readableImport(db, principalOf(request), request.params.id);
      const { status } = request.query;
      return rowsList.page<ImportRow, z.infer<typeof importRow>>(db, request.query, {
        columns: sql`r.*`,
        from: sql`import_rows r`,
        where: [sql`r.import_id = ${id}`, status ? sql`r.status = ${status}` : undefined],
        present: presentRow,
      });
    },
  );

  app.post(
    '/imports/:id/apply',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'applyImport',
          title: { zh: '录入表格', en: 'Enter all of the rows, or those without errors' },
          answers: { 202: importAnswer },
          refusals: ['CONFLICT', 'DATA_REFUSED', 'ROLE_NOT_ALLOWED', 'IDEMPOTENCY_KEY_REUSED'],
        }),
        params: idParams,
        body: applyForm,
      },
    },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const { mode } = request.body;
        const current = await mine(tx, principal, request.params.id);
        requireApplicable(current, mode);
        const asked = await rowOf<Import>(
          tx,
          sql`update imports set status = 'applying', mode = ${mode}, progress = 0, run = run + 1, reasons = '[]',
              apply_asked_by = ${principal.userId}, apply_asked_kind = ${principal.kind}
            where id = ${current.id} and status = 'ready' returning *`,
        );
        if (!asked) throw busy;
        await tx.query(
          `insert into outbox (effect_id, kind, payload, created_at)
           values ($1, 'apply-import', $2::jsonb, $3::timestamptz)`,
          [`apply-import-${asked.id}-${asked.run}`, JSON.stringify({ importId: asked.id }), clock.now()],
        );
        return { status: 202, body: await importOf(tx, asked.id) };
      }),
  );

  app.delete(
    '/imports/:id',
    {
      config: signedIn,
      schema: {
        tags,
        ...operation({
          id: 'cancelImport',
          title: { zh: '放弃导入', en: 'Give an import up' },
          detail: { zh: '尚未录入的不再录入。', en: 'What has not been entered by now is not entered.' },
          answers: { 200: importAnswer },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
      },
    },
    (request) =>
      db.transaction(async (tx) => {
        const { id } = await mine(tx, principalOf(request), request.params.id);
        const given = await rowOf<Import>(
          tx,
          sql`update imports set status = 'cancelled' where id = ${id} and status <> 'applied' returning *`,
        );
        if (!given) throw applied;
        // What was entered before stays on record as entered; the rest is forgotten with the file.
        await tx.query('delete from import_rows where import_id = $1::uuid and applied_at is null', [id]);
        return importOf(tx, id);
      }),
  );
};

/** An import that the principal may act on: of a kind that is their duty at that body. */
async function mine(tx: Db, principal: Principal, id: string): Promise<Import> {
  const found = await readableImport(tx, principal, id);
  await actAt(tx, principal, found.bodyId, sheetKinds[found.kind as SheetKindId].roles);
  return found;
}

/** Throws CONFLICT or DATA_REFUSED where there is nothing to apply, or not so. */
function requireApplicable({ status, newRows, changedRows, errorRows }: Import, mode: string): void {
  if (status === 'applied') throw applied;
  if (status !== 'ready') throw busy;
  if (mode === 'all-or-nothing' && errorRows > 0) throw faulty(errorRows);
  if (newRows + changedRows === 0) throw nothing;
}

const faulty = (rows: number) =>
  new GoufuError('DATA_REFUSED', [
    because(
      'import.faulty',
      `有${rows}行有误，不能全部导入。请改正后重新上传，或选择只导入无误的行（good-rows）。`,
      `${rows} rows have errors, so not all can be imported. Upload a corrected file, or import the good rows alone (good-rows).`,
      '/mode',
    ),
  ]);
const nothing = new GoufuError('DATA_REFUSED', [
  because(
    'import.nothing',
    '没有可导入的行：都有误，或与现有记录相同。',
    'There is nothing to import: every row has errors or says what is on record already.',
  ),
]);
const busy = new GoufuError('CONFLICT', [
  because(
    'import.busy',
    '该导入尚未读完、正在执行、未能读取或已放弃，现在不能执行。请查看其状态。',
    'The import is still being read or applied, could not be read, or was given up. Look at its status.',
  ),
]);
const applied = new GoufuError('CONFLICT', [
  because(
    'import.applied',
    '该导入已经完成。要改动，请导入改正后的表格，或逐条修改。',
    'The import is done. To change something, import a corrected sheet or change the records one by one.',
  ),
]);
