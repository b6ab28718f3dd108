import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { type ChainHead, merkleRoot } from '../../workflows/kit/hash/merkle.ts';

const sha256 = (...parts: (Buffer | string)[]) => {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest();
};
const leaf = ({ id, seq, hash }: ChainHead) => sha256(Buffer.from([0]), `${id} ${seq} ${hash}`);
const node = (left: Buffer, right: Buffer) => sha256(Buffer.from([1]), left, right);

const head = (id: string, seq = 0): ChainHead => ({ id, seq, hash: 'f'.repeat(64) });

test('three heads make the tree of RFC 6962: two paired, the third carried up', () => {
  const [a, b, c] = [head('a'), head('b'), head('c')];
  expect(merkleRoot([a, b, c])).toBe(node(node(leaf(a), leaf(b)), leaf(c)).toString('hex'));
  expect(merkleRoot([])).toBe(sha256().toString('hex'));
});

const heads = fc.uniqueArray(
  fc.record({ id: fc.uuid(), seq: fc.nat(1_000), hash: fc.constant('a'.repeat(64)) }),
  { selector: ({ id }) => id, minLength: 1, maxLength: 20 },
);

test('the root depends on every head and not on the order in which they are read', () => {
  fc.assert(
    fc.property(heads, fc.nat(), (list, n) => {
      expect(merkleRoot([...list].reverse())).toBe(merkleRoot(list));
      const changed = list.map((one, index) =>
        index === n % list.length ? { ...one, seq: one.seq + 1 } : one,
      );
      expect(merkleRoot(changed)).not.toBe(merkleRoot(list));
      expect(merkleRoot(list.slice(1))).not.toBe(merkleRoot(list));
    }),
  );
});
