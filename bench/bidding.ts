import { type ChildProcess, spawn } from 'node:child_process';
import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { generateIdentity, identityToRecipient } from 'age-encryption';
import { type Db, openDatabase } from '../db/client.ts';
import { migrate } from '../db/migrate.ts';
import {
  openEnvelope,
  type SealedBid,
  type SealingParameters,
  sealBid,
  unwrap,
} from '../src/sealing/client.ts';
import type { BidOwners } from '../src/sealing/keys/bid-owners.ts';
import { fileKeys } from '../src/sealing/keys/index.ts';
import { findPostgresPrograms } from '../test/support/servers/postgres-programs.ts';
import { startPostgresServer } from '../test/support/servers/postgres-server.ts';
import { run as ranking } from './bidding-ranking.ts';
import { type OpenTender, openTender } from './bidding-tender.ts';

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Sealing and opening 5 MiB; then so many bids in the last ten seconds before a deadline, and a tenth as many after
 * it, over HTTP on PostgreSQL with fsync. One line of JSON; the ranking has a line of its own.
 */
export async function run(args: readonly string[]): Promise<void> {
  const bidders = Number(args[0] ?? 2000);
  const sealing = await sealFiveMebibytes();
  const rush = await rushBeforeDeadline(bidders);
  process.stdout.write(`${JSON.stringify({ bench: 'bidding', sealing, rush })}\n`);
  await ranking();
}

async function sealFiveMebibytes() {
  const identities = await Promise.all([1, 2, 3, 4].map(() => generateIdentity()));
  const recipients = await Promise.all(identities.map((one) => identityToRecipient(one)));
  const parameters: SealingParameters = {
    suite: 'goufu-seal-1',
    projectId: randomUUID(),
    round: 1,
    holders: recipients.slice(0, 3),
    threshold: 2,
    system: recipients[3] ?? '',
    envelopes: [{ name: 'bid', opens: 'opening' }],
  };
  const bid = { bidId: randomUUID(), version: 1 };
  const contents = { bid: { response: 'x'.repeat(5 * 1024 * 1024) } };
  const from = performance.now();
  const sealed = await sealBid(parameters, bid, contents);
  const between = performance.now();
  const [envelope] = sealed.envelopes;
  if (!envelope) throw new Error('nothing was sealed');
  const shares = await Promise.all([0, 1].map((n) => unwrap(envelope.shares[n] ?? '', identities[n] ?? '')));
  await openEnvelope(sealed, envelope, {
    shares,
    second: await unwrap(envelope.system, identities[3] ?? ''),
  });
  const to = performance.now();
  return { mebibytes: 5, sealMs: Math.round(between - from), openMs: Math.round(to - between) };
}

async function rushBeforeDeadline(count: number) {
  const folder = mkdtempSync(join(tmpdir(), 'goufu-bench-'));
  const server = await startPostgresServer({
    programs: await findPostgresPrograms(folder),
    settings: { fsync: 'on', full_page_writes: 'on' },
  });
  const children: ChildProcess[] = [];
  process.on('exit', () => {
    for (const child of children) child.kill('SIGKILL');
  });
  try {
    await migrate({ url: server.url });
    const db = await openDatabase({ url: server.url });
    const keys = fileKeys({ dataDirectory: folder });
    const tender = await openTender(db, keys);
    const late = Math.round(count / 10);
    const bids = await sealAll(db, keys.owners, tender, count + late);
    // The server refuses to serve on virtual time; `rush` gives the database its clock back, set to the deadline.
    await db.query('delete from virtual_clock');
    const url = await startApi(children, server.url, folder);
    const figures = await rush(db, url, tender, bids, late);
    await db.close();
    return figures;
  } finally {
    for (const child of children) child.kill('SIGKILL');
    await server.stop();
    rmSync(folder, { recursive: true, force: true });
  }
}

interface Bid {
  key: string;
  body: string;
}

/** A registered organisation with a person and a key for each bid, and the bid sealed. */
async function sealAll(db: Db, owners: BidOwners, { projectId }: OpenTender, count: number): Promise<Bid[]> {
  const secret = 'bench-secret-bench-secret-bench';
  const hash = createHash('sha256').update(secret).digest('hex');
  await db.query(
    `with made as (
       select n, gen_random_uuid() as organisation, gen_random_uuid() as person from generate_series(1, $1::int) n
     ), o as (
       insert into organisations (id, body_id, name, credit_code, legal_form, legal_status, status, created_at, updated_at)
       select organisation, (select body_id from instances limit 1), '组织' || n, 'C' || n, 'non-enterprise', 'registered', 'connected', goufu_now(), goufu_now() from made
     ), u as (
       insert into users (id, login, name, organisation_id, created_at)
       select person, 'bidder' || n, '供应商' || n, organisation, goufu_now() from made
     ) insert into api_keys (id, secret_hash, user_id, label, created_at)
       select 'bidder' || n, $2, person, 'bench', goufu_now() from made`,
    [String(count), hash],
  );
  const rows = await db.query<{ key: string; organisationId: string }>(
    `select k.id as key, u.organisation_id::text as "organisationId" from api_keys k join users u on u.id = k.user_id where k.id like 'bidder%'`,
  );
  const parameters = await parametersOf(db, projectId);
  const bids: Bid[] = [];
  for (const { key, organisationId } of rows) {
    const bidId = await owners.bidIdOf(projectId, 1, organisationId);
    const content = { quote: '480000.00', content: { response: '方案' } };
    const sealed: SealedBid = await sealBid(parameters, { bidId, version: 1 }, { bid: content });
    bids.push({ key: `${key}.${secret}`, body: JSON.stringify(sealed) });
  }
  return bids;
}

async function parametersOf(db: Db, projectId: string): Promise<SealingParameters> {
  const [row] = await db.query<{
    sealing: { officers: { recipient: string }[]; recovery: string; system: string };
  }>(`select snapshot #> '{context,sourcing,sealing}' as sealing from instances where id = $1::uuid`, [
    projectId,
  ]);
  if (!row) throw new Error('the tender is gone');
  const { officers, recovery, system } = row.sealing;
  const holders = [...officers.map(({ recipient }) => recipient), recovery];
  return {
    suite: 'goufu-seal-1',
    projectId,
    round: 1,
    holders,
    threshold: 2,
    system,
    envelopes: [{ name: 'bid', opens: 'opening' }],
  };
}

function startApi(children: ChildProcess[], databaseUrl: string, folder: string): Promise<string> {
  // The API alone: a worker would sweep by the machine's clock, and this tender lives in another time.
  const child = spawn(process.execPath, ['bin/goufu.mjs', 'start', '--role', 'api'], {
    cwd: root,
    env: {
      ...process.env,
      DATABASE_URL: databaseUrl,
      GOUFU_DATA: folder,
      GOUFU_RATE_LIMIT: '0',
      LOG_LEVEL: 'warn',
      PORT: '0',
    },
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  children.push(child);
  return new Promise((resolve, reject) => {
    let said = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      said += chunk.toString();
      const url = /https?:\/\/[\w.:[\]-]+(?=\s)/.exec(said)?.[0];
      if (url) resolve(url);
    });
    child.on('exit', () => reject(new Error(`the server ended before it listened:\n${said}`)));
  });
}

/** As a bidder's client would: a connection that breaks, or a server that is too busy, is tried again at once. */
async function insist(send: () => Promise<Response>): Promise<Response> {
  for (let attempt = 1; ; attempt += 1) {
    const answer = await send().catch((error: Error) => error);
    if (answer instanceof Response && answer.status !== 503) return answer;
    if (attempt === 20) throw answer instanceof Error ? answer : new Error(`${answer.status} twenty times`);
    retried += 1;
  }
}
let retried = 0;

/** Sends every bid at its own moment, whether or not the ones before have been answered. */
async function rush(
  db: Db,
  url: string,
  { projectId, seq, deadline }: OpenTender,
  bids: Bid[],
  late: number,
) {
  const inTime = bids.length - late;
  const leadMs = 10_500;
  // From here the database's clock runs, and reaches the deadline in ten and a half seconds.
  const started = performance.now();
  await db.query(
    `do $$ begin execute format('create or replace function goufu_now() returns timestamptz language sql volatile as $f$ select clock_timestamp() + interval ''%s seconds'' $f$',
       extract(epoch from timestamptz '${deadline}' - interval '${leadMs} milliseconds' - clock_timestamp())); end $$`,
  );
  const latencies: number[] = [];
  const statuses = await Promise.all(
    bids.map(async ({ key, body }, n) => {
      const due =
        n < inTime ? 200 + (n / inTime) * (leadMs - 500) : leadMs + 50 + ((n - inTime) / late) * 1000;
      await new Promise((resolve) => setTimeout(resolve, due - (performance.now() - started)));
      const sent = performance.now();
      const answer = await insist(() =>
        fetch(`${url}/api/v1/projects/${projectId}/bid`, {
          method: 'POST',
          headers: {
            'content-type': 'application/json',
            authorization: `Bearer ${key}`,
            'if-match': `"${seq}"`,
            'idempotency-key': key.slice(0, 40),
          },
          body,
        }),
      );
      const { receipt } = (await answer.json()) as { receipt?: object };
      if (n < inTime) latencies.push(performance.now() - sent);
      return { status: answer.status, receipt: receipt !== undefined, n };
    }),
  );
  const accepted = statuses.filter(({ status, receipt }) => status === 200 && receipt);
  const [stored] = await db.query<{ bids: number; late: number }>(
    `select count(*)::int as bids, (count(*) filter (where received_at > $2::timestamptz))::int as late
     from bid_receipts where project_id = $1::uuid`,
    [projectId, deadline],
  );
  latencies.sort((a, b) => a - b);
  const at = (share: number) => Math.round(latencies[Math.floor(latencies.length * share)] ?? 0);
  return {
    sentInTime: inTime,
    sentLate: late,
    accepted: accepted.length,
    acceptedOfLate: accepted.filter(({ n }) => n >= inTime).length,
    storedLate: stored?.late,
    lost: accepted.length - (stored?.bids ?? 0),
    retried,
    p50Ms: at(0.5),
    p99Ms: at(0.99),
  };
}
