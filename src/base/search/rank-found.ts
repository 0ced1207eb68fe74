import { asTyped, fitOf } from './spelling.ts';
import type { Term } from './search-words.ts';

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
  {
    terms,
    reading,
  }: { readonly terms: readonly Term[]; readonly reading: 'as-typed' | 'as-meant' },
  found: readonly Found[],
  wordsOf: (one: Found) => readonly string[],
): Ranked<Found> {
  const least = reading === 'as-typed' ? asTyped : 0;
  const fitting = found.map((one) => ({ one, fit: fitOfRecord(terms, wordsOf(one), least) }));
  const most = Math.max(0, ...fitting.map(({ fit }) => fit.met));
  if (most === 0 || most * 2 < terms.length) return { rows: [], isWhole: false };
  const rows = fitting
    .filter(({ fit }) => fit.met === most)
    .toSorted((a, b) => b.fit.score - a.fit.score)
    .map(({ one }) => one);
  return { rows, isWhole: most === terms.length };
}

/** How well the words of a record fit the terms; each term counts by the word that fits it best. */
function fitOfRecord(terms: readonly Term[], words: readonly string[], least: number): Fit {
  let [met, score] = [0, 0];
  for (const term of terms) {
    const best = Math.max(0, ...term.flatMap((one) => words.map((word) => fitOf(one, word))));
    if (best <= least) continue;
    met += 1;
    score += best;
  }
  return { met, score };
}
