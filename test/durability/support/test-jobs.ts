import { z } from 'zod';
import { Workflows } from '../../../src/engine/workflows.ts';
import { defineJob, type JobDefinition, makeRegistry, pair, type Registry } from '../../../workers/job.ts';
import { registeredJobs } from '../../../workers/jobs/index.ts';
import { testWorkflows } from './test-workflows.ts';

/** What the tiny workflow asks for: a row of its own, once, however often it is tried. */
export const thank = defineJob({
  name: 'thank',
  payload: z.strictObject({ instanceId: z.string(), fail: z.enum(['once', 'always']).optional() }),
  version: 1,
  attempts: 3,
  backoffMs: 30,
  timeoutMs: 20_000,
});

const thankPair = pair(thank, async (context, { instanceId, fail }) => {
  const [{ attempts = 1 } = {}] = await context.db.query<{ attempts: number }>(
    'select attempts from outbox where effect_id = $1',
    [context.effectId],
  );
  if (fail === 'always' || (fail === 'once' && attempts === 1)) throw new Error('could not thank');
  await context.finish((tx) =>
    tx.query(
      `insert into job_reports (effect_id, job, at, findings, detail)
       values (gen_random_uuid()::text, 'thank', $1::timestamptz, 0, $2::jsonb)`,
      [context.now(), JSON.stringify({ effectId: context.effectId, instanceId })],
    ),
  );
});

/** Every real job, and the one of the tests. */
export function testJobs(): Registry {
  const jobs = [...registeredJobs(new Workflows(testWorkflows)).values(), thankPair];
  return makeRegistry(jobs.map(({ definition }) => definition) as JobDefinition[], jobs);
}
