import fc from 'fast-check';
import { expect, test } from 'vitest';
import { day, partsOf } from '../day.ts';
import { inventPerson } from './invented-person.ts';
import { nameTaker } from './take-names-out.ts';

test('ten thousand places give ten thousand people: no NIK, telephone or name twice', () => {
  const people = Array.from({ length: 10_000 }, (_, i) => inventPerson(i + 1, 'female', null));
  for (const of of ['nik', 'phone', 'name'] as const) {
    expect(new Set(people.map((person) => person[of])).size).toBe(10_000);
  }
});

test('an invented NIK has the form of one, a series that nobody issues, and the person’s sex and year', () => {
  fc.assert(
    fc.property(
      fc.integer({ min: 1, max: 1_000_000 }),
      fc.constantFrom('male' as const, 'female' as const),
      fc.integer({ min: 1930, max: 2010 }),
      (place, sex, year) => {
        const person = inventPerson(place, sex, day(`${year}-06-15`));
        expect(person).toEqual(inventPerson(place, sex, day(`${year}-01-31`)));
        expect(partsOf(person.bornOn!)[0]).toBe(year);
        expect(person.nik).toMatch(/^3578\d{8}9\d{3}$/);
        expect(Number(person.nik.slice(6, 8)) > 40).toBe(sex === 'female');
        expect(person.phone).toMatch(/^\+62840\d{7}$/);
      },
    ),
  );
});

test('names go out of a text whole, the longest first, in any case; a single name only as it is written', () => {
  const take = nameTaker(['Budi Santoso', 'Budi', 'Untung', 'Siti Nur Aini', '']);
  expect(take('Piutang BUDI SANTOSO, toko')).toBe('Piutang •••, toko');
  expect(take('Piutang Budi dan siti nur aini')).toBe('Piutang ••• dan •••');
  expect(take('Laba untung usaha')).toBe('Laba untung usaha');
  expect(take('Untungan Budiman')).toBe('Untungan Budiman');
  expect(take('Kas 3578014112700001 / 081298765432')).toBe('Kas [disunting] / [disunting]');
});

test('a text without names stays as it is, whatever it holds', () => {
  const take = nameTaker(['Zulkifli Penanda']);
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      fc.pre(!/zulkifli/i.test(text) && !/\d{8}/.test(text));
      expect(take(text)).toBe(text);
    }),
  );
});
