import fc from 'fast-check';
import { expect, test } from 'vitest';
import { drawOrder } from '../../workflows/scoring/index.ts';

const pool = fc.uniqueArray(fc.uuid(), { maxLength: 60 });
const seed = fc.string({ minLength: 1, maxLength: 64 });

test('the same seed and the same pool give the same draw, in whatever order the pool is listed', () => {
  fc.assert(
    fc.property(seed, pool, fc.integer(), (words, ids, turn) => {
      const shift = ids.length === 0 ? 0 : Math.abs(turn) % ids.length;
      const turned = [...ids.slice(shift), ...ids.slice(0, shift)].toReversed();
      expect(drawOrder(words, turned)).toEqual(drawOrder(words, ids));
    }),
  );
});

test('everybody eligible has exactly one place, also who is listed twice', () => {
  fc.assert(
    fc.property(seed, pool, (words, ids) => {
      expect(drawOrder(words, [...ids, ...ids]).toSorted()).toEqual(ids.toSorted());
    }),
  );
});

test('who is taken out leaves the places of the others as they were: the next in order replaces', () => {
  fc.assert(
    fc.property(seed, pool, fc.nat(), (words, ids, n) => {
      const gone = ids[n % (ids.length || 1)];
      const whole = drawOrder(words, ids).filter((id) => id !== gone);
      expect(
        drawOrder(
          words,
          ids.filter((id) => id !== gone),
        ),
      ).toEqual(whole);
    }),
  );
});

test('no place is favoured: over many seeds everybody is drawn first about equally often', () => {
  const ids = Array.from({ length: 8 }, (_, n) => `expert-${n}`);
  const first = new Map(ids.map((id) => [id, 0]));
  for (let n = 0; n < 8_000; n += 1) {
    const [chosen = ''] = drawOrder(`seed-${n}`, ids);
    first.set(chosen, (first.get(chosen) ?? 0) + 1);
  }
  // 1,000 each, standard deviation 30: five of them is never reached by chance.
  for (const times of first.values()) expect(Math.abs(times - 1_000)).toBeLessThan(150);
});
