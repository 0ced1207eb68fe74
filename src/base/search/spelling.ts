/**
 * How many slips of the finger lie between two words: a letter too many, one missing, a wrong one, or two
 * neighbours swapped (Damerau's four, "optimal string alignment"). Beyond `most` it stops counting and
 * answers `most + 1`.
 */
export function slipsBetween(one: string, other: string, most: number): number {
  if (one === other) return 0;
  if (Math.abs(one.length - other.length) > most) return most + 1;
  let before: number[] = [];
  let last = Array.from({ length: other.length + 1 }, (_, j) => j);
  for (let i = 1; i <= one.length; i += 1) {
    const row = [i];
    for (let j = 1; j <= other.length; j += 1) {
      const same = one[i - 1] === other[j - 1];
      let slips = Math.min(last[j]! + 1, row[j - 1]! + 1, last[j - 1]! + (same ? 0 : 1));
      const swapped = i > 1 && j > 1 && one[i - 1] === other[j - 2] && one[i - 2] === other[j - 1];
      if (swapped) slips = Math.min(slips, before[j - 2]! + 1);
      row.push(slips);
    }
    if (Math.min(...row) > most) return most + 1;
    [before, last] = [last, row];
  }
  return Math.min(last[other.length]!, most + 1);
}

/** How many slips a word of a length is forgiven: none in two letters, two from seven on. */
export function slipsForgiven(length: number): 0 | 1 | 2 {
  if (length < 3) return 0;
  return length < 7 ? 1 : 2;
}

/** What fits better than this is what was typed; this much or less, a slip of the finger. */
export const asTyped = 0.7;

/**
 * How well a word that somebody typed fits one that stands written, from 0 (not at all) to 1 (it is the
 * word). The beginning of a word is as good as a word that somebody has not finished typing; its end and a
 * misspelling are less.
 */
export function fitOf(typed: string, written: string): number {
  if (typed === written) return 1;
  // A number, an amount or a day is itself or another; there is no nearly.
  if (!isLetters(typed) || !isLetters(written)) return 0;
  if (typed.length >= 2 && written.startsWith(typed)) {
    return 0.8 + (0.15 * typed.length) / written.length;
  }
  if (typed.length >= 3 && written.endsWith(typed)) return 0.75;
  const forgiven = slipsForgiven(typed.length);
  const slips = slipsBetween(typed, written, forgiven);
  if (slips > forgiven) return 0;
  return slips === 1 ? asTyped : 0.5;
}

/** Whether a word of the index is one of letters, and not a number, an amount or a day. */
export function isLetters(word: string): boolean {
  return !/^[#=@]/.test(word);
}
