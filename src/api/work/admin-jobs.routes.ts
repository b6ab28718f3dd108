import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams, prose } from '../../shared/fields.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { pageOf, pageQuery, readCursor } from '../http/page.ts';
import type { Routes } from '../http/types.ts';
import { roleRefused } from '../identity/policy.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { redact } from './redact.ts';

const tags = ['admin'];
const config = { policy: { roles: ['administrator'] } } as const;
const list = z.strictObject({
  ...pageQuery,
  kind: z.string().max(60).optional(),
  status: z.enum(['open', 'resolved']).default('open'),
});
const reason = z.strictObject({ reason: prose(500) });

interface Letter {
  id: string;
  effectId: string;
  instanceId: string | null;
  kind: string;
  payload: unknown;
  code: string;
  sentence: { zh: string; en: string };
  detail: unknown;
  attempts: number;
  at: string;
  resolvedAt: string | null;
  resolution: string | null;
  resolvedBy: string | null;
  resolvedWhy: string | null;
}

const columns = `id::text as id, effect_id as "effectId", instance_id as "instanceId", kind, payload, code, sentence, detail,
  attempts, at::text as at, resolved_at::text as "resolvedAt", resolution, resolved_by as "resolvedBy", resolved_why as "resolvedWhy"`;

/** The workers' work as it stands in Postgres, whatever the queue: what waits, what failed and why. */
export const adminJobRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.get('/admin/jobs', { config, schema: { tags, querystring: list } }, async (request) => {
    administrator(request);
    const { limit, cursor, kind, status } = request.query;
    const after = readCursor('admin-jobs', cursor);
    const rows = await db.query<Letter>(
      `select ${columns} from dead_letters
       where (resolved_at is null) = ($1 = 'open') and ($2::text is null or kind = $2) and ($3::uuid is null or id < $3::uuid)
       order by id desc limit $4::int`,
      [status, kind ?? null, after ?? null, String(limit + 1)],
    );
    return {
      serverNow: clock.now(),
      counts: await counts(db, clock.now()),
      ...pageOf('admin-jobs', rows, limit, { key: (row) => row.id, present }),
    };
  });

  app.post('/admin/jobs/:id/retry', { config, schema: { tags, params: idParams, body: reason } }, (request) =>
    resolve(request, request.params.id, request.body.reason, 'retried', retry),
  );

  app.post(
    '/admin/jobs/:id/discard',
    { config, schema: { tags, params: idParams, body: reason } },
    (request) => resolve(request, request.params.id, request.body.reason, 'discarded', async () => {}),
  );

  /** Ends an open letter, by name and with the reason. */
  function resolve(
    request: FastifyRequest,
    id: string,
    why: string,
    resolution: 'retried' | 'discarded',
    act: (tx: Db, letter: Letter) => Promise<void>,
  ) {
    const { userId } = administrator(request);
    return db.transaction(async (tx) => {
      const [letter] = await tx.query<Letter>(
        `select ${columns} from dead_letters where id = $1::uuid for update`,
        [id],
      );
      if (!letter) throw new GoufuError('NOT_FOUND');
      if (letter.resolvedAt) throw alreadyResolved;
      await act(tx, letter);
      const [row] = await tx.query<Letter>(
        `update dead_letters set resolved_at = $2::timestamptz, resolution = $3, resolved_by = $4, resolved_why = $5
         where id = $1::uuid returning ${columns}`,
        [id, clock.now(), resolution, userId, why],
      );
      return present(row as Letter);
    });
  }
};

/** Jobs are everybody's: an administrator of one branch neither sees nor moves them. */
export function administrator(request: FastifyRequest): Principal {
  const principal = principalOf(request);
  if (!principal.administrator) throw roleRefused(['administrator']);
  return principal;
}

/** Open again from the first try; a clock may be claimed again at once. */
async function retry(tx: Db, { effectId, payload, instanceId }: Letter): Promise<void> {
  await tx.query(
    `update outbox set dead_at = null, done_at = null, attempts = 0, handed_at = null, not_before = null, error = null
     where effect_id = $1 and dead_at is not null`,
    [effectId],
  );
  const clock = z.object({ rule: z.string(), key: z.string(), epoch: z.int() }).safeParse(payload);
  if (!instanceId || !clock.success) return;
  const { rule, key, epoch } = clock.data;
  await tx.query(
    `update deadlines set claimed_until = null
     where instance_id = $1::uuid and rule = $2 and key = $3 and epoch = $4::int`,
    [instanceId, rule, key, String(epoch)],
  );
}

const alreadyResolved = new GoufuError('CONFLICT', [
  because('job.resolved', '该异常已处理。', 'This exception has been dealt with already.'),
]);

/** Whole numbers by state and job: waiting, later (not before its time), retrying, dead. */
async function counts(db: Db, now: string) {
  const rows = await db.query<{ kind: string; state: string; count: number }>(
    `select kind, case when not_before > $1::timestamptz then 'later' when attempts > 0 then 'retrying' else 'waiting' end
       as state, count(*)::int as count
     from outbox where done_at is null and dead_at is null group by 1, 2
     union all select kind, 'dead', count(*)::int from dead_letters where resolved_at is null group by 1
     order by 1, 2`,
    [now],
  );
  const total = (state: string) =>
    rows.filter((row) => row.state === state).reduce((sum, row) => sum + row.count, 0);
  return {
    waiting: total('waiting'),
    retrying: total('retrying'),
    later: total('later'),
    dead: total('dead'),
    byKind: rows,
  };
}

function present({ payload, ...letter }: Letter) {
  return {
    ...letter,
    payload: redact(payload),
    at: instantOf(letter.at),
    resolvedAt: instantOrNull(letter.resolvedAt),
  };
}
