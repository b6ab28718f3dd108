import canonicalize from 'canonicalize';
import { type Bytes, fromBase64, sha256, utf8 } from './bytes.ts';
import type { SealedBid } from './types.ts';

/** What the server says that it has taken (回执). */
export interface ReceiptBody {
  kind: 'submitted' | 'withdrawn' | 'final-offer';
  projectId: string;
  bidId: string;
  version: number;
  /** SHA-256 over the canonical JSON of what was handed in, hex: see `digestOfBid`. */
  digest: string;
  /** When the database took it, ISO with offset. */
  databaseTime: string;
}

export interface Receipt {
  receipt: ReceiptBody;
  /** Ed25519 over the canonical JSON of `receipt`, base64. */
  signature: string;
  /** SPKI, base64. Worth nothing by itself: compare it with the key that the buyer published. */
  publicKey: string;
}

export const receiptBytes = (receipt: ReceiptBody): Bytes => utf8(canonicalize(receipt) ?? '');

/** The digest that the receipt of this very bid must name: SHA-256 over its canonical JSON (RFC 8785), hex. */
export const digestOfBid = (sealed: SealedBid): Promise<string> => sha256(utf8(canonicalize(sealed) ?? ''));

/** Does the signature fit under the trusted key (SPKI, base64)? Needs no network. */
export async function receiptHolds({ receipt, signature }: Receipt, trustedKey: string): Promise<boolean> {
  try {
    const key = await crypto.subtle.importKey('spki', fromBase64(trustedKey), 'Ed25519', false, ['verify']);
    return await crypto.subtle.verify('Ed25519', key, fromBase64(signature), receiptBytes(receipt));
  } catch {
    return false;
  }
}

/** SHA-256 of a public key in groups of four, for reading out over the telephone. */
export async function fingerprint(publicKey: string): Promise<string> {
  const hex = await sha256(fromBase64(publicKey));
  return (hex.match(/.{8}/g) ?? []).join(' ');
}
