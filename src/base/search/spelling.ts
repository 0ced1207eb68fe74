/**
 * How many slips of the finger lie between two words: a letter too many, one missing, a wrong one, or two
 * neighbours swapped (Damerau's four, "optimal string alignment"). Beyond `most` it stops counting and
 * answers `most + 1`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (most === 0 || Math.abs(one.length - other.length) > most) return most + 1;
  const [a, b] = apart(one, other);
  let before: number[] = [];
  let last = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i += 1) {
    const row = [i];
    let least = i;
    for (let j = 1; j <= b.length; j += 1) {
      const same = a[i - 1] === b[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      if (swapped) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
      least = Math.min(least, slips);
    }
    if (least > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[b.length]!, most + 1);
}

/** Two words without what both begin and end with: there no slip lies. */
function apart(one: string, other: string): [string, string] {
  const shorter = Math.min(one.length, other.length);
  let from = 0;
  while (from < shorter && one[from] === other[from]) from += 1;
  let tail = 0;
  while (tail < shorter - from && one.at(-1 - tail) === other.at(-1 - tail)) tail += 1;
  return [one.slice(from, one.length - tail), other.slice(from, other.length - tail)];
}

/** Forgives a word as it may have been meant: nothing in two letters, two slips from seven on. */
export const forgiveSlips: Forgiving = (length) => (length < 3 ? 0 : length < 7 ? 1 : 2);

/** How many slips a word of a length is forgiven. */
export type Forgiving = (length: number) => 0 | 1 | 2;

/** Takes words as they are typed. */
export const forgiveNothing: Forgiving = () => 0;

/** One thing that is sought: any of its words will do. */
export interface Sought {
  readonly words: readonly string[];
  readonly forgiving: Forgiving;
}

/**
 * How well a word that somebody typed fits one that stands written, from 0 (not at all) to 1 (it is the
 * word). The beginning of a word is as good as a word that somebody has not finished typing; its end and a
 * misspelling are less.
 */
export function fitOf(typed: string, written: string, forgiving: Forgiving): number {
  if (typed === written) return 1;
  // A number, an amount or a day is itself or another; there is no nearly.
  if (!isLetters(typed) || !isLetters(written)) return 0;
  if (typed.length >= 2 && written.startsWith(typed)) {
    return 0.8 + (0.15 * typed.length) / written.length;
  }
  if (typed.length >= 3 && written.endsWith(typed)) return 0.75;
  const forgiven = forgiving(typed.length);
  const slips = slipsBetween(typed, written, forgiven);
  if (slips > forgiven) return 0;
  return slips === 1 ? 0.7 : 0.5;
}

/** How well written words fit what is sought; each is compared once. */
export function fitsOf({ words, forgiving }: Sought): (written: string) => number {
  const known = new Map<string, number>();
  return (written) => {
    let fit = known.get(written);
    if (fit === undefined) {
      fit = Math.max(...words.map((one) => fitOf(one, written, forgiving)));
      known.set(written, fit);
    }
    return fit;
  };
}

/** Whether a word of the index is one of letters, and not a number, an amount or a day. */
export function isLetters(word: string): boolean {
  return !/^[#=@]/.test(word);
}
