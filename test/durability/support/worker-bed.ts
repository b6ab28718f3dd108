import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { onTestFinished } from 'vitest';
import { type Db, openDatabase } from '../../../db/client.ts';
import { applyEvent } from '../../../src/engine/apply-event.ts';
import { createEngine, type Engine } from '../../../src/engine/engine.ts';
import { newId } from '../../../src/engine/ids.ts';
import { startCase } from '../../../src/engine/start-case.ts';
import { VirtualClock } from '../../../src/shared/clock.ts';
import { type Config, readConfig } from '../../../src/shared/config.ts';
import { startWorkers } from '../../../workers/main.ts';
import type { Rhythm, Workers } from '../../../workers/workers.ts';
import { bareBody } from '../../support/bare-rows.ts';
import { bundledScript } from '../../support/bundled-script.ts';
import { person } from '../../support/engine-bed.ts';
import { freshDatabase } from '../../support/postgres.ts';
import { redisUrl } from '../../support/redis.ts';
import { quiet } from './queue-beds.ts';
import { testJobs } from './test-jobs.ts';
import { testWorkflows } from './test-workflows.ts';

/** Fast enough that nobody waits, slow enough that several beats fall into one test. */
export const fast: Rhythm = { relayMs: 25, sweepMs: 400, patienceMs: 5_000 };
export const lockMs = 1_000;

export interface WorkerBed {
  db: Db;
  databaseUrl: string;
  redisUrl: string;
  namespace: string;
  clock: VirtualClock;
  engine: Engine;
  config: Config;
  bodyId: string;
  /** Workers in this process, over connections and a memory of their own. */
  work(rhythm?: Partial<Rhythm>): Promise<Workers>;
  /** Workers in a process that may be killed. */
  spawn(): Promise<ChildProcess>;
  startTiny(): Promise<string>;
  lend(id: string): Promise<void>;
  startScoring(sheets: number): Promise<string>;
  /** Copies of a case with one clock that is due, without their past. */
  copiesWithClock(id: string, rule: string, count: number): Promise<void>;
}

/** PostgreSQL and Redis, virtual time, the workflows of the tests and every job; nothing runs yet. */
export async function workerBed(
  options: { redis?: string; env?: Record<string, string> } = {},
): Promise<WorkerBed> {
  const { url: databaseUrl, drop } = await freshDatabase();
  onTestFinished(drop);
  const db = await openDatabase({ url: databaseUrl });
  onTestFinished(() => db.close());
  const clock = await VirtualClock.start(db, '2026-09-01T09:00:00.000+08:00');
  const engine = createEngine({ db, clock, workflows: testWorkflows });
  const folder = await mkdtemp(join(tmpdir(), 'goufu-workers-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const redis = options.redis ?? redisUrl();
  const config = readConfig({
    GOUFU_DATA: folder,
    DATABASE_URL: databaseUrl,
    REDIS_URL: redis,
    LOG_LEVEL: 'silent',
    ...options.env,
  });
  const namespace = randomBytes(6).toString('hex');
  const bodyId = await bareBody(db);
  const start = async (workflow: string, input: Record<string, unknown>) => {
    const instanceId = newId();
    const actor = person('ann', 'officer');
    await startCase(engine, {
      workflow,
      instanceId,
      bodyId,
      actor,
      input,
      rows: [],
    });
    return instanceId;
  };
  const lend = async (id: string) => {
    const actor = person('ann', 'officer');
    await applyEvent(engine, { instanceId: id, type: 'LEND', data: { copies: 2 }, actor });
  };
  return {
    db,
    databaseUrl,
    redisUrl: redis,
    namespace,
    clock,
    engine,
    config,
    bodyId,
    work: async (rhythm = {}) => {
      const own = await openDatabase({ url: databaseUrl });
      const workers = await startWorkers({
        engine: createEngine({ db: own, clock, workflows: testWorkflows }),
        config,
        log: quiet,
        registry: testJobs(),
        rhythm: { ...fast, ...rhythm },
        lockMs,
        namespace,
      });
      onTestFinished(async () => {
        await workers.close();
        await own.close();
      });
      return workers;
    },
    spawn: async () => {
      const { env = {} } = options;
      const told = JSON.stringify({ databaseUrl, redisUrl: redis, namespace, folder, at: clock.now(), env });
      const script = await bundledScript(new URL('worker-process.ts', import.meta.url));
      const child = spawn(process.execPath, [script, told], {
        stdio: ['ignore', 'pipe', 'inherit'],
      });
      onTestFinished(async () => {
        if (child.exitCode !== null || child.signalCode !== null) return;
        child.kill('SIGKILL');
        await once(child, 'exit');
      });
      await once(child.stdout, 'data');
      return child;
    },
    startTiny: () => start('tiny', { title: 'a loan' }),
    lend,
    startScoring: (sheets) => start('scoring', { sheets }),
    copiesWithClock: async (id, rule, count) => {
      await db.query(
        `with copies as (
           insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, rule_set_id, head_hash, created_at, updated_at)
           select gen_random_uuid(), workflow, version, seq, status, stage, state, snapshot, body_id, rule_set_id, head_hash, created_at, updated_at
           from instances, generate_series(1, $3::int) where id = $1::uuid returning id)
         insert into deadlines (instance_id, rule, key, epoch, status, start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional)
         select copies.id, rule, key, epoch, status, start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional
         from deadlines, copies where instance_id = $1::uuid and rule = $2`,
        [id, rule, String(count)],
      );
    },
  };
}
