import type { Db } from '../db/client.ts';
import type { JobDefinition, Lane, Registry } from './job.ts';
import type { Placed, Queues } from './queues.ts';

export interface RelayOptions {
  /** What is not done so long after it was handed over is handed over again; a queue that still has it keeps one. */
  leaseMs(definition: JobDefinition | undefined): number;
  limit: number;
}

interface Open {
  effectId: string;
  kind: string;
}

/**
 * Hands the open rows of the outbox to the queue and returns how many. Safe to run anywhere, any number of times:
 * rows that somebody else is handing over are skipped, and nothing is done before a handler says so. A queue that
 * is out of reach gets them at the next try; rejects then.
 */
export async function relay(
  db: Db,
  queues: Queues,
  registry: Registry,
  now: string,
  options: RelayOptions,
): Promise<number> {
  const open = await handOver(db, registry, now, options);
  if (open.length === 0) return 0;
  try {
    await queues.add(open.map((row) => placed(row, registry)));
  } catch (error) {
    await takeBack(db, open);
    throw error;
  }
  return open.length;
}

async function handOver(
  db: Db,
  registry: Registry,
  now: string,
  { leaseMs, limit }: RelayOptions,
): Promise<Open[]> {
  const leases = Object.fromEntries(
    [...registry].map(([kind, { definition }]) => [kind, leaseMs(definition)]),
  );
  return db.query<Open>(
    `update outbox set handed_at = clock_timestamp()
     where effect_id in (
       select effect_id from outbox
       where done_at is null and dead_at is null and (not_before is null or not_before <= $1::timestamptz)
         and (handed_at is null
           or handed_at + coalesce(($2::jsonb ->> kind)::int, $4::int) * interval '1 ms' <= clock_timestamp())
       order by created_at limit $3::int
       for update skip locked)
     returning effect_id as "effectId", kind`,
    [now, JSON.stringify(leases), String(limit), String(leaseMs(undefined))],
  );
}

async function takeBack(db: Db, open: readonly Open[]): Promise<void> {
  await db.query(
    `update outbox set handed_at = null where effect_id = any(select jsonb_array_elements_text($1::jsonb))`,
    [JSON.stringify(open.map(({ effectId }) => effectId))],
  );
}

function placed({ effectId, kind }: Open, registry: Registry): Placed {
  const definition = registry.get(kind)?.definition;
  const lane: Lane = definition?.lane ?? 'work';
  return {
    effectId,
    kind,
    lane,
    attempts: definition?.attempts ?? 1,
    backoffMs: definition?.backoffMs ?? 1_000,
  };
}
