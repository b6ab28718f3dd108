import { sql } from 'drizzle-orm';
import type { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { namesOf } from '../../../db/queries/names.ts';
import { periodWords } from '../../../workflows/rules/index.ts';
import type { CaseMoves } from '../../engine/recalculate.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { operation, pageAnswer } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { recalculation, recalculationList, recalculationsList, withReason } from './admin.schema.ts';
import { administrator } from './admin-jobs.routes.ts';

type Answer = z.infer<typeof recalculation>;
type Row = Omit<Answer, 'changes'> & { changes: CaseMoves[] };

const tags = ['admin'];
const config = { policy: { roles: ['administrator'] } } as const;

const columns = sql`c.id, c.calendar, c.at, c.status, c.changes, c.approved_by, u.name as approved_by_name, c.approved_at,
  c.approved_why, c.applied_at`;
const tables = sql`recalculations c left join users u on u.id::text = c.approved_by::text`;

/** What a new holiday notice moves in running clocks: shown per project, applied when an administrator approves it. */
export const adminRecalculationRoutes: Routes = (app, { engine: { db, clock } }) => {
  app.get(
    '/admin/recalculations',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listRecalculations',
          title: { zh: '放假安排变化对期限的影响', en: 'What a new holiday notice moves in running clocks' },
          answers: { 200: pageAnswer(recalculation) },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        querystring: recalculationList,
      },
    },
    async (request) => {
      administrator(request);
      const page = await recalculationsList.page<Row, Row>(db, request.query, {
        columns,
        from: tables,
        where: [],
        present: (row) => row,
      });
      return { ...page, items: await withNames(db, page.items) };
    },
  );

  app.post(
    '/admin/recalculations/:id/approve',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'approveRecalculation',
          title: { zh: '批准按新的放假安排调整期限', en: 'Approve that the clocks move' },
          answers: { 202: recalculation },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        body: withReason,
      },
    },
    async (request, reply) => {
      const { userId } = administrator(request);
      const approved = await db.transaction((tx) =>
        approve(tx, request.params.id, { by: userId, at: clock.now(), why: request.body.reason }),
      );
      return reply.code(202).send(approved);
    },
  );
};

/** Approval and the request for the work, in one transaction; the worker applies it. */
async function approve(
  tx: Db,
  id: string,
  { by, at, why }: { by: string; at: string; why: string },
): Promise<Answer> {
  const open = await rowOf(
    tx,
    sql`update recalculations set status = 'approved', approved_by = ${by}, approved_at = ${at}::timestamptz,
        approved_why = ${why} where id = ${id} and status = 'proposed' returning id`,
  );
  const row = await rowOf<Row>(tx, sql`select ${columns} from ${tables} where c.id = ${id}`);
  if (!row) throw new GoufuError('NOT_FOUND');
  if (!open) throw notOpen;
  await tx.query(
    `insert into outbox (effect_id, kind, payload, created_at)
     values ($1, 'recalculate-deadlines', $2::jsonb, $3::timestamptz)`,
    [`recalculate-deadlines-${id}`, JSON.stringify({ recalculationId: id }), at],
  );
  const [answer] = await withNames(tx, [row]);
  return answer as Answer;
}

const notOpen = new GoufuError('CONFLICT', [
  because(
    'recalculation.closed',
    '该测算已批准、已执行或已被新的测算取代。',
    'This proposal has been approved, applied or replaced by a newer one.',
  ),
]);

/** The cases by their names, the clocks by their titles. */
async function withNames(db: Db, rows: readonly Row[]): Promise<Answer[]> {
  const ids = rows.flatMap(({ changes }) => changes.map(({ instanceId }) => instanceId));
  const names = await namesOf(db, 'cases', ids);
  return rows.map((row) => ({
    ...row,
    at: instantOf(row.at),
    approvedAt: instantOrNull(row.approvedAt),
    appliedAt: instantOrNull(row.appliedAt),
    changes: row.changes.map(({ instanceId, moves }) => ({
      instanceId,
      instanceName: names.get(instanceId) ?? '',
      moves: moves.map((move) => ({ ...move, title: periodWords(move.rule)?.title ?? null })),
    })),
  }));
}
