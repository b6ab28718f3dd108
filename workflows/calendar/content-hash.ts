import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** First `length` hex digits of the SHA-256 of a value's canonical JSON (RFC 8785): key order does not matter. */
export function contentHash(value: unknown, length = 12): string {
  return createHash('sha256')
    .update(canonicalize(value) ?? '')
    .digest('hex')
    .slice(0, length);
}
