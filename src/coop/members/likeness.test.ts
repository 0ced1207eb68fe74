import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day } from '#base/day.ts';
import { bare, isLikelySame } from './likeness.ts';

const born = day('1975-04-12');
const likely = (a: string, aBorn: string | null, b: string, bBorn: string | null) =>
  isLikelySame(
    { name: a, bornOn: aBorn === null ? null : day(aBorn) },
    { name: b, bornOn: bBorn === null ? null : day(bBorn) },
  );

test('the same name is the same person, unless the days of birth say otherwise', () => {
  expect(likely('Hj. Siti Aminah, S.E.', null, 'SITI AMINAH', '1975-04-12')).toBe(true);
  expect(likely('Siti Aminah', '1975-04-12', 'Siti Aminah', '1975-04-12')).toBe(true);
  expect(likely('Siti Aminah', '1975-04-12', 'Siti Aminah', '1981-01-02')).toBe(false);
});

test('another spelling with the same day of birth may be the same; another name is not', () => {
  expect(likely('Mochamad Ridwan', '1975-04-12', 'Mohammad Ridwan', '1975-04-12')).toBe(true);
  expect(likely('Mochamad Ridwan', null, 'Mohammad Ridwan', '1975-04-12')).toBe(false);
  expect(likely('Sri Wahyuni', '1975-04-12', 'Bambang Irawan', '1975-04-12')).toBe(false);
});

test('likeness goes both ways, and everybody is like themself', () => {
  const name = fc.string({ unit: fc.constantFrom(...'abi nusr'), minLength: 1, maxLength: 14 });
  fc.assert(
    fc.property(name, name, (a, b) => {
      const [one, other] = [
        { name: a, bornOn: born },
        { name: b, bornOn: born },
      ];
      expect(isLikelySame(one, other)).toBe(isLikelySame(other, one));
      if (bare(a) !== '') expect(isLikelySame(one, one)).toBe(true);
    }),
  );
});
