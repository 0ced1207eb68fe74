/**
 * How a word sounds, so that ways to spell it meet: capitals and accents are dropped, the spellings before
 * 1972 (Ejaan Van Ophuijsen and Soewandi: oe, dj, tj, nj, sj, ch, j for y) are read as today's, and letters
 * that people mix up in names (f/v/ph, s/z, d/dh, t/th, single and double) count as one.
 */
export function foldWord(word: string): string {
  let folded = word.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  for (const [from, to] of sounds) folded = folded.replaceAll(from, to);
  return folded.replace(/([a-z])\1+/g, '$1');
}

/** In this order: `tj` and `dj` before the `j` in them, which today writes `y` in old names. */
const sounds: readonly (readonly [string, string])[] = [
  ['oe', 'u'],
  ['tj', 'c'],
  ['nj', 'ny'],
  ['dj', 'y'],
  ['sj', 'sy'],
  ['j', 'y'],
  ['ch', 'kh'],
  ['ph', 'f'],
  ['dh', 'd'],
  ['th', 't'],
  ['bh', 'b'],
  ['v', 'f'],
  ['z', 's'],
  ['q', 'k'],
  ['x', 'ks'],
  ['ie', 'i'],
];
