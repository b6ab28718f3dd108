import { createPublicKey, type KeyObject, sign, verify } from 'node:crypto';
import type { Db } from '../../db/client.ts';
import { digestOf } from '../../workflows/kit/hash/chain.ts';
import { type ChainHead, merkleRoot } from '../../workflows/kit/hash/merkle.ts';

/** What is exported: whoever keeps it can show later that no chain was rewritten before it was made. */
export interface Anchor {
  at: string;
  chains: number;
  root: string;
  previousRoot: string | null;
  /** Ed25519 over the digest of the four fields above, base64. */
  signature: string;
  /** SPKI, PEM. */
  publicKey: string;
  heads: ChainHead[];
}

/** Signs one Merkle root over the heads of all chains, those of bids included. Reads only. */
export async function makeAnchor(
  db: Db,
  key: KeyObject,
  { at, previousRoot }: { at: string; previousRoot: string | null },
): Promise<Anchor> {
  const heads = await readHeads(db);
  const signed = { at, chains: heads.length, root: merkleRoot(heads), previousRoot };
  return {
    ...signed,
    signature: sign(null, Buffer.from(digestOf(signed)), key).toString('base64'),
    publicKey: createPublicKey(key).export({ type: 'spki', format: 'pem' }).toString(),
    heads,
  };
}

/** Does the signature fit, and do the heads give the root? Needs nothing but the file and a trusted public key. */
export function anchorHolds(
  { at, chains, root, previousRoot, signature, heads }: Anchor,
  publicKey: KeyObject,
): boolean {
  const signed = { at, chains, root, previousRoot };
  return (
    heads.length === chains &&
    merkleRoot(heads) === root &&
    verify(null, Buffer.from(digestOf(signed)), publicKey, Buffer.from(signature, 'base64'))
  );
}

/**
 * Heads of an anchor that the present history does not contain any more: the chain was rewritten or lost since.
 */
export async function missingSince(db: Db, { heads }: Pick<Anchor, 'heads'>): Promise<ChainHead[]> {
  const rows = await db.query<ChainHead>(
    `select h.id, h.seq, h.hash from jsonb_to_recordset($1::jsonb) as h(id text, seq int, hash text)
     where not exists (select 1 from instance_events e
       where e.instance_id = h.id::uuid and e.seq = h.seq and e.hash = h.hash)`,
    [JSON.stringify(heads)],
  );
  return rows;
}

/** One statement, so that all heads are of the same moment. */
function readHeads(db: Db): Promise<ChainHead[]> {
  return db.query<ChainHead>(
    `select id::text as id, seq, head_hash as hash from instances
     union all select id::text, version - 1, head_hash from bids where head_hash is not null order by 1`,
  );
}
