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
  expect(inWords(rupiah(1_250_000), 'en')).toBe(
    'one million two hundred and fifty thousand rupiah',
  );
  expect(inWords(rupiah(42_019), 'en')).toBe('forty-two thousand and nineteen rupiah');
});

test('sen are spoken only when they are not nought, and a minus is said first', () => {
  expect(inWords(sen(-150_050), 'id')).toBe('minus seribu lima ratus rupiah lima puluh sen');
  expect(inWords(sen(150_050), 'en')).toBe('one thousand five hundred rupiah and fifty sen');
});

test('English says “and” as a cheque does', () => {
  const said: [number, string][] = [
    [100, 'one hundred'],
    [101, 'one hundred and one'],
    [999, 'nine hundred and ninety-nine'],
    [1_000, 'one thousand'],
    [1_001, 'one thousand and one'],
    [1_100, 'one thousand one hundred'],
    [21_000_013, 'twenty-one million and thirteen'],
    [1_000_115_000, 'one billion one hundred and fifteen thousand'],
  ];
  for (const [amount, words] of said) expect(inWords(rupiah(amount), 'en')).toBe(`${words} rupiah`);
  expect(inWords(sen(10_005), 'en')).toBe('one hundred rupiah and five sen');
});

/** Reads an amount in words back, by a grammar of its own: each word is a number, a factor or nothing. */
function readBack(text: string, language: 'id' | 'en'): bigint {
  const isBelow = text.startsWith('minus ');
  const [, rupiahs = '', sens = 'nol'] = /^(?:minus )?(.*?) rupiah(?: (?:and )?(.*) sen)?$/.exec(
    text,
  )!;
  const size = wholeOf(rupiahs, language) * 100n + wholeOf(sens, language);
  return isBelow ? -size : size;
}

const idNumbers = 'nol satu dua tiga empat lima enam tujuh delapan sembilan sepuluh sebelas';
const enNumbers =
  'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen seventeen eighteen nineteen';
const enTens = 'twenty thirty forty fifty sixty seventy eighty ninety';
const groups = {
  id: ['ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'],
  en: ['thousand', 'million', 'billion', 'trillion', 'quadrillion'],
} as const;

function wholeOf(text: string, language: 'id' | 'en'): bigint {
  const numbers = new Map<string, bigint>([
    ...idNumbers.split(' ').map((word, i) => [word, BigInt(i)] as const),
    ...enNumbers.split(' ').map((word, i) => [word, BigInt(i)] as const),
    ...enTens.split(' ').map((word, i) => [word, BigInt(20 + 10 * i)] as const),
  ]);
  const spelt = text.replace('seribu', 'satu ribu').replaceAll('seratus', 'satu ratus');
  let [all, group] = [0n, 0n];
  let last = 0n;
  for (const word of spelt.split(/[ -]/)) {
    const place = groups[language].indexOf(word as never);
    if (place >= 0) {
      all += group * 1000n ** BigInt(place + 1);
      [group, last] = [0n, 0n];
    } else if (word === 'puluh') group += last * 9n;
    else if (word === 'belas') group += 10n;
    else if (word === 'ratus' || word === 'hundred') {
      group += last * 99n;
    } else if (word !== 'and') {
      last = numbers.get(word)!;
      group += last;
    }
  }
  return all + group;
}

test('an amount in words is read back as the same amount, in both languages', () => {
  const amounts = fc.bigInt({ min: -mostMoney, max: mostMoney });
  const near = fc.bigInt({ min: -200_000n, max: 200_000n });
  fc.assert(
    fc.property(fc.oneof(amounts, near), fc.constantFrom('id', 'en'), (amount, language) => {
      expect(readBack(inWords(amount as Money, language), language)).toBe(amount);
    }),
    { numRuns: 400 },
  );
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
