import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams, prose } from '../../shared/fields.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import type { Routes } from '../http/types.ts';
import { administrator } from './admin-jobs.routes.ts';

const tags = ['admin'];
const config = { policy: { roles: ['administrator'] } } as const;

interface Row {
  id: string;
  calendar: string;
  at: string;
  status: 'proposed' | 'approved' | 'applied' | 'superseded';
  changes: unknown;
  approvedBy: string | null;
  approvedAt: string | null;
  approvedWhy: string | null;
  appliedAt: string | null;
}

const columns = `id::text as id, calendar, at::text as at, status, changes, approved_by as "approvedBy",
  approved_at::text as "approvedAt", approved_why as "approvedWhy", applied_at::text as "appliedAt"`;

/** What a new holiday notice moves in running clocks: shown per project, applied when an administrator approves it. */
export const adminRecalculationRoutes: Routes = (app, { engine: { db, clock } }) => {
  app.get('/admin/recalculations', { config, schema: { tags } }, async (request) => {
    administrator(request);
    const rows = await db.query<Row>(
      `select ${columns} from recalculations order by at desc, id desc limit 50`,
    );
    return { items: rows.map(present), next: null };
  });

  app.post(
    '/admin/recalculations/:id/approve',
    { config, schema: { tags, params: idParams, body: z.strictObject({ reason: prose(500) }) } },
    async (request, reply) => {
      const { userId } = administrator(request);
      const row = await db.transaction((tx) =>
        approve(tx, request.params.id, { by: userId, at: clock.now(), why: request.body.reason }),
      );
      return reply.code(202).send(present(row));
    },
  );
};

/** Approval and the request for the work, in one transaction; the worker applies it. */
async function approve(
  tx: Db,
  id: string,
  { by, at, why }: { by: string; at: string; why: string },
): Promise<Row> {
  const [row] = await tx.query<Row>(
    `update recalculations set status = 'approved', approved_by = $2, approved_at = $3::timestamptz, approved_why = $4
     where id = $1::uuid and status = 'proposed' returning ${columns}`,
    [id, by, at, why],
  );
  if (!row) {
    const [known] = await tx.query('select 1 from recalculations where id = $1::uuid', [id]);
    throw known ? notOpen : new GoufuError('NOT_FOUND');
  }
  await tx.query(
    `insert into outbox (effect_id, kind, payload, created_at)
     values ($1, 'recalculate-deadlines', $2::jsonb, $3::timestamptz)`,
    [`recalculate-deadlines-${id}`, JSON.stringify({ recalculationId: id }), at],
  );
  return row;
}

const notOpen = new GoufuError('CONFLICT', [
  because(
    'recalculation.closed',
    '该测算已批准、已执行或已被新的测算取代。',
    'This proposal has been approved, applied or replaced by a newer one.',
  ),
]);

function present(row: Row) {
  return {
    ...row,
    at: instantOf(row.at),
    approvedAt: instantOrNull(row.approvedAt),
    appliedAt: instantOrNull(row.appliedAt),
  };
}
