import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { pathOfBody } from '../../../db/queries/bodies.ts';
import { update } from '../../../workflows/kit/rows.ts';
import type { Engine } from '../../engine/engine.ts';
import { newId } from '../../engine/ids.ts';
import { startCase } from '../../engine/start-case.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { requireRole } from '../identity/policy.ts';
import { caseActor, type Principal, visiblePaths } from '../identity/principal.ts';
import { groupForProject } from '../needs/group-for-project.ts';
import type { newProject, startedProject } from './projects.schema.ts';

/** Starts a project with its needs, in one transaction. Throws INVALID_DATA, ROLE_NOT_ALLOWED. */
export async function startProject(
  engine: Engine,
  tx: Db,
  principal: Principal,
  body: z.infer<typeof newProject>,
): Promise<z.infer<typeof startedProject>> {
  const place = await placeOfNew(tx, principal, body.bodyId);
  requireRole(principal, ['officer'], place);
  const group = body.groupId ? await groupForProject(tx, body.bodyId, body.groupId) : undefined;
  await requireFreeNeeds(tx, body.bodyId, body.needIds);
  const id = newId();
  const title = body.title ?? group?.title ?? '';
  const category = body.category ?? group?.category ?? '';
  const code = body.code ?? `${engine.clock.now().slice(0, 4)}-${id.slice(-8)}`;
  const needIds = [...new Set([...body.needIds, ...(group?.needIds ?? [])])];
  const row = {
    id,
    bodyId: body.bodyId,
    code,
    title,
    category,
    batch: body.batch ?? null,
    methodWord: body.methodWord ?? null,
    createdAt: engine.clock.now(),
    createdBy: principal.userId,
  };
  const started = await startCase(
    engine,
    {
      workflow: 'service-purchase',
      instanceId: id,
      bodyId: body.bodyId,
      actor: { ...caseActor(principal, place), roles: ['officer'] },
      input: {
        projectId: id,
        bodyId: body.bodyId,
        title,
        category,
        ...(group ? { carried: { groupId: group.id, verdicts: group.verdicts } } : {}),
      },
      rows: [
        { op: 'insert', table: 'projects', values: row },
        ...needIds.map((need) => update('needs', { id: need }, { projectId: id })),
        ...(group ? [update('need_groups', { id: group.id }, { projectId: id })] : []),
      ],
    },
    tx,
  );
  return { id, code, ...started };
}

async function placeOfNew(tx: Db, principal: Principal, bodyId: string) {
  const bodyPath = await pathOfBody(tx, bodyId);
  if (!bodyPath || !visiblePaths(principal).some((path) => bodyPath.startsWith(path))) {
    throw new GoufuError('INVALID_DATA', [
      because('body.unknown', '没有这个采购单位。', 'There is no such purchasing body.', '/bodyId'),
    ]);
  }
  return { bodyId, bodyPath };
}

async function requireFreeNeeds(tx: Db, bodyId: string, needIds: readonly string[]): Promise<void> {
  if (needIds.length === 0) return;
  const rows = await tx.query<{ id: string }>(
    `select id from needs where body_id = $1::uuid and project_id is null and merged_into is null
       and id::text = any(select jsonb_array_elements_text($2::jsonb)) for update`,
    [bodyId, JSON.stringify(needIds)],
  );
  const free = new Set(rows.map((row) => row.id));
  const index = needIds.findIndex((id) => !free.has(id));
  if (index < 0) return;
  throw new GoufuError('INVALID_DATA', [
    because(
      'need.unavailable',
      '该需求不存在、已合并或已列入其他项目。',
      'This need does not exist, was merged, or belongs to another project.',
      `/needIds/${index}`,
    ),
  ]);
}
