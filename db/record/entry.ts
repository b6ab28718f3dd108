import type { Commit, DeadlineWrite, OutboxWrite } from '../../workflows/kit/commit.ts';

/** What the caller asked to be answered again when the same request comes twice. */
export interface Remembered {
  actorId: string;
  key: string;
  bodyHash: string;
  status: number;
  response: unknown;
}

export interface RecordOptions {
  /** The case begins with this commit, at this purchasing body. */
  create?: { bodyId: string };
  remembered?: Remembered;
  /** Whose draft of this very step is done with. */
  draftOf?: string;
}

/** A commit with its options as the statement reads it, one element of a JSON array; columns in `entryColumns`. */
export function entryOf(commit: Commit, { create, remembered, draftOf }: RecordOptions) {
  const { event, deadlines, beside } = commit;
  const { chain, seq: chainSeq } = beside ?? { chain: commit.instanceId, seq: commit.seq };
  return {
    id: commit.instanceId,
    workflow: commit.workflow,
    version: commit.version,
    fromSeq: commit.fromSeq,
    seq: commit.seq,
    status: commit.status,
    stage: commit.stage,
    state: commit.state,
    snapshot: commit.snapshot,
    bodyId: create?.bodyId,
    ruleSetId: commit.ruleSet?.id,
    ruleSet: commit.ruleSet,
    chain,
    chainSeq,
    type: event.type,
    actorId: event.actor.id,
    actorKind: event.actor.kind,
    role: event.actor.role,
    organisationId: event.actor.organisationId,
    at: event.at,
    from: event.from,
    to: event.to,
    data: event.data,
    previousHash: event.previousHash,
    hash: event.hash,
    notAfter: commit.notAfter,
    armed: some(deadlines.flatMap((write) => (write.op === 'arm' ? [write.deadline] : []))),
    changed: some(
      deadlines.filter((write): write is Exclude<DeadlineWrite, { op: 'arm' }> => write.op !== 'arm'),
    ),
    outbox: some<OutboxWrite>(commit.outbox),
    remembered,
    draftOf,
  };
}

export type Entry = ReturnType<typeof entryOf>;

/** Absent where there is nothing, so that the part that would write it is left out of the statement. */
const some = <T>(list: readonly T[]): readonly T[] | undefined => (list.length > 0 ? list : undefined);

export const entryColumns = `id uuid, workflow text, version int, "fromSeq" int, seq int, status text, stage text, state jsonb,
  snapshot jsonb, "bodyId" uuid, "ruleSetId" text, "ruleSet" jsonb, chain uuid, "chainSeq" int, type text, "actorId" text,
  "actorKind" text, role text, "organisationId" uuid, at timestamptz, "from" jsonb, "to" jsonb, data jsonb, "previousHash" text,
  hash text, "notAfter" timestamptz, armed jsonb, changed jsonb, outbox jsonb, remembered jsonb, "draftOf" text`;
