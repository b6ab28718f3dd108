// One worker of bench/deadlines.ts: sweeps when its parent says so and answers with what it fired, as JSON lines.
import { createInterface } from 'node:readline';
import { openDatabase } from '../db/client.ts';
import { createEngine } from '../src/engine/engine.ts';
import { sweepDeadlines } from '../src/engine/sweep-deadlines.ts';
import { registeredWorkflows } from '../src/main/registered-workflows.ts';
import { systemClock } from '../src/shared/clock.ts';

const db = await openDatabase({ url: process.argv[2] as string });
const engine = createEngine({ db, clock: systemClock, workflows: registeredWorkflows() });
const say = (answer: object) => process.stdout.write(`${JSON.stringify(answer)}\n`);

// The pool's connections and the rules of the day are there before the measurement, as in a worker that runs.
await Promise.all(Array.from({ length: 10 }, () => db.query('select pg_sleep(0.05)')));
await sweepDeadlines(engine);
say({ ready: true });
for await (const line of createInterface({ input: process.stdin })) {
  if (line === 'end') break;
  const { fired, stale, failed } = await sweepDeadlines(engine);
  say({ fired, stale, failed: failed.length, error: failed[0] && String(failed[0].error) });
}
await db.close();
