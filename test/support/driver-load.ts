// Run as a process of its own by test/durability/postgres-driver.test.ts, because what is asked is whether a
// process survives: `driver-load <database url> <rounds> <esm|cjs>`. Prints one JSON line.
import { createRequire } from 'node:module';
import { setImmediate } from 'node:timers/promises';
import esm from 'postgres';

export interface DriverLoadReport {
  rounds: number;
  succeeded: number;
  refused: number;
  /** Queries without an answer when the watchdog looked: must be 0. */
  unsettled: number;
  /** Of 20 queries after the last kill, how many were served. */
  servedAfterwards: number;
  /** Transactions of which one half is stored and the other is not: must be 0. */
  torn: number;
  /** Whether `sql.end()` came back. */
  ended: boolean;
}

/** Twenty times what the slowest round took here; only a query that is never settled gets this far. */
const watchdog = 20_000;

const [url = '', rounds = '1', build = 'esm'] = process.argv.slice(2);
const postgres: typeof esm = build === 'cjs' ? createRequire(import.meta.url)('postgres') : esm;
const sql = postgres(url, { max: 8, onnotice: () => {}, backoff: () => 0.01 });
const killer = postgres(url, { max: 1, onnotice: () => {} });
const large = 'x'.repeat(2_000); // above 1,024 bytes the driver writes at once, below it puts the write off

await killer`create table halves (id text not null, half int not null)`;

const terminate = () => killer`
  select pg_terminate_backend(pid) from pg_stat_activity
  where datname = current_database() and pid <> pg_backend_pid()`;

/** Waits for other work between its two statements, as an engine does that decides between reading and writing. */
const transaction = (id: string, turns: number) =>
  sql.begin(async (tx) => {
    await tx`insert into halves values (${id}, 1)`;
    for (let turn = 0; turn < turns; turn++) await setImmediate();
    await tx`insert into halves values (${id}, 2)`;
  });

/** More statements at once than the connection takes, so that some wait inside the driver. */
const burst = () =>
  sql.begin((tx) => Promise.allSettled(Array.from({ length: 20 }, (_, i) => tx`select ${i}::int as n`)));

async function reserved(): Promise<void> {
  const own = await sql.reserve();
  try {
    await own`select 1`;
    await setImmediate();
    await own`select 2`;
  } finally {
    own.release();
  }
}

const report: DriverLoadReport = {
  rounds: Number(rounds),
  succeeded: 0,
  refused: 0,
  unsettled: 0,
  servedAfterwards: 0,
  torn: 0,
  ended: false,
};

function finish(): never {
  console.log(JSON.stringify(report));
  process.exit(0);
}

/** Settles with what the promises settle with, or ends the process with a report of those that did not. */
async function settled(work: Promise<unknown>[]): Promise<void> {
  report.unsettled = work.length;
  const count = (outcome: 'succeeded' | 'refused') => () => {
    report[outcome]++;
    report.unsettled--;
  };
  const dog = setTimeout(finish, watchdog);
  await Promise.all(work.map((one) => one.then(count('succeeded'), count('refused'))));
  clearTimeout(dog);
}

for (let round = 0; round < report.rounds; round++) {
  const work: Promise<unknown>[] = [];
  for (let i = 0; i < 8; i++) {
    work.push(sql`select 1`, sql`select ${i}::int as n`, sql`select ${large}::text as t`);
    work.push(transaction(`${round}-${i}`, i * 40), burst(), reserved());
  }
  let running = true;
  const answered = settled(work).then(() => {
    running = false;
  });
  // Not for ever: a query that waits for its connection is retried as often as that connection is killed.
  for (let killed = 0; running && killed < 24; ) killed += (await terminate()).length;
  await answered;
}

const after = await Promise.allSettled(Array.from({ length: 20 }, (_, i) => sql`select ${i}::int as n`));
report.servedAfterwards = after.filter((one) => one.status === 'fulfilled').length;
const [row] = await killer<{ torn: number }[]>`
  select count(*)::int as torn from (select id from halves group by id having count(*) <> 2) as unpaired`;
report.torn = row?.torn ?? -1;
const dog = setTimeout(finish, watchdog);
await Promise.all([sql.end(), killer.end()]);
clearTimeout(dog);
report.ended = true;
finish();
