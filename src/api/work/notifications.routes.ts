import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import {
  allRead,
  type notification,
  notificationList,
  notificationPage,
  notificationsList,
  oneRead,
} from './notifications.schema.ts';

interface Row {
  id: string;
  kind: string;
  role: string | null;
  instanceId: string | null;
  caseName: string | null;
  content: { zh: Said; en: Said; link: string };
  createdAt: string;
  readAt: string | null;
}

interface Said {
  subject: string;
  text: string;
}

type Notification = z.infer<typeof notification>;

const tags = ['notifications'];
const config = { policy: 'signed-in' } as const;

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

  app.get(
    '/notifications',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listNotifications',
          title: { zh: '我的站内通知', en: 'What one was told in the app' },
          answers: { 200: notificationPage },
        }),
        querystring: notificationList,
      },
    },
    async (request) => {
      const { userId } = principalOf(request);
      const { unread } = request.query;
      const page = await notificationsList.page<Row, Notification>(db, request.query, {
        columns: sql`n.id, m.kind, n.role, m.instance_id, coalesce(p.title, o.name) as case_name, m.content, n.created_at, n.read_at`,
        from: sql`notifications n join messages m on m.id = n.message_id
          left join projects p on p.id = m.instance_id left join organisations o on o.id = m.instance_id`,
        where: [sql`n.user_id = ${userId}`, unread ? sql`n.read_at is null` : undefined],
        present,
      });
      return { ...page, unread: await unreadOf(userId) };
    },
  );

  app.post(
    '/notifications/read-all',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'readAllNotifications',
          title: { zh: '全部标为已读', en: 'Mark all as read' },
          answers: { 200: allRead },
        }),
      },
    },
    async (request) => {
      const { userId } = principalOf(request);
      const rows = await rowsOf(
        db,
        sql`update notifications set read_at = ${clock.now()} where user_id = ${userId} and read_at is null returning id`,
      );
      return { read: rows.length, unread: await unreadOf(userId) };
    },
  );

  app.post(
    '/notifications/:id/read',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'readNotification',
          title: { zh: '标为已读', en: 'Mark one as read' },
          answers: { 200: oneRead },
        }),
        params: idParams,
      },
    },
    async (request) => {
      const { userId } = principalOf(request);
      const row = await rowOf(
        db,
        sql`update notifications set read_at = coalesce(read_at, ${clock.now()}::timestamptz)
          where id = ${request.params.id} and user_id = ${userId} returning id`,
      );
      if (!row) throw new GoufuError('NOT_FOUND');
      return { id: request.params.id, unread: await unreadOf(userId) };
    },
  );
};

function present({ id, kind, role, instanceId, caseName, content, createdAt, readAt }: Row): Notification {
  return {
    id,
    kind,
    role,
    caseId: instanceId,
    caseName,
    subject: { zh: content.zh.subject, en: content.en.subject },
    text: { zh: content.zh.text, en: content.en.text },
    link: content.link,
    at: instantOf(createdAt),
    readAt: instantOrNull(readAt),
  };
}
