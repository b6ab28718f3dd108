import type { Engine } from './engine.ts';
import { type DueClock, fireClock } from './fire-clock.ts';

export interface SweepOptions {
  /** Clocks claimed at a time. */
  batch: number;
  /** Cases worked on at a time: as many as go into one statement (db/record/group-recorder.ts). */
  concurrency: number;
  /** How long a claim keeps other sweepers away, in milliseconds: they take over from one that died. */
  claimMs: number;
  signal?: AbortSignal;
}

export interface Swept {
  fired: number;
  /** Met, moved or armed anew since they were claimed: nothing to do. */
  stale: number;
  failed: { clock: DueClock; error: unknown }[];
}

export const sweepDefaults: SweepOptions = { batch: 400, concurrency: 64, claimMs: 15_000 };

/**
 * The clocks that have run out by `$1`, claimed for `$2` ms. It reads only the partial index over armed clocks up to
 * now, so that its cost follows what is due. The claim is a time and not a lock, because the step that follows
 * writes the same row through another connection.
 */
export const claimDueSql = `
update deadlines d set claimed_until = clock_timestamp() + $2::int * interval '1 ms'
from (
  select instance_id, rule, key, epoch from deadlines
  where status = 'armed' and due_at <= $1::timestamptz and not provisional
    and (claimed_until is null or claimed_until < clock_timestamp())
  order by due_at limit $3::int
  for update skip locked
) due
where d.instance_id = due.instance_id and d.rule = due.rule and d.key = due.key and d.epoch = due.epoch
returning d.instance_id as "instanceId", d.rule, d.key, d.epoch`;

/**
 * Raises `deadline.<rule>` for every clock that has run out by now, until none is left. Any number of sweepers may
 * run at once: each clock is claimed by one, and fired once because the case itself refuses a stale clock. One that
 * cannot be fired is left claimed, so that it holds up no other, and is tried again when its claim has run out.
 */
export async function sweepDeadlines(engine: Engine, options: Partial<SweepOptions> = {}): Promise<Swept> {
  const { batch, concurrency, claimMs, signal } = { ...sweepDefaults, ...options };
  const swept: Swept = { fired: 0, stale: 0, failed: [] };
  while (!signal?.aborted) {
    const claimed = await engine.db.query<DueClock>(claimDueSql, [
      engine.clock.now(),
      String(claimMs),
      String(batch),
    ]);
    await fireAll(engine, claimed, concurrency, swept);
    if (claimed.length < batch) break;
  }
  return swept;
}

/** Several cases at a time, the clocks of one case one after the other. */
async function fireAll(
  engine: Engine,
  clocks: readonly DueClock[],
  concurrency: number,
  swept: Swept,
): Promise<void> {
  const cases = new Map<string, DueClock[]>();
  for (const clock of clocks) cases.set(clock.instanceId, [...(cases.get(clock.instanceId) ?? []), clock]);
  // One query for the batch instead of one a case: a quarter of the round trips of a sweep.
  await engine.cases.prefetch([...cases.keys()]);
  const waiting = cases.values();
  const lane = async () => {
    for (const mine of waiting) {
      for (const clock of mine) await fire(engine, clock, swept);
    }
  };
  await Promise.all(Array.from({ length: concurrency }, lane));
}

async function fire(engine: Engine, clock: DueClock, swept: Swept): Promise<void> {
  try {
    if (await fireClock(engine, clock)) swept.fired += 1;
    else swept.stale += 1;
  } catch (error) {
    swept.failed.push({ clock, error });
  }
}
