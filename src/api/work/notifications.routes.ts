import { sql } from 'drizzle-orm';
import { z } from 'zod';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf, rowsOf, where } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';

interface Notification {
  id: string;
  kind: string;
  role: string;
  instanceId: string | null;
  content: { zh: Said; en: Said; link: string };
  createdAt: string;
  readAt: string | null;
}

interface Said {
  subject: string;
  text: string;
}

const tags = ['notifications'];
const config = { policy: 'signed-in' } as const;
const list = z.strictObject({ ...pageQuery, unread: z.enum(['true', 'false']).default('false') });

/** What one was told in the app (站内通知), newest first. Everybody reads their own and nobody else's. */
export const notificationRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  const unreadOf = async (userId: string): Promise<number> => {
    const row = await rowOf<{ n: number }>(
      db,
      sql`select count(*)::int as n from notifications where user_id = ${userId} and read_at is null`,
    );
    return row?.n ?? 0;
  };

  app.get('/notifications', { config, schema: { tags, querystring: list } }, async (request) => {
    const { userId } = principalOf(request);
    const { limit, cursor, unread } = request.query;
    const after = readCursor('notifications', cursor);
    const rows = await rowsOf<Notification>(
      db,
      sql`select n.id, m.kind, n.role, m.instance_id, m.content, n.created_at, n.read_at
        from notifications n join messages m on m.id = n.message_id ${where(
          sql`n.user_id = ${userId}`,
          unread === 'true' ? sql`n.read_at is null` : undefined,
          after ? sql`n.id < ${after}` : undefined,
        )} order by n.id desc limit ${limit + 1}`,
    );
    const page = pageOf('notifications', rows, limit, { key: (row) => row.id, present });
    return { ...page, unread: await unreadOf(userId) };
  });

  app.post('/notifications/read-all', { config, schema: { tags } }, async (request) => {
    const { userId } = principalOf(request);
    const rows = await rowsOf(
      db,
      sql`update notifications set read_at = ${clock.now()} where user_id = ${userId} and read_at is null returning id`,
    );
    return { read: rows.length, unread: await unreadOf(userId) };
  });

  app.post('/notifications/:id/read', { config, schema: { tags, params: idParams } }, async (request) => {
    const { userId } = principalOf(request);
    const row = await rowOf(
      db,
      sql`update notifications set read_at = coalesce(read_at, ${clock.now()}::timestamptz)
        where id = ${request.params.id} and user_id = ${userId} returning id`,
    );
    if (!row) throw new GoufuError('NOT_FOUND');
    return { id: request.params.id, unread: await unreadOf(userId) };
  });
};

function present({ id, kind, role, instanceId, content, createdAt, readAt }: Notification) {
  return {
    id,
    kind,
    role,
    projectId: instanceId,
    subject: { zh: content.zh.subject, en: content.en.subject },
    text: { zh: content.zh.text, en: content.en.text },
    link: content.link,
    at: instantOf(createdAt),
    readAt: instantOrNull(readAt),
  };
}
