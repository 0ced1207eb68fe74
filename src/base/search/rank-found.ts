import { fitsOf } from './spelling.ts';
import type { Sought } from './spelling.ts';

/** How well a record fits what is sought. */
interface Fit {
  /** How many of the things sought stand in it. */
  readonly met: number;
  /** How well, between 0 and `met`. */
  readonly score: number;
}

/** What was found, best first, and whether all that was sought stands in the first of it. */
export interface Ranked<Found> {
  readonly rows: readonly Found[];
  readonly isWhole: boolean;
}

/**
 * Puts what was found in order, best first, what fits alike as it came. A record in which fewer things
 * stand than in another is left out, and so is one that lacks more than half of them.
 */
export function rankFound<Found>(
  sought: readonly Sought[],
  found: readonly Found[],
  wordsOf: (one: Found) => readonly string[],
): Ranked<Found> {
  const fits = sought.map(fitsOf);
  const fitting = found.map((one) => ({ one, fit: fitOfRecord(fits, wordsOf(one)) }));
  const most = Math.max(0, ...fitting.map(({ fit }) => fit.met));
  if (most === 0 || most * 2 < sought.length) return { rows: [], isWhole: false };
  const rows = fitting
    .filter(({ fit }) => fit.met === most)
    .toSorted((a, b) => b.fit.score - a.fit.score)
    .map(({ one }) => one);
  return { rows, isWhole: most === sought.length };
}

/** How well the words of a record fit the terms; each term counts by the word that fits it best. */
function fitOfRecord(
  fits: readonly ((written: string) => number)[],
  words: readonly string[],
): Fit {
  let [met, score] = [0, 0];
  for (const fitIn of fits) {
    const best = words.reduce((most, word) => Math.max(most, fitIn(word)), 0);
    if (best === 0) continue;
    met += 1;
    score += best;
  }
  return { met, score };
}
