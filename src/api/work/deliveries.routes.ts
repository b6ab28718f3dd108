import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import { namesOf } from '../../../db/queries/names.ts';
import type { deliveries } from '../../../db/schema/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { instantOf } from '../../shared/wire.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';
import { deliveriesList, delivery, deliveryList } from './notifications.schema.ts';

type Row = typeof deliveries.$inferSelect;
type Delivery = z.infer<typeof delivery>;

/** Proof of every message about a project: when, by which channel, to whom, with what result. */
export const deliveryRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/deliveries',
    {
      config: { policy: 'signed-in' },
      schema: {
        tags: ['notifications'],
        ...operation({
          id: 'listDeliveries',
          title: { zh: '通知的送达记录', en: 'Proof of every message about a project' },
          answers: { 200: pageAnswer(delivery) },
        }),
        params: idParams,
        querystring: deliveryList,
      },
    },
    async (request) => {
      const { id } = request.params;
      const { level } = await openProject(engine, principalOf(request), id);
      // Who was told of what is the buyer's own affair.
      if (level !== 'full') throw new GoufuError('NOT_FOUND');
      const page = await deliveriesList.page<Row, Omit<Delivery, 'recipientName'>>(engine.db, request.query, {
        columns: sql`d.*`,
        from: sql`deliveries d`,
        where: [sql`d.instance_id = ${id}`],
        present: ({ channel, recipient, kind, message, at, result, detail }) => ({
          channel,
          recipient,
          kind,
          subject: (message as { subject?: string }).subject ?? null,
          at: instantOf(at),
          result,
          detail: result === 'sending' ? null : detail,
        }),
      });
      const recipients = page.items.map(({ recipient }) => recipient);
      const names = await namesOf(engine.db, 'users', recipients);
      const items = page.items.map((one) => ({ ...one, recipientName: names.get(one.recipient) ?? null }));
      return { ...page, items };
    },
  );
};
