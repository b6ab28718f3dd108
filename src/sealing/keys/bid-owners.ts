import { createCipheriv, createDecipheriv, createHmac, randomBytes } from 'node:crypto';
import type { SystemKey } from './system-key.ts';

/** Who acted on a bid. A cover bid (掩护件) is the server's own: `system`. */
export interface BidActor {
  userId: string;
  kind: 'person' | 'key' | 'system';
  organisationId: string;
}

/**
 * Whose a bid is, hidden from the database until the bids are opened. All of it follows from the system key, so that
 * every process finds the same and a dump finds nothing.
 */
export interface BidOwners {
  /** The id of a supplier's bid in a round (UUIDv8): known to the supplier before it seals, to be guessed by nobody. */
  bidIdOf(projectId: string, round: number, organisationId: string): Promise<string>;
  /** Who acts, encrypted; always of the same length. */
  hide(bidId: string, actor: BidActor): Promise<string>;
  /** Who acted; null for what was not hidden here, or for another bid. */
  reveal(bidId: string, hidden: string): Promise<BidActor | null>;
  /** Opens what was hidden of this one bid (base64): on record once the bids are opened, so that anybody may check. */
  keyOf(bidId: string): Promise<string>;
  /** Stands for names that must not be read: the same for the same parts, in hex. */
  pseudonym(...parts: string[]): Promise<string>;
}

/** Bytes of a hidden actor before it is encrypted: longer than any, so that its length says nothing. */
const size = 256;

export function bidOwners(system: Pick<SystemKey, 'derive'>): BidOwners {
  const mac = async (purpose: string, parts: readonly string[]): Promise<Buffer> =>
    createHmac('sha256', await keyFor(purpose))
      .update(JSON.stringify(parts))
      .digest();
  const keys = new Map<string, Promise<Uint8Array>>();
  const keyFor = (purpose: string) => {
    const known = keys.get(purpose) ?? system.derive(purpose);
    keys.set(purpose, known);
    return known;
  };
  const ownerKey = (bidId: string) => mac('bid owner', [bidId]);
  return {
    bidIdOf: async (projectId, round, organisationId) =>
      uuidOf(await mac('bid id', [projectId, String(round), organisationId])),
    hide: async (bidId, actor) => hideWith(await ownerKey(bidId), bidId, actor),
    reveal: async (bidId, hidden) => revealWith(await ownerKey(bidId), bidId, hidden),
    keyOf: async (bidId) => (await ownerKey(bidId)).toString('base64'),
    pseudonym: async (...parts) => (await mac('pseudonym', parts)).toString('hex'),
  };
}

/** AES-256-GCM with the bid's id as associated data; base64 of IV, tag and ciphertext. */
function hideWith(key: Buffer, bidId: string, { userId, kind, organisationId }: BidActor): string {
  const iv = randomBytes(12);
  const cipher = createCipheriv('aes-256-gcm', key, iv).setAAD(Buffer.from(bidId));
  const clear = JSON.stringify({ userId, kind, organisationId }).padEnd(size);
  const body = Buffer.concat([cipher.update(clear, 'utf8'), cipher.final()]);
  return Buffer.concat([iv, cipher.getAuthTag(), body]).toString('base64');
}

/** With the key that the record of the opening names, and nothing else of the server's. */
export function revealWith(key: Uint8Array, bidId: string, hidden: string): BidActor | null {
  const bytes = Buffer.from(hidden, 'base64');
  try {
    const cipher = createDecipheriv('aes-256-gcm', key, bytes.subarray(0, 12)).setAAD(Buffer.from(bidId));
    cipher.setAuthTag(bytes.subarray(12, 28));
    const clear = Buffer.concat([cipher.update(bytes.subarray(28)), cipher.final()]);
    return JSON.parse(clear.toString('utf8')) as BidActor;
  } catch {
    return null;
  }
}

/** 122 of its bits as a UUIDv8. */
function uuidOf(bytes: Buffer): string {
  const hex = bytes.toString('hex');
  const variant = ((Number.parseInt(hex[16] ?? '0', 16) & 3) | 8).toString(16);
  return [
    hex.slice(0, 8),
    hex.slice(8, 12),
    `8${hex.slice(13, 16)}`,
    `${variant}${hex.slice(17, 20)}`,
    hex.slice(20, 32),
  ].join('-');
}
