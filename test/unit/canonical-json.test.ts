import canonicalize from 'canonicalize';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { canonicalJson } from '../../workflows/kit/hash/canonical-json.ts';

test('any JSON is written as RFC 8785 has it: the same as an independent implementation', () => {
  fc.assert(
    fc.property(fc.jsonValue(), (value) => {
      expect(canonicalJson(value)).toBe(canonicalize(value));
    }),
  );
});

test('the order in which keys were set, and what is undefined, leave no trace', () => {
  expect(canonicalJson({ b: 1, a: undefined, é: [undefined, -0], A: '\u20ac' })).toBe(
    canonicalJson({ A: '€', é: [null, 0], b: 1 }),
  );
});

test('remembered texts say what writing afresh says', () => {
  const texts = new WeakMap();
  const part = { z: [1, { y: 'x' }] };
  const first = canonicalJson({ part, n: 1 }, texts);
  expect(first).toBe('{"n":1,"part":{"z":[1,{"y":"x"}]}}');
  expect(canonicalJson({ part, n: 2 }, texts)).toBe(canonicalJson({ n: 2, part }));
});

test.each([[Number.NaN], [Number.POSITIVE_INFINITY], [1n], [() => 1]])('%s is refused', (value) => {
  expect(() => canonicalJson({ value })).toThrow(TypeError);
});
