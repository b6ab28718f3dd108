import { createHash } from 'node:crypto';
import type { CommitEvent } from '../commit.ts';
import { canonicalJson, type Texts } from './canonical-json.ts';

/** The hash that the first event of every case follows. */
export const genesisHash = '0'.repeat(64);

/** SHA-256 over canonical JSON (RFC 8785), in hex. */
export function digestOf(value: unknown, texts?: Texts): string {
  return createHash('sha256').update(canonicalJson(value, texts)).digest('hex');
}

/** Snapshots never change, and most parts of one are the parts of the one before. */
const snapshotTexts: Texts = new WeakMap();

/**
 * The hash of one event: over all that is recorded of it, the digest of the snapshot that it led to, and the
 * hash before it. Whoever changes, drops or swaps anything later has to change every hash that follows.
 */
export function eventHash(
  instanceId: string,
  seq: number,
  event: Omit<CommitEvent, 'hash'>,
  snapshot: unknown,
): string {
  const { type, actor, at, from, to, data, previousHash } = event;
  return digestOf({
    instanceId,
    seq,
    type,
    actor: { id: actor.id, kind: actor.kind, role: actor.role, organisationId: actor.organisationId ?? null },
    at,
    from,
    to,
    data,
    snapshot: digestOf(snapshot, snapshotTexts),
    previousHash,
  });
}
