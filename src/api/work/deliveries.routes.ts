import { sql } from 'drizzle-orm';
import { z } from 'zod';
import type { deliveries } from '../../../db/schema/index.ts';
import { GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowsOf, where } from '../../shared/rows.ts';
import { instantOf } from '../../shared/wire.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { principalOf } from '../identity/principal.ts';
import { openProject } from '../projects/project-access.ts';

type Delivery = typeof deliveries.$inferSelect;

/** Proof of every message about a project: when, by which channel, to whom, with what result. */
export const deliveryRoutes: Routes = (app, { engine }) => {
  app.get(
    '/projects/:id/deliveries',
    {
      config: { policy: 'signed-in' },
      schema: { tags: ['notifications'], params: idParams, querystring: z.strictObject(pageQuery) },
    },
    async (request) => {
      const { id } = request.params;
      const { level } = await openProject(engine, principalOf(request), id);
      // Who was told of what is the buyer's own affair.
      if (level !== 'full') throw new GoufuError('NOT_FOUND');
      const { limit, cursor } = request.query;
      const [at, effectId, channel, recipient] = JSON.parse(readCursor(`deliveries ${id}`, cursor) ?? '[]');
      const rows = await rowsOf<Delivery>(
        engine.db,
        sql`select d.* from deliveries d ${where(
          sql`d.instance_id = ${id}`,
          at
            ? sql`(d.at, d.effect_id, d.channel, d.recipient) < (${at}::timestamptz, ${effectId}, ${channel}, ${recipient})`
            : undefined,
        )} order by d.at desc, d.effect_id desc, d.channel desc, d.recipient desc limit ${limit + 1}`,
      );
      return pageOf(`deliveries ${id}`, rows, limit, {
        key: (row) => JSON.stringify([row.at, row.effectId, row.channel, row.recipient]),
        present: ({ channel: by, recipient: to, kind, message, at: when, result, detail }) => ({
          channel: by,
          recipient: to,
          kind,
          subject: (message as { subject?: string }).subject ?? null,
          at: instantOf(when),
          result,
          detail: result === 'sending' ? null : detail,
        }),
      });
    },
  );
};
