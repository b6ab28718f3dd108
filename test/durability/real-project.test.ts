import { mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, onTestFinished, test } from 'vitest';
import { findClockDifferences } from '../../src/engine/reconcile-deadlines.ts';
import { acts } from '../../src/main/cli/demo/acts/index.ts';
import { castOf } from '../../src/main/cli/demo/cast.ts';
import { Narrator } from '../../src/main/cli/demo/narrator.ts';
import { Stage } from '../../src/main/cli/demo/stage.ts';
import { openWorld } from '../../src/main/cli/demo/world.ts';
import { readConfig } from '../../src/shared/config.ts';
import { registeredJobs } from '../../workers/jobs/index.ts';
import { workThrough } from '../../workers/work-through.ts';
import { quiet } from './support/queue-beds.ts';

const first = '00000000-0000-0000-0000-000000000000';

test('a real project from needs to archive: its clocks always fit its state, and no job of it needs a person', async () => {
  const world = await openWorld();
  onTestFinished(() => world.close());
  const folder = await mkdtemp(join(tmpdir(), 'goufu-real-'));
  onTestFinished(() => rm(folder, { recursive: true, force: true }));
  const { engine, db, url } = world.server;
  const config = readConfig({ GOUFU_DATA: folder, LOG_LEVEL: 'silent' });
  const deps = { engine, config, registry: registeredJobs(engine.workflows), log: quiet };
  const stage = new Stage(world, await castOf(url, world.adminKey, 'zh'), new Narrator('zh', () => {}));
  for (const act of acts) {
    await act(stage);
    const { findings } = await findClockDifferences(engine, { after: first, limit: 100 });
    expect(findings).toEqual([]);
    expect((await workThrough(deps)).failed).toBe(0);
  }
  const letters = await db.query<{ kind: string; code: string; detail: unknown }>(
    'select kind, code, detail from dead_letters where resolved_at is null',
  );
  expect(letters).toEqual([]);
  const [retention] = await db.query<{ status: string }>(
    `select status from deadlines where rule = 'record-retention' and ended_at is null`,
  );
  expect(retention?.status).toBe('armed');
}, 180_000);
