import type { Money } from './money.ts';
import type { Language } from './words.ts';

/**
 * An amount in words, as it stands on a voucher: `satu juta dua ratus lima puluh ribu rupiah`.
 * Sen are spoken only when they are not nought.
 */
export function inWords(amount: Money, language: Language): string {
  const spoken = language === 'id' ? indonesian : english;
  const size = amount < 0n ? -amount : amount;
  const parts = [`${spoken(size / 100n)} rupiah`];
  if (size % 100n !== 0n) parts.push(`${spoken(size % 100n)} sen`);
  return (amount < 0n ? 'minus ' : '') + parts.join(language === 'id' ? ' ' : ' and ');
}

const idDigits = [
  'nol',
  'satu',
  'dua',
  'tiga',
  'empat',
  'lima',
  'enam',
  'tujuh',
  'delapan',
  'sembilan',
  'sepuluh',
  'sebelas',
];
const idGroups = ['', 'ribu', 'juta', 'miliar', 'triliun', 'kuadriliun'];

function indonesian(whole: bigint): string {
  if (whole === 0n) return 'nol';
  return groupsOf(whole)
    .map(({ group, place }) =>
      place === 1 && group === 1 ? 'seribu' : `${idHundreds(group)} ${idGroups[place]!}`.trim(),
    )
    .join(' ');
}

function idHundreds(n: number): string {
  if (n < 12) return idDigits[n]!;
  if (n < 20) return `${idDigits[n - 10]!} belas`;
  if (n < 100) return joined(`${idDigits[Math.floor(n / 10)]!} puluh`, n % 10, idHundreds);
  const hundreds = n < 200 ? 'seratus' : `${idDigits[Math.floor(n / 100)]!} ratus`;
  return joined(hundreds, n % 100, idHundreds);
}

const enDigits = [
  'zero',
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
];
const enTens = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety'];
const enGroups = ['', 'thousand', 'million', 'billion', 'trillion', 'quadrillion'];

/** As cheques are written: "and" before the tens of a group, and before a last group below a hundred. */
function english(whole: bigint): string {
  if (whole === 0n) return 'zero';
  const groups = groupsOf(whole).map(({ group, place }, i) => {
    const said = `${enHundreds(group)} ${enGroups[place]!}`.trim();
    return i > 0 && place === 0 && group < 100 ? `and ${said}` : said;
  });
  return groups.join(' ');
}

function enHundreds(n: number): string {
  if (n < 20) return enDigits[n]!;
  if (n < 100) {
    const tens = enTens[Math.floor(n / 10) - 2]!;
    return n % 10 === 0 ? tens : `${tens}-${enDigits[n % 10]!}`;
  }
  const hundreds = `${enDigits[Math.floor(n / 100)]!} hundred`;
  return n % 100 === 0 ? hundreds : `${hundreds} and ${enHundreds(n % 100)}`;
}

function joined(head: string, rest: number, say: (n: number) => string): string {
  return rest === 0 ? head : `${head} ${say(rest)}`;
}

/** Groups of three digits that are not nought, the highest first. */
function groupsOf(whole: bigint): { group: number; place: number }[] {
  const groups: { group: number; place: number }[] = [];
  for (let place = 0, rest = whole; rest > 0n; place += 1, rest /= 1000n) {
    const group = Number(rest % 1000n);
    if (group > 0) groups.unshift({ group, place });
  }
  return groups;
}
