import { digestOf } from '../kit/hash/chain.ts';

/** First `length` hex digits of the SHA-256 of a value's canonical JSON (RFC 8785): key order does not matter. */
export const contentHash = (value: unknown, length = 12): string => digestOf(value).slice(0, length);
