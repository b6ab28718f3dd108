import type { Db } from '../../db/client.ts';
import { beijingTime, epochMs } from '../../workflows/calendar/index.ts';
import type { CommitEvent } from '../../workflows/kit/commit.ts';
import { digestOf, eventHash, genesisHash } from '../../workflows/kit/hash/chain.ts';

export interface AuditFinding {
  instanceId: string;
  seq: number;
  what: 'hash' | 'previous-hash' | 'gap' | 'head' | 'snapshot';
}

export interface AuditResult {
  /** Cases and bids, each with a chain of its own. */
  chains: number;
  events: number;
  findings: AuditFinding[];
}

interface EventRow {
  instanceId: string;
  seq: number;
  type: string;
  actorId: string;
  actorKind: CommitEvent['actor']['kind'];
  role: CommitEvent['actor']['role'];
  organisationId: string | null;
  at: string;
  from: string[];
  to: string[];
  data: Record<string, unknown>;
  snapshot: unknown;
  previousHash: string;
  hash: string;
}

interface Head {
  id: string;
  seq: number;
  headHash: string;
  snapshot: unknown;
}

/** Chains in memory at a time: a snapshot may be 200 KiB. */
const page = 100;

/** Where chains have their heads: in cases and in bids, which keep no snapshot. */
const sources = [
  `select id, seq, head_hash as "headHash", snapshot from instances
   where ($1::uuid is null or id = $1::uuid)`,
  `select id, version - 1 as seq, head_hash as "headHash", null as snapshot from bids
   where ($1::uuid is null or project_id = $1::uuid)`,
];

/** Recomputes every hash of one case with its bids, or of all; says what does not fit and where. Reads only. */
export async function verifyAudit(db: Db, instanceId?: string): Promise<AuditResult> {
  const result: AuditResult = { chains: 0, events: 0, findings: [] };
  for (const source of sources) {
    for await (const head of headsOf(db, source, instanceId ?? null)) {
      let { events, findings } = await verifyChain(db, head);
      if (findings.length > 0) {
        // A step may have been taken between the two readings: only what is found again is found.
        const [now] = await db.query<Head>(`select * from (${source}) h where id = $2::uuid`, [
          instanceId ?? null,
          head.id,
        ]);
        ({ events, findings } = await verifyChain(db, now ?? head));
      }
      result.chains += 1;
      result.events += events;
      result.findings.push(...findings);
    }
  }
  return result;
}

async function* headsOf(db: Db, source: string, instanceId: string | null): AsyncGenerator<Head> {
  let after = '00000000-0000-0000-0000-000000000000';
  for (;;) {
    const heads = await db.query<Head>(`${source} and id > $2::uuid order by id limit $3::int`, [
      instanceId,
      after,
      String(page),
    ]);
    yield* heads;
    const last = heads.at(-1);
    if (!last || heads.length < page) return;
    after = last.id;
  }
}

async function verifyChain(db: Db, head: Head): Promise<{ events: number; findings: AuditFinding[] }> {
  const events = await db.query<EventRow>(
    `select instance_id as "instanceId", seq, type, actor_id as "actorId", actor_kind as "actorKind", role,
       organisation_id as "organisationId", to_jsonb(at) #>> '{}' as at, "from", "to", data, snapshot,
       previous_hash as "previousHash", hash
     from instance_events where instance_id = $1::uuid order by seq`,
    [head.id],
  );
  return { events: events.length, findings: findingsOf(head, events) };
}

function findingsOf(head: Head, events: readonly EventRow[]): AuditFinding[] {
  const findings: AuditFinding[] = [];
  const found = (seq: number, what: AuditFinding['what']) =>
    findings.push({ instanceId: head.id, seq, what });
  let previous = genesisHash;
  for (const [index, row] of events.entries()) {
    if (row.seq !== index) found(index, 'gap');
    if (row.previousHash !== previous) found(row.seq, 'previous-hash');
    const actor = {
      id: row.actorId,
      kind: row.actorKind,
      role: row.role,
      ...(row.organisationId ? { organisationId: row.organisationId } : {}),
    };
    const { type, from, to, data, previousHash } = row;
    const at = beijingTime(epochMs(row.at));
    const hash = eventHash(
      row.instanceId,
      row.seq,
      { type, actor, at, from, to, data, previousHash },
      row.snapshot,
    );
    if (hash !== row.hash) found(row.seq, 'hash');
    previous = row.hash;
  }
  const last = events.at(-1);
  if (!last || last.seq !== head.seq || last.hash !== head.headHash) found(head.seq, 'head');
  else if (digestOf(last.snapshot) !== digestOf(head.snapshot)) found(head.seq, 'snapshot');
  return findings;
}
