import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { Redis } from 'ioredis';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { migrate } from '../../db/migrate.ts';
import { applyEvent } from '../../src/engine/apply-event.ts';
import { createEngine } from '../../src/engine/engine.ts';
import { fireDueDeadlines } from '../../src/engine/fire-due-deadlines.ts';
import { registeredWorkflows } from '../../src/main/registered-workflows.ts';
import type { BidOwners } from '../../src/sealing/keys/bid-owners.ts';
import { knownBids } from '../../src/tender/hidden-bids.ts';
import { startWorkers } from '../../workers/main.ts';
import type { Workers } from '../../workers/workers.ts';
import { addDays } from '../../workflows/calendar/index.ts';
import { type Caller, quiet, world } from '../api/support.ts';
import { type Cast, castOf } from '../fuzz/support/cast.ts';
import { Life } from '../fuzz/support/life.ts';
import { instant, MovableClock } from '../fuzz/support/movable-clock.ts';
import { Reader } from '../fuzz/support/reader.ts';
import { commonDay, stops } from '../fuzz/support/stops.ts';
import { startPostgres } from '../support/postgres.ts';
import { startRedis } from '../support/redis.ts';
import { filesNaming, logSince, type Moment, momentOf, needlesOf, rowsNaming } from '../support/traces.ts';

/** In every bid: words, and amounts that nothing else has. */
const canary = '金丝雀 canary-a5f1c3';
const quotes = ['531357.11', '531357.22', '531357.33'];

/** In yuan and in 分. Whole: six digits alone turn up in an id by chance. */
function amountsAsStored(amounts: readonly string[]): Buffer[] {
  return amounts.flatMap((amount) => [Buffer.from(amount), Buffer.from(amount.replace('.', ''))]);
}

/** As it would stand in a file: plain, as JSON escapes it, in UTF-16, in base64 at each of three alignments, the sums in 分. */
const needles: Buffer[] = [
  Buffer.from('canary-a5f1c3'),
  ...amountsAsStored(quotes),
  Buffer.from('金丝雀'),
  Buffer.from('canary-a5f1c3', 'utf16le'),
  ...[0, 1, 2].map((shift) =>
    Buffer.from(
      Buffer.from(`${'x'.repeat(shift)}canary-a5f1c3`)
        .toString('base64')
        .slice(shift === 0 ? 0 : shift + 1, -4),
    ),
  ),
];
const hits = (where: string, text: Buffer | string, among = needles): string[] => {
  const bytes = typeof text === 'string' ? Buffer.from(text) : text;
  return among.some((needle) => bytes.includes(needle)) ? [where] : [];
};

const log: string[] = [];
const commands: string[] = [];
const clock = new MovableClock();
let dataDirectory = '';
let workers: Workers;
const undo: (() => Promise<unknown>)[] = [];

/** A server of its own, so that every file of it may be searched; nothing in it is compressed. */
async function database() {
  const server = await startPostgres({ wal_compression: 'off', autovacuum: 'off' });
  await migrate({ url: server.url });
  return { url: server.url, drop: () => server.stop() };
}

const w = world({
  clock,
  database,
  config: { ...quiet, logLevel: 'trace' },
  logTo: { write: (line) => log.push(line) },
});
let cast: Cast;

beforeAll(async () => {
  const [row] = await w.db.query<{ data_directory: string }>('show data_directory');
  dataDirectory = row?.data_directory ?? '';
  const columns = await w.db.query<{ t: string; c: string }>(
    `select c.table_name as t, c.column_name as c from information_schema.columns c join information_schema.tables t using (table_schema, table_name)
     where c.table_schema = 'public' and t.table_type = 'BASE TABLE' and c.data_type in ('jsonb', 'text')`,
  );
  for (const { t, c } of columns)
    await w.db.query(`alter table "${t}" alter column "${c}" set storage external`);
  const redis = await startRedis();
  undo.push(() => redis.stop());
  const listener = new Redis(redis.url);
  const monitor = await listener.monitor();
  monitor.on('monitor', (_time: string, args: string[]) => commands.push(args.join(' ')));
  undo.push(async () => {
    monitor.disconnect();
    listener.disconnect();
  });
  workers = await startWorkers({
    engine: w.engine,
    config: { ...quiet, redisUrl: redis.url },
    rhythm: { relayMs: 50 },
  });
  undo.push(() => workers.close());
  await clock.set(w, instant('2026-06-01', 0, '09:00'));
  cast = await castOf(w);
}, 120_000);

afterAll(async () => {
  for (const step of undo.reverse()) await step();
});

/** Every row of every table, as a dump would hold it. */
async function inTables(among = needles): Promise<string[]> {
  const tables = await w.db.query<{ name: string }>(
    "select schemaname || '.\"' || tablename || '\"' as name from pg_tables where schemaname not in ('pg_catalog', 'information_schema')",
  );
  const found: string[] = [];
  for (const { name } of tables) {
    const rows = await w.db.query<{ row: string }>(`select t::text as row from ${name} t`);
    found.push(...rows.flatMap(({ row }) => hits(`table ${name}`, row, among)));
  }
  return [...new Set(found)];
}

/** Every file of the server: heaps, TOAST, indexes, the write-ahead log, temporary files. */
async function inFiles(among = needles): Promise<string[]> {
  await w.db.query('checkpoint');
  const files = readdirSync(dataDirectory, { recursive: true, encoding: 'utf8' })
    .map((name) => join(dataDirectory, name))
    .filter((path) => statSync(path, { throwIfNoEntry: false })?.isFile());
  expect(files.filter((path) => path.includes('pg_wal')).length).toBeGreaterThan(0);
  return files.flatMap((path) =>
    hits(path.includes('pg_wal') ? 'wal' : 'data file', readFileSync(path), among),
  );
}

/** Every answer of the API to everybody, the bidders themselves included. */
async function inAnswers(life: Life): Promise<string[]> {
  const { experts, evaluators, suppliers, bodyId, otherBodyId: _, ...single } = cast;
  const people: [string, Caller][] = [
    ...Object.entries(single),
    ...suppliers.map(({ caller }, n): [string, Caller] => [`supplier ${n + 1}`, caller]),
    ...experts.map((caller, n): [string, Caller] => [`expert ${n + 1}`, caller]),
    ...evaluators.map((caller, n): [string, Caller] => [`evaluator ${n + 1}`, caller]),
    ['administrator', w.admin],
    ['nobody', w.nobody],
  ];
  const reader = new Reader(w);
  const found: string[] = [];
  let seen = 0;
  for (const [who, caller] of people) {
    for (const { what, answer } of await reader.pages(who, caller, { projectId: life.id, bodyId })) {
      seen += 1;
      found.push(...hits(`${who}: ${what}`, answer));
    }
  }
  expect(seen).toBeGreaterThan(200);
  return found;
}

const given = { quotes, response: (n: number) => `${canary} ${n} ${'内容'.repeat(3000)}` };

describe('a tender with a canary in every bid', () => {
  let life: Life;
  let before: Moment & { lines: number; commands: number };
  let bidders: Cast['suppliers'][number][];
  /** All by which a bidder is known: organisation, person, their key, their names. */
  let names: string[];

  beforeAll(() => {
    bidders = cast.suppliers.slice(0, 3);
    names = bidders.flatMap(({ organisationId, caller }, n) => [
      organisationId,
      caller.userId,
      caller.key.split('.')[0] ?? '',
      `供应商${n + 1}`,
      `第${n + 1}社会工作服务中心`,
    ]);
  });

  it('before the opening there is no trace of it: tables, files, WAL, Redis, logs, answers', async () => {
    life = await new Life(w, cast, clock, 'open, no bids', given).live();
    await life.at(36);
    before = { ...(await momentOf(w.db, names)), lines: log.length, commands: commands.length };
    for (const [n, { caller }] of bidders.entries()) {
      const form = { quote: quotes[n] as string, content: { response: given.response(n) } };
      await life.do(caller, 'SUBMIT_BID', await life.handIn(caller, form));
    }
    await life.at(63, '09:31');
    await fireDueDeadlines(w.engine);
    workers.nudge();
    await expect.poll(() => commands.length, { timeout: 10_000 }).toBeGreaterThan(before.commands);
    const { bids } = await knownBids(w.db, w.engine.keys.owners, { projectId: life.id, round: 1 });
    expect(bids).toHaveLength(3);
    expect(await inAnswers(life)).toEqual([]);
    expect(await inTables()).toEqual([]);
    expect(await inFiles()).toEqual([]);
    expect(hits('redis', commands.join('\n'))).toEqual([]);
    expect(log.length).toBeGreaterThan(0);
    expect(hits('log', log.join('\n'))).toEqual([]);
  }, 120_000);

  it('before the opening there is no trace of who bid: rows, files, WAL, Redis, logs', async () => {
    expect(await rowsNaming(w.db, names, before)).toEqual([]);
    expect(await filesNaming(w.db, names, before)).toEqual([]);
    const wal = await logSince(w.db, before);
    expect(wal.length).toBeGreaterThan(100_000);
    expect(needlesOf(names).filter((name) => wal.includes(name))).toEqual([]);
    for (const name of names) {
      expect(commands.slice(before.commands).join('\n')).not.toContain(name);
      expect(log.slice(before.lines).join('\n')).not.toContain(name);
    }
  }, 60_000);

  it('with both officers’ shares handed over, and the system key outside, a dump still tells nothing', async () => {
    await life.approveOpening();
    expect(await inTables()).toEqual([]);
    expect(await inFiles()).toEqual([]);
  }, 60_000);

  it('after the opening it can be read in full by those entitled', async () => {
    await life.do(cast.agency, 'OPEN', { present: ['监督员'] });
    const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
    expect(items.map(({ quote }: { quote: string }) => quote).sort()).toEqual(quotes);
    for (const { content } of items) expect(content.response).toContain(canary);
    expect(await inTables()).toContain('table public."bids"');
    expect(await rowsNaming(w.db, names, before)).toEqual(
      expect.arrayContaining(['bids', 'instance_events']),
    );
  }, 60_000);
});

it('a price that opens after the technical report leaves no trace before: tables, files, WAL, Redis, logs', async () => {
  const late = { plan: 'late' as const, quotes: ['741357.11', '741357.22', '741357.33'] };
  const price = amountsAsStored(late.quotes);
  const life = await new Life(w, cast, clock, 'technical report', late).live();
  workers.nudge();
  expect(await inTables(price)).toEqual([]);
  expect(await inFiles(price)).toEqual([]);
  expect(hits('redis', commands.join('\n'), price)).toEqual([]);
  expect(hits('log', log.join('\n'), price)).toEqual([]);
  for (const member of [...cast.experts, cast.rep]) await life.do(member, 'SIGN_TECHNICAL_REPORT');
  await life.do(cast.officer, 'RECEIVE_TECHNICAL_REPORT');
  await life.approveOpening();
  expect(await inFiles(price)).toEqual([]);
  await life.do(cast.agency, 'OPEN_PRICES', { present: ['监督员'] });
  const { items } = (await cast.officer.get(`/api/v1/projects/${life.id}/bids`)).body;
  expect(items.map(({ quote }: { quote: string }) => quote).sort()).toEqual(late.quotes);
}, 120_000);

it('the same search catches a build that does not hide who bids', async () => {
  const life = await new Life(w, cast, clock, 'open, no bids', given).live();
  await life.at(36);
  const { caller, organisationId } = cast.suppliers[3];
  const names = [organisationId, caller.userId];
  const plain: BidOwners = {
    ...w.engine.keys.owners,
    hide: async (_bidId, actor) => JSON.stringify(actor),
    pseudonym: async (...parts) => parts.join(' '),
  };
  const keys = { ...w.engine.keys, owners: plain };
  const bare = createEngine({ db: w.db, clock, workflows: registeredWorkflows(keys), keys });
  const before = await momentOf(w.db, names);
  await applyEvent(bare, {
    instanceId: life.id,
    type: 'SUBMIT_BID',
    data: await life.handIn(caller, { quote: '1.00', content: {} }),
    actor: { id: caller.userId, kind: 'key', roles: ['supplier'], organisationId },
  });
  expect(await rowsNaming(w.db, names, before)).toEqual(['idempotency_keys', 'instance_events']);
  expect(await filesNaming(w.db, names, before)).toEqual(['idempotency_keys', 'instance_events']);
  const wal = await logSince(w.db, before);
  expect(needlesOf(names).some((name) => wal.includes(name))).toBe(true);
}, 60_000);

it('the same search catches a procurement whose bids are kept by access alone', async () => {
  await w.db.query("update bids set content = null, quote = null, final_quote = null, sealed = '{}'::jsonb");
  await w.db.query('delete from rankings');
  expect(await inTables()).not.toContain('table public."bids"');
  const start = addDays(commonDay, -stops.opening);
  const life = await new Life(w, cast, clock, 'opening', { ...given, clear: true }).live();
  expect(start < commonDay && (await fireDueDeadlines(w.engine))).toEqual([]);
  expect((await life.context()).sourcing.openedAt).toBeNull();
  expect(await inTables()).toContain('table public."bids"');
  expect(new Set(await inFiles())).toEqual(new Set(['wal', 'data file']));
}, 120_000);
