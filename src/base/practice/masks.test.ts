import fc from 'fast-check';
import { expect, test } from 'vitest';
import { addDays, day, partsOf } from '../day.ts';
import { earlierInYear } from './earlier-in-year.ts';
import { inventPerson, nameUnlike } from './invented-person.ts';
import { nameTaker } from './take-names-out.ts';

test('ten thousand places give ten thousand people: no NIK, telephone or name twice', () => {
  const people = Array.from({ length: 10_000 }, (_, i) => inventPerson(i + 1, 'female', null));
  for (const of of ['nik', 'phone', 'name'] as const) {
    expect(new Set(people.map((person) => person[of])).size).toBe(10_000);
  }
});

test('an invented name shares no word with the name of whom it stands for, in whatever case', () => {
  for (const sex of ['female', 'male'] as const) {
    for (let place = 1; place <= 300; place += 1) {
      const usual = inventPerson(place, sex, null).name;
      expect(nameUnlike(place, sex, 'Zulkifli Penanda')).toBe(usual);
      for (const real of [usual, usual.toUpperCase(), usual.split(' ')[0]!, usual.split(' ')[1]!]) {
        const words = nameUnlike(place, sex, real).toLowerCase().split(' ');
        for (const word of real.toLowerCase().split(' ')) expect(words).not.toContain(word);
      }
    }
  }
});

test('a day of joining moves within its year and never later, by another chance to another day', () => {
  const days = fc.tuple(fc.integer({ min: 1990, max: 2030 }), fc.integer({ min: 0, max: 364 }));
  fc.assert(
    fc.property(days, fc.integer({ min: 0, max: 2 ** 40 }), ([year, after], chance) => {
      const on = addDays(day(`${year}-01-01`), after);
      const moved = earlierInYear(on, chance);
      expect(partsOf(moved)[0]).toBe(year);
      expect(moved <= on).toBe(true);
    }),
  );
  const june = day('2020-06-15');
  const all = new Set(Array.from({ length: 167 }, (_, chance) => earlierInYear(june, chance)));
  expect(all.size).toBe(167);
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
