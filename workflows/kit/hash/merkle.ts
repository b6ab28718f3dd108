import { createHash } from 'node:crypto';

/** The end of one hash chain. */
export interface ChainHead {
  id: string;
  seq: number;
  hash: string;
}

// A leaf can never pass for a node of the tree, nor a node for a leaf (RFC 6962, section 2.1).
const leafMark = Buffer.from([0]);
const nodeMark = Buffer.from([1]);

const sha256 = (...parts: (Buffer | string)[]): Buffer => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};

/**
 * One SHA-256, in hex, over the heads of all chains, in the order of their ids: a tree, so that the place of one
 * head in it can be proved without showing the others. No heads: the hash of nothing.
 */
export function merkleRoot(heads: readonly ChainHead[]): string {
  const sorted = [...heads].sort((a, b) => (a.id < b.id ? -1 : 1));
  let level = sorted.map(({ id, seq, hash }) => sha256(leafMark, `${id} ${seq} ${hash}`));
  if (level.length === 0) return sha256().toString('hex');
  while (level.length > 1) {
    const above: Buffer[] = [];
    for (let n = 0; n < level.length; n += 2) {
      const [left, right] = [level[n] as Buffer, level[n + 1]];
      above.push(right ? sha256(nodeMark, left, right) : left);
    }
    level = above;
  }
  return (level[0] as Buffer).toString('hex');
}
