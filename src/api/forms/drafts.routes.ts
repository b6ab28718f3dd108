import { sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import type { EventDefinition } from '../../../workflows/kit/workflow.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { nothing, operation } from '../http/operation.ts';
import type { Api, ApiDeps } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import type { CaseDoor } from '../projects/case-door.ts';
import { eventFor } from './choices.routes.ts';
import { draft, draftBody, draftParams } from './drafts.schema.ts';

/** A form as typed, in UTF-8. */
const mostBytes = 65_536;

interface DraftRow {
  data: Record<string, unknown>;
  savedAt: string;
}

/**
 * What somebody has typed so far (草稿), kept on the server until the step is taken: nothing is lost with a tab, and
 * nobody else ever reads it, whatever their role. For every workflow.
 */
export function draftRoutesAt(app: Api, { engine }: ApiDeps, { path, tag, noun, open }: CaseDoor): void {
  const { db } = engine;
  const config = { policy: 'signed-in' } as const;
  const url = `${path}/:id/drafts/:event`;
  const described = <D extends object>(more: D) => ({ tags: [tag], ...more, params: draftParams });
  const keyOf = (request: FastifyRequest & { params: { id: string; event: string } }) => {
    const { id, event } = request.params;
    return sql`instance_id = ${id}::uuid and event = ${event} and user_id = ${principalOf(request).userId}::uuid`;
  };

  app.put(
    url,
    {
      config,
      schema: {
        ...described(
          operation({
            id: `save${noun}Draft`,
            title: { zh: '保存填写中的表单', en: 'Keep a form as typed so far' },
            detail: {
              zh: '只有本人可见；办理后自动删除。最多64 KiB，不校验内容。',
              en: 'Only you read it; taking the step removes it. At most 64 KiB; what is in it is not checked.',
            },
            answers: { 200: draft },
            refusals: ['ROLE_NOT_ALLOWED', 'WRONG_STATE', 'CASE_ENDED', 'CONDITION_NOT_MET', 'TOO_LARGE'],
          }),
        ),
        body: draftBody,
      },
    },
    async (request) => {
      const { id, event } = request.params;
      const principal = principalOf(request);
      requireDrafted(eventFor(await open(engine, principal, id), event));
      const { data } = request.body;
      const text = JSON.stringify(data);
      if (Buffer.byteLength(text) > mostBytes) throw tooLong();
      const row = await rowOf<DraftRow>(
        db,
        sql`insert into form_drafts (instance_id, event, user_id, data, saved_at)
          values (${id}::uuid, ${event}, ${principal.userId}::uuid, ${text}::jsonb, ${engine.clock.now()}::timestamptz)
          on conflict (instance_id, event, user_id) do update set data = excluded.data, saved_at = excluded.saved_at
          returning saved_at`,
      );
      return { data, savedAt: instantOf(row?.savedAt ?? '') };
    },
  );

  app.get(
    url,
    {
      config,
      schema: described(
        operation({
          id: `read${noun}Draft`,
          title: { zh: '取回填写中的表单', en: 'Read your own draft' },
          detail: { zh: '没有草稿的，答复404。', en: '404 where you have none.' },
          answers: { 200: draft },
        }),
      ),
    },
    async (request) => {
      await open(engine, principalOf(request), request.params.id);
      const row = await rowOf<DraftRow>(
        db,
        sql`select data, saved_at from form_drafts where ${keyOf(request)}`,
      );
      if (!row) throw new GoufuError('NOT_FOUND');
      return { data: row.data, savedAt: instantOf(row.savedAt) };
    },
  );

  app.delete(
    url,
    {
      config,
      schema: described(
        operation({
          id: `drop${noun}Draft`,
          title: { zh: '删除填写中的表单', en: 'Drop your own draft' },
          answers: { 204: nothing },
        }),
      ),
    },
    async (request, reply) => {
      await open(engine, principalOf(request), request.params.id);
      await rowsOf(db, sql`delete from form_drafts where ${keyOf(request)}`);
      return reply.code(204).send(null);
    },
  );
}

/** Throws CONDITION_NOT_MET for what must not leave the person's machine before it is handed in. */
function requireDrafted({ undrafted }: EventDefinition): void {
  if (!undrafted) return;
  throw new GoufuError('CONDITION_NOT_MET', [
    because(
      'draft.private',
      '该内容在提交前不得离开本人的设备，不保存草稿。',
      'This does not leave your own machine before it is handed in: no draft of it is kept.',
    ),
  ]);
}

const tooLong = () =>
  new GoufuError('TOO_LARGE', [
    because(
      'draft.size',
      '草稿最多64 KiB。较长的材料请作为文件上传。',
      'A draft has at most 64 KiB. Upload longer material as a file.',
      '/data',
    ),
  ]);
