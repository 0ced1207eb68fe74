import fc from 'fast-check';
import { expect, test } from 'vitest';
import { slipsBetween } from './spelling.ts';

/** The definition itself, without any short cut. */
function slipsByDefinition(one: string, other: string): number {
  if (one === '' || other === '') return one.length + other.length;
  const [a, b] = [one.slice(0, -1), other.slice(0, -1)];
  const same = one.at(-1) === other.at(-1) ? 0 : 1;
  const swapped =
    one.length > 1 &&
    other.length > 1 &&
    one.at(-1) === other.at(-2) &&
    one.at(-2) === other.at(-1);
  return Math.min(
    slipsByDefinition(a, other) + 1,
    slipsByDefinition(one, b) + 1,
    slipsByDefinition(a, b) + same,
    swapped ? slipsByDefinition(one.slice(0, -2), other.slice(0, -2)) + 1 : Infinity,
  );
}

test('slips are counted as they are defined, and no further than is forgiven', () => {
  const word = fc.string({ unit: fc.constantFrom('a', 'b', 'c'), maxLength: 6 });
  fc.assert(
    fc.property(word, word, fc.integer({ min: 0, max: 3 }), (one, other, most) => {
      const slips = slipsByDefinition(one, other);
      expect(slipsBetween(one, other, most)).toBe(Math.min(slips, most + 1));
    }),
    { numRuns: 400 },
  );
});
