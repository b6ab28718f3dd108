import { sql } from 'drizzle-orm';
import type { FastifyRequest } from 'fastify';
import { z } from 'zod';
import type { Db } from '../../../db/client.ts';
import { because, GoufuError } from '../../shared/errors.ts';
import { idParams } from '../../shared/fields.ts';
import { rowOf, rowsOf } from '../../shared/rows.ts';
import { instantOf, instantOrNull } from '../../shared/wire.ts';
import { operation } from '../http/operation.ts';
import type { Routes } from '../http/types.ts';
import { roleRefused } from '../identity/policy.ts';
import { type Principal, principalOf } from '../identity/principal.ts';
import { deadLetter, jobList, jobsAnswer, jobsList, withReason } from './admin.schema.ts';
import { redact } from './redact.ts';

const tags = ['admin'];
const config = { policy: { roles: ['administrator'] } } as const;
/** A row as the database has it; the names beside its ids come with it. */
type Letter = z.infer<typeof deadLetter>;

const columns = sql`l.id, l.effect_id, l.instance_id, coalesce(p.title, o.name) as instance_name, l.kind, l.payload, l.code,
  l.sentence, l.detail, l.attempts, l.at, l.resolved_at, l.resolution, l.resolved_by, u.name as resolved_by_name, l.resolved_why`;
const tables = sql`dead_letters l left join projects p on p.id = l.instance_id
  left join organisations o on o.id = l.instance_id left join users u on u.id::text = l.resolved_by::text`;

/** The workers' work as it stands in Postgres, whatever the queue: what waits, what failed and why. */
export const adminJobRoutes: Routes = (app, { engine }) => {
  const { db, clock } = engine;

  app.get(
    '/admin/jobs',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'listJobs',
          title: { zh: '后台任务：待办、异常', en: 'The workers’ work: what waits, what failed and why' },
          answers: { 200: jobsAnswer },
          refusals: ['ROLE_NOT_ALLOWED'],
        }),
        querystring: jobList,
      },
    },
    async (request) => {
      administrator(request);
      const { kind, status } = request.query;
      const page = await jobsList.page<Letter, Letter>(db, request.query, {
        columns,
        from: tables,
        where: [
          status === 'open' ? sql`l.resolved_at is null` : sql`l.resolved_at is not null`,
          kind ? sql`l.kind = ${kind}` : undefined,
        ],
        present,
      });
      return { serverNow: clock.now(), counts: await counts(db, clock.now()), ...page };
    },
  );

  app.post(
    '/admin/jobs/:id/retry',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'retryJob',
          title: { zh: '重试异常任务', en: 'Try a failed job again' },
          answers: { 200: deadLetter },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        body: withReason,
      },
    },
    (request) => resolve(request, request.params.id, request.body.reason, 'retried', retry),
  );

  app.post(
    '/admin/jobs/:id/discard',
    {
      config,
      schema: {
        tags,
        ...operation({
          id: 'discardJob',
          title: { zh: '放弃异常任务', en: 'Give a failed job up' },
          answers: { 200: deadLetter },
          refusals: ['CONFLICT', 'ROLE_NOT_ALLOWED'],
        }),
        params: idParams,
        body: withReason,
      },
    },
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
      const letter = await letterOf(tx, id, sql`for update of l`);
      if (letter.resolvedAt) throw alreadyResolved;
      await act(tx, letter);
      await rowsOf(
        tx,
        sql`update dead_letters set resolved_at = ${clock.now()}::timestamptz, resolution = ${resolution},
          resolved_by = ${userId}, resolved_why = ${why} where id = ${id}`,
      );
      return present(await letterOf(tx, id));
    });
  }
};

/** Jobs are everybody's: an administrator of one branch neither sees nor moves them. */
export function administrator(request: FastifyRequest): Principal {
  const principal = principalOf(request);
  if (!principal.administrator) throw roleRefused(['administrator']);
  return principal;
}

/** Throws NOT_FOUND. */
async function letterOf(tx: Db, id: string, lock = sql``): Promise<Letter> {
  const letter = await rowOf<Letter>(tx, sql`select ${columns} from ${tables} where l.id = ${id} ${lock}`);
  if (!letter) throw new GoufuError('NOT_FOUND');
  return letter;
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
  const rows = await db.query<z.infer<typeof jobsAnswer>['counts']['byKind'][number]>(
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

function present({ payload, ...letter }: Letter): Letter {
  return {
    ...letter,
    payload: redact(payload),
    at: instantOf(letter.at),
    resolvedAt: instantOrNull(letter.resolvedAt),
  };
}
