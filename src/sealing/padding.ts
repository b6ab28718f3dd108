import { type Bytes, concat } from './bytes.ts';
import { SealingError } from './types.ts';

const KiB = 1024;

/** Sizes of the padded content in bytes: all that the length of a ciphertext tells. */
export const buckets = [16 * KiB, 64 * KiB, 256 * KiB, 1024 * KiB, 4096 * KiB, 8192 * KiB] as const;

/** IV and tag around the padded content. */
export const overhead = 12 + 16;

/** The content behind its length (four bytes, big-endian), filled with zeros to the next bucket. Throws TOO_LARGE. */
export function pad(content: Bytes): Bytes {
  const size = buckets.find((bucket) => content.length + 4 <= bucket);
  if (!size) throw new SealingError('TOO_LARGE', `an envelope holds at most ${buckets.at(-1)} bytes`);
  const length = new Uint8Array(4);
  new DataView(length.buffer).setUint32(0, content.length);
  return concat(length, content, new Uint8Array(size - 4 - content.length));
}

/** Throws CONTENT_UNREADABLE when the length does not fit. */
export function unpad(padded: Bytes): Bytes {
  const length = padded.length >= 4 ? new DataView(padded.buffer, padded.byteOffset).getUint32(0) : Infinity;
  if (length > padded.length - 4) throw new SealingError('CONTENT_UNREADABLE', 'the length does not fit');
  return padded.slice(4, 4 + length);
}
