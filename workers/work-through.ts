import type { Db } from '../db/client.ts';
import type { JobPair } from './job.ts';
import { runEffect, runTick, type WorkerDeps } from './run-effect.ts';
import { checkPatterns, planSlots } from './slots.ts';

export interface WorkedThrough {
  done: number;
  /** Tries that failed; they stay open until the next call, or became dead letters. */
  failed: number;
}

/**
 * Does here and now all that is due at the engine's present time, in order, and returns when nothing is left: for
 * the demo and for tests, whose time jumps and where no queue's clock would follow. The same handlers, the same
 * outbox; what fails is tried once a call.
 */
export async function workThrough(deps: WorkerDeps): Promise<WorkedThrough> {
  const { engine, registry } = deps;
  const up = new AbortController().signal;
  checkPatterns(registry);
  const worked: WorkedThrough = { done: 0, failed: 0 };
  const attempt = async (work: Promise<void>) => {
    try {
      await work;
      worked.done += 1;
    } catch (error) {
      deps.log.warn({ error: String(error) }, 'a try failed');
      worked.failed += 1;
    }
  };
  const tried = new Set<string>();
  let progress = true;
  while (progress) {
    progress = false;
    await planSlots(engine.db, registry, engine.clock.now());
    for (const job of registry.values()) {
      if (isInterval(job)) await attempt(runTick(deps, job, `${job.definition.name}-now`, up));
    }
    for (const effectId of await openEffects(engine.db, engine.clock.now())) {
      if (tried.has(effectId)) continue;
      tried.add(effectId);
      progress = true;
      await attempt(runEffect(deps, effectId, up));
    }
  }
  return worked;
}

const isInterval = ({ definition: { schedule } }: JobPair) => schedule !== undefined && 'everyMs' in schedule;

async function openEffects(db: Db, now: string): Promise<string[]> {
  const rows = await db.query<{ effectId: string }>(
    `select effect_id as "effectId" from outbox
     where done_at is null and dead_at is null and (not_before is null or not_before <= $1::timestamptz)
     order by created_at, effect_id`,
    [now],
  );
  return rows.map(({ effectId }) => effectId);
}
