import type { Db } from '../../db/client.ts';
import { beijingTime, epochMs } from '../../workflows/calendar/index.ts';
import { digestOf, eventHash, genesisHash } from '../../workflows/kit/chain.ts';
import type { CommitEvent } from '../../workflows/kit/commit.ts';

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

/** Recomputes every hash of one case with its bids, or of all; says what does not fit and where. Reads only. */
export async function verifyAudit(db: Db, instanceId?: string): Promise<AuditResult> {
  const heads = await db.query<{ id: string; seq: number; headHash: string; snapshot: unknown }>(
    `select id, seq, head_hash as "headHash", snapshot from instances
     where $1::text is null or id = $1::text::uuid order by id`,
    [instanceId ?? null],
  );
  const findings: AuditFinding[] = [];
  let count = 0;
  const bids = await db.query<{ id: string; seq: number; headHash: string; snapshot: unknown }>(
    `select id, version - 1 as seq, head_hash as "headHash", null as snapshot from bids
     where $1::text is null or project_id = $1::text::uuid order by id`,
    [instanceId ?? null],
  );
  for (const head of [...heads, ...bids]) {
    const events = await db.query<EventRow>(
      `select instance_id as "instanceId", seq, type, actor_id as "actorId", actor_kind as "actorKind", role,
         organisation_id as "organisationId", to_jsonb(at) #>> '{}' as at, "from", "to", data, snapshot,
         previous_hash as "previousHash", hash
       from instance_events where instance_id = $1::text::uuid order by seq`,
      [head.id],
    );
    count += events.length;
    findings.push(...findingsOf(head, events));
  }
  return { chains: heads.length + bids.length, events: count, findings };
}

function findingsOf(
  head: { id: string; seq: number; headHash: string; snapshot: unknown },
  events: readonly EventRow[],
): AuditFinding[] {
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
