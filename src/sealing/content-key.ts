import { type Bytes, concat, utf8 } from './bytes.ts';
import { type BidIdentity, suite } from './types.ts';

/**
 * Bound into the key (HKDF info) and into the ciphertext (associated data): an envelope that is moved to another
 * tender, round, bid, version or name does not open.
 */
export function contextOf({ projectId, round, bidId, version }: BidIdentity, envelope: string): Bytes {
  return utf8(JSON.stringify([suite, projectId, round, bidId, version, envelope]));
}

/** WebCrypto's key; the name of its type is global in browsers only. */
export type ContentKey = Awaited<ReturnType<typeof crypto.subtle.deriveKey>>;

/** AES-256-GCM from both secrets: who holds one of them holds nothing. */
export async function contentKey(first: Bytes, second: Bytes, context: Bytes): Promise<ContentKey> {
  const material = await crypto.subtle.importKey('raw', concat(first, second), 'HKDF', false, ['deriveKey']);
  return crypto.subtle.deriveKey(
    { name: 'HKDF', hash: 'SHA-256', salt: new Uint8Array(0), info: context },
    material,
    { name: 'AES-GCM', length: 256 },
    false,
    ['encrypt', 'decrypt'],
  );
}
