// Workers in a process of their own, to be killed: `worker-process <json>`. Says `up` once they run.
import { openDatabase } from '../../../db/client.ts';
import { createEngine } from '../../../src/engine/engine.ts';
import { readConfig } from '../../../src/shared/config.ts';
import { startWorkers } from '../../../workers/main.ts';
import { testJobs } from './test-jobs.ts';
import { testWorkflows } from './test-workflows.ts';

const { databaseUrl, redisUrl, namespace, folder, at, env } = JSON.parse(process.argv[2] as string);
const db = await openDatabase({ url: databaseUrl });
const engine = createEngine({ db, clock: { now: () => at }, workflows: testWorkflows });
const config = readConfig({
  GOUFU_DATA: folder,
  DATABASE_URL: databaseUrl,
  REDIS_URL: redisUrl,
  LOG_LEVEL: 'silent',
  ...env,
});
await startWorkers({
  engine,
  config,
  registry: testJobs(),
  rhythm: { relayMs: 25, sweepMs: 400, patienceMs: 5_000 },
  lockMs: 1_000,
  namespace,
});
process.stdout.write('up\n');
