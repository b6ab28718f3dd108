import { type ChildProcess, spawn } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { type Db, openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import { createEngine } from '../src/engine/engine.ts';
import { newId } from '../src/engine/ids.ts';
import { startCase } from '../src/engine/start-case.ts';
import { claimDueSql, sweepDefaults } from '../src/engine/sweep-deadlines.ts';
import { registeredWorkflows } from '../src/main/registered-workflows.ts';
import { systemClock } from '../src/shared/clock.ts';
import { findPostgresPrograms } from '../test/support/servers/postgres-programs.ts';
import { startPostgresServer } from '../test/support/servers/postgres-server.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * `npm run bench -- deadlines [armed] [due] [workers]`: real projects whose round of needs collection has run out,
 * among many clocks that run on, swept by several worker processes at once. Prints one line of JSON: clocks fired
 * per second, the time from due to fired, and what a sweep costs that finds nothing.
 */
export async function run(args: readonly string[]): Promise<void> {
  const [armed, due, workers] = [
    Number(args[0] ?? 1_000_000),
    Number(args[1] ?? 10_000),
    Number(args[2] ?? 3),
  ];
  const folder = mkdtempSync(join(tmpdir(), 'goufu-bench-'));
  const server = await startPostgresServer({
    programs: await findPostgresPrograms(folder),
    settings: { fsync: 'on', full_page_writes: 'on' },
  });
  const sweepers: Sweeper[] = [];
  const db = await openDatabase({ url: server.url });
  try {
    await migrate({ url: server.url });
    const ids = await seed(db, armed, due);
    const idle = await idleSweep(db);
    for (let n = 0; n < workers; n += 1) sweepers.push(await startSweeper(server.url));
    const dueAt = systemClock.now();
    await db.query(
      `update deadlines set due_at = $1::timestamptz where instance_id in (select id from instances)`,
      [dueAt],
    );
    const from = performance.now();
    const answers = await Promise.all(sweepers.map((sweeper) => sweeper.sweep()));
    const seconds = (performance.now() - from) / 1000;
    const [result] = await db.query<{ fired: number; once: number; p50: number; p99: number }>(
      `with f as (select instance_id, count(*) as n, max(at) as at from instance_events
         where type = 'deadline.needs-round' group by instance_id)
       select count(*)::int as fired, count(*) filter (where n = 1)::int as once,
         (1000 * percentile_cont(0.5) within group (order by extract(epoch from at - $1::timestamptz)))::int as p50,
         (1000 * percentile_cont(0.99) within group (order by extract(epoch from at - $1::timestamptz)))::int as p99
       from f`,
      [dueAt],
    );
    process.stdout.write(
      `${JSON.stringify({
        bench: 'deadlines',
        armed,
        due: ids,
        workers,
        firedPerSecond: Math.round((result?.fired ?? 0) / seconds),
        firedOnce: result?.once,
        dueToFiredMs: { p50: result?.p50, p99: result?.p99 },
        byWorker: answers.map(({ fired }) => fired),
        problems: answers.filter(({ failed }) => failed > 0),
        idleSweepMs: idle,
      })}\n`,
    );
  } finally {
    for (const sweeper of sweepers) sweeper.end();
    await db.close();
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

/** One real project, copied with a new id each; the other clocks belong to projects that are not looked at. */
async function seed(db: Db, armed: number, due: number): Promise<number> {
  const engine = createEngine({ db, clock: systemClock, workflows: registeredWorkflows() });
  const [bodyId, id] = [newId(), newId()];
  await db.query(
    `insert into bodies (id, path, name, level, province, city, staffing, created_at)
     values ($1::uuid, $1::text, '市总工会', 'city', '河南', '平顶山', 'administrative', now())`,
    [bodyId],
  );
  await startCase(engine, {
    workflow: 'service-purchase',
    instanceId: id,
    bodyId,
    actor: { id: newId(), kind: 'person', roles: ['officer'] },
    input: { projectId: id, bodyId, title: '劳动关系协调服务', category: 'employment' },
    rows: [],
  });
  await db.query(
    `insert into instances (id, workflow, version, seq, status, stage, state, snapshot, body_id, rule_set_id, head_hash, created_at, updated_at)
     select copy::uuid, workflow, version, seq, status, stage, state, replace(snapshot::text, $1::text, copy)::jsonb, body_id,
       rule_set_id, head_hash, created_at, updated_at
     from instances, (select gen_random_uuid()::text as copy from generate_series(2, $2::int)) copies
     where id = $1::uuid`,
    [id, String(due)],
  );
  const clock = `rule, key, epoch, 'armed', start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional`;
  const columns = `instance_id, rule, key, epoch, status, start_at, due, due_at, when_due, kind, pausable, chases, clause, calendar, provisional`;
  await db.query(
    `insert into deadlines (${columns})
     select i.id, ${clock} from deadlines d, instances i where d.instance_id = $1::uuid and i.id <> d.instance_id`,
    [id],
  );
  await db.query(
    `insert into deadlines (${columns})
     select gen_random_uuid(), rule, key, epoch, 'armed', start_at, due, due_at + n * interval '10 seconds', when_due, kind,
       pausable, chases, clause, calendar, provisional
     from deadlines, generate_series(1, $2::int) as n where instance_id = $1::uuid`,
    [id, String(armed - due)],
  );
  await db.query('vacuum analyze');
  return due;
}

/** The claim of a sweep that finds nothing due, over one connection's round trip. */
async function idleSweep(db: Db): Promise<{ p50: number; p99: number; plan: string }> {
  const params = [systemClock.now(), String(sweepDefaults.claimMs), String(sweepDefaults.batch)];
  const times: number[] = [];
  for (let n = 0; n < 200; n += 1) {
    const from = performance.now();
    await db.query(claimDueSql, params);
    times.push(performance.now() - from);
  }
  times.sort((a, b) => a - b);
  const plan = await db.query<{ 'QUERY PLAN': string }>(`explain ${claimDueSql}`, params);
  const scan = plan.map((row) => row['QUERY PLAN']).find((line) => line.includes('deadlines_due'));
  const at = (share: number) => Math.round((times[Math.floor(times.length * share)] as number) * 100) / 100;
  return { p50: at(0.5), p99: at(0.99), plan: scan?.trim().replace(/ {2}\(cost.*/, '') ?? 'no index' };
}

interface Sweeper {
  sweep(): Promise<{ fired: number; stale: number; failed: number; error?: string }>;
  end(): void;
}

async function startSweeper(url: string): Promise<Sweeper> {
  const child: ChildProcess = spawn(process.execPath, ['--import', 'tsx', 'bench/deadline-worker.ts', url], {
    cwd: root,
    stdio: ['pipe', 'pipe', 'inherit'],
  });
  const kill = () => child.kill('SIGKILL');
  process.once('exit', kill);
  const lines = createInterface({ input: child.stdout as NodeJS.ReadableStream })[Symbol.asyncIterator]();
  const answer = async () => JSON.parse((await lines.next()).value as string);
  await answer();
  return {
    sweep: () => {
      child.stdin?.write('sweep\n');
      return answer();
    },
    end: () => {
      process.off('exit', kill);
      child.kill();
    },
  };
}
