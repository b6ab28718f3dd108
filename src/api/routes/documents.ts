import { sql } from 'drizzle-orm';
import { v7 as uuidv7 } from 'uuid';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import type { documents } from '../../../db/schema/index.ts';
import type { Role } from '../../../workflows/kit/actor.ts';
import { GoufuError } from '../../errors.ts';
import { idParams, line } from '../fields.ts';
import { createOnce } from '../once.ts';
import { requireRole } from '../policy.ts';
import { canSee, type Place, type Principal, principalOf, rolesAt } from '../principal.ts';
import { insertInto, rowOf, rowsOf } from '../rows.ts';
import type { Routes } from '../types.ts';
import { instantOf } from '../wire.ts';

type Document = typeof documents.$inferSelect;

const tags = ['documents'];
const keepers: readonly Role[] = ['officer', 'reviewer', 'leader', 'finance', 'agency', 'rep', 'acceptor'];

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
 * Papers of a case by their content's digest. The file itself stays where the body keeps its files; what was
 * filed, when and by whom cannot be disputed afterwards. A further paper of the same kind and title is a version.
 */
export const documentRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.post(
    '/documents',
    { config: { policy: { roles: keepers } }, schema: { tags, body: newDocument } },
    (request, reply) =>
      createOnce(engine, request, reply, async (tx) => {
        const principal = principalOf(request);
        const { instanceId, kind, title } = request.body;
        requireRole(principal, keepers, await placeOfCase(tx, principal, instanceId));
        // Two uploads of one paper at once get different versions.
        await rowsOf(
          tx,
          sql`select pg_advisory_xact_lock(hashtextextended(${`${instanceId} ${kind} ${title}`}, 0))`,
        );
        const last = await rowOf<{ version: number }>(
          tx,
          sql`select coalesce(max(version), 0) as version from documents
            where instance_id = ${instanceId} and kind = ${kind} and title = ${title}`,
        );
        const row = {
          ...request.body,
          id: uuidv7(),
          version: (last?.version ?? 0) + 1,
          createdAt: clock.now(),
          createdBy: principal.userId,
        };
        const document = await rowOf<Document>(tx, insertInto('documents', row));
        return { status: 201, body: present(document as Document), location: `/api/v1/documents/${row.id}` };
      }),
  );

  app.get(
    '/documents/:id',
    { config: { policy: 'signed-in' }, schema: { tags, params: idParams } },
    async (request) => {
      const document = await rowOf<Document>(
        db,
        sql`select * from documents where id = ${request.params.id}`,
      );
      if (!document) throw new GoufuError('NOT_FOUND');
      await placeOfCase(db, principalOf(request), document.instanceId);
      return present(document);
    },
  );
};

/** Where a case stands, for those who see it or work on it. Throws NOT_FOUND. */
async function placeOfCase(db: Db, principal: Principal, instanceId: string): Promise<Place> {
  const row = await rowOf<{ bodyId: string; path: string }>(
    db,
    sql`select b.id as body_id, b.path from instances i join bodies b on b.id = i.body_id where i.id = ${instanceId}`,
  );
  if (!row) throw new GoufuError('NOT_FOUND');
  const place = { bodyId: row.bodyId, bodyPath: row.path, projectId: instanceId };
  const works = rolesAt(principal, place).some((role) => keepers.includes(role));
  if (!works && !canSee(principal, row.path)) throw new GoufuError('NOT_FOUND');
  return place;
}

function present({ createdAt, ...document }: Document) {
  return { ...document, createdAt: instantOf(createdAt) };
}
