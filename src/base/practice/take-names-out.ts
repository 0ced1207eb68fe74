import { scrub } from '../scrub.ts';

/** What stands where a name stood. */
const hidden = '•••';

/**
 * Makes a function that takes people's names out of a text, and whatever looks like a NIK or a telephone
 * number. A name of several words is found in any case; a single one only as it is written, for many single
 * names are words of the language as well.
 *
 * @param names as they are kept, in any order; thousands are no matter
 */
export function nameTaker(names: Iterable<string>): (text: string) => string {
  const byFirst = new Map<string, string[][]>();
  for (const name of names) {
    const words = wordsOf(name).map((word) => word.text);
    const first = words[0]?.toLowerCase();
    if (first === undefined || (words.length === 1 && first.length < 3)) continue;
    byFirst.set(first, [...(byFirst.get(first) ?? []), words]);
  }
  return (text) => {
    const words = wordsOf(text);
    let [taken, from] = ['', 0];
    for (let i = 0; i < words.length;) {
      const length = longestAt(words, i, byFirst.get(words[i]!.text.toLowerCase()) ?? []);
      if (length > 0) {
        taken += text.slice(from, words[i]!.at) + hidden;
        const last = words[i + length - 1]!;
        from = last.at + last.text.length;
      }
      i += Math.max(1, length);
    }
    return scrub(taken + text.slice(from));
  };
}

interface Word {
  readonly text: string;
  readonly at: number;
}

function wordsOf(text: string): Word[] {
  return [...text.matchAll(/[\p{L}\p{N}’']+/gu)].map((match) => ({
    text: match[0],
    at: match.index,
  }));
}

/** How many words the longest of these names takes from a place in the text; 0: none stands there. */
function longestAt(words: readonly Word[], at: number, names: readonly string[][]): number {
  const fits = (name: string[]): boolean => {
    if (name.length === 1) return words[at]!.text === name[0];
    return name.every((part, i) => words[at + i]?.text.toLowerCase() === part.toLowerCase());
  };
  return Math.max(0, ...names.filter(fits).map((name) => name.length));
}
