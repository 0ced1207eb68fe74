import fc from 'fast-check';
import { expect, test } from 'vitest';
import { inWords } from './in-words.ts';
import { mostMoney, rupiah, sen, type Money } from './money.ts';

test('an amount is spoken as a treasurer writes it on a voucher', () => {
  expect(inWords(rupiah(1_250_000), 'id')).toBe('satu juta dua ratus lima puluh ribu rupiah');
  expect(inWords(rupiah(1_000), 'id')).toBe('seribu rupiah');
  expect(inWords(rupiah(11_111), 'id')).toBe('sebelas ribu seratus sebelas rupiah');
  expect(inWords(rupiah(1_001_000), 'id')).toBe('satu juta seribu rupiah');
  expect(inWords(rupiah(101_000), 'id')).toBe('seratus satu ribu rupiah');
  expect(inWords(rupiah(0), 'id')).toBe('nol rupiah');
  expect(inWords(rupiah(19_015_000_000), 'id')).toBe(
    'sembilan belas miliar lima belas juta rupiah',
  );
  expect(inWords(rupiah(1_250_000), 'en')).toBe('one million two hundred fifty thousand rupiah');
  expect(inWords(rupiah(42_019), 'en')).toBe('forty-two thousand nineteen rupiah');
});

test('sen are spoken only when they are not nought, and a minus is said first', () => {
  expect(inWords(sen(-150_050), 'id')).toBe('minus seribu lima ratus rupiah lima puluh sen');
  expect(inWords(sen(150_050), 'en')).toBe('one thousand five hundred rupiah and fifty sen');
});

test('two different amounts never sound the same', () => {
  const amount = fc.bigInt({ min: 0n, max: mostMoney });
  fc.assert(
    fc.property(amount, amount, (a, b) => {
      for (const language of ['id', 'en'] as const) {
        const [x, y] = [inWords(a as Money, language), inWords(b as Money, language)];
        expect(x === y).toBe(a === b);
        expect(x).not.toMatch(/undefined|nol r.*nol| {2}/);
      }
    }),
  );
});
