import type { PGlite } from '@electric-sql/pglite';
import { onTestFinished } from 'vitest';
import { type Db, openDatabase, openLite } from '../../db/client.ts';
import { migrate } from '../../db/migrate.ts';
import { type CaseActor, createEngine, type Engine } from '../../src/engine/engine.ts';
import { newId } from '../../src/engine/ids.ts';
import { startCase } from '../../src/engine/start-case.ts';
import type { RegisteredWorkflow } from '../../src/engine/workflows.ts';
import { VirtualClock } from '../../src/shared/clock.ts';
import type { Role } from '../../workflows/kit/actor.ts';
import { bareBody } from './bare-rows.ts';
import { freshDatabase } from './postgres.ts';
import { tinyWorkflow } from './tiny-workflow.ts';

export const drivers = ['postgres', 'pglite'] as const;

export interface Bed {
  db: Db;
  clock: VirtualClock;
  engine: Engine;
  bodyId: string;
  /** A second process on the same database: its own memory, its own connections. */
  another(): Promise<Engine>;
}

const tiny: RegisteredWorkflow[] = [{ workflow: tinyWorkflow, facts: { stock: async () => 'counted' } }];

/** An engine that runs only these workflows, the tiny one by default, on a database of this test's own. */
export async function engineBed(driver: (typeof drivers)[number], workflows = tiny): Promise<Bed> {
  const target = driver === 'postgres' ? await freshDatabase() : undefined;
  if (target) onTestFinished(target.drop);
  const db = await openDatabase(target ? { url: target.url } : { lite: await migratedLite() });
  onTestFinished(() => db.close());
  const clock = await VirtualClock.start(db, '2026-09-01T09:00:00.000+08:00');
  const engine = createEngine({ db, clock, workflows });
  const bodyId = await bareBody(db);
  return {
    db,
    clock,
    engine,
    bodyId,
    another: async () => {
      if (!target) throw new Error('PGlite has one process');
      const second = await openDatabase({ url: target.url });
      onTestFinished(() => second.close());
      return createEngine({ db: second, clock, workflows });
    },
  };
}

let template: Promise<Blob | File> | undefined;

/** An embedded database with all tables: made once a file and copied, which takes half the time of making one. */
async function migratedLite(): Promise<PGlite> {
  template ??= (async () => {
    const lite = await openLite({});
    const db = await openDatabase({ lite });
    await migrate({ db });
    const contents = await lite.dumpDataDir('none');
    await db.close();
    return contents;
  })();
  return openLite({ loadDataDir: await template });
}

export const person = (id: string, ...roles: Role[]): CaseActor => ({ id, kind: 'person', roles });

export async function startTiny({ engine, bodyId }: Bed): Promise<string> {
  const instanceId = newId();
  await startCase(engine, {
    workflow: tinyWorkflow.id,
    instanceId,
    bodyId,
    actor: person('ann', 'officer'),
    input: { title: 'a loan' },
    rows: [],
  });
  return instanceId;
}
