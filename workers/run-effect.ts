import type { Db } from '../db/client.ts';
import type { Engine } from '../src/engine/engine.ts';
import type { Config } from '../src/shared/config.ts';
import { writeDeadLetter } from './dead-letter.ts';
import {
  GiveUp,
  type JobContext,
  type JobDefinition,
  type JobPair,
  type Log,
  type Registry,
  readPayload,
} from './job.ts';
import { GiveBack } from './queues.ts';

/** What every worker of a process shares. */
export interface WorkerDeps {
  engine: Engine;
  config: Config;
  registry: Registry;
  log: Log;
  /** Handlers that have not returned, those that were given up included: the database stays open for them. */
  running?: Set<Promise<unknown>>;
}

interface Effect {
  kind: string;
  instanceId: string | null;
  payload: unknown;
  attempts: number;
}

/** Somebody else has finished the effect meanwhile: what this try wrote is rolled back. */
class AlreadyDone extends Error {}

/**
 * Tries an effect of the outbox once. It counts the try before it begins, so that a job that kills its process is
 * bounded too; marks it as done when the handler has ended; makes it a dead letter when it cannot be mended or has
 * used up its tries. Rejects when it shall be tried again.
 */
export async function runEffect(deps: WorkerDeps, effectId: string, goingDown: AbortSignal): Promise<void> {
  const { engine, registry, log } = deps;
  const effect = await beginTry(engine.db, effectId);
  if (!effect) return;
  const job = registry.get(effect.kind);
  try {
    if (!job) throw unknownJob(effect.kind);
    if (effect.attempts > job.definition.attempts) throw new Error('the last try ended without an answer');
    const payload = readPayload(job.definition, effect.payload);
    const finish = finisher(engine.db, effectId, deps);
    await attempt(deps, job, { effectId, payload, goingDown, finish });
    await finish(async () => {});
  } catch (error) {
    if (error instanceof AlreadyDone) return;
    if (error instanceof GiveBack) {
      await uncount(engine.db, effectId);
      throw error;
    }
    const last = !job || error instanceof GiveUp || effect.attempts >= job.definition.attempts;
    log.warn(
      { effectId, kind: effect.kind, attempt: effect.attempts, last, error: String(error) },
      'job failed',
    );
    if (!last) {
      await engine.db.query('update outbox set error = $2 where effect_id = $1', [effectId, String(error)]);
      throw error;
    }
    await bury(engine.db, { ...effect, effectId, at: engine.clock.now() }, error);
  }
}

/** Runs a job that has no row of its own, on a tick of its schedule. Rejects with what the handler rejects with. */
export async function runTick(deps: WorkerDeps, job: JobPair, effectId: string, goingDown: AbortSignal) {
  const payload = readPayload(job.definition, {});
  const finish: JobContext['finish'] = (work) => deps.engine.db.transaction(work);
  await attempt(deps, job, { effectId, payload, goingDown, finish });
}

async function attempt(
  { engine, config, log, running }: WorkerDeps,
  { definition, handler }: JobPair,
  call: { effectId: string; payload: unknown; goingDown: AbortSignal; finish: JobContext['finish'] },
): Promise<void> {
  const tooLate = AbortSignal.timeout(definition.timeoutMs);
  const signal = AbortSignal.any([call.goingDown, tooLate]);
  const interrupted = new Promise<never>((_, reject) => {
    signal.addEventListener('abort', () => reject(interruption(definition, call.goingDown)), { once: true });
  });
  interrupted.catch(() => {});
  if (signal.aborted) throw interruption(definition, call.goingDown);
  const context: JobContext = {
    engine,
    db: engine.db,
    config,
    log,
    signal,
    now: () => engine.clock.now(),
    effectId: call.effectId,
    finish: call.finish,
  };
  const work = handler(context, call.payload);
  const ended: Promise<unknown> = work.then(
    () => void running?.delete(ended),
    () => void running?.delete(ended),
  );
  running?.add(ended);
  await Promise.race([work, interrupted]);
}

function interruption({ name, timeoutMs }: JobDefinition, goingDown: AbortSignal): Error {
  return goingDown.aborted
    ? new GiveBack(`${name}: the process goes down`)
    : new Error(`${name} took longer than ${timeoutMs} ms`);
}

async function beginTry(db: Db, effectId: string): Promise<Effect | undefined> {
  const [effect] = await db.query<Effect>(
    `update outbox set attempts = attempts + 1, handed_at = clock_timestamp()
     where effect_id = $1 and done_at is null and dead_at is null
     returning kind, instance_id as "instanceId", payload, attempts`,
    [effectId],
  );
  return effect;
}

/** A try that was interrupted by the end of the process does not count, and may be handed over at once. */
async function uncount(db: Db, effectId: string): Promise<void> {
  await db.query('update outbox set attempts = attempts - 1, handed_at = null where effect_id = $1', [
    effectId,
  ]);
}

/** Marks the effect as done in the transaction of the work; the second call of a try does nothing. */
function finisher(db: Db, effectId: string, { engine }: WorkerDeps): JobContext['finish'] {
  let finished = false;
  return async (work) => {
    if (finished) return undefined;
    const result = await db.transaction(async (tx) => {
      const answer = await work(tx);
      const rows = await tx.query(
        `update outbox set done_at = $2::timestamptz, error = null
         where effect_id = $1 and done_at is null and dead_at is null returning effect_id`,
        [effectId, engine.clock.now()],
      );
      if (rows.length === 0) throw new AlreadyDone();
      return answer;
    });
    finished = true;
    return result;
  };
}

async function bury(
  db: Db,
  effect: Effect & { effectId: string; at: string },
  error: unknown,
): Promise<void> {
  await db.transaction(async (tx) => {
    const rows = await tx.query(
      `update outbox set dead_at = $2::timestamptz, error = $3
       where effect_id = $1 and done_at is null and dead_at is null returning effect_id`,
      [effect.effectId, effect.at, String(error).slice(0, 2_000)],
    );
    if (rows.length === 1) await writeDeadLetter(tx, effect, error);
  });
}

const unknownJob = (kind: string) =>
  new GiveUp('UNKNOWN_JOB', {
    zh: `没有名为“${kind}”的任务。`,
    en: `There is no job named “${kind}”.`,
  });
